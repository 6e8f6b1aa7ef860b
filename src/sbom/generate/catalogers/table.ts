// All catalogers, in the order in which they are asked for a file. One more is one file and one row.
import type { Cataloger, ExecutableCataloger } from './cataloger.ts'
import { NPM } from './npm.ts'
import { OS_RELEASE } from './os-release.ts'

export const FILE_CATALOGERS: readonly Cataloger[] = [OS_RELEASE, NPM]

export const EXECUTABLE_CATALOGERS: readonly ExecutableCataloger[] = []

/** What executables are kept as, whichever cataloger found something in them. */
export const EXECUTABLE_KEEPER = 'executable'
