// Writes SPDX 2.3 JSON: packages, relationships, licenses and what identifies them.
import { formatSpdxTime } from '../document-time.ts'
import type { Sbom, Tool } from '../model.ts'
import { formatSpdxParty } from '../spdx/parties.ts'
import { commentOfPhase } from '../spdx/sbom-types.ts'
import { addJsonList, createBody } from './body.ts'
import { commentOnEarlier } from './earlier-ids.ts'
import { type Plan, partsOf, planDocument } from './plan.ts'
import { createSpdxIds, DOCUMENT_ID } from './spdx-ids.ts'
import { createSpdxLicenses } from './spdx-licenses.ts'
import { makePackage } from './spdx-package.ts'
import { collectUnsupported, type Unsupported } from './unsupported.ts'
import type { WrittenSbom } from './written-sbom.ts'

/** https://spdx.github.io/spdx-spec/v2.3/ */
export function writeSpdxJson(sbom: Sbom, time: Date): WrittenSbom {
  const unsupported = collectUnsupported()
  const plan = planDocument(sbom, unsupported)
  collectUnsupportedFields(sbom, unsupported)
  const ids = createSpdxIds(plan)
  const licenses = createSpdxLicenses('2.3', unsupported, sbom)
  const name = spdxNameOf(sbom)
  const comment = commentOnEarlier(sbom)
  const head = { spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: DOCUMENT_ID, name, comment }
  const creationInfo = {
    comment: sbomTypeOf(sbom, unsupported),
    created: formatSpdxTime(time),
    creators: creatorsOf(sbom, unsupported)
  }
  const body = createBody(JSON.stringify({ ...head, creationInfo }))
  const described = [...(plan.subject ? [plan.subject] : []), ...plan.all]
  addJsonList(body, 'packages', described, ({ component, ref }) =>
    makePackage(component, { id: ids(ref), licenses, unsupported })
  )
  addJsonList(body, 'relationships', relationshipsOf(sbom, plan, ids), relationship => relationship)
  const extracted = licenses.extracted()
  if (extracted.length > 0) addJsonList(body, 'hasExtractedLicensingInfos', extracted, info => info)
  body.add('}\n')
  const documentNamespace = `https://spdx.org/spdxdocs/${encodeURIComponent(name.toWellFormed())}-${body.uuid()}`
  const text = JSON.stringify({ ...head, documentNamespace, creationInfo }).slice(0, -1)
  return { bytes: body.bytes(text), unsupported: unsupported.list() }
}

function collectUnsupportedFields(sbom: Sbom, unsupported: Unsupported): void {
  if (sbom.completeness !== undefined) unsupported.add('completeness', 'SPDX 2.3 has no place for it')
  if (sbom.revision !== undefined && sbom.revision !== '1')
    unsupported.add('revision', 'SPDX 2.3 has no place for it')
  if (sbom.dataLicenses.some(license => license !== 'CC0-1.0')) {
    unsupported.add('dataLicenses', 'SPDX documents are under CC0-1.0')
  }
}

/** The creator comment, which JSON leaves out if it is undefined. */
function sbomTypeOf({ lifecycles }: Sbom, unsupported: Unsupported): string | undefined {
  const comments = [...new Set(lifecycles)].map(commentOfPhase)
  const [comment, ...others] = comments.filter(known => known !== undefined)
  if (others.length > 0 || comments.includes(undefined))
    unsupported.add('lifecycles', 'SPDX 2.3 has a place for one type of SBOM')
  return comment
}

export function spdxNameOf({ name, subject }: Sbom): string {
  if (name !== undefined && name !== '') return name
  if (subject === undefined || subject.name === '') return 'sbom'
  return subject.version === undefined ? subject.name : `${subject.name}@${subject.version}`
}

/** At least one is required: Seal itself if the document names none. */
function creatorsOf({ tools, authors }: Sbom, unsupported: Unsupported): string[] {
  const creators = tools.map(tool => `Tool: ${spdxToolOf(tool)}`)
  for (const author of authors) {
    if (author.url !== undefined) unsupported.add('authors[].url', 'SPDX 2.3 has no place for it')
    const creator = formatSpdxParty({ isPerson: author.email !== undefined, ...author })
    if (creator !== undefined) creators.push(creator)
  }
  return creators.length === 0 ? ['Tool: oci-seal'] : [...new Set(creators)]
}

export function spdxToolOf({ vendor, name, version }: Tool): string {
  const full = vendor === undefined || vendor === '' ? name : `${vendor}/${name}`
  return version === undefined ? full : `${full}-${version}`
}

interface Relationship {
  readonly spdxElementId: string
  readonly relationshipType: 'DESCRIBES' | 'CONTAINS' | 'DEPENDS_ON'
  readonly relatedSpdxElement: string
}

/** What the document describes, what contains what, what depends on what; `NONE` for leaves. */
function relationshipsOf(sbom: Sbom, plan: Plan, ids: (ref: string) => string): Relationship[] {
  const relationships: Relationship[] = []
  const relate = (from: string, relationshipType: Relationship['relationshipType'], to: string): void => {
    relationships.push({ spdxElementId: from, relationshipType, relatedSpdxElement: to })
  }
  const described = plan.subject ? [plan.subject] : plan.roots
  for (const { ref } of described) relate(DOCUMENT_ID, 'DESCRIBES', ids(ref))
  // Every document describes something: section 11.1 of the specification.
  if (described.length === 0) relate(DOCUMENT_ID, 'DESCRIBES', 'NOASSERTION')
  if (plan.subject) {
    for (const root of partsOf(sbom.subject, plan.roots))
      relate(ids(plan.subject.ref), 'CONTAINS', ids(root.ref))
  }
  for (const { ref, children } of plan.all) {
    for (const child of children) relate(ids(ref), 'CONTAINS', ids(child.ref))
  }
  for (const [ref, targets] of plan.dependencies) {
    for (const target of targets) relate(ids(ref), 'DEPENDS_ON', ids(target))
    if (targets.length === 0) relate(ids(ref), 'DEPENDS_ON', 'NONE')
  }
  for (const { ref, component } of [...(plan.subject ? [plan.subject] : []), ...plan.all]) {
    if (component.declaredUnknown?.includes('dependencies')) relate(ids(ref), 'DEPENDS_ON', 'NOASSERTION')
  }
  return relationships
}
