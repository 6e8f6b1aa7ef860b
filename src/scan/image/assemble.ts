// From packages that were found to a document about the image.
import { createHash } from 'node:crypto'
import { type Digest, encodedOf } from '../../oci/digest.ts'
import type { Platform } from '../../oci/platform.ts'
import { formatRepository, type Repository } from '../../oci/reference.ts'
import type { Component, Property, Sbom } from '../../sbom/model.ts'
import { formatPurl } from '../../sbom/purl/format-purl.ts'
import { present } from '../../support/fields.ts'
import { uuidOf } from '../../support/uuid.ts'
import type { KnownNames } from '../cpe/known-names.ts'
import { withCpes } from '../cpe/package-cpes.ts'
import { EXECUTABLE_CATALOGER_NAME, FILE_CATALOGERS } from '../ecosystems/catalogers.ts'
import { type AttachedSbom, packagesOfAttached } from '../ecosystems/embedded-sbom.ts'
import type { Catalog, Distribution, Found, Links, RootFile } from '../installed/cataloger.ts'
import { withoutCredentials } from '../lockfile/location.ts'
import { ComponentSet } from './component-set.ts'
import type { MergedFilesystem } from './merged-filesystem.ts'
import type { Ownership } from './ownership.ts'

/** The document lists at most this many; more would only make it larger. */
const MOST_UNREAD = 200

/** The image manifest that a scan is about. */
export interface ScannedSubject {
  readonly digest: Digest
  readonly repository: Repository
  readonly platform: Platform | undefined
  readonly tag?: string
}

export interface ScanFindings {
  readonly root: MergedFilesystem
  readonly subject: ScannedSubject
  readonly distribution: Distribution | undefined
  readonly catalogs: readonly Catalog[]
  /** Of the packages that catalogers found in single files. */
  readonly links: ReadonlyMap<Found, Links>
  /** Their components with what other files state. */
  readonly amended: ReadonlyMap<Found, Found['component']>
  readonly ownership: Ownership
  /** That are attached to the image. */
  readonly attached: readonly AttachedSbom[]
  /** Layers that were not read. */
  readonly skipped: readonly Digest[]
  /** Something could not be read. */
  readonly isIncomplete: boolean
  /** What could not be read inside of layers, for people. */
  readonly unread: readonly string[]
}

/** Equal findings give an equal document: the order is by ref, and no time is in it. */
export function assembleSbom(findings: ScanFindings, names: KnownNames): Sbom {
  const set = new ComponentSet()
  const { distribution } = findings
  if (distribution) set.add({ component: systemComponent(distribution) }, distribution.file)
  for (const { packages } of findings.catalogs) {
    for (const found of packages) set.add(found, found.file)
  }
  const stated: [Found, RootFile][] = []
  for (const [found, file] of languagePackages(findings)) {
    const { component, links } = found
    const amended = {
      component: findings.amended.get(found) ?? component,
      links: findings.links.get(found) ?? links
    }
    const whole = present<Found>({ ...found, ...amended })
    if (found.isStated) stated.push([whole, file])
    else set.add(whole, file, findings.ownership.ownerOf(file.path))
  }
  // Last: what the image itself has names a package best.
  for (const [found, file] of stated) set.addStated(found, file)
  for (const found of findings.attached.flatMap(packagesOfAttached)) set.addStated(found, undefined)
  const subject = subjectComponent(findings)
  const { components: found, dependencies } = set.finish(subject.ref)
  const components = found.map(component => withCpes(withPublicAddresses(component), names))
  return {
    id: documentId(subject, components, dependencies),
    name: subject.name,
    revision: '1',
    created: undefined,
    authors: [],
    tools: [],
    lifecycles: ['post-build'],
    dataLicenses: [],
    subject,
    components,
    dependencies,
    completeness: findings.isIncomplete ? 'incomplete' : 'unknown',
    vulnerabilities: 0,
    unmodeled: []
  }
}

/** People put tokens into the addresses that a package states, and a document is public. */
function withPublicAddresses(component: Component): Component {
  const { externalReferences } = component
  if (externalReferences === undefined) return component
  return {
    ...component,
    externalReferences: externalReferences.map(reference => ({
      ...reference,
      url: withoutCredentials(reference.url)
    }))
  }
}

function* languagePackages({
  root,
  ownership
}: ScanFindings): Generator<[Found, ReturnType<MergedFilesystem['kept']>[number]]> {
  for (const catalogerName of [
    ...FILE_CATALOGERS.map(cataloger => cataloger.name),
    EXECUTABLE_CATALOGER_NAME
  ]) {
    for (const file of root.kept(catalogerName)) {
      for (const found of file.summary?.packages ?? [])
        if (!ownership.owns(file.path, found.component)) yield [found, file]
    }
  }
}

function systemComponent({ id, versionId, name, cpe, url }: Distribution): Found['component'] {
  return {
    type: 'operating-system',
    name: id,
    ...(versionId === undefined ? {} : { version: versionId }),
    description: name,
    ...(cpe === undefined ? {} : { cpe }),
    ...(url === undefined ? {} : { externalReferences: [{ type: 'website', url }] })
  }
}

function subjectComponent({ subject, skipped, unread }: ScanFindings): Component {
  const { digest, repository, platform, tag } = subject
  const name = formatRepository(repository)
  const purl = formatPurl({
    type: 'oci',
    name: name.slice(name.lastIndexOf('/') + 1),
    version: digest,
    qualifiers: { repository_url: name, arch: platform?.architecture, tag }
  })
  const properties: Property[] = [
    ...skipped.map(layer => ({ name: 'oci-seal:layer-not-read', value: layer })),
    ...unread.slice(0, MOST_UNREAD).map(value => ({ name: 'oci-seal:incomplete', value }))
  ]
  return {
    ref: purl,
    type: 'container',
    name,
    version: digest,
    purl,
    hashes: [{ algorithm: digest.startsWith('sha512:') ? 'SHA-512' : 'SHA-256', content: encodedOf(digest) }],
    ...(properties.length > 0 ? { properties } : {})
  }
}

/** The same image gives the same document. */
function documentId(
  subject: Component,
  components: readonly Component[],
  dependencies: ReadonlyMap<string, readonly string[]>
): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([subject, components, [...dependencies]]))
    .digest()
  return `urn:uuid:${uuidOf(hash)}`
}
