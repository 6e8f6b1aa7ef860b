// The version of Cosign, and the versions that Seal supports.
import { SealError } from '../support/errors.ts'
import { isRecord, parseJson } from '../support/json.ts'
import { printable } from '../support/text.ts'

export interface Version {
  readonly major: number
  readonly minor: number
  readonly patch: number
}

/** Older releases did not check the predicate type on verification (CVE-2026-39395). */
export const FLOOR: Version = { major: 3, minor: 0, patch: 6 }

/** The newest minor version that Seal was tested with. */
export const TESTED: Version = { major: 3, minor: 1, patch: 0 }

/**
 * Reads the output of `cosign version --json`. Undefined for a build that does not know its version ("devel", such as
 * Debian's).
 *
 * @throws SealError `COSIGN_OUTPUT_INVALID` if the program is not Cosign
 */
export function readVersion(stdout: string): Version | undefined {
  let document: unknown
  try {
    document = parseJson(new TextEncoder().encode(stdout))
  } catch (cause) {
    throw notCosign(stdout, cause)
  }
  const text = isRecord(document) ? document['gitVersion'] : undefined
  if (typeof text !== 'string') throw notCosign(stdout)
  return parseVersion(text)
}

function notCosign(stdout: string, cause?: unknown): SealError {
  return new SealError(
    'COSIGN_OUTPUT_INVALID',
    `"cosign version --json" printed "${printable(stdout, 100)}"`,
    {
      cause,
      remedy: 'Check that cosign-path, or the cosign on PATH, is Cosign.'
    }
  )
}

/** `v3.1.2` or `3.1.2`, with or without a pre-release part; undefined for anything else. */
export function parseVersion(text: string): Version | undefined {
  const match = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?:[-+].*)?$/.exec(text)
  return match ? { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) } : undefined
}

export function formatVersion({ major, minor, patch }: Version): string {
  return `${major}.${minor}.${patch}`
}

/** Negative, zero or positive, as `a` is older than, equal to or newer than `b`. */
export function compareVersions(a: Version, b: Version): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch
}
