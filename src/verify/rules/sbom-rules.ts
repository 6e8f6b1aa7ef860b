// Checks one SBOM against a policy's rules on content: what breaks a rule, and what leaves one undecided.
import type { Digest } from '../../oci/digest.ts'
import type { ContentRules } from '../../policy/content-rules.ts'
import type { LicenseRules } from '../../policy/license-rules.ts'
import { createLicenseCheck, type LeftOver } from '../../policy/license-rules.ts'
import { fullVersion, matchesPackage, mayBePackage } from '../../policy/package-pattern.ts'
import type { Rule, SourceLine } from '../../results/verdict.ts'
import type { Component, Sbom, SbomDocument, SbomFormat } from '../../sbom/model.ts'
import { formatPurl } from '../../sbom/purl/format-purl.ts'
import { looksLikePurl, type PurlParts, parsePurl, purlsOf, versionOf } from '../../sbom/purl/parse-purl.ts'
import { fieldToFill } from '../../sbom/quality/fields-to-fill.ts'
import { type CheckResult, scoreQuality } from '../../sbom/quality/measure-quality.ts'
import { PROFILES } from '../../sbom/quality/profiles.ts'
import { count, printable } from '../../support/text.ts'
import { cutViolations } from './cut-violations.ts'

/** A rule that is broken or undecided, before exceptions. */
export interface RuleViolation {
  readonly rule: Rule
  readonly outcome: 'broken' | 'undecided'
  readonly location: SourceLine | undefined
  readonly digest: Digest | undefined
  readonly message: string
  readonly component: string | undefined
}

/** The violations of one SBOM, and what the policy only reports. */
export interface RuleFindings {
  readonly violations: readonly RuleViolation[]
  readonly notices: readonly string[]
}

/** Beyond this number, violations of one kind in one SBOM are counted, and no exception for a package matches them. */
const MAX_VIOLATIONS = 10_000
/** The same of notices. */
const MAX_NOTICES = 50
/** Components named per undecided message. */
const MAX_NAMED = 3

/** Files, the distribution's name and the subject may lack a license; if they have one, it counts. */
const NEED_NOT_SAY: ReadonlySet<string> = new Set(['file', 'operating-system'])

/** Checks every component and the SBOM's subject. */
export function checkSbom(
  document: SbomDocument,
  digest: Digest,
  rules: ContentRules,
  isSigned: boolean
): RuleFindings {
  const found = [
    checkForm(document, digest, rules),
    checkLicenses(document, digest, rules.licenses),
    checkPackages(document, digest, rules),
    { violations: checkQuality(document, digest, rules, isSigned), notices: [] }
  ]
  return {
    violations: found.flatMap(({ violations }) => violations),
    notices: found.flatMap(({ notices }) => notices)
  }
}

const NOTHING: RuleFindings = { violations: [], notices: [] }

/** A value that is not a package or a license, at a place where another reader would see one, cannot be checked. */
function checkForm(
  { content: { misread = [] } }: SbomDocument,
  digest: Digest,
  rules: ContentRules
): RuleFindings {
  const rule = rules.deniedPackages.length > 0 ? 'package' : rules.licenses && 'license'
  if (rule === undefined || misread.length === 0) return NOTHING
  const places = misread.slice(0, MAX_NAMED).map(place => printable(place, 100))
  const message = `the SBOM has ${places.join(', ')} in a form that its format does not allow, so Seal cannot check that part; use a generator that writes valid documents`
  const location = rule === 'license' ? rules.licenses?.location : rules.deniedPackages[0]?.location
  return {
    violations: [{ rule, outcome: 'undecided', location, digest, component: undefined, message }],
    notices: []
  }
}

function checkLicenses(
  { content: { subject, components, licenseNames } }: SbomDocument,
  digest: Digest,
  rules: LicenseRules | undefined
): RuleFindings {
  if (rules === undefined) return NOTHING
  const checkLicense = createLicenseCheck(rules, licenseNames)
  const base = { rule: 'license', digest, location: rules.location } as const
  const broken: RuleViolation[] = []
  const leftOver = new Groups()
  for (const component of subject === undefined ? components : [subject, ...components]) {
    const mustSay = component !== subject && !NEED_NOT_SAY.has(component.type)
    const finding = checkLicense(component, { mustSay })
    const name = nameOf(component)
    if (finding.outcome === 'undecided') {
      for (const one of finding.leftOver) leftOver.add(leftOverMessage(one), name)
    } else if (finding.outcome === 'broken') {
      const message = `${name}: ${printable(finding.problem, 200)}`
      broken.push({ ...base, outcome: 'broken', component: name, message })
    }
  }
  return withLeniency(broken, leftOver.violations(base), rules.unparsed)
}

function leftOverMessage({ text, suggestion }: LeftOver): string {
  const key = JSON.stringify(printable(text, 200))
  return `Seal cannot read the license statement ${key}; to decide it, add licenses.map: {${key}: ${printable(suggestion, 200)}}`
}

/** What others depend on and the document does not list, where the reference says which package it is. */
function unlisted(stated: readonly Component[], dependencies: Sbom['dependencies']): Component[] {
  const known = new Set(stated.map(({ ref }) => ref))
  const named = new Set([...dependencies].flatMap(([ref, targets]) => [ref, ...targets]))
  return [...named]
    .filter(ref => looksLikePurl(ref) && !known.has(ref))
    .map(ref => ({ ref, type: 'library', name: '' }))
}

function checkPackages(
  { content: { subject, components, dependencies } }: SbomDocument,
  digest: Digest,
  { deniedPackages, unparsedPackages }: ContentRules
): RuleFindings {
  if (deniedPackages.length === 0) return NOTHING
  const broken: RuleViolation[] = []
  const unread = new Groups()
  const stated = subject === undefined ? components : [subject, ...components]
  for (const component of [...stated, ...unlisted(stated, dependencies)]) {
    const purls = purlsOf(component)
    for (const purl of purls) {
      const parts = parsePurl(purl)
      if (parts === undefined) unread.add(unreadMessage(purl), purl)
      else broken.push(...denials({ parts, purl, version: component.version }, digest, deniedPackages))
    }
    if (purls.length > 0 || component.type === 'file') continue
    for (const { pattern } of deniedPackages) {
      if (mayBePackage(pattern, component)) unread.add(namesakeMessage(pattern.text), nameOf(component))
    }
  }
  const base = { rule: 'package', digest, location: deniedPackages[0]?.location } as const
  return withLeniency(broken, unread.violations(base), unparsedPackages)
}

interface Named {
  readonly parts: PurlParts
  readonly purl: string
  readonly version: string | undefined
}

function denials(
  { parts, purl, version }: Named,
  digest: Digest,
  deniedPackages: ContentRules['deniedPackages']
): RuleViolation[] {
  const component = printable(withVersion({ parts, purl, version }), 200)
  return deniedPackages
    .filter(({ pattern }) => matchesPackage(pattern, parts, version))
    .map(({ pattern, location }) => {
      const message = `${component} is denied by ${printable(pattern.text, 200)}`
      return { rule: 'package', outcome: 'broken', location, digest, component, message }
    })
}

/** An exception must see the version that the rule compared. */
function withVersion({ parts, purl, version }: Named): string {
  const full = fullVersion(parts, version)
  if (full === versionOf(parts)) return purl
  const { epoch: _, ...qualifiers } = Object.fromEntries(parts.qualifiers)
  return formatPurl({ ...parts, version: full, qualifiers })
}

function unreadMessage(purl: string): string {
  return `Seal cannot read the package URL ${JSON.stringify(printable(purl, 200))}, so the package is unknown; correct it in the SBOM, or set packages.unparsed: warn`
}

function namesakeMessage(pattern: string): string {
  return `a component without a package URL has the name of ${printable(pattern, 200)}, which is denied; give it a purl in the SBOM, or set packages.unparsed: warn`
}

/** Undecided messages, each with its components. */
class Groups {
  readonly #names = new Map<string, Set<string>>()

  add(message: string, component: string): void {
    const names = this.#names.get(message) ?? new Set()
    this.#names.set(message, names.add(component))
  }

  violations(base: Pick<RuleViolation, 'rule' | 'digest' | 'location'>): RuleViolation[] {
    return [...this.#names].map(([message, names]) => {
      const [first] = names
      const shown = [...names].slice(0, MAX_NAMED).map(name => printable(name, 100))
      const rest = names.size > MAX_NAMED ? ', …' : ''
      const full = `${message} (${count(names.size, 'component')}: ${shown.join(', ')}${rest})`
      return { ...base, outcome: 'undecided', component: names.size === 1 ? first : undefined, message: full }
    })
  }
}

/** A broken rule stays broken; an undecided one is a notice if the policy says `warn`. */
function withLeniency(
  broken: readonly RuleViolation[],
  undecided: readonly RuleViolation[],
  leniency: LicenseRules['unparsed']
): RuleFindings {
  const listed = cutViolations(broken, MAX_VIOLATIONS)
  if (leniency === 'fail') {
    return { violations: [...listed, ...cutViolations(undecided, MAX_VIOLATIONS)], notices: [] }
  }
  return {
    violations: listed,
    notices: cutViolations(undecided, MAX_NOTICES).map(({ message }) => message)
  }
}

function checkQuality(
  document: SbomDocument,
  digest: Digest,
  { quality }: ContentRules,
  isSigned: boolean
): RuleViolation[] {
  if (quality === undefined) return []
  const { score, title, toFix } = scoreQuality(document, quality.profile, { isSigned })
  if (score >= quality.minimum) return []
  const accepts = PROFILES[quality.profile].acceptsDeclaredUnknown
  const lacks = toFix.slice(0, 3).map(check => describeLack(check, document.format, accepts))
  const message = `the SBOM scores ${score} of 100 by ${title}; the policy requires ${quality.minimum}; it lacks ${lacks.join(', ')}`
  return [
    { rule: 'quality', outcome: 'broken', location: quality.location, digest, component: undefined, message }
  ]
}

/** `component hash (hashes; 2 of 40 components, such as a@1)` */
function describeLack(
  { id, title, scope, present, declaredUnknown, missing, examples }: CheckResult,
  format: SbomFormat,
  acceptsDeclaredUnknown: boolean
): string {
  const field = fieldToFill(id, format)
  const name = `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`
  const total = present + declaredUnknown + missing
  const [example] = examples
  const which = example === undefined ? '' : `, such as ${example}`
  const lacking = acceptsDeclaredUnknown ? missing : missing + declaredUnknown
  const where = scope === 'component' ? `${lacking} of ${count(total, 'component')}${which}` : undefined
  const details = [field, where].filter(detail => detail !== undefined)
  return details.length === 0 ? name : `${name} (${details.join('; ')})`
}

function nameOf({ purl, group, name, version }: Component): string {
  const full = group === undefined ? name : `${group}/${name}`
  return printable(purl ?? (version === undefined ? full : `${full}@${version}`), 200)
}
