// The rules of a policy on SLSA provenance: what it must say of the build.
import type { Fields } from './policy-fields.ts'

/** The keys of `provenance`, and what messages call them. */
export const PROVENANCE_KEYS = ['builder', 'source-repository', 'ref', 'workflow', 'commit'] as const

export type ProvenanceKey = (typeof PROVENANCE_KEYS)[number]

/** What the provenance must say; `*` in a value matches any characters. */
export type ProvenanceRules = Readonly<Partial<Record<ProvenanceKey, string>>>

const FORMS: Readonly<Record<ProvenanceKey, { readonly pattern: RegExp; readonly example: string }>> = {
  builder: { pattern: /^https:\/\/[^/*]+\/[^/*]/, example: 'https://github.com/acme/…' },
  'source-repository': { pattern: /^https:\/\/[^/*]+\/[^/*]/, example: 'https://github.com/acme/app' },
  ref: { pattern: /^refs\/[^/*]/, example: 'refs/tags/v*' },
  workflow: { pattern: /^[^/*]/, example: '.github/workflows/release.yml' },
  commit: { pattern: /^(?:[a-f0-9]{40}|[a-f0-9]{64})$/, example: 'the 40 digits of a commit' }
}

/** Undefined if the policy has no such rule. */
export function readProvenanceRules(fields: Fields): ProvenanceRules | undefined {
  const rules = fields.fields('provenance', PROVENANCE_KEYS)
  if (rules === undefined) return undefined
  const entries = PROVENANCE_KEYS.flatMap(key => {
    const text = rules.text(key)
    if (text === undefined) return []
    const { pattern, example } = FORMS[key]
    if (!pattern.test(text)) throw rules.error(key, `must be such as ${example}`)
    return [[key, text] as const]
  })
  if (entries.length > 0) return Object.fromEntries(entries)
  throw fields.error('provenance', `needs one of ${PROVENANCE_KEYS.join(', ')}`)
}
