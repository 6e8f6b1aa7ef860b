// Workflow artifacts: one zip file given to GitHub's results service, in the three steps that its own client takes.

import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { HttpClient } from '@actions/http-client'
import type { Digest } from '../oci/digest.ts'
import type { Clock } from '../support/clock.ts'
import type { Environment } from '../support/environment.ts'
import { SealError } from '../support/errors.ts'
import { isRecord, parseJson } from '../support/json.ts'
import type { Log } from '../support/log.ts'
import { type RetryPolicy, type TransientFailure, withRetry } from '../support/retry.ts'
import { parseRetryAfter } from '../support/retry-after.ts'
import { count, formatBytes, printable } from '../support/text.ts'
import { type ResultsService, serviceOf } from './results-service.ts'

export interface ZipFile {
  readonly path: string
  /** In bytes. */
  readonly size: number
  readonly digest: Digest
}

export interface StoredArtifact {
  readonly name: string
  /** The number that GitHub's API and download-artifact know it by. */
  readonly id: string
}

export interface ArtifactTools {
  readonly environment: Environment
  readonly clock: Clock
  readonly log: Log
  /** Keeps a text out of the log. */
  readonly maskSecret: (text: string) => void
  readonly userAgent: string
}

/** As large as the blocks of GitHub's own client. */
const BLOCK_BYTES = 8 * 1024 * 1024
const MAX_ANSWER_BYTES = 1024 * 1024
const ARTIFACT_RETRY: RetryPolicy = {
  attempts: 5,
  baseMs: 1000,
  maxWaitMs: 30_000,
  maxRetryAfterMs: 120_000,
  deadlineMs: 600_000
}
const SOCKET_TIMEOUT_MS = 60_000
/** Of the protocol of the blob storage: put block and put block list are the same since then. */
const STORAGE_VERSION = '2021-12-02'
/** With this version of the record, an artifact is a zip file of a given media type. */
const ARTIFACT_VERSION = 7
/** The most steps of one run that may keep files of the same image; more would be a mistake. */
const MAX_NAMES = 100

/**
 * Keeps a zip file with the workflow run. GitHub refuses a name that the run has already: of a name that is not the
 * user's choice, `name-2` and so on are tried.
 *
 * @throws SealError `ARTIFACT_UNAVAILABLE`, `ARTIFACT_EXISTS`, `ARTIFACT_REFUSED`, `ARTIFACT_FAILED`
 */
export async function storeArtifact(
  wanted: string,
  isChosenByUser: boolean,
  zip: ZipFile,
  tools: ArtifactTools
): Promise<StoredArtifact> {
  const service = serviceOf(tools.environment)
  const client = new HttpClient(tools.userAgent, [], {
    socketTimeout: SOCKET_TIMEOUT_MS,
    allowRedirects: false
  })
  const requests = new Requests(client, service, tools)
  try {
    const { name, uploadUrl } = await create(requests, wanted, isChosenByUser)
    await putBlocks(requests, uploadUrl, zip, tools.log)
    const stored = await requests.call('FinalizeArtifact', {
      name,
      size: String(zip.size),
      hash: zip.digest
    })
    const id = stored['artifact_id'] ?? stored['artifactId']
    if (stored['ok'] !== true || (typeof id !== 'string' && typeof id !== 'number'))
      throw unfit('FinalizeArtifact')
    return { name, id: printable(String(id), 40) }
  } finally {
    client.dispose()
  }
}

async function create(
  requests: Requests,
  wanted: string,
  isChosenByUser: boolean
): Promise<{ readonly name: string; readonly uploadUrl: URL }> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}-${number}`
    try {
      const created = await requests.create({ name, version: ARTIFACT_VERSION })
      const address = created['signed_upload_url']
      const url = typeof address === 'string' && URL.parse(address)
      if (created['ok'] !== true || !url) throw unfit('CreateArtifact')
      return { name, uploadUrl: requests.checkUpload(url) }
    } catch (error) {
      const isTaken = error instanceof SealError && error.code === 'ARTIFACT_EXISTS'
      if (!isTaken || isChosenByUser || number === MAX_NAMES) throw error
    }
  }
}

/** Puts the file as blocks, and then the list that makes them one. */
async function putBlocks(requests: Requests, url: URL, { path, size }: ZipFile, log: Log): Promise<void> {
  const blocks = Math.max(1, Math.ceil(size / BLOCK_BYTES))
  const names = Array.from({ length: blocks }, (_, at) =>
    Buffer.from(`block-${String(at).padStart(8, '0')}`).toString('base64')
  )
  const file = await open(path)
  try {
    for (const [at, name] of names.entries()) {
      await requests.put(
        `block ${at + 1} of ${blocks}`,
        withQuery(url, { comp: 'block', blockid: name }),
        await readBlock(file, at, size)
      )
      if (blocks > 1)
        log.info(
          `Artifact: ${formatBytes(Math.min(size, (at + 1) * BLOCK_BYTES))} of ${formatBytes(size)} uploaded.`
        )
    }
  } finally {
    await file.close()
  }
  const list = names.map(name => `<Latest>${name}</Latest>`).join('')
  await requests.put(
    `the list of ${count(blocks, 'block')}`,
    withQuery(url, { comp: 'blocklist' }),
    Buffer.from(`<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`),
    { 'content-type': 'application/xml', 'x-ms-blob-content-type': 'application/zip' }
  )
}

async function readBlock(file: FileHandle, at: number, size: number): Promise<Buffer> {
  const start = at * BLOCK_BYTES
  const block = Buffer.alloc(Math.min(BLOCK_BYTES, size - start))
  const { bytesRead } = await file.read(block, 0, block.byteLength, start)
  return block.subarray(0, bytesRead)
}

function withQuery(url: URL, more: Readonly<Record<string, string>>): URL {
  const full = new URL(url)
  for (const [name, value] of Object.entries(more)) full.searchParams.set(name, value)
  return full
}

interface Answer {
  readonly status: number
  readonly body: Buffer
  readonly retryAfterMs: number | undefined
}

/** Requests to the service, with the job's token, and to the storage that it names, without. */
class Requests {
  readonly #client: HttpClient
  readonly #service: ResultsService
  readonly #tools: ArtifactTools

  constructor(client: HttpClient, service: ResultsService, tools: ArtifactTools) {
    this.#client = client
    this.#service = service
    this.#tools = tools
  }

  /**
   * A method of the service. https://twitchtv.github.io/twirp/docs/spec_v7.html
   * GitHub answers with the names of the fields as they are in the .proto file, act, Gitea and Forgejo in camel case;
   * both are JSON of protocol buffers: https://protobuf.dev/programming-guides/json/
   */
  async call(
    method: string,
    fields: Readonly<Record<string, unknown>>
  ): Promise<Readonly<Record<string, unknown>>> {
    return fieldsOf(method, await this.#post(method, fields))
  }

  #post(
    method: string,
    fields: Readonly<Record<string, unknown>>,
    mayRetry?: (answer: Answer) => boolean
  ): Promise<Answer> {
    const { origin, token, runId, jobId } = this.#service
    const body = { workflow_run_backend_id: runId, workflow_job_run_backend_id: jobId, ...fields }
    return this.#send(
      method,
      'POST',
      new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, origin),
      Buffer.from(JSON.stringify(body)),
      { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
      mayRetry
    )
  }

  /**
   * With the media type, which is optional. The artifact servers of act, Gitea and Forgejo refuse a request with a
   * field that they do not know, so it is sent again without.
   */
  async create(fields: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
    const typed = { ...fields, mime_type: 'application/zip' }
    const first = await this.#post('CreateArtifact', typed, answer => !refusesField(answer))
    return refusesField(first) ? this.call('CreateArtifact', fields) : fieldsOf('CreateArtifact', first)
  }

  async put(
    what: string,
    url: URL,
    body: Buffer,
    headers: Readonly<Record<string, string>> = {}
  ): Promise<void> {
    const answer = await this.#send(what, 'PUT', url, body, {
      'content-type': 'application/octet-stream',
      'x-ms-version': STORAGE_VERSION,
      ...headers
    })
    if (answer.status < 300) return
    const code = /<Code>([^<]{1,100})<\/Code>/.exec(answer.body.toString('utf8'))?.[1]
    throw refused(what, answer.status, { msg: code })
  }

  /** The address contains a signature that lets anyone write: it is masked, and goes over TLS unless the service does not. */
  checkUpload(url: URL): URL {
    const signature = url.searchParams.get('sig')
    if (signature) {
      this.#tools.maskSecret(signature)
      this.#tools.maskSecret(encodeURIComponent(signature))
    }
    if (url.protocol === 'https:' || url.protocol === new URL(this.#service.origin).protocol) return url
    throw new SealError('ARTIFACT_FAILED', `the upload address is at ${url.origin}, without TLS`, {
      remedy: AGAIN
    })
  }

  /** Sends again after a failure: each of these requests can be repeated. */
  async #send(
    what: string,
    method: string,
    url: URL,
    body: Buffer,
    headers: Readonly<Record<string, string>>,
    mayRetry: (answer: Answer) => boolean = () => true
  ): Promise<Answer> {
    const { clock, log } = this.#tools
    const classify = (error: unknown): TransientFailure | undefined =>
      error instanceof ServiceTrouble ? error : undefined
    return withRetry({ policy: ARTIFACT_RETRY, clock, log, classify }, async () => {
      const answer = await this.#once(method, url, body, headers).catch((error: unknown) => {
        throw new ServiceTrouble(what, error instanceof Error ? error.message : String(error), error)
      })
      if (isAnswer(answer.status) || !mayRetry(answer)) return answer
      throw new ServiceTrouble(what, `HTTP ${answer.status}`, undefined, answer.retryAfterMs)
    })
  }

  async #once(
    method: string,
    url: URL,
    body: Buffer,
    headers: Readonly<Record<string, string>>
  ): Promise<Answer> {
    const { message } = await this.#client.request(method, url.href, Readable.from([body]), {
      ...headers,
      'content-length': String(body.byteLength)
    })
    const chunks: Buffer[] = []
    let size = 0
    for await (const read of message) {
      const chunk: Buffer = read
      size += chunk.byteLength
      if (size > MAX_ANSWER_BYTES) throw new Error('the response is too long')
      chunks.push(chunk)
    }
    const retryAfterMs = parseRetryAfter(message.headers['retry-after'], this.#tools.clock.now())
    return { status: message.statusCode ?? 0, body: Buffer.concat(chunks), retryAfterMs }
  }
}

const AGAIN =
  'The images are sealed. Run the job again, or upload the files of the outputs sbom-path, bundle-path and report with actions/upload-artifact.'

/** GitHub's errors are JSON with a code; those servers answer with an empty body or a text. */
function refusesField({ status, body }: Answer): boolean {
  return (status === 400 || status === 500) && readObject(body)['code'] === undefined
}

function fieldsOf(method: string, { status, body }: Answer): Readonly<Record<string, unknown>> {
  const value = status < 500 ? readObject(body) : {}
  if (status < 300) return withFieldNames(value)
  throw refused(method, status, value)
}

/** By the names of the service's description. Protobuf's JSON allows `signedUploadUrl` too, which act's server writes. */
function withFieldNames(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const named = Object.entries(fields).map(([name, value]) => [
    name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
    value
  ])
  return Object.fromEntries(named)
}

function isAnswer(status: number): boolean {
  return status >= 200 && status < 500 && status !== 429
}

/** The service or the storage did not answer, or asks to come back later. */
class ServiceTrouble extends SealError {
  readonly retryAfterMs: number | undefined

  constructor(what: string, seen: string, cause: unknown, retryAfterMs?: number) {
    super('ARTIFACT_FAILED', `artifact, ${what}: ${printable(seen, 200)}`, { cause, remedy: AGAIN })
    this.retryAfterMs = retryAfterMs
  }
}

function readObject(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value = parseJson(body)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

function refused(what: string, status: number, { code, msg }: Readonly<Record<string, unknown>>): SealError {
  const said = typeof msg === 'string' ? `: ${printable(msg, 300)}` : ''
  if (status === 409 || code === 'already_exists') {
    return new SealError('ARTIFACT_EXISTS', `the workflow run already has an artifact with that name${said}`)
  }
  return new SealError('ARTIFACT_REFUSED', `artifact, ${what}: HTTP ${status}${said}`)
}

function unfit(method: string): SealError {
  return new SealError('ARTIFACT_FAILED', `artifact, ${method}: unexpected response`, {
    remedy: AGAIN
  })
}
