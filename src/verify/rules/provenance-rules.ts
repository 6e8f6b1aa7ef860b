// Compares what SLSA provenance says of a build with what a policy asks for.
// https://slsa.dev/spec/v1.2/build-provenance, https://slsa.dev/provenance/v0.2
import { PROVENANCE_KEYS, type ProvenanceKey, type ProvenanceRules } from '../../policy/provenance-rules.ts'
import { fieldsOf } from '../../support/fields.ts'
import { printable } from '../../support/text.ts'

export interface ProvenanceProblem {
  readonly status: 'invalid' | 'undecided'
  readonly reason: string
}

type Claims = Readonly<Record<ProvenanceKey, readonly string[]>>

/** A longer value is not compared. */
const MAX_LENGTH = 2000

/**
 * Undefined if the provenance satisfies the rules. What it does not say is undecided; values that contradict each other
 * must all match.
 *
 * @param statement the parsed statement
 */
export function provenanceProblem(statement: unknown, rules: ProvenanceRules): ProvenanceProblem | undefined {
  const claims = claimsOf(statement)
  const asked = PROVENANCE_KEYS.flatMap(key => {
    const wanted = rules[key]
    return wanted === undefined ? [] : [{ key, wanted }]
  })
  for (const { key, wanted } of asked) {
    const other = claims[key].find(value => !matches(wanted, value))
    if (other !== undefined) {
      const reason = `${key} of the provenance is ${printable(other, 200)}, not ${printable(wanted, 200)}`
      return { status: 'invalid', reason }
    }
  }
  const silent = asked.find(({ key }) => claims[key].length === 0)
  if (silent === undefined) return undefined
  return { status: 'undecided', reason: `the provenance has no ${silent.key} that Seal can read` }
}

/** Each value once; empty if the document has none in a place that Seal knows. */
function claimsOf(statement: unknown): Claims {
  const { predicateType, predicate } = fieldsOf(statement)
  const fields = fieldsOf(predicate)
  return String(predicateType).startsWith('https://slsa.dev/provenance/v0.') ? older(fields) : current(fields)
}

function current({ buildDefinition, runDetails }: Readonly<Record<string, unknown>>): Claims {
  const { externalParameters, resolvedDependencies } = fieldsOf(buildDefinition)
  const workflow = fieldsOf(fieldsOf(externalParameters)['workflow'])
  const sources = listOf(resolvedDependencies).flatMap(entry => sourceOf(entry))
  const repository = texts(workflow['repository'])
  const own = sources.filter(source => repository.length === 0 || repository.includes(source.repository))
  return {
    builder: texts(fieldsOf(fieldsOf(runDetails)['builder'])['id']),
    'source-repository': unique([...repository, ...own.map(source => source.repository)]),
    ref: unique([...texts(workflow['ref']), ...own.flatMap(({ ref }) => ref)]),
    workflow: texts(workflow['path']),
    commit: unique(own.flatMap(({ commits }) => commits))
  }
}

/** Version 0.2, as slsa-github-generator writes it. */
function older({ builder, invocation }: Readonly<Record<string, unknown>>): Claims {
  const { configSource } = fieldsOf(invocation)
  const sources = sourceOf(configSource)
  return {
    builder: texts(fieldsOf(builder)['id']),
    'source-repository': sources.map(({ repository }) => repository),
    ref: sources.flatMap(({ ref }) => ref),
    workflow: texts(fieldsOf(configSource)['entryPoint']),
    commit: unique(sources.flatMap(({ commits }) => commits))
  }
}

interface Source {
  readonly repository: string
  readonly ref: readonly string[]
  readonly commits: readonly string[]
}

/** `git+https://github.com/acme/app@refs/tags/v1`, with the digest of its commit. */
function sourceOf(entry: unknown): Source[] {
  const { uri, digest } = fieldsOf(entry)
  const match = typeof uri === 'string' ? /^git\+(https:\/\/[^@]+?)(?:\.git)?(?:@(.+))?$/.exec(uri) : null
  const [, repository, ref] = match ?? []
  if (repository === undefined) return []
  const { gitCommit, sha1 } = fieldsOf(digest)
  return [{ repository, ref: ref === undefined ? [] : [ref], commits: [...texts(gitCommit), ...texts(sha1)] }]
}

function texts(value: unknown): string[] {
  return typeof value === 'string' && value !== '' ? [value] : []
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

/** `*` matches any characters; without a regular expression, so that no pattern takes long. */
function matches(pattern: string, text: string): boolean {
  if (text.length > MAX_LENGTH) return false
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first) || !text.endsWith(last)) return false
  let at = first.length
  for (const part of rest) {
    const found = text.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at <= text.length - last.length
}
