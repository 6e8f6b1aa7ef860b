// Reads the elements of an SPDX 3 graph: their type and id, agents, and the individuals that mean "no assertion".

import { type Fields, fieldsIn, listOf, present, textOf } from '../../support/fields.ts'
import { isRecord } from '../../support/json.ts'
import type { Party } from '../model.ts'
import { NO_ASSERTION, NONE } from '../spdx/parties.ts'

/** The elements of a graph by their id. */
export type Elements = ReadonlyMap<string | undefined, Fields>

/** `software_Package`; JSON-LD may also write a list, and the whole name: `https://spdx.org/rdf/3.0.1/terms/Software/Package`. */
export function typeOf(element: Fields): string {
  const said = element['type'] ?? element['@type']
  const text = textOf(said) ?? textOf(listOf(said)[0]) ?? ''
  const [, profile = 'Core', name] = /\/terms\/([A-Za-z]+)\/([A-Za-z]+)$/.exec(text) ?? []
  if (name === undefined) return text
  return profile === 'Core' ? name : `${profile.toLowerCase()}_${name}`
}

export function idOf(element: Fields): string | undefined {
  return textOf(element['spdxId']) ?? textOf(element['@id'])
}

/** The named individuals that mean "no assertion": `…/Core/NoAssertionElement`, `…/NoAssertionLicense`. */
export function isNoAssertion(id: string): boolean {
  return id === NO_ASSERTION || /(?:^|[/#:_])NoAssertion(?:Element|License)?$/.test(id)
}

export function isNone(id: string): boolean {
  return id === NONE || /(?:^|[/#:_])None(?:Element|License)?$/.test(id)
}

/** An agent's name and addresses. */
export function readSpdx3Agent(id: unknown, elements: Elements): Party | undefined {
  const text = textOf(id) ?? textOf(listOf(id)[0])
  if (text === undefined) return isRecord(id) ? agentOf(id) : undefined
  if (isNoAssertion(text)) return { isDeclaredUnknown: true }
  const element = elements.get(text)
  return element === undefined ? undefined : agentOf(element)
}

function otherAddress(identifiers: readonly Fields[]): string | undefined {
  return identifiers
    .filter(entry => /(?:^|\/)other$/.test(textOf(entry['externalIdentifierType']) ?? ''))
    .map(entry => textOf(entry['identifier']))
    .find(text => text !== undefined && /^https?:\/\//i.test(text))
}

function agentOf(element: Fields): Party | undefined {
  const identifiers = fieldsIn(element['externalIdentifier'])
  const of = (kind: RegExp): string | undefined =>
    textOf(
      identifiers.find(entry => kind.test(textOf(entry['externalIdentifierType']) ?? ''))?.['identifier']
    )
  const party = present<Party>({
    name: textOf(element['name']),
    email: of(/email$/),
    // BSI TR-03183-2 v2.1.0, section 8.2, has a creator's URL as `other`.
    url: of(/url(?:Scheme)?$/i) ?? otherAddress(identifiers)
  })
  const type = typeOf(element)
  const isKnown = type === 'Person' || type === 'Organization'
  if (Object.keys(party).length === 0) return undefined
  return isKnown ? { ...party, isPerson: type === 'Person' } : party
}
