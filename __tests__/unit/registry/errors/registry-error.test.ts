import { describe, expect, test } from '@jest/globals'
import { appendDigest } from '../../../../src/registry/content/upload.ts'
import { redactUrl } from '../../../../src/registry/errors/redact.ts'
import { type Answer, errorOf, readSpecErrors } from '../../../../src/registry/errors/registry-error.ts'

const ghcr = { registry: 'ghcr.io', repository: 'acme/app' }
const other = { registry: 'registry.example.com', repository: 'acme/app' }

function answer(status: number, body = '', more: Partial<Answer> = {}): Answer {
  return {
    method: 'PUT',
    url: new URL('https://registry.example.com/v2/acme/app/manifests/v1'),
    status,
    contentType: 'application/json',
    body: Buffer.from(body),
    isForeign: false,
    retryAfterMs: undefined,
    isAnonymous: false,
    ...more
  }
}

const spec = (code: string, message = '') => JSON.stringify({ errors: [{ code, message }] })

describe('the error code of a response', () => {
  test.each([
    [401, '', 'REGISTRY_UNAUTHORIZED', false],
    [403, spec('DENIED'), 'REGISTRY_FORBIDDEN', false],
    [404, spec('NAME_UNKNOWN'), 'REGISTRY_NOT_FOUND', false],
    [429, '', 'REGISTRY_RATE_LIMITED', true],
    [500, spec('UNKNOWN'), 'REGISTRY_UNAVAILABLE', true],
    [522, '', 'REGISTRY_UNAVAILABLE', true],
    [408, '', 'REGISTRY_UNAVAILABLE', true],
    [400, spec('MANIFEST_INVALID'), 'REGISTRY_REFUSED', false],
    [404, spec('BLOB_UPLOAD_UNKNOWN'), 'REGISTRY_NOT_FOUND', true],
    [412, '', 'REGISTRY_REFUSED', false],
    [302, '', 'REGISTRY_UNEXPECTED_RESPONSE', false],
    [
      400,
      spec(
        'TAG_INVALID',
        "The image tag 'v1' already exists and cannot be overwritten because the tag is immutable."
      ),
      'REGISTRY_IMMUTABLE_TAG',
      false
    ],
    [
      412,
      spec('PRECONDITION', 'Failed to process request due to v1 configured as immutable.'),
      'REGISTRY_IMMUTABLE_TAG',
      false
    ]
  ])('%i %s is %s', (status, body, code, isTransient) => {
    expect(errorOf(answer(status, body), other)).toMatchObject({ code, status, isTransient })
  })

  test('only writes report an immutable tag', () => {
    const read = answer(403, spec('DENIED', 'immutable'), { method: 'GET' })
    expect(errorOf(read, other).code).toBe('REGISTRY_FORBIDDEN')
  })

  test('a token service that refuses reports the credentials', () => {
    expect(errorOf(answer(404, '', { asksToken: 'pull' }), other).code).toBe('REGISTRY_UNAUTHORIZED')
    expect(errorOf(answer(503, '', { asksToken: 'pull' }), other).code).toBe('REGISTRY_UNAVAILABLE')
  })
})

describe("what an answer means, by the registry's own words", () => {
  const manifests = new URL('https://registry.example.com/v2/acme/app/manifests/v1')
  const uploads = new URL('https://registry.example.com/v2/acme/app/blobs/uploads/')
  const harborQuota =
    'Quota exceeded when processing the request of adding 1.0 MiB of storage resource, which when updated to current usage of 10.0 MiB will exceed the configured upper limit of 10.0 MiB.'
  const disk = JSON.stringify({
    errors: [
      {
        code: 'UNKNOWN',
        message: 'unknown error',
        detail: { DriverName: 'filesystem', Enclosed: { Err: 28 } }
      }
    ]
  })
  const text = { contentType: 'text/plain; charset=utf-8' }
  const html = { contentType: 'text/html' }

  test.each<[string, number, string, Partial<Answer>, string, RegExp]>([
    ["Harbor's quota", 412, spec('PRECONDITION', harborQuota), {}, 'REGISTRY_QUOTA_EXCEEDED', /acme/],
    ["Harbor's quota", 403, spec('DENIED', harborQuota), {}, 'REGISTRY_QUOTA_EXCEEDED', /quota/],
    ['a quota', 413, spec('DENIED', 'quota exceeded'), { url: uploads }, 'REGISTRY_QUOTA_EXCEEDED', /quota/],
    ['507', 507, '', { url: uploads }, 'REGISTRY_QUOTA_EXCEEDED', /quota/],
    ['a quota in plain text', 403, 'storage quota exceeded', text, 'REGISTRY_QUOTA_EXCEEDED', /quota/],
    ['a full disk', 507, spec('UNKNOWN', 'no space left on device'), {}, 'REGISTRY_STORAGE_FULL', /disk/],
    ['a full disk of distribution', 500, disk, {}, 'REGISTRY_STORAGE_FULL', /disk/],
    [
      "Harbor's maintenance",
      403,
      spec('DENIED', 'The system is in read only mode. Any modification is prohibited.'),
      {},
      'REGISTRY_READ_ONLY',
      /mirror/
    ],
    [
      "distribution's maintenance, or a mirror",
      405,
      spec('UNSUPPORTED', 'The operation is unsupported.'),
      { method: 'POST', url: uploads },
      'REGISTRY_READ_ONLY',
      /mirror/
    ],
    [
      "Harbor's rule for signatures",
      412,
      spec('PROJECTPOLICYVIOLATION', 'The image is not signed in Cosign.'),
      { method: 'GET', url: manifests },
      'REGISTRY_POLICY_REFUSED',
      /signature-format: both/
    ],
    [
      "Harbor's rule for vulnerabilities",
      412,
      spec('PROJECTPOLICYVIOLATION', 'current image with 3 vulnerabilities cannot be pulled'),
      { method: 'GET', url: manifests },
      'REGISTRY_POLICY_REFUSED',
      /vulnerabilities/
    ],
    ['the size of a manifest', 413, spec('SIZE_INVALID'), {}, 'REGISTRY_REFUSED', /client_max_body_size/],
    [
      'a client certificate that nginx wants',
      400,
      '<html><head><title>400 No required SSL certificate was sent</title></head></html>',
      html,
      'REGISTRY_TLS_FAILED',
      /registry-client-certificate/
    ],
    ['a rate that is called a quota', 429, spec('DENIED', 'quota'), {}, 'REGISTRY_RATE_LIMITED', /later/],
    ['an image that is not there', 404, spec('X', 'no quota'), {}, 'REGISTRY_NOT_FOUND', /pushed/]
  ])('%s (%i) %s', (_, status, body, more, code, remedy) => {
    const error = errorOf(answer(status, body, more), other)
    expect(error).toMatchObject({ code, remedy: expect.stringMatching(remedy) })
    expect(error.isTransient).toBe(status === 429)
  })

  test.each<[string, Partial<Answer>, string]>([
    ['in plain text', { contentType: 'text/plain' }, 'x\\x0a::error::y\\x1b[31m'],
    ['as the title of a page', { contentType: 'text/html' }, 'an HTML page, "x\\x0a::error::y\\x1b[31m"']
  ])('words %s are shown on one line and not without end', (_, more, shown) => {
    const words = 'x\n::error::y\u001b[31m'
    const body = more.contentType === 'text/html' ? `<title>${words}</title>` : words
    expect(errorOf(answer(400, body, more), other).message.split('status 400: ')[1]).toBe(shown)
    const long = errorOf(answer(400, 'y'.repeat(100_000), { contentType: 'text/plain' }), other)
    expect(long.message.length).toBeLessThan(500)
  })
})

describe('what to change', () => {
  test('on GHCR it is the permission, as YAML', () => {
    expect(errorOf(answer(403), ghcr).remedy).toMatch(/^permissions:\n {2}packages: write$/m)
    expect(errorOf(answer(403, '', { method: 'GET' }), ghcr).remedy).toMatch(/^ {2}packages: read$/m)
  })

  test('for a refused token is the permission that was requested', () => {
    const refused = (asksToken: 'pull' | 'push') =>
      errorOf(answer(403, '', { method: 'GET', asksToken }), ghcr).remedy
    expect(refused('push')).toMatch(/^ {2}packages: write$/m)
    expect(refused('pull')).toMatch(/^ {2}packages: read$/m)
  })

  test('elsewhere is the login, or the permission', () => {
    expect(errorOf(answer(401, '', { isAnonymous: true }), other).remedy).toContain('Log in')
    expect(errorOf(answer(403), other).remedy).toContain('may not push to registry.example.com/acme/app')
  })

  const LIST = new URL(`https://registry.example.com/v2/acme/app/manifests/sha256-${'a'.repeat(64)}`)
  test.each([
    [
      '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
      'acme/app',
      "  aws ecr put-image-tag-mutability --repository-name acme/app --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters 'filterType=WILDCARD,filter=sha256-*'"
    ],
    [
      'europe-west1-docker.pkg.dev',
      'acme/images/app',
      '  gcloud artifacts repositories update images --project=acme --location=europe-west1 --no-immutable-tags'
    ],
    ['harbor.example', 'acme/app', '  sha256-*']
  ])('for an immutable list of referrers on %s is the line to add', (registry, repository, line) => {
    const refusal = answer(400, spec('TAG_INVALID', 'tag is immutable'), { url: LIST })
    expect(errorOf(refusal, { registry, repository }).remedy?.split('\n')).toContain(line)
  })

  test('for an immutable tag of an image is another tag', () => {
    const url = new URL('https://registry.example.com/v2/acme/app/manifests/1.0.0')
    const { remedy } = errorOf(answer(400, spec('TAG_INVALID', 'tag is immutable'), { url }), other)
    expect(remedy).toContain('Use a new tag')
  })
})

test("a message names the repository, the request and the registry's answer", () => {
  expect(errorOf(answer(403, spec('DENIED', 'no')), other).message).toBe(
    'registry.example.com/acme/app: PUT https://registry.example.com/v2/acme/app/manifests/v1: status 403: DENIED (no)'
  )
})

test.each(['', 'x', '[]', '{"errors":{}}', '<html></html>', '{"errors":[1,null]}'])(
  '%s contains no error of the specification',
  text => {
    expect(readSpecErrors(Buffer.from(text))).toEqual([])
  }
)

test('texts of the registry are made printable', () => {
  const body = JSON.stringify({
    errors: [{ code: 'A\n::error::x', message: '\u001b[31mred\u202e', detail: { a: '\u001b::x' } }]
  })
  expect(readSpecErrors(Buffer.from(body))).toEqual([
    { code: 'A\\x0a::error::x', message: '\\x1b[31mred\\u202e', detail: '{"a":"\\u001b::x"}' }
  ])
})

test.each([
  [
    'https://r.example/v2/a/blobs/uploads/1?_state=secret&digest=sha256:ab',
    'https://r.example/v2/a/blobs/uploads/1?_state=REDACTED&digest=sha256:ab'
  ],
  ['https://u:p@s3.example/x?X-Amz-Signature=s#f', 'https://s3.example/x?X-Amz-Signature=REDACTED']
])('%s is shown without its secrets', (url, shown) => {
  expect(redactUrl(new URL(url))).toBe(shown)
})

test.each([
  ['https://r.example/u/1', 'https://r.example/u/1?digest=sha256%3Aab'],
  [
    'https://r.example/u/1?_state=a%20b+c~(d)%2F%3D&empty=&flag',
    'https://r.example/u/1?_state=a%20b+c~(d)%2F%3D&empty=&flag&digest=sha256%3Aab'
  ]
])('the digest is added to %s and nothing else changes', (location, target) => {
  expect(appendDigest(new URL(location), 'sha256:ab').href).toBe(target)
})
