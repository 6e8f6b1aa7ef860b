// Assembles the SBOM from the packages of the lock files.

import { mapLicenses } from '../../sbom/licenses/map-license.ts'
import type { Component, ExternalReference, Hash, Property, Sbom, UnknownField } from '../../sbom/model.ts'
import { formatPurl } from '../../sbom/purl/format-purl.ts'
import { present } from '../../support/fields.ts'
import { compareText } from '../../support/text.ts'
import type { KnownNames } from '../cpe/known-names.ts'
import { withCpes } from '../cpe/package-cpes.ts'
import type { PurlParts } from '../lockfile/lockfile.ts'
import { computeScopes, type Scope } from '../lockfile/scopes.ts'
import {
  type MergedNode,
  type MergedPackage,
  mergeFiles,
  type ParsedFile,
  sortedHashes
} from './package-graph.ts'

/** The subject of the SBOM: the project whose tree was scanned. */
export interface SourceSubject {
  readonly name: string
  readonly version?: string
  /** The tree's repository: `https://github.com/acme/app`. */
  readonly repositoryUrl?: string
  /** The commit. */
  readonly revision?: string
}

/** Something that keeps the SBOM from being complete. */
export interface Finding {
  readonly path: string
  readonly reason: string
  /** A limit of the format, so the SBOM shows it, but the scan gives no warning. */
  readonly isExpected?: boolean
}

export interface Assembly {
  readonly sbom: Sbom
  readonly conflicts: readonly string[]
}

/** The document lists at most this many; more would only make it larger. */
const MOST_FINDINGS = 200
const SUBJECT_REF = 'subject'

export function assembleSbom(
  subject: SourceSubject,
  files: readonly ParsedFile[],
  findings: readonly Finding[],
  names: KnownNames
): Assembly {
  const { mergedNodes, conflicts } = mergeFiles(files, SUBJECT_REF)
  const own = mergedNodes.get(SUBJECT_REF)
  const projects = [...mergedNodes.values()].filter(merged => merged.project)
  const graph = new Map([...mergedNodes].map(([ref, merged]) => [ref, merged.edges]))
  const scopes = computeScopes(
    graph,
    projects.map(merged => merged.ref)
  )
  const components = [...mergedNodes.values()]
    .filter(merged => merged.ref !== SUBJECT_REF)
    .sort((one, other) => compareText(one.ref, other.ref))
    .map(merged =>
      merged.package
        ? withCpes(packageComponent(merged, merged.package, scopes.get(merged.ref) ?? 'required'), names)
        : projectComponent(merged, subject)
    )
  const topRefs = [...(own?.edges.keys() ?? []), ...projects.map(merged => merged.ref)]
  const dependencies = new Map([[SUBJECT_REF, sortedRefs(topRefs, SUBJECT_REF)]])
  for (const { ref } of components) {
    const merged = mergedNodes.get(ref)
    if (merged?.project || merged?.package?.hasEdges)
      dependencies.set(ref, sortedRefs(merged.edges.keys(), ref))
  }
  const hasUnknown = components.some(component => component.declaredUnknown?.includes('dependencies'))
  return {
    sbom: {
      id: undefined,
      name: subject.name,
      revision: undefined,
      created: undefined,
      authors: [],
      tools: [],
      lifecycles: ['pre-build'],
      dataLicenses: [],
      subject: subjectComponent(subject, own, findings),
      components,
      dependencies,
      completeness:
        findings.length > 0 ? 'incomplete' : hasUnknown || files.length === 0 ? 'unknown' : 'complete',
      vulnerabilities: 0,
      unmodeled: []
    },
    conflicts: [...conflicts].sort(compareText)
  }
}

function sortedRefs(refs: Iterable<string>, without: string): readonly string[] {
  return [...new Set(refs)].filter(ref => ref !== without).sort(compareText)
}

function subjectComponent(
  subject: SourceSubject,
  own: MergedNode | undefined,
  findings: readonly Finding[]
): Component {
  const version = subject.version ?? own?.project?.version ?? subject.revision
  const texts = findings.map(({ path, reason }) => `${path}: ${reason}`).sort(compareText)
  return present<Component>({
    ref: SUBJECT_REF,
    type: 'application',
    name: subject.name,
    version,
    purl: formatPurl(subjectPurl(subject, version)),
    licenses: mapLicenses([...(own?.licenses ?? [])].sort(compareText)),
    externalReferences:
      subject.repositoryUrl === undefined ? [] : [{ type: 'vcs', url: subject.repositoryUrl }],
    occurrences: [...(own?.paths ?? [])].sort(compareText).map(path => ({ path })),
    properties: texts.slice(0, MOST_FINDINGS).map(value => ({ name: 'oci-seal:incomplete', value }))
  })
}

const GITHUB = /^https:\/\/github\.com\/(?<owner>[\w.-]+)\/(?<name>[\w.-]+?)(?:\.git)?\/?$/

function subjectPurl(subject: SourceSubject, version: string | undefined): PurlParts {
  const { owner, name } = GITHUB.exec(subject.repositoryUrl ?? '')?.groups ?? {}
  if (owner !== undefined && name !== undefined) {
    const reference = subject.revision ?? version
    return {
      type: 'github',
      namespace: owner,
      name,
      ...(reference === undefined ? {} : { version: reference })
    }
  }
  const commit = subject.revision === undefined ? '' : `@${subject.revision}`
  return {
    type: 'generic',
    name: subject.name,
    ...(version === undefined ? {} : { version }),
    ...(subject.repositoryUrl === undefined
      ? {}
      : { qualifiers: { vcs_url: `git+${subject.repositoryUrl}${commit}` } })
  }
}

/** A part of the tree is on no registry: its purl is the repository's, with the folder. */
function projectComponent(merged: MergedNode, subject: SourceSubject): Component {
  const { directory = '.', name, version } = merged.project ?? {}
  const isInside = directory !== '..' && !directory.startsWith('../')
  const repository = subjectPurl(subject, subject.revision)
  const hasPurl = repository.type === 'github' && isInside && directory !== '.'
  const licenses = mapLicenses([...merged.licenses].sort(compareText))
  return present<Component>({
    ref: merged.ref,
    type: 'application',
    name: name ?? directory,
    version,
    purl: hasPurl ? formatPurl({ ...repository, subpath: directory }) : undefined,
    licenses,
    occurrences: [...merged.paths].sort(compareText).map(path => ({ path })),
    properties: [{ name: 'oci-seal:source:path', value: directory }],
    declaredUnknown: licenses.length === 0 ? ['licenses'] : []
  })
}

/** Types of which the ecosystem's users see namespace and name as one name. */
const WHOLE_NAME: ReadonlySet<string> = new Set(['golang', 'github', 'docker'])

function packageComponent(merged: MergedNode, { purl, ...known }: MergedPackage, scope: Scope): Component {
  const isWhole = WHOLE_NAME.has(purl.type) && purl.namespace !== undefined
  const licenses = mapLicenses([...merged.licenses].sort(compareText))
  const unknown: UnknownField[] = [
    ...(licenses.length === 0 ? (['licenses'] as const) : []),
    ...(known.hasEdges ? [] : (['dependencies'] as const)),
    ...(purl.version === undefined ? (['version'] as const) : [])
  ]
  return present<Component>({
    ref: merged.ref,
    type: 'library',
    group: isWhole ? undefined : purl.namespace,
    name: isWhole ? `${purl.namespace}/${purl.name}` : purl.name,
    version: purl.version,
    purl: merged.ref,
    description: known.description,
    scope: scope === 'development' ? 'excluded' : scope,
    hashes: sortedHashes(known.hashes.values()),
    licenses,
    externalReferences: externalReferences(merged.ref, known),
    occurrences: [...merged.paths].sort(compareText).map(path => ({ path })),
    properties: propertiesOf(known, scope),
    declaredUnknown: unknown
  })
}

function propertiesOf(known: Omit<MergedPackage, 'purl'>, scope: Scope): readonly Property[] {
  return [
    ...(scope === 'development' ? [{ name: 'oci-seal:source:development', value: 'true' }] : []),
    ...(known.relationship === undefined
      ? []
      : [{ name: 'oci-seal:source:relationship', value: known.relationship }])
  ]
}

/**
 * Where the files are, with their hashes. Of several files without URLs just one is installed: none of their hashes
 * is the component's own, so each is in a separate reference, whose URL is the purl.
 */
function externalReferences(ref: string, known: Omit<MergedPackage, 'purl'>): readonly ExternalReference[] {
  const references = new Map<string, ExternalReference>()
  const add = (reference: ExternalReference) => {
    const hashes = reference.hashes?.map(hash => hash.content).join(' ') ?? ''
    references.set(`${reference.type} ${reference.url} ${hashes}`, reference)
  }
  const distribution = (url: string, hashes: readonly Hash[]) =>
    add(present<ExternalReference>({ type: 'distribution', url, hashes: sortedHashes(hashes) }))
  const isChoice = known.files.length > 1
  for (const { url, hashes } of known.files) {
    if (url !== undefined) distribution(url, hashes)
    else if (isChoice && hashes.length > 0) distribution(ref, hashes)
  }
  for (const url of known.repositories) add({ type: 'vcs', url })
  return [...references].sort(([one], [other]) => compareText(one, other)).map(([, reference]) => reference)
}
