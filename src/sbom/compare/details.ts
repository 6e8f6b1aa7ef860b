// What else two documents say differently of one package: its scope, its supplier, where its file is, the qualifiers of
// its package URL, and the text of a license whose name did not change.

import { type OwnLicenses, plainTextOf } from '../licenses/own-license.ts'
import { FURTHER_PURL, parsePurl, withWholePath } from '../purl/parse-purl.ts'
import type { Copies } from './hashes.ts'
import { referencesIn } from './licenses.ts'

/** One field, with what only this side or only the other says. */
export interface Detail {
  /** `scope`, `supplier`, `address of the file`, `package URL`, `qualifier NAME` or `text of LICENSE`. */
  readonly field: string
  /** Sorted; of a license, the beginning of its text. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** Statements by field, and by identity: the same in another spelling is the same. */
type Statements = Map<string, Map<string, string>>

/** Where the package comes from: the purl type's default registry, if the package URL does not name one. */
const ORIGIN = 'qualifier repository_url'

/**
 * Qualifiers that are compared elsewhere (classifier, epoch, checksum), or are of the whole image: those of an upgrade of
 * the distribution or of another platform would be on each package.
 */
const LEFT_OUT: ReadonlySet<string> = new Set(['classifier', 'epoch', 'checksum', 'arch', 'distro'])

const FILE = 'address of the file'

const SHOWN_TEXT = 80

/**
 * Only fields of which both sides say something; a new statement beside the old ones is a change, a missing one is not.
 *
 * @param isSameVersion false for an upgrade, whose file names and license texts are expected to differ
 */
export function findChangedDetails(
  [from, to]: readonly [Copies, Copies],
  [old, now]: readonly [OwnLicenses, OwnLicenses],
  isSameVersion: boolean
): readonly Detail[] {
  const [before, after] = [statementsOf(from, old), statementsOf(to, now)]
  return [...after].flatMap(([field, said]) => {
    const known = before.get(field)
    const isExpected = !isSameVersion && !['scope', 'supplier', ORIGIN].includes(field)
    if (isExpected || known === undefined || [...said.keys()].every(key => known.has(key))) return []
    // SPDX has a place for one address, and CycloneDX for several.
    if (field === FILE && [...said.keys()].some(key => known.has(key))) return []
    return { field, before: without(known, said), after: without(said, known) }
  })
}

function without(these: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): string[] {
  return [...these].flatMap(([key, text]) => (others.has(key) ? [] : [text])).sort()
}

function statementsOf({ components }: Copies, { licenseNames, licenseTexts }: OwnLicenses): Statements {
  const statements: Statements = new Map()
  const add = (field: string, text: string | undefined, key = text?.trim().toLowerCase()): void => {
    if (text === undefined || key === undefined || key === '') return
    const known = statements.get(field) ?? new Map()
    statements.set(field, known.set(key, text))
  }
  const addText = (license: string, text: string): void => {
    const words = text.replaceAll(/\s+/g, ' ').trim()
    if (words !== license && words !== 'NOASSERTION')
      add(`text of ${license}`, words.slice(0, SHOWN_TEXT), words)
  }
  for (const component of components) {
    const { scope, supplier, purl, licenses = [], properties = [], externalReferences = [] } = component
    add('scope', scope)
    if (supplier?.isDeclaredUnknown !== true) add('supplier', supplier?.name)
    for (const { type, url } of externalReferences) if (type === 'distribution') add(FILE, url, url.trim())
    const further = properties.flatMap(({ name, value }) => (name === FURTHER_PURL ? [value] : []))
    for (const text of purl === undefined ? further : [purl, ...further])
      add('package URL', text, packageOf(text))
    const { qualifiers } = parsePurl(purl) ?? {}
    for (const [name, value] of qualifiers ?? [])
      if (!LEFT_OUT.has(name)) add(`qualifier ${name}`, value, value)
    if (qualifiers?.has('repository_url') === false) add(ORIGIN, "the type's own registry")
    for (const license of licenses) {
      const own = (licenseTexts === undefined ? [] : referencesIn(license)).flatMap(key => {
        const text = licenseTexts?.get(key)
        return text === undefined ? [] : [[licenseNames?.get(key) ?? key, text] as const]
      })
      for (const [name, text] of own) addText(name, text)
      if (own.length === 0 && license.text !== undefined) addText(license.value, plainTextOf(license.text))
    }
  }
  return statements
}

/** Of a package URL that Seal cannot read, which package it names is not known. */
function packageOf(text: string): string {
  const parts = parsePurl(text)
  if (parts === undefined) return text
  const { type, namespace, name, subpath } = withWholePath(parts)
  return JSON.stringify([type, namespace, name, subpath])
}
