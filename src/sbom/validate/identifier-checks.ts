// Checks of what names packages and licenses, in any format.
import { leavesOf, readLicense } from '../licenses/license-expression.ts'
import { isListedLicense, replacementOf } from '../licenses/license-names.ts'
import { parsePurl } from '../purl/parse-purl.ts'
import { isLocator } from '../spdx/locators.ts'
import type { Findings, Place } from './findings.ts'

/** @param kind of a text that no reader takes for a purl; one that two readers could read differently has its own */
export function checkPurl(
  findings: Findings,
  text: string,
  place: Place,
  kind: 'purl' | 'spdx-locator' | 'spdx3-identifier' = 'purl'
): void {
  if (parsePurl(text) !== undefined) return
  if (!/^pkg:\/*[^/?#@]+\/+[^?#]*[^/?#@]/is.test(text.trim())) {
    findings.add(kind, place, text, 'is not a package URL')
  } else findings.add('purl-ambiguous', place, text, 'is not a package URL by its grammar')
}

export function checkCpe(
  findings: Findings,
  text: string,
  place: Place,
  kind: 'cpe' | 'spdx3-identifier' = 'cpe'
): void {
  const type = text.toLowerCase().startsWith('cpe:2.3:') ? 'cpe23Type' : 'cpe22Type'
  if (!isLocator(type, text)) findings.add(kind, place, text, 'is not a CPE')
}

/** What the document declares beside its licenses; undefined if any reference is allowed. */
export interface DeclaredLicenses {
  readonly references: ReadonlySet<string>
  readonly documents: ReadonlySet<string>
}

/** Most of a document's licenses are the same few texts. */
export type StatementCheck = (text: string, place: Place) => void

/** @param declared of an SPDX document, where references and documents must be declared */
export function createStatementCheck(findings: Findings, declared?: DeclaredLicenses): StatementCheck {
  const known = new Map<string, readonly Problem[]>()
  return (text, place) => {
    if (text === 'NONE' || text === 'NOASSERTION' || text === '') return
    const problems = known.get(text) ?? problemsOf(text, declared)
    known.set(text, problems)
    for (const [kind, token, problem] of problems) findings.add(kind, place, token, problem)
  }
}

type Problem = readonly [
  kind: 'license-unlisted' | 'license-deprecated' | 'spdx-license' | 'spdx-document',
  token: string,
  problem: string
]

function problemsOf(text: string, declared: DeclaredLicenses | undefined): Problem[] {
  const problems: Problem[] = []
  for (const leaf of leavesOf(readLicense(text, { isExact: true }))) {
    if (leaf.kind === 'unread') {
      if (isListedLicense(leaf.text)) continue
      const kind = declared === undefined ? 'license-unlisted' : 'spdx-license'
      problems.push([kind, leaf.text, 'is not a license of the SPDX list'])
    } else if (declared !== undefined) {
      problems.push(...undeclared(leaf.id, declared))
      if (leaf.exception?.includes('AdditionRef-'))
        problems.push(['spdx-license', leaf.exception, 'is an addition, which SPDX has since version 3'])
    }
  }
  for (const token of text.split(/[\s()]+/)) {
    const replacement = replacementOf(token)
    if (replacement !== undefined)
      problems.push(['license-deprecated', token, `is deprecated; SPDX has ${replacement}`])
  }
  return problems
}

function undeclared(id: string, { references, documents }: DeclaredLicenses): Problem[] {
  const [, document, reference] = /^(?:(DocumentRef-[^:]+):)?(LicenseRef-.+)$/.exec(id) ?? []
  if (reference === undefined) return []
  if (document === undefined) {
    return references.has(reference) ? [] : [['spdx-license', id, 'is not among the extracted licenses']]
  }
  return documents.has(document)
    ? []
    : [['spdx-document', id, 'speaks of a document that externalDocumentRefs does not list']]
}
