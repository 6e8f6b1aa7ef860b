// Is an SBOM fit to be signed? What is wrong with it is said before anything is published.
import { formatPlatform } from '../../oci/platform.ts'
import type { SbomFindings } from '../../results/seal-report.ts'
import type { Binding, BindingTarget, FamilyMember } from '../../sbom/binding.ts'
import { FORMATS } from '../../sbom/formats.ts'
import type { SbomDocument } from '../../sbom/model.ts'
import type { SealRequest } from '../request.ts'
import type { ImageWithPlatforms } from '../resolve.ts'
import type { CollectedSbom } from './collect-sboms.ts'
import type { ValidatedSbom } from './validate-sbom.ts'

export interface SbomCheck {
  readonly findings: SbomFindings
  readonly warnings: readonly string[]
}

/** A draft with the document that will be attached. */
export type DocumentToCheck = CollectedSbom & { readonly given: ValidatedSbom }

/** The profile whose score the summary shows; the gate can demand others. */
const PROFILE = 'cisa-2026'

/** More would fill the summary without telling more. */
const SHOWN_REMEDIES = 5

/** Documents name up to hundreds of licenses; the frequent ones tell the most. */
const SHOWN_LICENSES = 8

/** @throws SealError `SBOM_TOO_FEW_COMPONENTS` */
export async function checkSbom(
  { given: { document, validation }, origin, subject }: DocumentToCheck,
  family: ImageWithPlatforms,
  request: SealRequest
): Promise<SbomCheck> {
  const warnings: string[] = []
  const [
    { checkContents, requireComponents },
    { checkBinding },
    { scoreQuality },
    { findSizeLimits, formatSizeLimit }
  ] = await Promise.all([
    import('../../sbom/component-counts.ts'),
    import('../../sbom/binding.ts'),
    import('../../sbom/quality/measure-quality.ts'),
    import('../../sbom/size-limits.ts')
  ])
  requireComponents(document, request.minimumComponents, origin.source)

  const { repository, subjects } = family
  const members = subjects.map(({ descriptor, platform }) => ({
    digest: descriptor.digest,
    role: platform ? formatPlatform(platform) : 'index'
  }))
  const platform = subjects.find(({ descriptor }) => descriptor.digest === subject.digest)?.platform
  const binding = checkBinding(document, {
    digest: subject.digest,
    repository,
    family: members,
    ...(family.reference.tag === undefined ? {} : { tag: family.reference.tag }),
    ...(platform === undefined ? {} : { architecture: platform.architecture })
  })
  if (binding.status === 'other')
    warnings.push(`${origin.source} ${describeBinding(binding, subject.digest)}`)
  for (const limit of findSizeLimits(document.bytes.byteLength, {
    ways: request.attest ? ['artifact', 'attestation'] : ['artifact'],
    usesPublicRekor: request.signer?.kind === 'keyless' && request.signer.signingConfig === undefined
  })) {
    warnings.push(`${origin.source}: ${formatSizeLimit(limit)}. ${limit.remedy}`)
  }
  const { counts, duplicates, withoutVersion, withoutIdentifier } = checkContents(document)
  const quality = scoreQuality(document, PROFILE, { isSigned: request.signer !== undefined })
  return {
    warnings,
    findings: {
      formatLabel: FORMATS[document.format].label,
      components: counts.packages === 0 ? counts.total : counts.packages,
      files: counts.files,
      ...highlights(document),
      validation,
      binding: binding.status,
      ...(subject.digest === family.manifest.descriptor.digest
        ? contradictionsOf(document, family, members, checkBinding)
        : {}),
      duplicates: duplicates.length,
      withoutVersion: withoutVersion.count,
      withoutIdentifier: withoutIdentifier.count,
      quality: {
        profile: quality.title,
        score: quality.score,
        toFix: quality.toFix.slice(0, SHOWN_REMEDIES).map(({ title, remedy }) => `${title}: ${remedy}`)
      }
    }
  }
}

/** The platforms that the SBOM of an index is not about: it may name one architecture beside the index's digest. */
function contradictionsOf(
  document: SbomDocument,
  { repository, images }: ImageWithPlatforms,
  family: readonly FamilyMember[],
  check: (document: SbomDocument, target: BindingTarget) => Binding
): Pick<SbomFindings, 'contradicts'> {
  const others = images.filter(({ descriptor: { digest }, platform }) => {
    const architecture = platform === undefined ? {} : { architecture: platform.architecture }
    return check(document, { digest, repository, family, ...architecture }).status === 'other'
  })
  return others.length === 0 ? {} : { contradicts: others.map(({ descriptor }) => descriptor.digest) }
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

/** What the generator looked at, when it was not the digest that the SBOM is attached to. */
function describeBinding({ names, evidence }: Binding, digest: string): string {
  const seen = evidence.map(({ place, value }) => `${place} ${value}`).join(', ')
  if (names !== 'none')
    return `is about ${names} of this image, and attached to ${digest}; bind it with a line "${names}=path" (${seen})`
  return `names another digest (${seen}), not ${digest}; an image in a Docker daemon has another digest than in the registry`
}
