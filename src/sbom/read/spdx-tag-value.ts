// Reads SPDX 2 tag-value text by bringing it into the shape of SPDX 2 JSON.
import type { Sbom } from '../model.ts'
import { parseTagValue } from '../spdx/from-tag-value.ts'
import { readSpdxJson } from './spdx-json.ts'

/** What has no place in SPDX is unmodeled. @throws SealError `SBOM_TOO_LARGE` */
export function readSpdxTagValue(text: string): Sbom {
  const { tree, misread } = parseTagValue(text)
  return readSpdxJson(tree, misread)
}
