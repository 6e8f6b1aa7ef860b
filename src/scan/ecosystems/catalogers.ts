// All catalogers, in the order in which they may select a file. A new one is one file and one row.

import { type Cataloger, type ExecutableCataloger, extensionOf } from '../installed/cataloger.ts'
import { PACMAN } from './alpm/pacman.ts'
import { ELF_NOTE } from './binary/elf-note.ts'
import { JVM_RELEASE } from './binary/jvm-release.ts'
import { NATIVE_IMAGE } from './binary/native-image.ts'
import { RUNTIME } from './binary/runtimes.ts'
import { SIDE_FILE } from './binary/side-files.ts'
import { CARGO_LOCK } from './cargo/lock-in-image.ts'
import { RUST_BINARY } from './cargo/rust-binary.ts'
import { COMPOSER } from './composer/installed.ts'
import { CONDA } from './conda/installed.ts'
import { R_PACKAGE } from './cran/installed.ts'
import { EMBEDDED_SBOM } from './embedded-sbom.ts'
import { GEM } from './gem/installed.ts'
import { GO_BINARY } from './golang/go-binary.ts'
import { LINUX_KERNEL } from './linux/kernel.ts'
import { KERNEL_MODULE } from './linux/module.ts'
import { JAVA } from './maven/jar.ts'
import { NPM } from './npm/installed.ts'
import { DOTNET } from './nuget/installed.ts'
import { PACKAGES_CONFIG } from './nuget/packages-config.ts'
import { SINGLE_FILE } from './nuget/single-file.ts'
import { WINDOWS_BINARY } from './nuget/windows-binary.ts'
import { APK } from './os/apk.ts'
import { CHISEL } from './os/chisel.ts'
import { DEBIAN_COPYRIGHT } from './os/debian-copyright.ts'
import { DPKG } from './os/dpkg.ts'
import { OPKG } from './os/opkg.ts'
import { OS_RELEASE } from './os/os-release.ts'
import { RPM } from './os/rpm.ts'
import { RPM_MANIFEST } from './os/rpm-manifest.ts'
import { OTP_APPLICATION } from './otp/application.ts'
import { PEAR } from './pear/installed.ts'
import { PYTHON } from './pypi/installed.ts'
import { SNAP } from './snap/installed.ts'
import { UNREAD } from './unread-in-images.ts'
import { WORDPRESS_PLUGIN } from './wordpress/plugin.ts'

/** The first cataloger that selects a file gets it. */
export const FILE_CATALOGERS: readonly Cataloger[] = [
  OS_RELEASE,
  DPKG,
  CHISEL,
  DEBIAN_COPYRIGHT,
  APK,
  RPM,
  RPM_MANIFEST,
  OPKG,
  PACMAN,
  EMBEDDED_SBOM,
  NPM,
  PYTHON,
  JAVA,
  JVM_RELEASE,
  SIDE_FILE,
  GEM,
  COMPOSER,
  PEAR,
  DOTNET,
  PACKAGES_CONFIG,
  CARGO_LOCK,
  CONDA,
  R_PACKAGE,
  OTP_APPLICATION,
  WORDPRESS_PLUGIN,
  LINUX_KERNEL,
  SNAP,
  UNREAD
]

const OF_ANY_EXTENSION = FILE_CATALOGERS.filter(({ extensions }) => extensions === undefined)
const BY_EXTENSION: ReadonlyMap<string, readonly Cataloger[]> = new Map(
  FILE_CATALOGERS.flatMap(({ extensions = [] }) => extensions).map(extension => [
    extension,
    FILE_CATALOGERS.filter(({ extensions }) => extensions?.includes(extension) ?? true)
  ])
)

export function selectingCataloger(path: string): Cataloger | undefined {
  const catalogers = BY_EXTENSION.get(extensionOf(path)) ?? OF_ANY_EXTENSION
  return catalogers.find(cataloger => cataloger.selects(path))
}

/** All of them get every executable. */
export const EXECUTABLE_CATALOGERS: readonly ExecutableCataloger[] = [
  GO_BINARY,
  RUST_BINARY,
  RUNTIME,
  WINDOWS_BINARY,
  SINGLE_FILE,
  NATIVE_IMAGE,
  ELF_NOTE,
  KERNEL_MODULE
]

/** The name under which executables are kept, for all executable catalogers. */
export const EXECUTABLE_CATALOGER_NAME = 'executable'
