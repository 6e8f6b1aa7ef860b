// Writes __tests__/fixtures/github-openapi.json: what GitHub's published OpenAPI description says of the requests
// that Seal sends. The package is 400 MB, so it is not a dependency: run `node scripts/run.mjs github-openapi` when Seal
// sends a new kind of request, or for a newer description, and commit what it wrote.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './child.mjs'
import { runNpm } from './npm.mjs'

const PACKAGE = '@octokit/openapi@23.0.2'
const TARGET = join(import.meta.dirname, '../__tests__/fixtures/github-openapi.json')

const OPERATIONS = [
  'GET /user',
  'POST /repos/{owner}/{repo}/attestations',
  'GET /repos/{owner}/{repo}/attestations/{subject_digest}',
  'POST /orgs/{org}/artifacts/metadata/storage-record',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/contents/{path}',
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/branches/{branch}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'POST /repos/{owner}/{repo}/code-scanning/sarifs',
  'POST /repos/{owner}/{repo}/dependency-graph/snapshots',
  'GET /repos/{owner}/{repo}/releases',
  'GET /repos/{owner}/{repo}/releases/tags/{tag}',
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}'
]

interface Reference {
  readonly $ref?: string
}

interface Parameter extends Reference {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: unknown
}

interface Body extends Reference {
  readonly required?: boolean
  readonly content?: Readonly<Record<string, { readonly schema: unknown }>>
}

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Body
  readonly responses: Readonly<Record<string, unknown>>
}

interface PathItem extends Readonly<Record<string, unknown>> {
  readonly parameters?: readonly Parameter[]
}

interface Description {
  readonly paths: Readonly<Record<string, PathItem>>
}

/** Words that say nothing about validity. */
const ANNOTATIONS = new Set(['description', 'example', 'examples', 'title', 'deprecated', 'externalDocs'])

/** A schema with its references resolved and without annotations. `isNames`: its keys are names of properties. */
function resolveSchema(schema: unknown, description: Description, isNames = false): unknown {
  if (Array.isArray(schema)) return schema.map(item => resolveSchema(item, description))
  if (typeof schema !== 'object' || schema === null) return schema
  if ('$ref' in schema && typeof schema.$ref === 'string') {
    return resolveSchema(lookUp({ $ref: schema.$ref }, description), description)
  }
  const words = Object.entries(schema).filter(
    ([word]) => isNames || (!ANNOTATIONS.has(word) && !word.startsWith('x-'))
  )
  return Object.fromEntries(
    words.map(([word, value]) => [word, resolveSchema(value, description, word === 'properties' && !isNames)])
  )
}

function lookUp<T extends Reference>(value: T, description: Description): T {
  if (typeof value.$ref !== 'string') return value
  const keys = value.$ref.split('/').slice(1)
  return keys.reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], description) as T
}

function extract(operation: string, description: Description) {
  const [method = '', path = ''] = operation.split(' ')
  const item = description.paths[path]
  const found = item?.[method.toLowerCase()] as Operation | undefined
  if (!item || !found) throw new Error(`the description has no ${operation}`)
  const parameters = [...(item.parameters ?? []), ...(found.parameters ?? [])].map(parameter => {
    const { name, in: place, required = false, schema } = lookUp(parameter, description)
    return { name, in: place, required, schema: resolveSchema(schema, description) }
  })
  const body = found.requestBody && lookUp(found.requestBody, description)
  const content = Object.entries(body?.content ?? {}).map(([type, { schema }]) => [
    type,
    resolveSchema(schema, description)
  ])
  return {
    method,
    path,
    parameters,
    ...(body && { body: { required: body.required ?? false, content: Object.fromEntries(content) } }),
    responses: Object.keys(found.responses)
  }
}

const directory = mkdtempSync(join(tmpdir(), 'github-openapi-'))
try {
  await runNpm(['pack', PACKAGE, '--pack-destination', directory], directory)
  const archive = readdirSync(directory).find(name => name.endsWith('.tgz')) ?? ''
  const members = ['package/generated/api.github.com.json', 'package/LICENSE'] as const
  await run('tar', ['-xzf', join(directory, archive), '-C', directory, ...members], { timeout: 300_000 })
  const description = JSON.parse(readFileSync(join(directory, members[0]), 'utf8')) as Description
  const extracted = {
    source: `${PACKAGE}, generated/api.github.com.json, the requests of the operations below`,
    license: readFileSync(join(directory, members[1]), 'utf8').trim(),
    operations: OPERATIONS.map(operation => extract(operation, description))
  }
  writeFileSync(TARGET, `${JSON.stringify(extracted, null, 1)}\n`)
  console.log(`${TARGET}: ${extracted.operations.length} operations`)
} finally {
  rmSync(directory, { recursive: true, force: true })
}
