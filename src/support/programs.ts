// Programs on PATH outside the checkout: one search for Cosign, credential helpers and SBOM generators.

import { access, constants, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import type { Environment } from './environment.ts'
import { leadsInto } from './paths.ts'

export interface ProgramSearch {
  /** `PATH` is read, and on Windows `PATHEXT`. */
  readonly environment: Environment
  /** The checkout; Seal runs no program in it. */
  readonly checkout: string | undefined
  /** As `process.platform`. */
  readonly platform: string
}

/** What Windows starts without a shell; the quoting of `.cmd` and `.bat` cannot be relied on (CVE-2024-27980). */
const STARTABLE = ['.com', '.exe']

/**
 * The first program of that name on PATH, as an absolute path. Relative entries of PATH are passed over, and so is
 * whatever is in the checkout or is reached by a link there.
 */
export async function findProgram(name: string, search: ProgramSearch): Promise<string | undefined> {
  return (await searchProgram(name, search)).path
}

/** The program that a search found, and the first that it ignored because it is in the checkout. */
export interface FoundProgram {
  readonly path: string | undefined
  readonly inCheckout: string | undefined
}

/** The same search, for messages that explain why an existing program was not used. */
export async function searchProgram(name: string, search: ProgramSearch): Promise<FoundProgram> {
  const { environment, checkout, platform } = search
  let inCheckout: string | undefined
  if (name === '' || /[\\/]/.test(name)) return { path: undefined, inCheckout }
  const folders = (variable(environment, 'PATH', platform) ?? '').split(delimiter)
  // Windows allows quotes around an entry.
  const bare = platform === 'win32' ? folders.map(folder => folder.replaceAll('"', '')) : folders
  const files = fileNames(name, search)
  for (const path of bare.filter(isAbsolute).flatMap(folder => files.map(file => join(folder, file)))) {
    if (!(await isProgram(path))) continue
    if (checkout === undefined || !(await leadsInto(path, checkout))) return { path, inCheckout }
    inCheckout ??= path
  }
  return { path: undefined, inCheckout }
}

/** An executable file; the check for a file is needed because folders have the same permission bit. */
export async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** On Windows with the endings of `PATHEXT` that need no shell, in its order. */
function fileNames(name: string, { environment, platform }: ProgramSearch): readonly string[] {
  if (platform !== 'win32') return [name]
  if (STARTABLE.some(ending => name.toLowerCase().endsWith(ending))) return [name]
  const endings = (variable(environment, 'PATHEXT', platform) ?? '')
    .split(';')
    .map(ending => ending.trim().toLowerCase())
    .filter(ending => STARTABLE.includes(ending))
  return (endings.length > 0 ? endings : STARTABLE).map(ending => name + ending)
}

/** Windows' names of variables have no case: it is `Path` there. */
function variable(
  environment: ProgramSearch['environment'],
  name: string,
  platform: string
): string | undefined {
  if (platform !== 'win32') return environment[name]
  const key = Object.keys(environment).find(key => key.toUpperCase() === name)
  return key === undefined ? undefined : environment[key]
}
