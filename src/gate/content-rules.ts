// What a policy says about the content of an SBOM and about ages, and what breaks it.
import type { Digest } from '../oci/digest.ts'
import type { Rule, SourceLine } from '../report/verdict.ts'
import type { Component, SbomDocument } from '../sbom/model.ts'
import { measureQuality } from '../sbom/quality.ts'
import { printable } from '../support/text.ts'
import { createLicenseJudge } from './license-rules.ts'
import { matchesPackage } from './policy/package-pattern.ts'
import type { ContentRules } from './policy/policy.ts'

/** A rule that is broken or undecided, before exceptions. */
export interface Breach {
  readonly rule: Rule
  readonly outcome: 'broken' | 'undecided'
  readonly location: SourceLine | undefined
  readonly digest: Digest | undefined
  readonly message: string
  readonly component: string | undefined
}

/** More of one kind are counted, not listed. */
const MAX_LISTED = 50

/** Files and the name of the distribution have no licences of their own. */
const NOT_JUDGED: ReadonlySet<string> = new Set(['file', 'operating-system'])

export function checkContent(
  document: SbomDocument,
  digest: Digest,
  rules: ContentRules,
  isSigned: boolean
): Breach[] {
  const components = document.content.components.filter(({ type }) => !NOT_JUDGED.has(type))
  return [
    ...cut(licenseBreaches(components, digest, rules), 'license'),
    ...cut(packageBreaches(components, digest, rules), 'package'),
    ...qualityBreaches(document, digest, rules, isSigned)
  ]
}

function licenseBreaches(
  components: readonly Component[],
  digest: Digest,
  { licenses }: ContentRules
): Breach[] {
  if (licenses === undefined) return []
  const judge = createLicenseJudge(licenses)
  return components.flatMap(component => {
    const problem = judge(component)
    const name = nameOf(component)
    return problem === undefined
      ? []
      : [
          {
            rule: 'license' as const,
            outcome: 'broken' as const,
            location: licenses.location,
            digest,
            component: name,
            message: `${name}: ${printable(problem, 200)}`
          }
        ]
  })
}

function packageBreaches(
  components: readonly Component[],
  digest: Digest,
  { deniedPackages }: ContentRules
): Breach[] {
  return components.flatMap(component =>
    deniedPackages
      .filter(({ pattern }) => component.purl !== undefined && matchesPackage(pattern, component.purl))
      .map(({ pattern, location }) => {
        const name = nameOf(component)
        const message = `${name} is denied by ${printable(pattern.text, 200)}`
        return {
          rule: 'package' as const,
          outcome: 'broken' as const,
          location,
          digest,
          component: name,
          message
        }
      })
  )
}

function qualityBreaches(
  document: SbomDocument,
  digest: Digest,
  { quality }: ContentRules,
  isSigned: boolean
): Breach[] {
  if (quality === undefined) return []
  const { score, title, toFix } = measureQuality(document, quality.profile, { isSigned })
  if (score >= quality.minimum) return []
  const lacks = toFix.slice(0, 3).map(check => check.title.toLowerCase())
  const message = `the SBOM has ${score} of 100 by ${title}, at least ${quality.minimum} wanted; it lacks ${lacks.join(', ')}`
  return [
    { rule: 'quality', outcome: 'broken', location: quality.location, digest, component: undefined, message }
  ]
}

function cut(breaches: readonly Breach[], rule: 'license' | 'package'): Breach[] {
  const rest = breaches.length - MAX_LISTED
  const first = breaches[0]
  if (rest <= 0 || first === undefined) return [...breaches]
  const message = `${rest} more components break the rule`
  return [...breaches.slice(0, MAX_LISTED), { ...first, rule, message, component: undefined }]
}

function nameOf({ purl, group, name, version }: Component): string {
  const full = group === undefined ? name : `${group}/${name}`
  return printable(purl ?? (version === undefined ? full : `${full}@${version}`), 200)
}
