// The rules of a policy on content: their keys in the file, and which of them need signed SBOMs.
import type { Rule, SourceLine } from '../results/verdict.ts'
import { PROFILE_IDS, type ProfileId } from '../sbom/quality/profiles.ts'
import { printable } from '../support/text.ts'
import { NO_CONTENT_RULES } from './defaults.ts'
import { LENIENCIES, type Leniency } from './leniency.ts'
import { explainEntry, type LicenseRules } from './license-rules.ts'
import type { PackagePattern } from './package-pattern.ts'
import { type Fields, readPattern } from './policy-fields.ts'
import { type ProvenanceRules, readProvenanceRules } from './provenance-rules.ts'

export interface ContentRules {
  /** Which of the SBOMs with a trusted signature the rules apply to. */
  readonly sboms: 'all' | 'newest'
  /** What binds an SBOM to its image: the subject of its signed manifest too, or a digest in the document alone. */
  readonly binding: 'manifest' | 'document'
  /** Does a signed SBOM of an index cover its platforms, or must each have its own? */
  readonly coverage: 'index' | 'platforms'
  readonly licenses: LicenseRules | undefined
  readonly deniedPackages: readonly {
    readonly pattern: PackagePattern
    readonly location: SourceLine | undefined
  }[]
  /** The effect of package URLs that Seal cannot parse. */
  readonly unparsedPackages: Leniency
  readonly quality:
    | { readonly profile: ProfileId; readonly minimum: number; readonly location: SourceLine | undefined }
    | undefined
  readonly maxAge: readonly AgeRule[]
  /** The policy then also requires provenance. */
  readonly provenance: ProvenanceRules | undefined
}

export interface AgeRule {
  /** The time comes from the image's config, the log entry of the signature, or the SBOM itself. */
  readonly of: 'image' | 'signature' | 'sbom'
  readonly ms: number
  readonly location: SourceLine | undefined
}

/** The keys of a policy that `readContentRules` reads. */
export const CONTENT_KEYS = [
  'sbom',
  'binding',
  'coverage',
  'licenses',
  'packages',
  'quality',
  'max-age',
  'provenance'
] as const

export function readContentRules(fields: Fields): ContentRules {
  const licenses = fields.fields('licenses', ['allow', 'deny', 'unknown', 'unparsed', 'map'])
  const packages = fields.fields('packages', ['deny', 'unparsed'])
  return {
    sboms: fields.choice('sbom', ['all', 'newest']) ?? NO_CONTENT_RULES.sboms,
    binding: fields.choice('binding', ['manifest', 'document']) ?? NO_CONTENT_RULES.binding,
    coverage: fields.choice('coverage', ['index', 'platforms']) ?? NO_CONTENT_RULES.coverage,
    licenses: licenses && {
      allow: licenses.has('allow') ? readLicenseList(licenses, 'allow') : undefined,
      deny: readLicenseList(licenses, 'deny'),
      unknown: licenses.choice('unknown', ['allow', 'deny']) ?? (licenses.has('allow') ? 'deny' : 'allow'),
      unparsed: licenses.choice('unparsed', LENIENCIES) ?? 'fail',
      map: readLicenseMap(licenses),
      location: fields.locationOf('licenses')
    },
    deniedPackages: packages === undefined ? [] : readDenied(packages),
    unparsedPackages: packages?.choice('unparsed', LENIENCIES) ?? 'fail',
    quality: readQuality(fields),
    maxAge: readAges(fields),
    provenance: readProvenanceRules(fields)
  }
}

function readLicenseList(licenses: Fields, name: 'allow' | 'deny'): string[] {
  return licenses.texts(name).map(({ text }) => {
    const problem = explainEntry(text)
    if (problem !== undefined) throw licenses.error(name, problem)
    return text
  })
}

function readLicenseMap(licenses: Fields): ReadonlyMap<string, string> {
  const map = licenses.textMap('map')
  for (const expression of map.values()) {
    const problem = explainEntry(expression)
    if (problem !== undefined) throw licenses.error('map', problem)
  }
  return map
}

function readDenied(packages: Fields): ContentRules['deniedPackages'] {
  if (!packages.has('deny')) throw packages.error('deny', 'is missing')
  return packages.texts('deny').map(({ text, location }) => ({
    pattern: readPattern(packages, 'deny', text),
    location
  }))
}

function readQuality(fields: Fields): ContentRules['quality'] {
  const quality = fields.fields('quality', ['profile', 'minimum'])
  if (quality === undefined) return undefined
  const profile = quality.choice('profile', PROFILE_IDS)
  if (profile === undefined) throw quality.error('profile', 'is missing')
  const minimum = quality.text('minimum') ?? '100'
  if (!/^(?:\d{1,2}|100)$/.test(minimum))
    throw quality.error('minimum', 'must be a whole number from 0 to 100')
  return { profile, minimum: Number(minimum), location: fields.locationOf('quality') }
}

const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 604_800_000 }

function readAges(fields: Fields): AgeRule[] {
  const kinds = ['image', 'signature', 'sbom'] as const
  const ages = fields.fields('max-age', kinds)
  if (ages !== undefined && !kinds.some(of => ages.has(of)))
    throw fields.error('max-age', `needs one of ${kinds.join(', ')}`)
  return kinds.flatMap(of => {
    const text = ages?.text(of)
    if (ages === undefined || text === undefined) return []
    const match = /^(\d{1,5})([hdw])$/.exec(text)
    if (!match) throw ages.error(of, `"${printable(text, 40)}" is not a duration such as 12h, 90d or 4w`)
    return [
      { of, ms: Number(match[1]) * (UNITS[match[2] ?? ''] ?? Number.NaN), location: ages.locationOf(of) }
    ]
  })
}

/** A rule on the content of SBOMs, as a message names it. */
export interface SbomRule {
  readonly rule: Rule
  readonly what: string
  readonly location: SourceLine | undefined
}

/** The rules on the content of SBOMs that a policy has: each is undecided for an image without a signed SBOM. */
export function sbomRulesOf({ licenses, deniedPackages, quality, maxAge }: ContentRules): SbomRule[] {
  const [denied] = deniedPackages
  const ages = maxAge.filter(({ of }) => of === 'sbom')
  return [
    ...(licenses ? [{ rule: 'license' as const, what: 'licenses', location: licenses.location }] : []),
    ...(denied ? [{ rule: 'package' as const, what: 'packages', location: denied.location }] : []),
    ...(quality ? [{ rule: 'quality' as const, what: 'quality', location: quality.location }] : []),
    ...ages.map(({ location }) => ({ rule: 'age' as const, what: 'age of the SBOM', location }))
  ]
}

/** Are there rules on the content of SBOMs? */
export function hasSbomRules(rules: ContentRules): boolean {
  return sbomRulesOf(rules).length > 0
}

/** Rules on SBOMs, on provenance and on the age of a signature need a trusted signature. */
export function contentNeedsSigner(content: ContentRules): boolean {
  if (content.provenance !== undefined) return true
  return hasSbomRules(content) || content.maxAge.some(({ of }) => of === 'signature')
}
