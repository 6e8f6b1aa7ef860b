// What two documents say of vulnerabilities: which they list, with which analysis and which ratings.

import { compareText } from '../../support/text.ts'
import type { Sbom, Vulnerability } from '../model.ts'

/** Ids as databases give them; another text of a document is not shown. */
const SHOWN_ID = /^[A-Za-z]{2,12}-[\w.-]{1,40}$/
const SHOWN = 5

/** Clauses on how they differ; that they are not compared, if a document has some that Seal does not read. */
export function compareVulnerabilities(before: Sbom, after: Sbom): readonly string[] {
  if (before.vulnerabilities + after.vulnerabilities === 0) return []
  if (![before, after].every(isRead)) return ['vulnerabilities are not compared']
  const [old, now] = [statementsOf(before), statementsOf(after)]
  const gone = [...old.keys()].filter(id => !now.has(id))
  const come = [...now.keys()].filter(id => !old.has(id))
  const changed = [...now].filter(([id, said]) => (old.get(id) ?? said) !== said).map(([id]) => id)
  return [
    ...clause('are listed only now', come),
    ...clause('are no longer listed', gone),
    ...clause('have another analysis, rating or affected package', changed)
  ]
}

function isRead({ vulnerabilities, vulnerabilityStatements = [] }: Sbom): boolean {
  return vulnerabilityStatements.length === vulnerabilities
}

/** By id; what is said of one id in several entries belongs together. */
function statementsOf({ vulnerabilityStatements = [], components, subject }: Sbom): Map<string, string> {
  // Each document has separate references for one package.
  const names = new Map(
    [...(subject === undefined ? [] : [subject]), ...components].map(({ ref, purl, name, version }) => [
      ref,
      purl ?? `${name}@${version ?? ''}`
    ])
  )
  const sayings = ({ state, justification, responses, ratings, affects }: Vulnerability): string =>
    JSON.stringify([
      ...[state, justification, [...responses].sort(compareText), [...ratings].sort(compareText)],
      affects
        .map(({ ref, versions }) => [names.get(ref) ?? ref, ...[...versions].sort(compareText)].join('\n'))
        .sort(compareText)
    ])
  const byId = Map.groupBy(vulnerabilityStatements, ({ id }) => id)
  return new Map([...byId].map(([id, all]) => [id, all.map(sayings).sort(compareText).join('\n')] as const))
}

function clause(what: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return []
  const shown = ids
    .filter(id => SHOWN_ID.test(id))
    .sort(compareText)
    .slice(0, SHOWN)
  const rest = shown.length < ids.length ? ', …' : ''
  const list = shown.length === 0 ? '' : ` (${shown.join(', ')}${rest})`
  return [`vulnerabilities ${what}: ${ids.length}${list}`]
}
