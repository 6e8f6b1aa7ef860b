// What real registries do differently, each by its name, as rules in front of a registry that conforms.
import type { Answer, Forwarded, Reply, Rule, Seen } from './misbehaving-registry.ts'

const IMAGE_INDEX = 'application/vnd.oci.image.index.v1+json'

/** `manifests/latest` of any repository: method, and a pattern for what follows the repository's name. */
export function requestFor(method: string | undefined, rest: RegExp): (seen: Seen) => boolean {
  return seen =>
    (method === undefined || seen.method === method) &&
    seen.path.startsWith('/v2/') &&
    rest.test(seen.path.replace(/^\/v2\/.*?\/(?=(?:manifests|blobs|referrers|tags)\/)/, ''))
}

export const isReferrersRequest = requestFor('GET', /^referrers\//)
export const isFallbackTag = (method?: string) => requestFor(method, /^manifests\/sha(?:256|512)-/)
export const isUploadStart = requestFor('POST', /^blobs\/uploads\/$/)

/** The answer of the registry behind, changed. */
export function changed(change: (reply: Forwarded, seen: Seen) => Reply): Answer {
  return async ({ forward, seen }) => change(await forward(), seen)
}

function withHeaders(headers: Record<string, string | undefined>): Answer {
  return changed(reply => ({ ...reply, headers: { ...reply.headers, ...headers } }))
}

/** GHCR: the referrers endpoint leads to a page of another host, with part of the digest. */
export function ghcrRedirect(elsewhere: string): Rule {
  return {
    when: isReferrersRequest,
    answer: ({ seen }) => ({ status: 303, headers: { location: `${elsewhere}${seen.path.slice(0, -50)}` } })
  }
}

/** Google's registries before they had the API: a page to sign in, with 200. */
export const garSignIn: Rule = {
  when: isReferrersRequest,
  answer: {
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<!doctype html><title>Sign in</title>'
  }
}

/** GitLab: a tag with a dash is read as the digest with a colon, and gives the subject itself. */
export const gitlabDash: Rule = {
  when: seen => isFallbackTag()(seen) && (seen.method === 'GET' || seen.method === 'HEAD'),
  answer: ({ seen, forward }) => forward(seen.target.replace(/\/(sha\d+)-([a-f0-9]+)$/, '/$1:$2'))
}

/** Google again: the page to sign in is on another host. */
export function garRedirect(elsewhere: string): Rule {
  return { when: isReferrersRequest, answer: { status: 302, headers: { location: `${elsewhere}/signin` } } }
}

/**
 * A registry with tokens: `scope` is what its challenge names, `token` answers a request for one. Its requests
 * arrive only with that token.
 */
function withTokens(host: () => string, scope: string, token: Answer): readonly Rule[] {
  return [
    { when: seen => seen.path === '/token', answer: token },
    {
      when: seen => seen.path.startsWith('/v2/') && seen.headers.authorization !== 'Bearer good',
      answer: () => ({
        status: 401,
        headers: { 'www-authenticate': `Bearer realm="http://${host()}/token",service="s",scope="${scope}"` }
      })
    }
  ]
}

/** GHCR: the challenge names a repository that was not requested, the token has no end, and a subject is "unknown". */
export function ghcr(host: () => string): readonly Rule[] {
  return [
    ...withTokens(host, 'repository:user/image:pull', ({ seen }) =>
      seen.query.getAll('scope')[0]?.startsWith('repository:acme/')
        ? { body: { token: 'good' } }
        : { status: 403 }
    ),
    {
      when: isReferrersRequest,
      answer: {
        status: 404,
        body: { errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] }
      }
    }
  ]
}

/** ECR Public: its scope is its own word, and nothing else may be asked for. */
export function ecrPublic(host: () => string): readonly Rule[] {
  return withTokens(host, 'aws', ({ seen }) =>
    seen.query.getAll('scope').join() === 'aws' ? { body: { token: 'good' } } : { status: 400 }
  )
}

/** Lists of referrers by the API, with this in place of each entry's artifact type. */
function listedAs(artifactType: string | undefined): Rule {
  return {
    when: isReferrersRequest,
    answer: changed(reply => {
      const index = JSON.parse(reply.body.toString()) as { manifests: object[] }
      const manifests = index.manifests.map(entry => ({ ...entry, artifactType }))
      return {
        ...reply,
        headers: { ...reply.headers, 'content-length': undefined },
        body: { ...index, manifests }
      }
    })
  }
}

/** ACR: the list leaves artifact types out. */
export const acrWithoutTypes: Rule = listedAs(undefined)

/** Quay: the list has empty artifact types, and a push does not report that the subject was noticed. */
export const quay: readonly Rule[] = [
  listedAs(''),
  { when: requestFor('PUT', /^manifests\//), answer: withHeaders({ 'oci-subject': undefined }) }
]

/** Docker Hub and others: a mount fails in its own way. */
export function failedMount(status: number): Rule {
  return { when: seen => seen.query.has('mount'), answer: { status } }
}

/** ECR: a chunk is answered as if the upload were over. */
export const ecrChunks: readonly Rule[] = [
  { when: seen => seen.method === 'PATCH', answer: changed(reply => ({ ...reply, status: 201 })) },
  { when: seen => seen.method === 'PUT' && seen.body.byteLength > 1024 * 1024, answer: { status: 413 } }
]

/** ECR of 2026: a manifest with a subject is not supported by the operation. */
export const ecrRefusesArtifacts: Rule = {
  when: requestFor('PUT', /^manifests\/sha256:/),
  answer: { status: 405, body: { errors: [{ code: 'UNSUPPORTED', message: 'Invalid parameter' }] } }
}

/** Quay of old, and with a list of allowed artifact types: a config that it does not know makes a manifest invalid. */
export const quayAllowedTypes: Rule = {
  when: requestFor('PUT', /^manifests\/sha256:/),
  answer: { status: 400, body: { errors: [{ code: 'MANIFEST_INVALID', message: 'manifest invalid' }] } }
}

/** Nexus: what was deployed once stays. */
export const nexusRedeploy: Rule = {
  when: isFallbackTag('PUT'),
  answer: {
    status: 400,
    body: {
      errors: [
        { code: 'INVALID', message: 'Repository does not allow updating assets: redeploy is disabled' }
      ]
    }
  }
}

/** A registry whose list knows of a push only after `looks` questions. */
export function listsLate(looks: number): Rule {
  return { when: isReferrersRequest, times: looks, answer: () => referrersPage([]) }
}

/**
 * olareg on a folder: the list of referrers is read, changed and written without a lock, `windowMs` apart, so that of
 * manifests that are pushed at the same time only some are listed. Each answer is 201 with OCI-Subject.
 */
export function unlockedList(windowMs: number): readonly Rule[] {
  const lists = new Map<string, readonly object[]>()
  const list: Answer = ({ seen }) => referrersPage([...(lists.get(seen.path.split('/').at(-1) ?? '') ?? [])])
  const put: Answer = async ({ seen, forward }) => {
    const reply = await forward()
    const digest = seen.path.split('/').at(-1)
    const { mediaType, artifactType, annotations, subject } = JSON.parse(seen.body.toString())
    if (reply.status !== 201 || subject === undefined) return reply
    const before = lists.get(subject.digest) ?? []
    await new Promise(resolve => setTimeout(resolve, windowMs))
    const entry = { mediaType, digest, size: seen.body.byteLength, artifactType, annotations }
    const others = before.filter(it => (it as { digest: string }).digest !== digest)
    lists.set(subject.digest, [...others, entry])
    return { ...reply, headers: { ...reply.headers, 'oci-subject': subject.digest } }
  }
  return [
    { when: isReferrersRequest, answer: list },
    { when: requestFor('PUT', /^manifests\/sha256:/), answer: put }
  ]
}

export const noReferrersApi: Rule = {
  when: isReferrersRequest,
  answer: { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found\n' }
}

/** Quay before it had the API: 400 where others say 404. */
export const quayBadRequest: Rule = {
  when: isReferrersRequest,
  answer: { status: 400, body: { errors: [{ code: 'UNSUPPORTED', message: 'unsupported' }] } }
}

/** ECR of 2024: it says that it took note of the subject, and has no list of referrers. */
export const ecrSubjectWithoutApi: readonly Rule[] = [
  noReferrersApi,
  {
    when: requestFor('PUT', /^manifests\//),
    answer: changed((reply, seen) => {
      const { subject } = JSON.parse(seen.body.toString()) as { subject?: { digest: string } }
      return {
        ...reply,
        headers: { ...reply.headers, ...(subject ? { 'oci-subject': subject.digest } : {}) }
      }
    })
  }
]

/** A list by tag, and a manifest is refused until its subject is there: against the specification. */
export function wantsSubjectFirst(digest: string): readonly Rule[] {
  let isThere = false
  return [
    noReferrersApi,
    {
      when: requestFor('PUT', new RegExp(`^manifests/${digest}$`)),
      answer: changed(reply => {
        isThere = true
        return reply
      })
    },
    {
      when: seen =>
        !isThere && requestFor('PUT', /^manifests\/sha256:/)(seen) && seen.body.toString().includes(digest),
      answer: { status: 404, body: { errors: [{ code: 'MANIFEST_UNKNOWN', message: 'subject unknown' }] } }
    }
  ]
}

/** ECR: a tag that exists cannot be written again. */
export const ecrImmutable: Rule = {
  when: isFallbackTag('PUT'),
  answer: {
    status: 400,
    body: {
      errors: [
        {
          code: 'TAG_INVALID',
          message:
            "The image tag 'sha256-…' already exists in the repository and cannot be overwritten because the tag is immutable."
        }
      ]
    }
  }
}

/** Harbor: an immutability rule. */
export const harborImmutable: Rule = {
  when: isFallbackTag('PUT'),
  answer: {
    status: 412,
    body: { errors: [{ code: 'PRECONDITION', message: 'configured as immutable, cannot be updated' }] }
  }
}

/** Artifactory: a request for something that does not exist gets only "forbidden". */
export const artifactoryForbidden: Rule = {
  when: seen => seen.method === 'HEAD',
  answer: changed(reply => (reply.status === 404 ? { ...reply, status: 403 } : reply))
}

/** Refuses every token, however often the client fetches one. */
export function tokenNeverEnough(host: () => string): readonly Rule[] {
  return [
    { when: seen => seen.path === '/token', answer: { body: { token: 'worthless', expires_in: 300 } } },
    {
      when: seen => seen.path.startsWith('/v2/'),
      answer: () => ({
        status: 401,
        headers: { 'www-authenticate': `Bearer realm="http://${host()}/token",service="test"` },
        body: { errors: [{ code: 'UNAUTHORIZED', message: 'authentication required' }] }
      })
    }
  ]
}

/** Whatever is asked for, the token only reads. */
export function tokenTooNarrow(host: () => string): readonly Rule[] {
  const challenge = (scope: string) =>
    `Bearer realm="http://${host()}/token",service="test",scope="${scope}",error="insufficient_scope"`
  return [
    {
      when: seen => seen.path === '/token',
      answer: { body: { access_token: 'read-only', expires_in: 300 } }
    },
    {
      when: seen => seen.path.startsWith('/v2/') && seen.headers.authorization !== 'Bearer read-only',
      answer: () => ({ status: 401, headers: { 'www-authenticate': challenge('repository:app:pull') } })
    },
    {
      when: seen => seen.path.startsWith('/v2/') && !['GET', 'HEAD'].includes(seen.method),
      answer: () => ({ status: 401, headers: { 'www-authenticate': challenge('repository:app:pull,push') } })
    }
  ]
}

export function referrersPage(manifests: readonly unknown[], headers: Record<string, string> = {}): Reply {
  return {
    headers: { 'content-type': IMAGE_INDEX, ...headers },
    body: JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests })
  }
}

/** A page whose next page is itself. */
export const linkLoop: Rule = {
  when: isReferrersRequest,
  answer: ({ seen }) => referrersPage([], { link: `<${seen.target}>; rel="next"` })
}

/** A list whose next page is always another one. */
export const linkWithoutEnd: Rule = {
  when: isReferrersRequest,
  answer: ({ seen }) => {
    const page = Number(seen.query.get('page') ?? '0')
    return referrersPage([], { link: `<${seen.path}?page=${page + 1}>; rel="next"` })
  }
}

export function foreignLink(elsewhere: string): Rule {
  return {
    when: isReferrersRequest,
    answer: ({ seen }) => referrersPage([], { link: `<${elsewhere}${seen.path}?page=2>; rel="next"` })
  }
}

/** The place of an upload, rewritten; the query is opaque and must come back as it was. */
export function uploadLocation(rewrite: (path: string) => string): Rule {
  return {
    when: isUploadStart,
    answer: changed(reply => {
      const location = new URL(String(reply.headers['location']), 'http://registry.invalid')
      return {
        ...reply,
        headers: { ...reply.headers, location: rewrite(location.pathname + location.search) }
      }
    })
  }
}

/** An uploader's state that is broken by any client that decodes and encodes it again. */
export const OPAQUE_STATE = '_state=a%20b+c~(d)%2F%3D&empty=&flag'

/** Answers an upload's PUT only if the state came back letter by letter. */
export const opaqueUpload: readonly Rule[] = [
  uploadLocation(path => `${path}${path.includes('?') ? '&' : '?'}${OPAQUE_STATE}`),
  {
    when: seen => requestFor('PUT', /^blobs\/uploads\//)(seen) && !seen.target.includes(OPAQUE_STATE),
    answer: { status: 400, body: { errors: [{ code: 'BLOB_UPLOAD_INVALID', message: 'invalid secret' }] } }
  }
]

export const withoutDigestHeader: Rule = {
  when: seen => seen.path.startsWith('/v2/'),
  answer: withHeaders({ 'docker-content-digest': undefined, etag: undefined })
}

/** Parameters and capital letters in every media type. */
export const decoratedContentType: Rule = {
  when: seen => seen.path.startsWith('/v2/'),
  answer: changed(reply => ({
    ...reply,
    headers: {
      ...reply.headers,
      'content-type': `${String(reply.headers['content-type'] ?? 'application/json').replace('application', 'Application')}; charset=UTF-8`
    }
  }))
}

/** Text in the form of a workflow command, Markdown, a terminal sequence, or a second line. */
export const HOSTILE_TEXT =
  'x\n::set-output name=a::b\r\n::stop-commands::t\u001b[31mred\u001b[0m<img src=x>[a](javascript:b)\u202egnp'

export function hostileError(status: number): Reply {
  return {
    status,
    headers: { warning: '299 - "::error::pwned\\\\n::add-mask::x"' },
    body: { errors: [{ code: `DENIED${HOSTILE_TEXT}`, message: HOSTILE_TEXT, detail: { a: HOSTILE_TEXT } }] }
  }
}

/** The usual answer, compressed although the client did not accept that. */
export const gzipped = (zip: (bytes: Uint8Array) => Uint8Array): Answer =>
  changed(reply => ({
    ...reply,
    headers: { ...reply.headers, 'content-encoding': 'gzip', 'content-length': undefined },
    body: zip(reply.body)
  }))

const isManifestRead = requestFor('GET', /^manifests\//)

/** A proxy that compresses what it passes on, whatever the client accepts. */
export const compressingProxy = (zip: (bytes: Uint8Array) => Uint8Array): Rule => ({
  when: seen => seen.method === 'GET' && seen.path.startsWith('/v2/'),
  answer: gzipped(zip)
})

/** A file server or cache that does not know manifests. */
export const genericContentType = (contentType: string): Rule => ({
  when: isManifestRead,
  answer: withHeaders({ 'content-type': contentType })
})

/** The write succeeds with a status of the registry's own. */
export const manifestPutStatus = (status: number): Rule => ({
  when: requestFor('PUT', /^manifests\//),
  answer: changed(reply => (reply.status === 201 ? { ...reply, status } : reply))
})

/** The first uploads are refused as if the session had another offset. */
export const wrongUploadRange: Rule = {
  when: requestFor('PUT', /^blobs\/uploads\//),
  times: 2,
  answer: { status: 416, body: { errors: [{ code: 'RANGE_INVALID', message: 'invalid content range' }] } }
}

/** A tag that is not there, with a status and a code for tags that cannot be. */
export const missingTag = (code: string): Rule => ({
  when: seen => isFallbackTag('GET')(seen),
  answer: changed(reply =>
    reply.status === 404
      ? {
          status: 400,
          headers: { 'content-type': 'application/json' },
          body: { errors: [{ code, message: 'the tag is not there' }] }
        }
      : reply
  )
})

/** A registry that takes the address of the list of referrers for a repository's name. */
export const referrersUnknownName: Rule = {
  when: isReferrersRequest,
  answer: {
    status: 404,
    body: { errors: [{ code: 'NAME_UNKNOWN', message: 'repository name not known to registry' }] }
  }
}

/** zot, olareg, go-containerregistry: a blob in the request that opens its upload is stored. */
export function takesSingle(blobs: Map<string, Uint8Array>): readonly Rule[] {
  return [
    {
      when: seen => isUploadStart(seen) && seen.query.has('digest'),
      answer: ({ seen }) => {
        blobs.set(String(seen.query.get('digest')), seen.body)
        return { status: 201, headers: { location: '/v2/acme/app/blobs/x' } }
      }
    }
  ]
}

/** Registries that refuse the request that opens an upload if it has a digest and a body. */
export const refusesSingle = (status: number): Rule => ({
  when: seen => isUploadStart(seen) && seen.query.has('digest'),
  answer: { status }
})

/** The start of an upload, answered as if something was done already. */
export const uploadStartStatus = (status: number): Rule => ({
  when: seen => isUploadStart(seen) && !seen.query.has('digest'),
  answer: changed(reply => ({ ...reply, status }))
})

/** Harbor: a project that serves signed images only, except to clients that push and call themselves Cosign. */
export const harborSignedOnly: Rule = {
  when: seen => isManifestRead(seen) && !seen.headers['user-agent']?.includes('cosign'),
  answer: {
    status: 412,
    body: { errors: [{ code: 'PROJECTPOLICYVIOLATION', message: 'The image is not signed in Cosign.' }] }
  }
}

/** Each token is good for one request of each kind: another client of the same login ends it. */
export function tokensThatEnd(host: () => string): readonly Rule[] {
  let made = 0
  let good = ''
  return [
    {
      when: seen => seen.path === '/token',
      answer: () => {
        good = `token-${++made}`
        return { body: { token: good, expires_in: 300 } }
      }
    },
    {
      when: seen =>
        seen.path.startsWith('/v2/') && (seen.headers.authorization !== `Bearer ${good}` || made < 2),
      answer: () => ({
        status: 401,
        headers: { 'www-authenticate': `Bearer realm="http://${host()}/token",service="test"` }
      })
    }
  ]
}
