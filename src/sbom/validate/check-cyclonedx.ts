// CycloneDX beside its schema: references, addresses, package URLs, CPEs and licenses.
import { type Fields, fieldsIn, listOf, textsIn } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { addressesIn } from '../cyclonedx/addresses.ts'
import { type Findings, type Place, visitFields } from './findings.ts'
import { checkCpe, checkPurl, createStatementCheck } from './identifier-checks.ts'
import { isIriReference, isJavaUri } from './iri.ts'

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
    for (const [at, choice] of listOf(licenses).entries()) {
      for (const [text, ...keys] of licensesIn(choice))
        checkLicense(text, [...place, 'licenses', at, ...keys])
    }
    if (!withAddresses) return
    for (const [text, key, index] of addressesIn(fields, () =>
      place.filter(part => typeof part === 'string')
    )) {
      const at = [...place, key, ...(index === undefined ? [] : [index])]
      if (!isJavaUri(text)) findings.add('iri', at, text, 'is not an IRI reference')
      else if (!isIriReference(text))
        findings.add('iri-rfc3987', at, text, 'is not an IRI reference by RFC 3987')
    }
  })
  checkReferences(tree, refs, findings)
}

type Found = readonly [text: string, ...keys: (string | number)[]]

function* licensesIn(choice: unknown): Generator<Found> {
  if (!isRecord(choice)) return
  const { expression, license } = choice
  if (typeof expression === 'string') yield [expression, 'expression']
  if (isRecord(license) && typeof license['id'] === 'string') yield [license['id'], 'license', 'id']
}

function checkReferences(tree: Fields, refs: ReadonlySet<string>, findings: Findings): void {
  // Each reference once, however many components depend on it.
  const reported = new Set<string>()
  const check = (kind: 'dependency-dangling' | 'reference-dangling', ref: string, place: Place): void => {
    if (refs.has(ref) || ref.startsWith('urn:cdx:') || reported.has(`${kind} ${ref}`)) return
    reported.add(`${kind} ${ref}`)
    findings.add(kind, place, ref, 'is the bom-ref of no element')
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
