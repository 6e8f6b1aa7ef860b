// Checks an SBOM before anything is published: its components, its binding to the image, its size and quality.
import { type Digest, encodedOf } from '../../oci/digest.ts'
import { familyOf } from '../../oci/image-tree.ts'
import type { QualityGap, SbomFindings } from '../../results/seal-report.ts'
import type { Binding } from '../../sbom/binding.ts'
import { FORMATS } from '../../sbom/formats.ts'
import type { SbomDocument } from '../../sbom/model.ts'
import type { Gap } from '../../sbom/quality/measure-quality.ts'
import { present } from '../../support/fields.ts'
import type { NamedDigest, SealRequest, SigningRequest } from '../request.ts'
import type { ImageWithPlatforms } from '../resolve.ts'
import type { ValidatedSbom } from './types.ts'

export interface SbomCheck {
  readonly findings: SbomFindings
  readonly warnings: readonly string[]
}

/** Keeps the summary short. */
const SHOWN_REMEDIES = 5

/** Documents name up to hundreds of licenses; the summary shows the most frequent. */
const SHOWN_LICENSES = 8

/** @throws SealError `SBOM_TOO_FEW_COMPONENTS` */
export async function checkSbom(
  sbom: ValidatedSbom,
  image: ImageWithPlatforms,
  request: Pick<SealRequest, 'sbom' | 'signing'>
): Promise<SbomCheck> {
  const {
    document,
    origin: { source },
    subject: { digest }
  } = sbom
  const content = await contentFindings(sbom, request)
  const binding = await bindingOf(document, digest, image)
  return {
    warnings: [
      ...(binding.status === 'other' ? [`${source} ${describeBinding(binding, digest)}`] : []),
      ...(await sizeWarnings(document, source, request.signing))
    ],
    findings: {
      ...content,
      binding: binding.status,
      ...(await contradictionsOf(document, digest, image))
    }
  }
}

/** The SBOM of signed files, which is always an attestation. @throws SealError `SBOM_TOO_FEW_COMPONENTS` */
export async function checkFileSbom(
  sbom: ValidatedSbom,
  subjects: readonly NamedDigest[],
  request: Pick<SealRequest, 'sbom' | 'signing'>
): Promise<SbomCheck> {
  const {
    document,
    origin: { source }
  } = sbom
  const content = await contentFindings(sbom, request)
  const hashes = new Set(document.content.subject?.hashes?.map(hash => hash.content))
  const isNamed = subjects.some(({ digest }) => hashes.has(encodedOf(digest)))
  const { signing } = request
  return {
    warnings: await sizeWarnings(document, source, { ...signing, attest: signing.signers.length > 0 }),
    findings: { ...content, binding: isNamed ? 'bound' : 'unbound' }
  }
}

async function contentFindings(
  { document, validation, enriched, origin: { source } }: ValidatedSbom,
  { sbom: { minimumComponents, profile }, signing }: Pick<SealRequest, 'sbom' | 'signing'>
): Promise<Omit<SbomFindings, 'binding' | 'contradicts'>> {
  const [{ checkContents, requireComponents }, { scoreQuality }] = await Promise.all([
    import('../../sbom/component-counts.ts'),
    import('../../sbom/quality/measure-quality.ts')
  ])
  requireComponents(document, minimumComponents, source)
  const { counts, duplicates, withoutVersion, withoutIdentifier } = checkContents(document)
  const quality = scoreQuality(document, profile, { isSigned: signing.signers.length > 0 })
  return {
    formatLabel: FORMATS[document.format].label,
    components: counts.packages === 0 ? counts.total : counts.packages,
    files: counts.files,
    ...highlights(document),
    validation,
    duplicates: duplicates.length,
    withoutVersion: withoutVersion.count,
    withoutIdentifier: withoutIdentifier.count,
    ...(enriched === undefined ? {} : { enriched }),
    quality: {
      profile: quality.title,
      score: quality.score,
      toFix: quality.toFix.slice(0, SHOWN_REMEDIES).map(({ title, remedy }) => `${title}: ${remedy}`),
      gaps: quality.gaps.map(gapOf),
      moreGaps: quality.moreGaps
    }
  }
}

function gapOf({ component, lacks }: Gap): QualityGap {
  return present<QualityGap>({ component, lacks: lacks.map(({ title, field }) => present({ title, field })) })
}

/** The platforms that the SBOM of an index is not about: it may name one architecture beside the index's digest. */
async function contradictionsOf(
  document: SbomDocument,
  digest: Digest,
  { repository, images, manifest }: ImageWithPlatforms
): Promise<Pick<SbomFindings, 'contradicts'>> {
  if (digest !== manifest.descriptor.digest) return {}
  const { checkBinding } = await import('../../sbom/binding.ts')
  const family = familyOf(manifest, images)
  const others = images.filter(({ descriptor, platform }) => {
    const target = { digest: descriptor.digest, repository, family, architecture: platform?.architecture }
    return checkBinding(document, target).status === 'other'
  })
  return others.length === 0 ? {} : { contradicts: others.map(({ descriptor }) => descriptor.digest) }
}

async function bindingOf(
  document: SbomDocument,
  digest: Digest,
  { repository, reference: { tag }, manifest, images, subjects }: ImageWithPlatforms
): Promise<Binding> {
  const { checkBinding } = await import('../../sbom/binding.ts')
  const platform = subjects.find(({ descriptor }) => descriptor.digest === digest)?.platform
  return checkBinding(document, {
    digest,
    repository,
    family: familyOf(manifest, images),
    tag,
    architecture: platform?.architecture
  })
}

/** Limits of registries and of the public Rekor that the document exceeds. */
async function sizeWarnings(
  { bytes }: SbomDocument,
  source: string,
  { attest, signers }: Pick<SigningRequest, 'attest' | 'signers'>
): Promise<string[]> {
  const { findSizeLimits, formatSizeLimit } = await import('../../sbom/size-limits.ts')
  const limits = findSizeLimits(bytes.byteLength, {
    ways: attest ? ['artifact', 'attestation'] : ['artifact'],
    usesPublicRekor: signers.some(
      ({ signer }) => signer.kind === 'keyless' && signer.signingConfig === undefined
    )
  })
  return limits.map(limit => `${source}: ${formatSizeLimit(limit)}. ${limit.remedy}`)
}

function highlights({
  content: { components }
}: SbomDocument): Pick<SbomFindings, 'types' | 'licenses' | 'withoutLicense'> {
  const packages = components.filter(({ type }) => type !== 'file')
  const shown = packages.length > 0 ? packages : components
  const types = countBy(shown.map(({ type }) => type))
  const licenses = countBy(shown.flatMap(({ licenses = [] }) => licenses.map(({ value }) => value)))
  return {
    types: Object.fromEntries(types),
    licenses: licenses.slice(0, SHOWN_LICENSES).map(([name, count]) => ({ name, components: count })),
    withoutLicense: shown.filter(({ licenses = [] }) => licenses.length === 0).length
  }
}

/** The most frequent first. */
function countBy(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

/** What the generator scanned instead of the digest that the SBOM is attached to. */
function describeBinding({ names, evidence }: Binding, digest: string): string {
  const seen = evidence.map(({ place, value }) => `${place} ${value}`).join(', ')
  if (names !== 'none')
    return `describes ${names} of this image, but is attached to ${digest}; assign it with a line "${names}=path" (${seen})`
  return `names another digest (${seen}), not ${digest}; the digest of an image in a Docker daemon differs from its digest in the registry`
}
