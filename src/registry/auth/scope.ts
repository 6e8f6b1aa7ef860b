import type { Action } from '../errors/action.ts'

/** What a request needs to be allowed to do. */
export interface RequiredAccess {
  readonly repository: string
  readonly action: Action
  /** A second repository that the request reads from: a mount does. */
  readonly mountFrom?: string
}

/** A scope of the form `type:name:action,action`. The name may contain colons. */
export interface ResourceScope {
  readonly type: string
  readonly name: string
  readonly actions: readonly string[]
}

/** `undefined` for a scope of another form, such as ECR Public's `aws`: it is echoed as it is. */
export function parseScope(text: string): ResourceScope | undefined {
  const first = text.indexOf(':')
  const last = text.lastIndexOf(':')
  if (first <= 0 || last === first) return undefined
  const actions = text.slice(last + 1).split(',')
  return { type: text.slice(0, first), name: text.slice(first + 1, last), actions: actions.filter(Boolean) }
}

/**
 * The scopes of a token request. The needed repository comes first, because some servers look at the first
 * scope only. Of the challenge's own scopes, other forms are echoed (and then nothing else is asked: a server with
 * its own form does not read ours), further actions on the same repository are added, and scopes for other
 * repositories are left out: GHCR names a made-up one.
 */
export function scopesFor(need: RequiredAccess, writes: boolean, challenged: string | undefined): string[] {
  const offered = (challenged ?? '').split(/\s+/).filter(Boolean)
  const opaque = offered.filter(scope => parseScope(scope)?.type !== 'repository')
  const own = offered
    .map(parseScope)
    .filter(scope => scope?.type === 'repository' && scope.name === need.repository)
  if (opaque.length > 0 && own.length === 0) return opaque
  const actions = new Set<string>(writes || need.action === 'push' ? ['pull', 'push'] : ['pull'])
  for (const scope of own) for (const action of scope?.actions ?? []) actions.add(action)
  const mount = need.mountFrom === undefined ? [] : [`repository:${need.mountFrom}:pull`]
  return [`repository:${need.repository}:${[...actions].join(',')}`, ...mount, ...opaque]
}
