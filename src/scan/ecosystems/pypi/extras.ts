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

interface LinkedFound {
  readonly found: Found
  readonly links: Links
}

/** What an extra of a package needs. */
interface ExtraNeed {
  readonly from: LinkedFound
  readonly name: string
  readonly extras: readonly string[]
}

/**
 * A package whose extra is asked for needs what that extra needs; which ones a person asked pip for is not known.
 *
 * @param linksAt the links of a package where it is, which may be another place than its file was read in
 * @returns the links that are not those of the package
 */
export function linkExtras(
  root: Root,
  linksAt: (path: string, found: Found) => Links | undefined
): ReadonlyMap<Found, Links> {
  const all = root.kept('python').flatMap(({ path, summary }) =>
    (summary?.packages ?? []).flatMap((found): LinkedFound[] => {
      const links = linksAt(path, found)
      return links === undefined ? [] : [{ found, links }]
    })
  )
  const names = new Set(all.map(({ links }) => placeOf(links.scope, links.provides[0])))
  const needs = needsByExtra(all)
  const open = all.flatMap(from => (from.found.needs?.required ?? []).map(ask => ({ from, ask })))
  const added = new Map<LinkedFound, Set<string>>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [name, extra] = next.ask.split(' ')
    const { scope, outerScopes = [] } = next.from.links
    const place = [scope, ...outerScopes].map(one => placeOf(one, name)).find(one => names.has(one))
    const asked = `${place} ${extra}`
    for (const { from, name: needed, extras } of needs.get(asked) ?? []) {
      const set = added.get(from) ?? new Set()
      added.set(from, set.add(needed))
      for (const one of extras) open.push({ from, ask: `${needed} ${one}` })
    }
    needs.delete(asked)
  }
  const moved = all.filter(({ found, links }) => links !== found.links)
  return new Map([
    ...moved.map(({ found, links }) => [found, links] as const),
    ...[...added].map(([{ found, links }, more]) => {
      const requires = [...(links.requires ?? []), ...[...more].map(name => [name])]
      return [found, { ...links, requires }] as const
    })
  ])
}

function placeOf(scope: string, name: string | undefined): string {
  return `${scope}\0${name}`
}

function needsByExtra(all: readonly LinkedFound[]): Map<string, ExtraNeed[]> {
  const needs = new Map<string, ExtraNeed[]>()
  for (const from of all) {
    const place = placeOf(from.links.scope, from.links.provides[0])
    for (const need of from.found.needs?.optional ?? []) {
      const [of, name = '', ...extras] = need.split(' ')
      const list = needs.get(`${place} ${of}`)
      const one = { from, name, extras }
      if (list) list.push(one)
      else needs.set(`${place} ${of}`, [one])
    }
  }
  return needs
}
