// What Python distributions need because another one asks for an extra of theirs.
// https://packaging.python.org/en/latest/specifications/dependency-specifiers/#extras
import type { Found, Links, Root } from '../../installed/cataloger.ts'

export interface Requirement {
  readonly name: string
  /** That it asks for. */
  readonly extras: readonly string[]
  /** The extra of the package itself that needs it. */
  readonly of?: string
}

/** `NAME EXTRA` for what is asked for, and `OF NAME EXTRA …` for what an extra needs: names have no spaces. */
export function toNeeds(requirements: readonly Requirement[]): Pick<Found, 'needs'> {
  const required = requirements.flatMap(({ name, extras, of }) =>
    of === undefined ? extras.map(extra => `${name} ${extra}`) : []
  )
  const optional = requirements.flatMap(({ name, extras, of }) =>
    of === undefined ? [] : [[of, name, ...extras].join(' ')]
  )
  return required.length + optional.length === 0 ? {} : { needs: { required, optional } }
}

type LinkedFound = Found & { readonly links: Links }

/** What an extra of a package needs. */
interface ExtraNeed {
  readonly found: LinkedFound
  readonly name: string
  readonly extras: readonly string[]
}

/** A package whose extra is asked for needs what that extra needs; which ones a person asked pip for is not known. */
export function linkExtras(root: Root): ReadonlyMap<Found, Links> {
  const all = root
    .kept('python')
    .flatMap(({ summary }) => summary?.packages ?? [])
    .filter((found): found is LinkedFound => found.links !== undefined)
  const names = new Set(all.map(({ links }) => placeOf(links.scope, links.provides[0])))
  const needs = needsByExtra(all)
  const open = all.flatMap(from => (from.needs?.required ?? []).map(ask => ({ from, ask })))
  const added = new Map<LinkedFound, Set<string>>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [name, extra] = next.ask.split(' ')
    const { scope, outerScopes = [] } = next.from.links
    const place = [scope, ...outerScopes].map(one => placeOf(one, name)).find(one => names.has(one))
    const asked = `${place} ${extra}`
    for (const { found, name: needed, extras } of needs.get(asked) ?? []) {
      const set = added.get(found) ?? new Set()
      added.set(found, set.add(needed))
      for (const one of extras) open.push({ from: found, ask: `${needed} ${one}` })
    }
    needs.delete(asked)
  }
  return new Map(
    [...added].map(([found, more]) => {
      const { requires = [], ...links } = found.links
      return [found, { ...links, requires: [...requires, ...[...more].map(name => [name])] }]
    })
  )
}

function placeOf(scope: string, name: string | undefined): string {
  return `${scope}\0${name}`
}

function needsByExtra(all: readonly LinkedFound[]): Map<string, ExtraNeed[]> {
  const needs = new Map<string, ExtraNeed[]>()
  for (const found of all) {
    const place = placeOf(found.links.scope, found.links.provides[0])
    for (const need of found.needs?.optional ?? []) {
      const [of, name = '', ...extras] = need.split(' ')
      const list = needs.get(`${place} ${of}`)
      const one = { found, name, extras }
      if (list) list.push(one)
      else needs.set(`${place} ${of}`, [one])
    }
  }
  return needs
}
