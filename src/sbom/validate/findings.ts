// What a document says that its schema allows and other readers refuse or cannot use, grouped by kind.
import type { Fields } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import { printable } from '../../support/text.ts'
import type { ValidationError } from './validation-error.ts'

interface Meaning {
  /** It breaks the specification's text, or a reader is known to refuse the document for it. */
  readonly isError: boolean
  /** Who refuses what, or what readers cannot do; a sentence without its full stop. */
  readonly effect: string
}

const PYTHON = 'cyclonedx-python-lib'
const SPDX_TOOLS = 'spdx-tools refuses the document'

/** docs/sbom-checks.md lists them, with the place in each reader's source. */
export const MEANINGS = {
  'bom-ref-twice': {
    isError: true,
    effect: `${PYTHON} and Dependency-Track refuse it in XML, and Dependency-Track takes them for one component in JSON`
  },
  'dependency-dangling': { isError: true, effect: `${PYTHON} refuses to write the document` },
  'dependency-other': { isError: false, effect: `${PYTHON} refuses to write the document` },
  'license-mixed': { isError: false, effect: `${PYTHON} refuses to write the document` },
  'reference-dangling': { isError: false, effect: 'readers cannot resolve it' },
  iri: { isError: true, effect: `Dependency-Track and ${PYTHON} refuse the document` },
  'iri-java': { isError: true, effect: 'Dependency-Track refuses the document' },
  'iri-python': { isError: true, effect: `${PYTHON} refuses the document` },
  purl: { isError: true, effect: `${PYTHON} cannot read the document` },
  'purl-ambiguous': { isError: false, effect: 'two readers may take it for two packages' },
  cpe: { isError: true, effect: 'the specification and the CycloneDX XML schema refuse it' },
  'license-unlisted': { isError: false, effect: 'a policy on licenses may not be able to judge it' },
  'license-deprecated': { isError: false, effect: 'SPDX tools-java warns of it' },
  'declared-twice': { isError: false, effect: 'two readers may take it for two things' },
  'spdx3-identifier': { isError: false, effect: 'no reader can look the package up by it' },
  'spdx-id': { isError: true, effect: SPDX_TOOLS },
  'spdx-reference': { isError: true, effect: SPDX_TOOLS },
  'spdx-document': { isError: true, effect: 'spdx-tools and SPDX tools-java refuse the document' },
  'spdx-locator': { isError: true, effect: SPDX_TOOLS },
  'spdx-license': { isError: true, effect: SPDX_TOOLS },
  'spdx-party': { isError: true, effect: SPDX_TOOLS },
  'spdx-time': { isError: true, effect: SPDX_TOOLS },
  'spdx-namespace': { isError: true, effect: SPDX_TOOLS }
} as const satisfies Readonly<Record<string, Meaning>>

export type FindingKind = keyof typeof MEANINGS

export interface FindingGroup extends Meaning {
  readonly kind: FindingKind
  readonly total: number
  /** The first of them, at most 20. */
  readonly first: readonly ValidationError[]
}

/** Keys and indexes from the document to a value. */
export type Place = readonly (string | number)[]

const MOST_LISTED = 20

export class Findings {
  readonly #groups = new Map<FindingKind, { total: number; first: ValidationError[] }>()

  /** @param text of the document; the message quotes it */
  add(kind: FindingKind, place: Place, text: string, problem: string): void {
    const group = this.#groups.get(kind) ?? { total: 0, first: [] }
    this.#groups.set(kind, group)
    group.total++
    if (group.first.length >= MOST_LISTED) return
    group.first.push({ where: pointerOf(place), message: `"${printable(text, 120)}" ${problem}` })
  }

  list(): readonly FindingGroup[] {
    return [...this.#groups].map(([kind, group]) => ({ kind, ...MEANINGS[kind], ...group }))
  }
}

function pointerOf(place: Place): string {
  const parts = place.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
  return printable(parts.join(''), 300)
}

/** Calls `visit` for each object, outermost first. The place is the same array each time. */
export function visitFields(
  value: unknown,
  visit: (fields: Fields, place: Place) => void,
  place: (string | number)[] = []
): void {
  const enter = (key: string | number, member: unknown): void => {
    if (typeof member !== 'object' || member === null) return
    place.push(key)
    visitFields(member, visit, place)
    place.pop()
  }
  if (Array.isArray(value)) for (const [at, item] of value.entries()) enter(at, item)
  else if (isRecord(value)) {
    visit(value, place)
    for (const key in value) enter(key, value[key])
  }
}
