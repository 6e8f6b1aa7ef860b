// People, organizations and tools as elements of SPDX 3, once each.
import { type Fields, present } from '../../support/fields.ts'
import type { Party } from '../model.ts'

/** The individual in place of an element that is not known. */
export const UNKNOWN_ELEMENT = 'NoAssertionElement'
/** The blank node of the creation information that all elements share. */
export const CREATION = '_:creation'

export interface Spdx3Agents {
  /** The identifier of the party's element; undefined for a party without name and email. */
  idOf(party: Party): string | undefined
  toolOf(name: string): string
  /** An agent that is software, for a document without authors. */
  softwareOf(name: string): string
  elements(): readonly Fields[]
}

export function createSpdx3Agents(prefix: string): Spdx3Agents {
  const elements = new Map<string, Fields & { readonly spdxId: string }>()
  const add = (kind: string, fields: Fields): string => {
    const key = JSON.stringify([kind, fields])
    const known = elements.get(key)
    if (known !== undefined) return known.spdxId
    const spdxId = `${prefix}agent-${elements.size + 1}`
    elements.set(key, { type: kind, spdxId, creationInfo: CREATION, ...fields })
    return spdxId
  }
  return {
    idOf({ name, email, url, isPerson, isDeclaredUnknown }) {
      // An agent that is not stated is not known.
      if (isDeclaredUnknown || (name ?? email ?? url) === undefined) return undefined
      return add(
        isPerson ? 'Person' : 'Organization',
        present<Fields>({
          name: name ?? email ?? url,
          externalIdentifier: [...identifier('email', email), ...identifier('urlScheme', url)]
        })
      )
    },
    toolOf: name => add('Tool', { name }),
    softwareOf: name => add('SoftwareAgent', { name }),
    elements: () => [...elements.values()]
  }
}

function identifier(externalIdentifierType: string, text: string | undefined): readonly Fields[] {
  return text === undefined ? [] : [{ type: 'ExternalIdentifier', externalIdentifierType, identifier: text }]
}
