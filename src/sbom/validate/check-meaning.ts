// What the schema of a format cannot say: one identifier for one thing, references that lead somewhere, texts by grammar.
import { type Fields, fieldsOf } from '../../support/fields.ts'
import type { SbomDocument } from '../model.ts'
import { type FindingGroup, Findings } from './findings.ts'
import { parseBytes } from './parse-bytes.ts'

/**
 * What other readers refuse or cannot use although the schema allows it. Nothing about documents of an unknown version
 * and of Syft JSON, and nothing about what is not as the schema has it: that is an error of the schema.
 *
 * @param parsed the JSON of the bytes, if it is there already
 * @param normalizesLicenses does enrichment write the licenses of an SPDX 2 document?
 */
export async function checkMeaning(
  { format, isKnownVersion, bytes }: SbomDocument,
  parsed?: Fields,
  normalizesLicenses = false
): Promise<readonly FindingGroup[]> {
  const findings = new Findings()
  if (!isKnownVersion || format === 'syft-json') return []
  if (format === 'cyclonedx-json' || format === 'cyclonedx-xml') {
    const { checkCycloneDx } = await import('./check-cyclonedx.ts')
    const isXml = format === 'cyclonedx-xml'
    const tree = isXml ? await readXml(bytes) : (parsed ?? fieldsOf(parseBytes(bytes)))
    checkCycloneDx(tree, findings, { withAddresses: !isXml })
    return findings.list()
  }
  const { checkSpdx2, checkSpdx3 } = await import('./check-spdx.ts')
  if (format === 'spdx3-json') checkSpdx3(parsed ?? fieldsOf(parseBytes(bytes)), findings)
  else if (format === 'spdx-json')
    checkSpdx2(parsed ?? fieldsOf(parseBytes(bytes)), findings, normalizesLicenses)
  else {
    const { parseTagValue } = await import('../spdx/from-tag-value.ts')
    checkSpdx2(parseTagValue(new TextDecoder().decode(bytes)).tree, findings, normalizesLicenses)
  }
  return findings.list()
}

async function readXml(bytes: Uint8Array) {
  const { decodeText } = await import('../read/encoding.ts')
  const { parseCycloneDxXml } = await import('../read/cyclonedx-xml.ts')
  return (await parseCycloneDxXml(decodeText(bytes, 'the SBOM').text, 'the SBOM')).tree
}
