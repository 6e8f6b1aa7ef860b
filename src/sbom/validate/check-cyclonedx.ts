// CycloneDX beside its schema: references, addresses, package URLs, CPEs and licenses.
import { type Fields, fieldsIn, fieldsOf, listOf, textOf, textsIn } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { pushAll } from '../../support/push-all.ts'
import { addressesIn } from '../cyclonedx/addresses.ts'
import { type FindingKind, type Findings, type Place, visitFields } from './findings.ts'
import { checkCpe, checkPurl, createStatementCheck } from './identifier-checks.ts'
import { isJavaUri, isPythonIri } from './iri.ts'

export interface CycloneDxOptions {
  /** The XML schema checks addresses itself, by the rules of XML. */
  readonly withAddresses: boolean
}

export function checkCycloneDx(tree: Fields, findings: Findings, { withAddresses }: CycloneDxOptions): void {
  const refs = new Set<string>()
  const checkLicense = createStatementCheck(findings)
  visitFields(tree, (fields, place) => {
    const { 'bom-ref': ref, purl, cpe, licenses } = fields
    if (typeof ref === 'string') {
      if (refs.has(ref)) findings.add('bom-ref-twice', [...place, 'bom-ref'], ref, 'is another element, too')
      refs.add(ref)
    }
    if (typeof purl === 'string') checkPurl(findings, purl, [...place, 'purl'])
    if (typeof cpe === 'string') checkCpe(findings, cpe, [...place, 'cpe'])
    if (listOf(licenses).length > 1 && fieldsIn(licenses).some(isExpression))
      findings.add(
        'license-mixed',
        [...place, 'licenses'],
        expressionIn(licenses),
        'is not the only statement'
      )
    for (const [at, choice] of listOf(licenses).entries()) {
      for (const [text, ...keys] of licensesIn(choice))
        checkLicense(text, [...place, 'licenses', at, ...keys])
    }
    if (!withAddresses) return
    for (const [text, key, index] of addressesIn(fields, () =>
      place.filter(part => typeof part === 'string')
    )) {
      const at = [...place, key, ...(index === undefined ? [] : [index])]
      const kind = kindOfAddress(text)
      if (kind !== undefined) findings.add(kind, at, text, 'is not an IRI reference')
    }
  })
  checkReferences(tree, refs, findings)
}

/** By who refuses it; undefined if no one does. */
function kindOfAddress(text: string): FindingKind | undefined {
  if (isJavaUri(text)) return isPythonIri(text) ? undefined : 'iri-python'
  return isPythonIri(text) ? 'iri-java' : 'iri'
}

function isExpression({ expression }: Fields): boolean {
  return typeof expression === 'string'
}

function expressionIn(licenses: unknown): string {
  return String(fieldsIn(licenses).find(isExpression)?.['expression'])
}

type Found = readonly [text: string, ...keys: (string | number)[]]

function* licensesIn(choice: unknown): Generator<Found> {
  if (!isRecord(choice)) return
  const { expression, license } = choice
  if (typeof expression === 'string') yield [expression, 'expression']
  if (isRecord(license) && typeof license['id'] === 'string') yield [license['id'], 'license', 'id']
}

/** The subject, the components, and those nested in them, and the services: cyclonedx-python-lib looks at no others. */
function dependableIn(tree: Fields): ReadonlySet<string> {
  const subject = fieldsOf(tree['metadata'])['component']
  const pending = [...fieldsIn([subject]), ...fieldsIn(tree['components'])]
  const refs = new Set(fieldsIn(tree['services']).flatMap(service => textOf(service['bom-ref']) ?? []))
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const ref = textOf(next['bom-ref'])
    if (ref !== undefined) refs.add(ref)
    pushAll(pending, fieldsIn(next['components']))
  }
  return refs
}

function checkReferences(tree: Fields, refs: ReadonlySet<string>, findings: Findings): void {
  // Each reference once, however many components depend on it.
  const reported = new Set<string>()
  const dependable = dependableIn(tree)
  const report = (kind: FindingKind, ref: string, place: Place, problem: string): void => {
    if (reported.has(`${kind} ${ref}`)) return
    reported.add(`${kind} ${ref}`)
    findings.add(kind, place, ref, problem)
  }
  const check = (kind: 'dependency-dangling' | 'reference-dangling', ref: string, place: Place): void => {
    const isThere = refs.has(ref) || ref.startsWith('urn:cdx:')
    if (!isThere) report(kind, ref, place, 'is the bom-ref of no element')
    else if (kind === 'dependency-dangling' && !dependable.has(ref))
      report('dependency-other', ref, place, 'is neither a component nor a service of the document')
  }
  const checkLists = (
    section: string,
    keys: readonly string[],
    kind: 'dependency-dangling' | 'reference-dangling'
  ) => {
    for (const [at, item] of fieldsIn(tree[section]).entries()) {
      for (const key of keys)
        for (const [index, ref] of textsIn(item[key]).entries()) check(kind, ref, [section, at, key, index])
    }
  }
  for (const [at, { ref }] of fieldsIn(tree['dependencies']).entries())
    if (typeof ref === 'string') check('dependency-dangling', ref, ['dependencies', at, 'ref'])
  checkLists('dependencies', ['dependsOn'], 'dependency-dangling')
  checkLists('dependencies', ['provides'], 'reference-dangling')
  checkLists('compositions', ['assemblies', 'dependencies', 'vulnerabilities'], 'reference-dangling')
  checkLists('annotations', ['subjects'], 'reference-dangling')
  for (const [at, { affects }] of fieldsIn(tree['vulnerabilities']).entries())
    for (const [index, { ref }] of fieldsIn(affects).entries())
      if (typeof ref === 'string')
        check('reference-dangling', ref, ['vulnerabilities', at, 'affects', index, 'ref'])
}
