// What a document will have at least once it is written, so that one over the limits is refused before the work.
import { isRecord } from '../../support/json.ts'
import { formatBytes } from '../../support/text.ts'
import { refuseTooMany } from '../cyclonedx/xml-text.ts'
import type { Component, Sbom } from '../model.ts'
import { LARGEST_SBOM } from '../read/encoding.ts'
import { tooLargeToWrite } from './body.ts'
import { plainRefOf } from './plan.ts'
import { plainIdOf } from './spdx-ids.ts'

/** Of a longer version, CycloneDX has none since 1.6. */
const LONGEST_VERSION = 1024

/** Bytes around the values of a component and of one dependency, at least: keys that are always there. */
interface Around {
  readonly component: number
  /** Around the identifier of what depends on others, or on nothing. */
  readonly dependent: number
  readonly dependency: number
}

const AROUND = {
  'cyclonedx-json': {
    component: '{"type":"","name":"","bom-ref":""}'.length,
    dependent: '{"ref":""}'.length,
    dependency: '"",'.length
  },
  'cyclonedx-xml': {
    component: '<component type="" bom-ref=""><name></name></component>'.length,
    dependent: '<dependency ref=""/>'.length,
    dependency: '<dependency ref=""/>'.length
  },
  'spdx-json': {
    component: '{"SPDXID":"SPDXRef-","name":"","primaryPackagePurpose":"","filesAnalyzed":false}'.length,
    dependent: 0,
    dependency: '{"spdxElementId":"SPDXRef-","relationshipType":"DEPENDS_ON","relatedSpdxElement":"SPDXRef-"}'
      .length
  },
  'spdx3-json': {
    // The SBOM lists each of its elements.
    component: `{"type":"","spdxId":"","creationInfo":"","name":""}"",${spdx3Prefix().repeat(2)}`.length,
    dependent:
      `{"type":"Relationship","spdxId":"","from":"","relationshipType":"","to":[]}${spdx3Prefix().repeat(2)}`
        .length,
    dependency: `"",${spdx3Prefix()}`.length
  }
} as const satisfies Record<string, Around>

/** Begins each identifier, with a UUID and the name of the document, which is left out here. */
function spdx3Prefix(): string {
  return `https://spdx.org/spdxdocs/-${'0'.repeat(36)}#SPDXRef-`
}

/** @throws SealError `SBOM_TOO_LARGE` if the document would certainly be over the limit */
export function checkLeastSize(sbom: Sbom, format: keyof typeof AROUND, maxBytes = LARGEST_SBOM): void {
  const around = AROUND[format]
  let least = 0
  /** The length of the identifier that each component has at least in the format. */
  const ids = new Map<string, number>()
  const idOf = (component: Component): number => {
    const length = leastIdOf(component, format)
    if (!ids.has(component.ref)) ids.set(component.ref, length)
    return length
  }
  // A subject has no place among the components, and may be what others depend on.
  if (sbom.subject !== undefined) idOf(sbom.subject)
  for (const component of sbom.components)
    least +=
      around.component + idOf(component) * (format === 'spdx3-json' ? 2 : 1) + leastOf(component, format)
  for (const [from, targets] of sbom.dependencies) {
    const id = ids.get(from)
    if (id === undefined) continue
    if (format !== 'spdx-json') least += around.dependent + id
    for (const target of new Set(targets)) {
      const length = target === from ? undefined : ids.get(target)
      // SPDX 2 has both ends in each relationship.
      if (length !== undefined) least += around.dependency + length + (format === 'spdx-json' ? id : 0)
    }
  }
  if (least > maxBytes) throw tooLargeToWrite(`at least ${formatBytes(least)}`, maxBytes)
}

/** Of two components of one identifier, the second has a longer one. */
function leastIdOf(component: Component, format: keyof typeof AROUND): number {
  const ref = plainRefOf(component)
  return format.startsWith('spdx') ? plainIdOf(ref).length - 'SPDXRef-'.length : ref.length
}

/** Only what every format writes, whatever its value; in CycloneDX JSON, the package URL beside the reference of it. */
function leastOf(component: Component, format: keyof typeof AROUND): number {
  const { name, version = '', description = '', copyright = '', purl = '' } = component
  const texts = name.length + description.length + copyright.length
  return (
    texts +
    (version.length <= LONGEST_VERSION ? version.length : 0) +
    (format === 'cyclonedx-json' ? purl.length : 0)
  )
}

/**
 * Each value of a tree is an element or an attribute in XML.
 *
 * @throws SealError `SBOM_TOO_LARGE` if there would certainly be more than Seal reads
 */
export function checkLeastElements(tree: unknown, name: string): void {
  refuseTooMany(countValues(tree), name)
}

function countValues(value: unknown): number {
  let values = 0
  if (Array.isArray(value)) for (const item of value) values += countValues(item)
  else if (isRecord(value)) for (const key in value) values += countValues(value[key])
  else if (value !== undefined && value !== null) values++
  return values
}
