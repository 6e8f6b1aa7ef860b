// All catalogers, in the order in which they are asked for a file. One more is one file and one row.
import { APK } from './apk.ts'
import type { Cataloger, ExecutableCataloger } from './cataloger.ts'
import { COMPOSER } from './composer.ts'
import { DEBIAN_COPYRIGHT } from './debian-copyright.ts'
import { DOTNET } from './dotnet.ts'
import { DPKG } from './dpkg.ts'
import { GEM } from './gem.ts'
import { GO_BINARY } from './go-binary.ts'
import { JAVA } from './java.ts'
import { JVM_RELEASE } from './jvm-release.ts'
import { NPM } from './npm.ts'
import { OS_RELEASE } from './os-release.ts'
import { PYTHON } from './python.ts'
import { RPM } from './rpm.ts'
import { RUNTIME } from './runtimes.ts'
import { RUST_BINARY } from './rust-binary.ts'

/** A file goes to the first that selects it. */
export const FILE_CATALOGERS: readonly Cataloger[] = [
  OS_RELEASE,
  DPKG,
  DEBIAN_COPYRIGHT,
  APK,
  RPM,
  NPM,
  PYTHON,
  JAVA,
  JVM_RELEASE,
  GEM,
  COMPOSER,
  DOTNET
]

/** An executable goes to all of them. */
export const EXECUTABLE_CATALOGERS: readonly ExecutableCataloger[] = [GO_BINARY, RUST_BINARY, RUNTIME]

/** What executables are kept as, whichever cataloger found something in them. */
export const EXECUTABLE_KEEPER = 'executable'
