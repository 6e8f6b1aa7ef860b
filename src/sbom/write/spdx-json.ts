// Writes SPDX 2.3 JSON: packages, relationships, licenses and what identifies them.
import type { Component, Sbom, Tool } from '../model.ts'
import { addJsonList, createBody } from './body.ts'
import { type Plan, type Planned, planDocument } from './plan.ts'
import { createSpdxLicenses } from './spdx-licenses.ts'
import { makePackage } from './spdx-package.ts'
import { collectUnsupported, type Unsupported } from './unsupported.ts'
import type { WrittenSbom } from './written-sbom.ts'

const DOCUMENT = 'SPDXRef-DOCUMENT'

/** https://spdx.github.io/spdx-spec/v2.3/ */
export function writeSpdxJson(sbom: Sbom, time: Date): WrittenSbom {
  const unsupported = collectUnsupported()
  const plan = planDocument(sbom, unsupported)
  collectUnsupportedFields(sbom, unsupported)
  const ids = createIds(plan)
  const licenses = createSpdxLicenses(unsupported)
  const name = nameOf(sbom)
  const head = { spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: DOCUMENT, name }
  const creationInfo = {
    created: time.toISOString().replace(/\.\d+Z$/, 'Z'),
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
  if (sbom.vulnerabilities > 0) unsupported.add('vulnerabilities', 'are not converted')
  if (sbom.lifecycles.length > 0) unsupported.add('lifecycles', 'SPDX 2.3 has no place for them')
  if (sbom.completeness !== undefined) unsupported.add('completeness', 'SPDX 2.3 has no place for it')
  if (sbom.revision !== undefined && sbom.revision !== '1')
    unsupported.add('revision', 'SPDX 2.3 has no place for it')
  if (sbom.dataLicenses.some(license => license !== 'CC0-1.0')) {
    unsupported.add('dataLicenses', 'SPDX documents are under CC0-1.0')
  }
}

/** `SPDXRef-` and what may follow it, unique: section 3.2 of the specification, "SPDX identifier". */
function createIds(plan: Plan): (ref: string) => string {
  const ids = new Map<string, string>()
  const taken = new Map<string, number>([[DOCUMENT, 1]])
  for (const { ref } of [...(plan.subject ? [plan.subject] : []), ...plan.all]) {
    const base = `SPDXRef-${ref.replace(/^SPDXRef-/, '').replace(/[^A-Za-z0-9.-]+/g, '-')}`
    let id = base
    let times = taken.get(base) ?? 0
    while (taken.has(id)) {
      times++
      id = `${base}-${times}`
    }
    taken.set(base, times)
    taken.set(id, Math.max(1, taken.get(id) ?? 0))
    ids.set(ref, id)
  }
  return ref => ids.get(ref) as string
}

function nameOf({ name, subject }: Sbom): string {
  if (name !== undefined && name !== '') return name
  if (subject === undefined || subject.name === '') return 'sbom'
  return subject.version === undefined ? subject.name : `${subject.name}@${subject.version}`
}

/** At least one is required: Seal itself if the document names none. */
function creatorsOf({ tools, authors }: Sbom, unsupported: Unsupported): string[] {
  const creators = tools.map(toolOf)
  for (const { name, email, url, isPerson = email !== undefined } of authors) {
    if (url !== undefined) unsupported.add('authors[].url', 'SPDX 2.3 has no place for it')
    const kind = isPerson ? 'Person' : 'Organization'
    if (email !== undefined) creators.push(`${kind}: ${name ?? email} (${email})`)
    else if (name !== undefined) creators.push(`${kind}: ${name}`)
  }
  return creators.length === 0 ? ['Tool: oci-seal'] : [...new Set(creators)]
}

function toolOf({ vendor, name, version }: Tool): string {
  const full = vendor === undefined || vendor === '' ? name : `${vendor}/${name}`
  return version === undefined ? `Tool: ${full}` : `Tool: ${full}-${version}`
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
  for (const { ref } of described) relate(DOCUMENT, 'DESCRIBES', ids(ref))
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
  for (const { ref, component } of plan.all) {
    if (component.declaredUnknown?.includes('dependencies')) relate(ids(ref), 'DEPENDS_ON', 'NOASSERTION')
  }
  return relationships
}

/** The components whose parent is the subject. */
function partsOf(subject: Component | undefined, roots: readonly Planned[]): readonly Planned[] {
  return roots.filter(({ component }) => subject !== undefined && component.parent === subject.ref)
}
