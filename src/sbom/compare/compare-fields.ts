// Compares what two documents state of one component beside its version, licenses and hashes.
import { compareText } from '../../support/text.ts'
import { licenseKey } from '../licenses/license-expression.ts'
import type { Component, Party } from '../model.ts'
import { parsePurl } from '../purl/parse-purl.ts'

/** `field: value` of each side, of the fields that both state and of which the values differ. */
export interface OtherFields {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The qualifiers that are compared elsewhere: a hash as a hash, the version with its epoch. */
const OWN_QUALIFIERS: ReadonlySet<string> = new Set(['checksum', 'epoch', 'classifier'])

/**
 * Of all copies on each side. A field that only one document states has not changed: generators differ in what they look
 * for.
 */
export function compareFields(from: readonly Component[], to: readonly Component[]): OtherFields | undefined {
  const [old, now] = [statedBy(from), statedBy(to)]
  const fields = [...old.keys()].filter(field => {
    const [one, other] = [old.get(field), now.get(field)]
    return one !== undefined && other !== undefined && joined(one) !== joined(other)
  })
  if (fields.length === 0) return undefined
  const sideOf = (stated: Stated): string[] =>
    fields.sort(compareText).map(field => `${field}: ${joined(stated.get(field) ?? new Set())}`)
  return { before: sideOf(old), after: sideOf(now) }
}

type Stated = ReadonlyMap<string, ReadonlySet<string>>

function joined(values: ReadonlySet<string>): string {
  return [...values].sort(compareText).join(', ')
}

function statedBy(components: readonly Component[]): Stated {
  const stated = new Map<string, Set<string>>()
  for (const component of components)
    for (const [field, value] of fieldsOf(component)) {
      if (value === undefined) continue
      const known = stated.get(field) ?? new Set()
      stated.set(field, known.add(value))
    }
  return stated
}

type Field = readonly [name: string, value: string | undefined]

function fieldsOf({ type, scope, supplier, manufacturer, purl, licenses = [] }: Component): Field[] {
  const qualifiers = [...(parsePurl(purl)?.qualifiers ?? [])].filter(([name]) => !OWN_QUALIFIERS.has(name))
  return [
    ['type', type],
    ['scope', scope],
    ['supplier', nameOf(supplier)],
    ['manufacturer', nameOf(manufacturer)],
    ...qualifiers.map(([name, value]) => [`purl ${name}`, value] as const),
    ...licenses.map(({ value, text }) => [`text of ${licenseKey(value)}`, text?.content.trim()] as const)
  ]
}

function nameOf(party: Party | undefined): string | undefined {
  return party?.isDeclaredUnknown ? undefined : (party?.name ?? party?.email ?? party?.url)
}
