// SPDX 2 and 3 beside their schemas: identifiers, relationships, other documents, locators and licenses.
import { type Fields, fieldsIn, fieldsOf, textOf, textsIn } from '../../support/fields.ts'
import { isSpdxTime } from '../document-time.ts'
import { normalizedLicense } from '../licenses/map-license.ts'
import { isLocator, isNamespace } from '../spdx/locators.ts'
import { isSpdxParty } from '../spdx/parties.ts'
import { type Findings, type Place, visitFields } from './findings.ts'
import { checkCpe, checkPurl, createStatementCheck } from './identifier-checks.ts'

const ELEMENTS = ['packages', 'files', 'snippets'] as const
const LICENSES = ['licenseConcluded', 'licenseDeclared'] as const
const PARTIES = ['supplier', 'originator'] as const
const DATES = ['releaseDate', 'builtDate', 'validUntilDate'] as const
const LICENSE_LISTS = ['licenseInfoFromFiles', 'licenseInfoInFiles', 'licenseInfoInSnippets'] as const

/**
 * The tree of SPDX 2, also of tag-value.
 *
 * @param normalizesLicenses are the licenses of packages checked as enrichment will write them?
 */
export function checkSpdx2(tree: Fields, findings: Findings, normalizesLicenses = false): void {
  const ids = new Set<string>()
  const addId = (id: unknown, place: Place): void => {
    if (typeof id !== 'string') return
    if (ids.has(id)) findings.add('spdx-id', [...place, 'SPDXID'], id, 'is another element, too')
    ids.add(id)
    if (!/^SPDXRef-[\w.-]+$/.test(id) || id.includes('_')) {
      findings.add('spdx-id', [...place, 'SPDXID'], id, 'has other characters than letters, digits, . and -')
    }
  }
  checkCreation(tree, findings)
  addId(tree['SPDXID'], [])
  for (const list of ELEMENTS) {
    for (const [at, element] of fieldsIn(tree[list]).entries()) addId(element['SPDXID'], [list, at])
  }
  const documents = declaredIn(tree, 'externalDocumentRefs', 'externalDocumentId', findings)
  checkReferences(tree, { ids, documents }, findings)
  const references = declaredIn(tree, 'hasExtractedLicensingInfos', 'licenseId', findings)
  const checkLicense = createStatementCheck(findings, { references, documents })
  for (const list of ELEMENTS) {
    for (const [at, element] of fieldsIn(tree[list]).entries()) {
      for (const key of LICENSES) {
        const text = textOf(element[key]) ?? ''
        const written = normalizesLicenses && list === 'packages' ? normalizedLicense(text) : undefined
        checkLicense(written ?? text, [list, at, key])
      }
      for (const key of LICENSE_LISTS)
        for (const [index, text] of textsIn(element[key]).entries())
          checkLicense(text, [list, at, key, index])
      checkLocators(element, [list, at], findings)
      checkParties(element, [list, at], findings)
    }
  }
}

/** Who made the document, when, and its name among all documents. */
function checkCreation(tree: Fields, findings: Findings): void {
  const { created, creators } = fieldsOf(tree['creationInfo'])
  checkTime(created, ['creationInfo', 'created'], findings)
  for (const [at, creator] of textsIn(creators).entries())
    checkParty(creator, ['creationInfo', 'creators', at], findings)
  checkNamespace(tree['documentNamespace'], ['documentNamespace'], findings)
  for (const [at, { spdxDocument }] of fieldsIn(tree['externalDocumentRefs']).entries())
    checkNamespace(spdxDocument, ['externalDocumentRefs', at, 'spdxDocument'], findings)
  checkParties(tree, [], findings)
}

/** Of a package, and of the annotations of any element. */
function checkParties(element: Fields, place: Place, findings: Findings): void {
  for (const key of PARTIES)
    if (element[key] !== 'NOASSERTION') checkParty(element[key], [...place, key], findings)
  for (const key of DATES) checkTime(element[key], [...place, key], findings)
  for (const [at, { annotator, annotationDate }] of fieldsIn(element['annotations']).entries()) {
    checkParty(annotator, [...place, 'annotations', at, 'annotator'], findings)
    checkTime(annotationDate, [...place, 'annotations', at, 'annotationDate'], findings)
  }
}

function checkParty(value: unknown, place: Place, findings: Findings): void {
  if (typeof value === 'string' && !isSpdxParty(value))
    findings.add('spdx-party', place, value, 'does not begin with Person: or Organization: and a name')
}

function checkTime(value: unknown, place: Place, findings: Findings): void {
  if (typeof value === 'string' && !isSpdxTime(value))
    findings.add('spdx-time', place, value, 'is not a time such as 2026-01-02T03:04:05Z')
}

function checkNamespace(value: unknown, place: Place, findings: Findings): void {
  if (typeof value === 'string' && !isNamespace(value))
    findings.add('spdx-namespace', place, value, 'is not a URI without a fragment (#)')
}

function declaredIn(tree: Fields, list: string, key: string, findings: Findings): ReadonlySet<string> {
  const known = new Set<string>()
  for (const [at, { [key]: id }] of fieldsIn(tree[list]).entries()) {
    if (typeof id !== 'string') continue
    if (known.has(id)) findings.add('declared-twice', [list, at, key], id, 'is declared before, too')
    known.add(id)
  }
  return known
}

interface Known {
  readonly ids: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
}

function checkReferences(tree: Fields, { ids, documents }: Known, findings: Findings): void {
  const check = (value: unknown, place: Place): void => {
    if (typeof value !== 'string' || ids.has(value)) return
    const [document = '', element] = value.split(':')
    if (element === undefined) findings.add('spdx-reference', place, value, 'is the SPDXID of no element')
    else if (!documents.has(document)) {
      findings.add(
        'spdx-document',
        place,
        value,
        'speaks of a document that externalDocumentRefs does not list'
      )
    }
  }
  for (const [at, { spdxElementId, relatedSpdxElement }] of fieldsIn(tree['relationships']).entries()) {
    check(spdxElementId, ['relationships', at, 'spdxElementId'])
    if (relatedSpdxElement !== 'NONE' && relatedSpdxElement !== 'NOASSERTION')
      check(relatedSpdxElement, ['relationships', at, 'relatedSpdxElement'])
  }
  for (const [at, id] of textsIn(tree['documentDescribes']).entries()) check(id, ['documentDescribes', at])
  for (const [at, { hasFiles }] of fieldsIn(tree['packages']).entries())
    for (const [index, id] of textsIn(hasFiles).entries()) check(id, ['packages', at, 'hasFiles', index])
  for (const [at, { snippetFromFile }] of fieldsIn(tree['snippets']).entries())
    check(snippetFromFile, ['snippets', at, 'snippetFromFile'])
}

function checkLocators({ externalRefs }: Fields, place: Place, findings: Findings): void {
  for (const [at, { referenceCategory, referenceType, referenceLocator }] of fieldsIn(
    externalRefs
  ).entries()) {
    const [type, locator] = [textOf(referenceType) ?? '', textOf(referenceLocator) ?? '']
    const where = [...place, 'externalRefs', at, 'referenceLocator']
    if (type === 'purl') checkPurl(findings, locator, where, 'spdx-locator')
    else if (!isLocator(referenceCategory === 'OTHER' ? '' : type, locator))
      findings.add('spdx-locator', where, locator, `is not a locator of the type ${type}`)
  }
}

/** Elements that the specification itself defines, by address or as its JSON-LD context names them. */
const OF_SPDX =
  /^(?:https?:\/\/spdx\.org\/rdf\/.*|NoneElement|NoAssertionElement|SpdxOrganization|expandedlicensing_No(?:ne|Assertion)License)$/s
const REFERENCES = ['from', 'to', 'element', 'rootElement', 'suppliedBy', 'originatedBy'] as const

/** The tree of SPDX 3: elements that the document imports are elsewhere. */
export function checkSpdx3(tree: Fields, findings: Findings): void {
  const ids = new Set<string>()
  const imported = new Set<string>()
  visitFields(tree['@graph'], (fields, place) => {
    const id = fields['spdxId'] ?? fields['@id']
    for (const { externalSpdxId } of fieldsIn(fields['import'])) imported.add(textOf(externalSpdxId) ?? '')
    if (typeof id === 'string') {
      if (ids.has(id))
        findings.add('reference-dangling', ['@graph', ...place], id, 'is the id of two elements')
      ids.add(id)
    }
    const { software_packageUrl: purl, externalIdentifier } = fields
    if (typeof purl === 'string')
      checkPurl(findings, purl, ['@graph', ...place, 'software_packageUrl'], 'spdx3-identifier')
    for (const [at, { externalIdentifierType: type, identifier }] of fieldsIn(externalIdentifier).entries()) {
      const where = ['@graph', ...place, 'externalIdentifier', at, 'identifier']
      if (type === 'packageUrl') checkPurl(findings, textOf(identifier) ?? '', where, 'spdx3-identifier')
      if (type === 'cpe22' || type === 'cpe23')
        checkCpe(findings, textOf(identifier) ?? '', where, 'spdx3-identifier')
    }
  })
  for (const [at, element] of fieldsIn(tree['@graph']).entries()) {
    for (const key of REFERENCES) {
      for (const ref of [textOf(element[key]) ?? [], textsIn(element[key])].flat()) {
        if (ids.has(ref) || imported.has(ref) || OF_SPDX.test(ref)) continue
        findings.add('reference-dangling', ['@graph', at, key], ref, 'is the id of no element')
      }
    }
  }
}
