// Which components a project needs to run, may do without, or needs for its development only.

export type Scope = 'required' | 'optional' | 'development'

/** From a ref to the refs it depends on, each with the best reason for it. */
export type Graph = ReadonlyMap<string, ReadonlyMap<string, Scope>>

/**
 * The scope of every ref that the roots reach: `required` if a way of required edges leads there, else `optional` if
 * a path without development edges does. A component that no path leads to counts as required.
 */
export function computeScopes(graph: Graph, roots: Iterable<string>): ReadonlyMap<string, Scope> {
  const scopes = new Map<string, Scope>([...roots].map(ref => [ref, 'required']))
  for (const scope of ['required', 'optional', 'development'] as const) {
    spread(graph, [...scopes.keys()], scope, scopes)
  }
  for (const ref of graph.keys()) if (!scopes.has(ref)) scopes.set(ref, 'required')
  return scopes
}

/** A development edge counts from wherever it starts; below it, every edge is followed. */
function spread(graph: Graph, starts: readonly string[], scope: Scope, scopes: Map<string, Scope>): void {
  const open = [...starts]
  for (let ref = open.pop(); ref !== undefined; ref = open.pop()) {
    for (const [target, edge] of graph.get(ref) ?? []) {
      if (scopes.has(target) || !isWithin(edge, scope)) continue
      scopes.set(target, scope)
      open.push(target)
    }
  }
}

const RANK: Readonly<Record<Scope, number>> = { required: 0, optional: 1, development: 2 }

function isWithin(edge: Scope, scope: Scope): boolean {
  return RANK[edge] <= RANK[scope]
}

/** The stronger of two reasons for one edge. */
export function betterScope(one: Scope | undefined, other: Scope): Scope {
  return one !== undefined && RANK[one] <= RANK[other] ? one : other
}
