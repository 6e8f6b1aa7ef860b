// Refuses a Cosign that is too old, and warns about one that is newer than the tested releases.
import { SealError } from '../support/errors.ts'
import type { Log } from '../support/log.ts'
import { compareVersions, FLOOR, formatVersion, TESTED, type Version } from './version.ts'

export interface VersionOptions {
  readonly program: string
  /** The user named the program: an unknown version is accepted then. */
  readonly isChosenByUser: boolean
  readonly log: Log
}

/**
 * @param version undefined for a build that does not report its version
 * @throws SealError `COSIGN_TOO_OLD`
 */
export function checkVersion(
  version: Version | undefined,
  { isChosenByUser, log, program }: VersionOptions
): void {
  if (version === undefined || compareVersions(version, FLOOR) < 0) {
    const reported =
      version === undefined ? 'does not report its version' : `is version ${formatVersion(version)}`
    const message = `the Cosign at ${program} ${reported}; Seal needs ${formatVersion(FLOOR)} or newer`
    const remedy = 'Remove the input cosign-path to install a tested release, or install a newer Cosign.'
    if (!isChosenByUser || version !== undefined) throw new SealError('COSIGN_TOO_OLD', message, { remedy })
    log.info(`The Cosign at ${program} ${reported}; Seal uses it because cosign-path names it.`)
  } else if (isUntested(version)) {
    log.warning(
      `Cosign ${formatVersion(version)} is newer than Seal was tested with (${TESTED.major}.${TESTED.minor}).`
    )
  }
}

function isUntested({ major, minor }: Version): boolean {
  return major > TESTED.major || (major === TESTED.major && minor > TESTED.minor)
}
