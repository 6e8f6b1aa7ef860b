// A GitHub API on loopback that checks every request against GitHub's published OpenAPI description.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'
import { listen } from './listen.ts'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: object
}

interface Operation {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body?:
    | { readonly required: boolean; readonly content: Readonly<Record<string, object>> }
    | undefined
}

const fixture = join(import.meta.dirname, '../fixtures/github-openapi.json')
const { operations } = JSON.parse(readFileSync(fixture, 'utf8')) as { operations: Operation[] }

const ajv = new Ajv({ strict: false, coerceTypes: true, allErrors: true })
addFormats.default(ajv)

export interface ApiRequest {
  /** `POST /repos/{owner}/{repo}/check-runs` */
  readonly operation: string
  readonly url: URL
  readonly parameters: Readonly<Record<string, string>>
  readonly body: Readonly<Record<string, unknown>>
}

export interface ApiAnswer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /**
   * What is there although the answer is this one: all of the request's work, an asset without content, or an asset of
   * that name by another job.
   */
  readonly leaves?: 'all' | 'a part' | 'other content'
}

export interface ApiComment {
  readonly id: number
  body: string
  readonly user: { readonly login: string; readonly type: string }
}

export interface GitHubApiOptions {
  /** `/api/v3` for an Enterprise Server. */
  readonly prefix?: string
  /** Undefined: the token is a job's own, which may not ask who it is. */
  readonly login?: string
  readonly files?: readonly {
    readonly filename: string
    readonly status: string
    readonly previous_filename?: string
    readonly patch?: string
    readonly contents_url?: string
  }[]
  /** How the commits of a comparison are related; `ahead` unless something else is said. */
  readonly comparison?: 'ahead' | 'behind' | 'diverged'
  /** Files on a page, whatever is asked for. */
  readonly pageSize?: number
  readonly comments?: readonly ApiComment[]
  /** By `<commit>:<path>`. */
  readonly contents?: Readonly<Record<string, string>>
  /** What the attestation store of each repository has, by digest; `http…` is the address of a bundle. */
  readonly attestations?: Readonly<Record<string, Readonly<Record<string, readonly (object | string)[]>>>>
  /** The default branch, and the commit at its head. */
  readonly defaultBranch?: { readonly name: string; readonly head: string }
}

export interface ApiCheckRun {
  readonly id: number
  readonly name: string
  readonly external_id?: string
  conclusion: string
}

export interface ApiAsset {
  readonly id: number
  readonly name: string
  state: string
  readonly size: number
  readonly digest: string
  readonly bytes: Uint8Array
}

export interface FakeGitHub {
  /** What GITHUB_API_URL would say. */
  readonly apiUrl: string
  readonly requests: readonly ApiRequest[]
  /** What GitHub's description does not allow; a test expects none. */
  readonly problems: readonly string[]
  readonly comments: readonly ApiComment[]
  readonly checks: readonly ApiCheckRun[]
  /** Assets of the release `v1.0.0`. */
  readonly assets: readonly ApiAsset[]
  /** The next request of an operation gets this answer, once; `after` requests are answered first. */
  readonly failNext: (operation: string, answer: ApiAnswer, after?: number) => void
  readonly close: () => Promise<void>
}

export async function startGitHubApi(options: GitHubApiOptions = {}): Promise<FakeGitHub> {
  const api = new FakeApi(options)
  const server = createServer((request, response) => void api.serve(request, response))
  const { origin, close } = await listen(server)
  api.origin = `${origin}${options.prefix ?? ''}`
  return {
    apiUrl: `${origin}${options.prefix ?? ''}`,
    requests: api.requests,
    problems: api.problems,
    comments: api.comments,
    checks: api.checks,
    get assets() {
      return api.assets
    },
    failNext: (operation, answer, after = 0) => api.failures.push({ operation, answer, after }),
    close
  }
}

const RELEASE = {
  id: 5,
  tag_name: 'v1.0.0',
  draft: false,
  immutable: false,
  html_url: 'https://github.example/v1.0.0'
}
const ASSETS = '/repos/acme/app/releases/5/assets'

class FakeApi {
  readonly requests: ApiRequest[] = []
  readonly problems: string[] = []
  readonly comments: ApiComment[]
  readonly checks: ApiCheckRun[] = []
  assets: ApiAsset[] = []
  readonly failures: { operation: string; answer: ApiAnswer; after: number }[] = []
  /** Where the server listens. */
  origin = ''
  readonly #options: GitHubApiOptions
  #nextAsset = 1

  constructor(options: GitHubApiOptions) {
    this.#options = options
    this.comments = [...(options.comments ?? [])]
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk as Uint8Array)
    const { status, body, headers } = this.#answer(request, Buffer.concat(chunks))
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    const isRaw = typeof body === 'string' || body instanceof Uint8Array
    response.end(body === undefined ? '' : isRaw ? body : JSON.stringify(body))
  }

  #answer(request: IncomingMessage, content: Buffer): ApiAnswer {
    const url = new URL(request.url ?? '/', 'http://api.invalid')
    const prefix = this.#options.prefix ?? ''
    const path = url.pathname.slice(prefix.length)
    const found = url.pathname.startsWith(`${prefix}/`) && findOperation(request.method ?? '', path)
    if (!found) {
      this.problems.push(`no such operation: ${request.method} ${url.pathname}`)
      return { status: 404, body: { message: 'Not Found' } }
    }
    const operation = `${found.operation.method} ${found.operation.path}`
    this.problems.push(...problemsOfRequest(found, url, content, request).map(it => `${operation}: ${it}`))
    const body = isFile(found) ? { sent: content } : parseBody(content)
    const sent = { operation, url, parameters: found.parameters, body }
    this.requests.push(sent)
    const answer = this.#failureOf(operation)
    const accept = request.headers.accept ?? ''
    if (answer === undefined) return this.#handle(sent, accept)
    if (answer.leaves !== undefined) {
      const other = { ...sent, body: { sent: Buffer.from('of another job') } }
      this.#handle(answer.leaves === 'other content' ? other : sent, accept)
    }
    for (const asset of answer.leaves === 'a part' ? this.assets.slice(-1) : []) asset.state = 'starter'
    return answer
  }

  #failureOf(operation: string): ApiAnswer | undefined {
    const at = this.failures.findIndex(({ operation: name }) => name === operation)
    const failure = this.failures[at]
    if (failure === undefined || failure.after-- > 0) return undefined
    return this.failures.splice(at, 1)[0]?.answer
  }

  #handle({ operation, url, parameters, body }: ApiRequest, accept: string): ApiAnswer {
    const page = (items: readonly unknown[]): ApiAnswer => {
      const size = this.#options.pageSize ?? Number(url.searchParams.get('per_page') ?? 30)
      const number = Number(url.searchParams.get('page') ?? 1)
      const start = (number - 1) * size
      const next = `<${url.origin}${url.pathname}?page=${number + 1}>; rel="next"`
      const headers = start + size < items.length ? { link: next } : {}
      return { status: 200, body: items.slice(start, start + size), headers }
    }
    const { login, files = [], contents = {}, defaultBranch } = this.#options
    switch (operation) {
      case 'GET /user':
        if (login !== undefined) return { status: 200, body: { login } }
        return { status: 403, body: { message: 'Resource not accessible by integration' } }
      case 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files':
        return page(files)
      case 'GET /repos/{owner}/{repo}/compare/{basehead}':
        return {
          status: 200,
          body: { status: this.#options.comparison ?? 'ahead', files: files.slice(0, 300) }
        }
      case 'GET /repos/{owner}/{repo}/contents/{path}': {
        const text = contents[`${url.searchParams.get('ref')}:${parameters['path']}`]
        if (text === undefined) return { status: 404, body: { message: 'Not Found' } }
        const headers = { 'content-type': accept.includes('raw') ? `${accept}; charset=utf-8` : 'text/plain' }
        return { status: 200, body: text, headers }
      }
      case 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
        const isKnown = Object.keys(contents).some(key => key.startsWith(`${parameters['commit_sha']}:`))
        return isKnown ? { status: 200, body: {} } : { status: 404, body: { message: 'Not Found' } }
      }
      case 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments':
        return page(this.comments.map(describe))
      case 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments':
        return { status: 201, body: describe(this.#add(String(body['body']))) }
      case 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
        const comment = this.comments.find(({ id }) => String(id) === parameters['comment_id'])
        if (comment === undefined) return { status: 404, body: { message: 'Not Found' } }
        comment.body = String(body['body'])
        return { status: 200, body: describe(comment) }
      }
      case 'GET /repos/{owner}/{repo}':
        return { status: 200, body: { default_branch: defaultBranch?.name } }
      case 'GET /repos/{owner}/{repo}/branches/{branch}':
        return parameters['branch'] === defaultBranch?.name
          ? { status: 200, body: { commit: { sha: defaultBranch?.head } } }
          : { status: 404, body: { message: 'Branch not found' } }
      case 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
        const named = this.checks.filter(({ name }) => name === url.searchParams.get('check_name'))
        return { status: 200, body: { total_count: named.length, check_runs: named } }
      }
      case 'POST /repos/{owner}/{repo}/check-runs': {
        const id = this.checks.length + 42
        this.checks.push({ ...(body as Omit<ApiCheckRun, 'id'>), id })
        return { status: 201, body: { id, html_url: `https://github.example/check/${id}` } }
      }
      case 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
        const check = this.checks.find(({ id }) => String(id) === parameters['check_run_id'])
        if (check && body['conclusion']) check.conclusion = String(body['conclusion'])
        return { status: 200, body: { id: check?.id } }
      }
      case 'GET /repos/{owner}/{repo}/releases/tags/{tag}':
        return { status: 200, body: { ...RELEASE, upload_url: `${this.origin}${ASSETS}{?name,label}` } }
      case 'GET /repos/{owner}/{repo}/releases/{release_id}/assets':
        return page(this.assets.map(({ bytes: _, ...asset }) => asset))
      case 'POST /repos/{owner}/{repo}/releases/{release_id}/assets':
        return this.#store(url.searchParams.get('name') ?? '', body['sent'] as Buffer)
      case 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}': {
        const asset = this.assets.find(({ id }) => String(id) === parameters['asset_id'])
        if (asset === undefined) return { status: 404, body: { message: 'Not Found' } }
        return { status: 200, body: asset.bytes, headers: { 'content-type': 'application/octet-stream' } }
      }
      case 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}':
        this.assets = this.assets.filter(({ id }) => String(id) !== parameters['asset_id'])
        return { status: 204 }
      case 'POST /repos/{owner}/{repo}/dependency-graph/snapshots':
        return { status: 201, body: { id: 1, created_at: '', result: 'SUCCESS', message: '' } }
      case 'GET /repos/{owner}/{repo}/attestations/{subject_digest}':
        return this.#attestations(url, parameters)
      case 'POST /repos/{owner}/{repo}/attestations':
        return { status: 201, body: { id: this.requests.length } }
      case 'POST /orgs/{org}/artifacts/metadata/storage-record':
        return { status: 200, body: { total_count: 1, storage_records: [] } }
      case 'POST /repos/{owner}/{repo}/code-scanning/sarifs':
        return { status: 202, body: { id: 'analysis' } }
      default:
        return { status: 501, body: { message: `the fake does not do ${operation}` } }
    }
  }

  /** GitHub pages by a cursor, and responds with 404 if there are none. */
  #attestations(
    { origin, pathname, searchParams }: URL,
    parameters: Readonly<Record<string, string>>
  ): ApiAnswer {
    const { owner, repo, subject_digest: digest = '' } = parameters
    const stored = this.#options.attestations?.[`${owner}/${repo}`]?.[digest] ?? []
    if (stored.length === 0) return { status: 404, body: { message: 'Not Found' } }
    const size = this.#options.pageSize ?? Number(searchParams.get('per_page') ?? 30)
    const start = Number(searchParams.get('after') ?? 0)
    const attestations = stored
      .slice(start, start + size)
      .map(bundle =>
        typeof bundle === 'string'
          ? { bundle: null, bundle_url: bundle === '' ? null : bundle, repository_id: 1 }
          : { bundle, bundle_url: 'http://127.0.0.1:9/unused', repository_id: 1 }
      )
    const next = `<${origin}${pathname}?per_page=${size}&after=${start + size}>; rel="next"`
    const headers = start + size < stored.length ? { link: next } : {}
    return { status: 200, body: { attestations }, headers }
  }

  #store(name: string, bytes: Buffer): ApiAnswer {
    if (this.assets.some(asset => asset.name === name))
      return { status: 422, body: { message: 'Validation Failed: already_exists' } }
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    const asset = { id: this.#nextAsset++, name, state: 'uploaded', size: bytes.byteLength, digest }
    this.assets.push({ ...asset, bytes })
    return { status: 201, body: asset }
  }

  #add(body: string): ApiComment {
    const { login } = this.#options
    const user = login ? { login, type: 'User' } : { login: 'github-actions[bot]', type: 'Bot' }
    const comment = { id: this.comments.length + 1000, body, user }
    this.comments.push(comment)
    return comment
  }
}

function describe(comment: ApiComment): object {
  return { ...comment, html_url: `https://github.example/comment/${comment.id}` }
}

/** What GitHub's description does not allow of a request to its API. */
export function requestProblems(request: IncomingMessage, url: URL, content: Buffer): string[] {
  const found = findOperation(request.method ?? '', url.pathname)
  if (!found) return [`no such operation: ${request.method} ${url.pathname}`]
  return problemsOfRequest(found, url, content, request).map(
    problem => `${request.method} ${found.operation.path}: ${problem}`
  )
}

/** A file may have any media type, and is not JSON. */
function isFile({ operation: { body } }: Found): boolean {
  return body !== undefined && FILE in body.content
}

function parseBody(content: Buffer): Record<string, unknown> {
  return content.byteLength === 0 ? {} : (JSON.parse(content.toString('utf8')) as Record<string, unknown>)
}

function problemsOfRequest(found: Found, url: URL, content: Buffer, request: IncomingMessage): string[] {
  if (!isFile(found))
    return problemsOf({ ...found, url, body: parseBody(content), hasBody: content.byteLength > 0, request })
  const operation = { ...found.operation, body: undefined }
  return problemsOf({ ...found, operation, url, body: {}, hasBody: false, request })
}

const FILE = 'application/octet-stream'

interface Found {
  readonly operation: Operation
  readonly parameters: Readonly<Record<string, string>>
}

/** The operation with the fewest parameters in its path that fits; `{path}` of contents may contain slashes. */
function findOperation(method: string, path: string): Found | undefined {
  const fits = operations.flatMap(operation => {
    const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)
    const pattern = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) =>
      name === 'path' ? '(.+)' : '([^/]+)'
    )
    const match = operation.method === method ? new RegExp(`^${pattern}$`).exec(path) : null
    if (!match) return []
    const values = names.map((name, at) => [name, decodeURIComponent(match[at + 1] as string)])
    return [{ operation, parameters: Object.fromEntries(values) as Record<string, string> }]
  })
  return fits.sort((one, other) => size(one.parameters) - size(other.parameters))[0]
}

function size(record: object): number {
  return Object.keys(record).length
}

interface Checked extends Found {
  readonly url: URL
  readonly body: Readonly<Record<string, unknown>>
  readonly hasBody: boolean
  readonly request: IncomingMessage
}

function problemsOf({ operation, parameters, url, body, hasBody, request }: Checked): string[] {
  const { headers } = request
  return [
    ...(headers['user-agent'] ? [] : ['no User-Agent']),
    ...(/^(?:token|Bearer) \S+$/i.test(headers.authorization ?? '') ? [] : ['no token']),
    ...(headers.accept?.includes('application/vnd.github') || headers.accept === FILE
      ? []
      : [`Accept is ${headers.accept}`]),
    ...parameterProblems(operation, 'path', parameters),
    ...parameterProblems(operation, 'query', Object.fromEntries(url.searchParams)),
    ...bodyProblems(operation, body, hasBody, headers['content-type'] ?? '')
  ]
}

function parameterProblems(
  { parameters }: Operation,
  place: Parameter['in'],
  values: Readonly<Record<string, string>>
): string[] {
  const known = parameters.filter(parameter => parameter.in === place)
  const unknown = Object.keys(values).filter(name => !known.some(parameter => parameter.name === name))
  return [
    ...unknown.map(name => `unknown ${place} parameter ${name}`),
    ...known.flatMap(({ name, required, schema }) => {
      const value = values[name]
      if (value === undefined) return required ? [`${place} parameter ${name} is missing`] : []
      return errorsOf(
        ajv.compile({ type: 'object', properties: { value: schema } }),
        { value },
        `${place} parameter ${name}`
      )
    })
  ]
}

function bodyProblems(
  { body: expected }: Operation,
  body: Readonly<Record<string, unknown>>,
  hasBody: boolean,
  contentType: string
): string[] {
  if (expected === undefined) return hasBody ? ['a body where none belongs'] : []
  if (!hasBody) return expected.required ? ['no body'] : []
  const type = contentType.split(';')[0] ?? ''
  const schema = expected.content[type]
  if (schema === undefined) return [`a body of type ${type}`]
  return errorsOf(strict.compile(closed(schema)), body, 'body')
}

/** No value is made to fit here: JSON has types. */
const strict = new Ajv({ strict: false, allErrors: true })
addFormats.default(strict)

/** GitHub would ignore a property that it does not know; that it was sent is still a mistake. */
function closed(schema: unknown): object {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema as unknown as object
  // OpenAPI 3.0 has its own word for null, which the validator takes only beside a type.
  if ('nullable' in schema && !('type' in schema)) {
    const { nullable: _, ...rest } = schema
    return { anyOf: [closed(rest), { type: 'null' }] }
  }
  const inner = Object.fromEntries(Object.entries(schema).map(([word, value]) => [word, closed(value)]))
  return 'properties' in schema && !('additionalProperties' in schema)
    ? { ...inner, additionalProperties: false }
    : inner
}

function errorsOf(validate: ValidateFunction, value: unknown, what: string): string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath} ${message}`)
}
