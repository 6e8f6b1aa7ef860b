// Refuses a Cosign that is too old, and warns about one that is newer than the tested releases.
import type { Environment } from '../support/environment.ts'
import { SealError } from '../support/errors.ts'
import type { ProcessOptions } from './cosign-process.ts'
import { verifyingEnvironment } from './environment.ts'
import { compareVersions, FLOOR, formatVersion, TESTED, type Version } from './version.ts'

export interface VersionOptions extends Pick<ProcessOptions, 'program' | 'run' | 'log'> {
  readonly environment: Environment
}

/**
 * Flags that Seal gives Cosign and that Cosign 2 does not have. They decide whether Seal can use a build without a
 * version, such as Debian's. Cosign before 3.0.6 does not check the predicate type; Seal reads it from the bundle itself.
 */
const NEEDED_FLAGS = ['--bundle', '--statement', '--signing-config', '--trusted-root']

/**
 * @param version undefined for a build without a version
 * @param flags those that Cosign's help lists; read only for a build without a version
 * @throws SealError `COSIGN_TOO_OLD`
 */
export async function checkVersion(
  version: Version | undefined,
  flags: Promise<ReadonlySet<string>>,
  { program, log }: Pick<VersionOptions, 'program' | 'log'>
): Promise<void> {
  if (version === undefined) {
    const known = await flags
    const missing = NEEDED_FLAGS.filter(flag => !known.has(flag))
    if (missing.length > 0) throw tooOld(program, `has no version and lacks ${missing.join(', ')}`)
  } else if (compareVersions(version, FLOOR) < 0) {
    throw tooOld(program, `is version ${formatVersion(version)}`)
  } else if (isUntested(version)) {
    log.warning(
      `Cosign ${formatVersion(version)} is newer than the versions that Seal was tested with (${TESTED.major}.${TESTED.minor}).`
    )
  }
}

const HELP_MS = 60_000

/**
 * The flags that `cosign attest-blob --help` lists. Started beside `cosign version`, because only its answer shows whether
 * the flags matter. It signs and verifies nothing, so the report does not list it.
 */
export async function readFlags({ program, run, environment, log }: VersionOptions): Promise<Set<string>> {
  const args = ['attest-blob', '--help']
  const env = verifyingEnvironment(environment)
  const { stdout, stderr } = await run(program, args, { env, timeoutMs: HELP_MS })
  log.debug(`$ cosign ${args.join(' ')}`)
  return new Set(`${stdout}\n${stderr}`.match(/--[a-z][a-z-]*/g))
}

function tooOld(program: string, what: string): SealError {
  return new SealError(
    'COSIGN_TOO_OLD',
    `the Cosign at ${program} ${what}; Seal needs ${formatVersion(FLOOR)} or newer`,
    {
      remedy: `Install a newer Cosign; or remove the input cosign-path, and add to the step:\n  with:\n    cosign-release: v${formatVersion(FLOOR)}`
    }
  )
}

function isUntested({ major, minor }: Version): boolean {
  return major > TESTED.major || (major === TESTED.major && minor > TESTED.minor)
}
