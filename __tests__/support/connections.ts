// Which values of a document belong together: the algorithm of a digest, the component of a license, of an address or
// of a supplier, the two ends of a dependency. A leaf alone does not show that it is still where it was.
import type { SbomFormat } from '../../src/sbom/model.ts'
import { type Fields, fieldsIn, fieldsOf, textOf, textsIn } from '../../src/support/fields.ts'

/** A value and what it belongs to, in the same words for each format. */
export interface Connection {
  /** The path of the value in its format; losses name it or one above. */
  readonly path: string
  /** `a@1 hash sha256`, `a@1 depends`: a component, and what is said of it. */
  readonly about: string
  /** As a whole, or each of its words: licenses and parties are written in other forms. */
  readonly value: string
  readonly isWords?: true
  /** Of a reference to a text: the license has one of these names. */
  readonly otherValues?: readonly string[]
}

/**
 * Without the product's readers.
 *
 * @param isWritten CycloneDX has what its subject contains beside the subject, too
 */
export function connectionsOf(format: SbomFormat, tree: Fields, isWritten: boolean): Connection[] {
  if (format === 'spdx3-json') return ofSpdx3(tree)
  if (format.startsWith('spdx')) return ofSpdx2(tree)
  return format.startsWith('cyclonedx') ? ofCycloneDx(tree, isWritten) : []
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Formats differ in whether the group is part of the name. */
function identify(name: unknown, version: unknown): string {
  const text = textOf(name) ?? ''
  const said = textOf(version) ?? ''
  return plain(`${text.slice(text.lastIndexOf('/') + 1)}@${said === 'NOASSERTION' ? '' : said}`)
}

const isSaid = (text: string | undefined): text is string =>
  text !== undefined && !['', 'NOASSERTION', 'NONE'].includes(text.trim())

/** What is said of one component, for each of its places. */
function collect(owner: string, at: string) {
  const found: Connection[] = [{ path: at, about: 'component', value: owner }]
  const add = (path: string, what: string, value: unknown, more: Partial<Connection> = {}): void => {
    const text = textOf(value)
    if (isSaid(text))
      found.push({ path: `${at}.${path}`, about: `${owner} ${what}`, value: plain(text), ...more })
  }
  return {
    found,
    add,
    hash: (path: string, algorithm: unknown, content: unknown) =>
      add(
        path,
        `hash ${String(algorithm).toLowerCase().replace(/[-_]/g, '')}`,
        textOf(content)?.toLowerCase()
      ),
    /** Spaces of locators are escaped. */
    address: (path: string, url: unknown) => add(path, 'address', textOf(url)?.replace(/\s/g, '%20')),
    party: (path: string, role: 'supplier' | 'maker', text: unknown) =>
      add(path, role, text, { isWords: true })
  }
}

function ofCycloneDx(tree: Fields, isWritten: boolean): Connection[] {
  const found: Connection[] = []
  const owners = new Map<string, string>()
  const visit = (component: Fields, above: string | undefined): void => {
    const owner = identify(component['name'], component['version'])
    const ref = textOf(component['bom-ref'])
    if (ref !== undefined && !owners.has(ref)) owners.set(ref, owner)
    found.push(...ofComponent(component, owner))
    const path = 'components[].components[]'
    if (above !== undefined) found.push({ path, about: `${above} contains`, value: owner })
    for (const part of fieldsIn(component['components'])) visit(part, owner)
  }
  const subject = fieldsOf(fieldsOf(tree['metadata'])['component'])
  const whole = 'name' in subject ? identify(subject['name'], subject['version']) : undefined
  if (whole !== undefined) visit(subject, undefined)
  for (const component of fieldsIn(tree['components'])) visit(component, isWritten ? whole : undefined)
  for (const { ref, dependsOn } of fieldsIn(tree['dependencies']))
    for (const target of textsIn(dependsOn)) {
      const [from, to] = [ref, target].map(end => owners.get(String(end)) ?? String(end))
      found.push({ path: 'dependencies[].dependsOn[]', about: `${from} depends`, value: String(to) })
    }
  return found
}

function ofComponent(component: Fields, owner: string): Connection[] {
  const { found, add, hash, address, party } = collect(owner, 'components[]')
  for (const { alg, content } of fieldsIn(component['hashes'])) hash('hashes[].content', alg, content)
  for (const { url } of fieldsIn(component['externalReferences'])) address('externalReferences[].url', url)
  for (const { name, value } of fieldsIn(component['properties']))
    if (isSaid(textOf(value))) add('properties[].value', `property ${textOf(name)}`, value)
  for (const [role, key] of [
    ['supplier', 'supplier'],
    ['maker', 'manufacturer']
  ] as const)
    for (const [path, text] of partyTexts(fieldsOf(component[key]))) party(`${key}.${path}`, role, text)
  party('author', 'maker', component['author'])
  for (const author of fieldsIn(component['authors']))
    for (const [path, text] of partyTexts(author)) party(`authors[].${path}`, 'maker', text)
  const evidence = fieldsIn(fieldsOf(component['evidence'])['licenses']).map(choice => [choice, 'evidence.'])
  for (const [choice, path] of [...fieldsIn(component['licenses']).map(each => [each, '']), ...evidence]) {
    const fields = fieldsOf(choice)
    const license = 'license' in fields ? fieldsOf(fields['license']) : fields
    const isConcluded =
      path !== '' || (license['acknowledgement'] ?? fields['acknowledgement']) === 'concluded'
    const kind = isConcluded ? 'concluded' : 'declared'
    for (const key of ['id', 'name', 'expression'])
      add(`${path}licenses[].license.${key}`, kind, license[key], { isWords: true })
    add(`${path}licenses[].license.text.content`, kind, fieldsOf(license['text'])['content'], {
      isWords: true
    })
  }
  return found
}

function partyTexts(party: Fields): (readonly [path: string, text: unknown])[] {
  const contacts = fieldsIn(party['contact']).map(contact => ['contact[].', contact] as const)
  return ([['', party], ...contacts] as const).flatMap(([path, fields]) =>
    ['name', 'email'].map(key => [path + key, fields[key]] as const)
  )
}

const [NEEDS, NEEDED_BY] = [
  /^(?:DEPENDS_ON|STATIC_LINK|DYNAMIC_LINK|HAS_PREREQUISITE)$/,
  /DEPENDENCY_OF$|^PREREQUISITE_FOR$/
]

function ofSpdx2(tree: Fields): Connection[] {
  const texts = new Map(
    fieldsIn(tree['hasExtractedLicensingInfos']).map(({ licenseId, name, extractedText }) => [
      String(licenseId),
      [name, extractedText].map(textOf).filter(isSaid)
    ])
  )
  const found: Connection[] = []
  const owners = new Map<string, string>()
  for (const kind of ['packages', 'files'] as const)
    for (const element of fieldsIn(tree[kind])) {
      const owner = identify(element['name'] ?? element['fileName'], element['versionInfo'])
      owners.set(String(element['SPDXID']), owner)
      const { found: own, add, hash, address, party } = collect(owner, `${kind}[]`)
      for (const { algorithm, checksumValue } of fieldsIn(element['checksums']))
        hash('checksums[].checksumValue', algorithm, checksumValue)
      for (const { referenceLocator, referenceType } of fieldsIn(element['externalRefs']))
        if (!/^(?:purl|cpe\d+Type)$/.test(String(referenceType)))
          address('externalRefs[].referenceLocator', referenceLocator)
      for (const key of ['downloadLocation', 'homepage']) address(key, element[key])
      for (const [role, key] of [
        ['supplier', 'supplier'],
        ['maker', 'originator']
      ] as const)
        party(key, role, textOf(element[key])?.replace(/^(?:Person|Organization|Tool):/, ''))
      for (const [what, key] of [
        ['declared', 'licenseDeclared'],
        ['concluded', 'licenseConcluded']
      ] as const)
        addLicense(add, { path: key, what, text: element[key], texts })
      found.push(...own)
    }
  for (const relationship of fieldsIn(tree['relationships'])) {
    const ends = ['spdxElementId', 'relatedSpdxElement'].map(key => owners.get(String(relationship[key])))
    const [from, to] = ends
    const type = String(relationship['relationshipType'])
    const path = 'relationships[].relatedSpdxElement'
    if (from === undefined || to === undefined) continue
    if (NEEDS.test(type)) found.push({ path, about: `${from} depends`, value: to })
    else if (NEEDED_BY.test(type)) found.push({ path, about: `${to} depends`, value: from })
    else if (type === 'CONTAINS') found.push({ path, about: `${from} contains`, value: to })
  }
  return found
}

type Add = ReturnType<typeof collect>['add']

/** The names and texts behind the references of an expression, each of which may be in its place. */
function addLicense(
  add: Add,
  {
    path,
    what,
    text,
    texts
  }: {
    path: string
    what: string
    text: unknown
    texts: ReadonlyMap<string, readonly string[]>
  }
): void {
  const said = textOf(text)
  if (said === undefined) return
  const references = said.match(/LicenseRef-[\w.-]+/g) ?? []
  const otherValues = [0, 1].map(at =>
    references.reduce(
      (all, id) => all.replace(id, () => texts.get(id)?.[at] ?? texts.get(id)?.[0] ?? id),
      said
    )
  )
  add(path, what, said, { isWords: true, ...(references.length > 0 && { otherValues }) })
}

const SPDX3_NEEDS = /(?:^|\/)(?:dependsOn|has(?:Static|Dynamic)Link|hasPrerequisite)$/

function ofSpdx3(tree: Fields): Connection[] {
  const elements = fieldsIn(tree['@graph'])
  const byId = new Map(elements.map(element => [String(element['spdxId'] ?? element['@id']), element]))
  const found: Connection[] = []
  const owners = new Map<string, string>()
  const links = new Map<string, [string, Fields][]>()
  for (const { from, to, relationshipType } of elements)
    if (/Has?(?:Declared|Concluded)License$/i.test(String(relationshipType)))
      for (const target of textsIn(to)) {
        const what = /declared/i.test(String(relationshipType)) ? 'declared' : 'concluded'
        links.set(String(from), [...(links.get(String(from)) ?? []), [what, fieldsOf(byId.get(target))]])
      }
  for (const [id, element] of byId) {
    if (!/(?:Package|^software_File)$/.test(String(element['type'] ?? element['@type']))) continue
    const owner = identify(element['name'], element['software_packageVersion'])
    owners.set(id, owner)
    const { found: own, add, hash, address, party } = collect(owner, '@graph[]')
    for (const { algorithm, hashValue } of fieldsIn(element['verifiedUsing']))
      hash('verifiedUsing[].hashValue', algorithm, hashValue)
    for (const { locator } of fieldsIn(element['externalRef']))
      for (const url of textsIn(locator)) address('externalRef[].locator[]', url)
    for (const key of ['software_downloadLocation', 'software_homePage']) address(key, element[key])
    for (const [role, key] of [
      ['supplier', 'suppliedBy'],
      ['maker', 'originatedBy']
    ] as const)
      for (const agent of [element[key]].flat()) {
        const { name, externalIdentifier } = fieldsOf(byId.get(String(agent)))
        party(key, role, name)
        for (const { identifier } of fieldsIn(externalIdentifier)) party(key, role, identifier)
      }
    for (const [what, license] of links.get(id) ?? []) addSpdx3License(add, what, license, byId)
    found.push(...own)
  }
  for (const { from, to, relationshipType } of elements)
    for (const target of textsIn(to)) {
      const [one, other] = [from, target].map(end => owners.get(String(end)))
      const type = String(relationshipType)
      const about = SPDX3_NEEDS.test(type)
        ? 'depends'
        : /(?:^|\/)contains$/.test(type)
          ? 'contains'
          : undefined
      if (one !== undefined && other !== undefined && about !== undefined)
        found.push({ path: '@graph[].to[]', about: `${one} ${about}`, value: other })
    }
  return found
}

function addSpdx3License(add: Add, what: string, license: Fields, byId: ReadonlyMap<string, Fields>): void {
  const texts = new Map(
    fieldsIn(license['simplelicensing_customIdToUri']).map(({ key, value }) => {
      const { name, simplelicensing_licenseText: text } = fieldsOf(byId.get(String(value)))
      return [String(key), [name, text].map(textOf).filter(isSaid)] as const
    })
  )
  const text = license['simplelicensing_licenseExpression']
  addLicense(add, { path: 'simplelicensing_licenseExpression', what, text, texts })
}

/** What says how values are joined, and not which. */
const JOINING = new Set(['and', 'or', 'with', 'person', 'organization', 'tool', 'licenseref'])

export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => !JOINING.has(word))
}

export interface Connected {
  readonly kept: number
  readonly listed: number
  readonly lost: readonly string[]
}

const ACKNOWLEDGEMENTS = ['', 'license.'].map(path => `components[].licenses[].${path}acknowledgement`)

/** What losses call a place in the model, by what is said of a component. */
const MODEL_PLACES: Readonly<Record<string, readonly string[]>> = {
  hash: ['components[].hashes'],
  address: ['components[].externalReferences'],
  property: ['components[].properties'],
  supplier: ['components[].supplier'],
  maker: ['components[].manufacturer', 'components[].authors', 'components[].originator'],
  // What states a license needs its acknowledgement.
  declared: ['components[].licenses', ...ACKNOWLEDGEMENTS],
  concluded: ['components[].licenses', ...ACKNOWLEDGEMENTS],
  depends: ['dependencies'],
  contains: ['components[].parent']
}

/** Merged components may have another name or version in one of the documents. */
const NAMES = ['components[].name', 'components[].version', 'components[].group']

/**
 * @param isListed says of a place whether it, or one above, is among the losses
 * @param isMerge several inputs may state the same
 */
export function compareConnections(
  input: readonly Connection[],
  output: readonly Connection[],
  isListed: (place: string) => boolean,
  isMerge: boolean
): Connected {
  const isWritten = createWritten(output, isMerge)
  const components = new Set(output.flatMap(({ about, value }) => (about === 'component' ? [value] : [])))
  const isExcused = ({ path, about, value }: Connection): boolean => {
    const [, owner = value, what = ''] = /^(.*@.*?) (\w+)/.exec(about) ?? []
    const ends = /^(?:depends|contains)$/.test(what) ? [owner, value] : [owner]
    const isRenamed = ends.some(end => !components.has(end))
    const places = [path, ...(MODEL_PLACES[what] ?? []), ...(isRenamed ? NAMES : [])]
    return places.some(place => isListed(place) || isListed(place.replace('components[]', 'subject')))
  }
  const connected = { kept: 0, listed: 0, lost: [] as string[] }
  for (const connection of input) {
    if (isWritten(connection)) connected.kept++
    else if (isExcused(connection)) connected.listed++
    else connected.lost.push(`${connection.path}: ${connection.about} ${connection.value}`)
  }
  return connected
}

function createWritten(output: readonly Connection[], isMerge: boolean): (each: Connection) => boolean {
  const values = new Map<string, number>()
  const words = new Map<string, Set<string>>()
  const keyOf = ({ about, value }: Connection): string => JSON.stringify([about, value])
  for (const connection of output) {
    const { about, value, isWords, otherValues = [] } = connection
    if (!isWords) values.set(keyOf(connection), (values.get(keyOf(connection)) ?? 0) + 1)
    const known = words.get(about) ?? new Set()
    words.set(about, known)
    if (isWords) for (const text of [value, ...otherValues]) for (const word of wordsOf(text)) known.add(word)
  }
  return connection => {
    const { about, value, isWords, otherValues = [] } = connection
    const known = words.get(about)
    if (isWords) return [value, ...otherValues].some(text => wordsOf(text).every(word => known?.has(word)))
    const left = values.get(keyOf(connection)) ?? 0
    // Relations are sets, and so is what several documents say.
    if (!isMerge && !/ (?:depends|contains)$/.test(about)) values.set(keyOf(connection), left - 1)
    return left > 0
  }
}
