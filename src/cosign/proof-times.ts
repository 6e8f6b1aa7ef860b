// Whether a bundle has two times of its signature: of the log's promise and of a timestamp authority.
import { isRecord } from '../support/json.ts'
import { parseBundle } from './bundle.ts'

/** @throws SealError `BUNDLE_INVALID` */
export function hasTwoTimes(bundle: Uint8Array): boolean {
  const { verificationMaterial: material } = parseBundle(bundle)
  if (!isRecord(material)) return false
  const { tlogEntries: entries, timestampVerificationData: data } = material
  const timestamps = isRecord(data) ? data['rfc3161Timestamps'] : undefined
  const hasPromise =
    Array.isArray(entries) && entries.some(entry => isRecord(entry) && isRecord(entry['inclusionPromise']))
  return hasPromise && Array.isArray(timestamps) && timestamps.length > 0
}
