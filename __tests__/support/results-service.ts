// GitHub's results service with the blob storage behind it, on loopback. It knows what the real ones demand, and
// writes down what a request lacks.
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { listen } from './listen.ts'

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/'
const RUN = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a'
const JOB = 'ca395085-040a-526b-2ce8-bdc85f692774'

export interface KeptArtifact {
  readonly name: string
  readonly bytes: Buffer
}

type Step = 'CreateArtifact' | 'block' | 'blocklist' | 'FinalizeArtifact'
type Answer = readonly [status: number, body: unknown]

export interface FakeResults {
  /** Variables as the runner gives them to an action. */
  readonly env: Readonly<Record<string, string>>
  readonly artifacts: readonly KeptArtifact[]
  /** The steps in their order, refused ones too. */
  readonly steps: readonly Step[]
  /** What the real services would have refused. */
  readonly problems: readonly string[]
  /** The next `times` requests of a step get this answer. */
  readonly fail: (step: Step, answer: Answer, times?: number) => void
  readonly reset: () => void
  readonly close: () => Promise<void>
}

/**
 * `gitea` answers as routers/api/actions/artifactsv4.go of code.gitea.io/gitea v1.24.6 does, from which Forgejo's and
 * act's servers come: it refuses fields that its messages do not have, and answers with names in camel case.
 */
export async function startResultsService(kind: 'github' | 'gitea' = 'github'): Promise<FakeResults> {
  const state = new Results(kind)
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const [status, body] = state.answer(request, Buffer.concat(chunks))
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  const { origin, close } = await listen(server)
  state.origin = origin
  const scopes = kind === 'gitea' ? '' : 'Actions.GenericRead:x '
  const claims = { scp: `${scopes}Actions.Results:${RUN}:${JOB}` }
  const token = ['{"alg":"none"}', JSON.stringify(claims), 'signature']
    .map(part => Buffer.from(part).toString('base64url'))
    .join('.')
  return {
    env: {
      ACTIONS_RESULTS_URL: `${origin}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      ...(kind === 'gitea' ? { GITEA_ACTIONS: 'true', GITHUB_SERVER_URL: 'https://gitea.acme.example' } : {})
    },
    artifacts: state.artifacts,
    steps: state.steps,
    problems: state.problems,
    fail: (step, answer, times = 1) => {
      for (let time = 0; time < times; time++) state.failures.push({ step, answer })
    },
    reset: () => {
      for (const list of [state.artifacts, state.steps, state.problems, state.failures]) list.length = 0
    },
    close
  }
}

/** Of CreateArtifactRequest and FinalizeArtifactRequest in Gitea's artifact.proto. */
const GITEA_FIELDS = new Set([
  'workflow_run_backend_id',
  'workflow_job_run_backend_id',
  'name',
  'expires_at',
  'version',
  'size',
  'hash'
])

class Results {
  readonly #kind: 'github' | 'gitea'
  origin = ''
  readonly artifacts: KeptArtifact[] = []
  readonly steps: Step[] = []
  readonly problems: string[] = []
  readonly failures: { readonly step: Step; readonly answer: Answer }[] = []
  readonly #begun = new Map<string, { readonly blocks: Map<string, Buffer>; bytes: Buffer | undefined }>()

  constructor(kind: 'github' | 'gitea') {
    this.#kind = kind
  }

  answer(request: IncomingMessage, body: Buffer): Answer {
    const url = new URL(request.url ?? '/', this.origin)
    const isService = url.pathname.startsWith(SERVICE)
    const step = (isService ? url.pathname.slice(SERVICE.length) : url.searchParams.get('comp')) as Step
    this.steps.push(step)
    const failure = this.failures.findIndex(one => one.step === step)
    if (failure >= 0) return (this.failures.splice(failure, 1)[0] as { answer: Answer }).answer
    return isService ? this.#call(step, request, body) : this.#store(step, url, request, body)
  }

  #call(step: Step, { method, headers }: IncomingMessage, body: Buffer): Answer {
    const fields = JSON.parse(body.toString('utf8')) as Record<string, unknown>
    const isGitea = this.#kind === 'gitea'
    if (isGitea && Object.keys(fields).some(name => !GITEA_FIELDS.has(name)))
      return [500, 'Error decode request body\n']
    this.#demand(step, {
      'a POST': method === 'POST',
      'a token': /^Bearer \S+\.\S+\.\S+$/.test(headers.authorization ?? ''),
      'a JSON type': headers['content-type'] === 'application/json',
      'a run': fields['workflow_run_backend_id'] === RUN,
      'a job': fields['workflow_job_run_backend_id'] === JOB,
      'a name': typeof fields['name'] === 'string' && !/["*/:<>?\\|\r\n]/.test(fields['name'])
    })
    const name = String(fields['name'])
    if (step === 'CreateArtifact') {
      this.#demand(step, {
        'a version': fields['version'] === 7,
        'a media type': isGitea || fields['mime_type'] === 'application/zip'
      })
      if (this.artifacts.some(artifact => artifact.name === name))
        return [409, { code: 'already_exists', msg: 'an artifact with this name already exists' }]
      this.#begun.set(name, { blocks: new Map(), bytes: undefined })
      const upload = `${this.origin}/storage/${encodeURIComponent(name)}?sv=2021-12-02&sig=secret%2Bsignature`
      // The servers that do not know the media type write the names of Protobuf's JSON.
      const isOther = isGitea || fields['mime_type'] === undefined
      return [200, { ok: true, [isOther ? 'signedUploadUrl' : 'signed_upload_url']: upload }]
    }
    const bytes = this.#begun.get(name)?.bytes
    if (step !== 'FinalizeArtifact' || bytes === undefined)
      return [404, { code: 'not_found', msg: 'no such' }]
    this.#demand(step, {
      'its size as a text': fields['size'] === String(bytes.byteLength),
      'its digest': fields['hash'] === `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    })
    this.artifacts.push({ name, bytes })
    return [200, { ok: true, [isGitea ? 'artifactId' : 'artifact_id']: String(this.artifacts.length) }]
  }

  /** https://learn.microsoft.com/rest/api/storageservices/put-block and put-block-list */
  #store(step: Step, url: URL, { method, headers }: IncomingMessage, body: Buffer): Answer {
    this.#demand(step, {
      'a PUT': method === 'PUT',
      'the signature': url.searchParams.get('sig') === 'secret+signature',
      'no token of GitHub': headers.authorization === undefined,
      'a version': /^\d{4}-\d\d-\d\d$/.test(String(headers['x-ms-version'])),
      'a length': headers['content-length'] === String(body.byteLength)
    })
    const artifact = this.#begun.get(decodeURIComponent(url.pathname.replace('/storage/', '')))
    if (artifact === undefined) return [404, '<Error><Code>BlobNotFound</Code></Error>']
    if (step === 'block') {
      const id = url.searchParams.get('blockid') ?? ''
      const lengths = new Set([...artifact.blocks.keys(), id].map(one => one.length))
      this.#demand(step, { 'ids of one length': lengths.size === 1, 'an id': id !== '' })
      artifact.blocks.set(id, body)
      return [201, '']
    }
    if (step !== 'blocklist') return [400, '<Error><Code>InvalidQueryParameterValue</Code></Error>']
    this.#demand(step, { 'the type of the blob': headers['x-ms-blob-content-type'] === 'application/zip' })
    const ids = [...body.toString('utf8').matchAll(/<Latest>([^<]+)<\/Latest>/g)].map(
      ([, id]) => id as string
    )
    const blocks = ids.map(id => artifact.blocks.get(id))
    if (blocks.includes(undefined)) return [400, '<Error><Code>InvalidBlockList</Code></Error>']
    artifact.bytes = Buffer.concat(blocks as Buffer[])
    return [201, '']
  }

  #demand(step: Step, demands: Readonly<Record<string, boolean>>): void {
    for (const [what, isMet] of Object.entries(demands)) {
      if (!isMet) this.problems.push(`${step} without ${what}`)
    }
  }
}
