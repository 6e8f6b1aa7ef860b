// Rewrites a CycloneDX document in another version: its own tree, so that nothing falls away that the version can say.
import type { Fields } from '../../support/fields.ts'
import { fieldsOf } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { loadShape, type OnLoss } from '../cyclonedx/shape.ts'
import { rootToXml } from '../cyclonedx/to-xml.ts'
import { loadGrammar } from '../cyclonedx/xml-grammar.ts'
import { countElements } from '../cyclonedx/xml-text.ts'
import { createBody } from './body.ts'
import { addTree } from './json-tree.ts'
import { checkLeastElements } from './least-size.ts'
import { toOlderForms } from './older-forms.ts'
import { project, type Substitute } from './project.ts'
import { collectUnsupported } from './unsupported.ts'
import type { WrittenSbom } from './written-sbom.ts'
import { toXmlValues } from './xml-values.ts'

/** In place of a value that the version does not have, where the schema requires one. */
const SUBSTITUTES: readonly (readonly [path: RegExp, values: readonly string[]])[] = [
  [/omponents?(?:\[\])?\.type$/, ['library']],
  [/(?:externalReferences|ratings|data)\[\]\.(?:type|method)$/, ['other']],
  [/\.references\[\]\.type$/, ['other']],
  [/^compositions\[\]\.aggregate$/, ['incomplete']]
]

const substitute: Substitute = (path, _value, values) =>
  SUBSTITUTES.find(([place]) => place.test(path))?.[1].find(value => values.includes(value))

/**
 * The tree of CycloneDX JSON with what `version` has a place for, references and identifiers unchanged. What it has
 * no place for is listed by its path in the document.
 *
 * @param version of CycloneDX: 1.4 to 1.7
 */
export async function rewriteTree(document: Fields, version: string, onLoss: OnLoss): Promise<Fields> {
  const shape = await loadShape(version)
  const target = `CycloneDX ${version}`
  const { $schema: _schema, bomFormat: _format, specVersion: _version, signature, ...content } = document
  if (signature !== undefined) onLoss('signature', 'it covers the original document')
  const moves = collectMoves()
  const forms = toOlderForms(content, version, { onLoss, onMove: moves.add })
  const { required: _required, ...root } = shape
  let places: Places | undefined
  const tree = project(forms, root, '', { document: shape, target, substitute }, (path, reason) => {
    const before = moves.placesBefore(path)
    if (before.length > 1) places ??= placesIn(document)
    const there = before.filter(place => places === undefined || hasPlace(places, place))
    for (const place of there.length > 0 ? there : before) onLoss(place, reason)
  })
  return {
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion: version,
    ...fieldsOf(tree)
  }
}

/** The keys of a document's objects, and below each those of its values. The items of a list are one: `[]`. */
interface Places extends Map<string, Places> {}

function placesIn(value: unknown, places: Places = new Map()): Places {
  const add = (key: string, child: unknown): void => {
    const below = places.get(key) ?? new Map()
    places.set(key, below)
    placesIn(child, below)
  }
  if (Array.isArray(value)) for (const item of value) add('[]', item)
  else if (isRecord(value)) for (const key in value) add(key, value[key])
  return places
}

function hasPlace(places: Places, path: string): boolean {
  let at: Places | undefined = places
  for (const key of path.replaceAll('[]', '.[]').split('.')) at = at?.get(key)
  return at !== undefined
}

interface Moves {
  add(from: string, to: string): void
  /** Where the value of a path may have been in the document: more than one place if several parts were joined. */
  placesBefore(path: string): readonly string[]
}

function collectMoves(): Moves {
  const origins = new Map<string, Set<string>>()
  return {
    add(from, to) {
      origins.set(to, (origins.get(to) ?? new Set()).add(from))
    },
    placesBefore(path) {
      const places = new Set([path])
      // Parts move before the part that they are in, so the moves are undone from the last one, each of them once.
      for (const [to, froms] of [...origins].reverse()) {
        for (const place of [...places]) {
          if (place !== to && !place.startsWith(`${to}.`)) continue
          for (const from of froms) places.add(`${from}${place.slice(to.length)}`)
        }
      }
      return [...places]
    }
  }
}

/** As XML. */
export async function rewriteAsXml(document: Fields, version: string): Promise<WrittenSbom> {
  const unsupported = collectUnsupported()
  const [tree, grammar] = await Promise.all([
    rewriteTree(document, version, unsupported.add),
    loadGrammar(version)
  ])
  const { $schema: _schema, bomFormat: _format, specVersion: _version, ...content } = tree
  const onReplaced = (): void =>
    unsupported.add('text', 'characters that XML cannot carry are replaced by U+FFFD')
  const root = {
    xmlns: `http://cyclonedx.org/schema/bom/${version}`,
    ...toXmlValues(content, unsupported.add)
  }
  checkLeastElements(root, 'the SBOM as XML')
  const type = { ...grammar.root, attributes: ['xmlns', ...(grammar.root.attributes ?? [])] }
  const onElement = countElements('the SBOM as XML')
  const body = createBody('')
  const writing = { grammar, onLoss: unsupported.add, onReplaced, onElement }
  for (const piece of rootToXml('bom', root, type, writing)) body.add(piece)
  body.add('\n')
  return { bytes: body.bytes('<?xml version="1.0" encoding="UTF-8"?>\n'), unsupported: unsupported.list() }
}

/** As JSON, with the items of the document's lists on a line each. */
export async function rewriteAsJson(document: Fields, version: string): Promise<WrittenSbom> {
  const unsupported = collectUnsupported()
  const tree = await rewriteTree(document, version, unsupported.add)
  const body = createBody('')
  addTree(body, tree)
  return { bytes: body.bytes(''), unsupported: unsupported.list() }
}
