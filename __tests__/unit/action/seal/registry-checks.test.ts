import { expect, test } from '@jest/globals'
import { withRegistries } from '../../../../src/action/seal/registry-checks.ts'
import type { Digest } from '../../../../src/oci/digest.ts'
import type { ErrorReport, ImageReport, PreflightCheck } from '../../../../src/results/seal-report.ts'

const IMAGE: ImageReport = {
  requested: `ghcr.io/acme/app@sha256:${'a'.repeat(64)}`,
  reference: undefined,
  digest: `sha256:${'a'.repeat(64)}` as Digest,
  outcome: 'planned',
  subjects: [],
  listing: 'tag',
  artifacts: [],
  signatures: [],
  tags: [],
  warnings: [],
  error: undefined
}

const failedWith = (error: ErrorReport): ImageReport => {
  const { listing: _, ...image } = IMAGE
  return { ...image, outcome: 'failed', error }
}

const EXPLICIT = { registry: undefined, registryUsername: 'bob', githubToken: undefined }

function check(name: string, ...images: readonly ImageReport[]): PreflightCheck | undefined {
  const known = { checks: [], hosts: ['ghcr.io'] }
  const { checks } = withRegistries(known, images, EXPLICIT, [])
  return checks.find(check => check.name.startsWith(name))
}

test('the hosts are those known before, and those that the registries sent the dry run to, each once', () => {
  const known = { checks: [], hosts: ['ghcr.io', 'fulcio.sigstore.dev'] }
  const { hosts } = withRegistries(known, [IMAGE], EXPLICIT, ['ghcr.io', 'storage.example'])
  expect(hosts).toEqual(['ghcr.io', 'fulcio.sigstore.dev', 'storage.example'])
})

test('a wrong password is a refused login, with what to change', () => {
  const error = { code: 'REGISTRY_UNAUTHORIZED', message: '401', remedy: 'packages: read' } as const
  expect(check('login to', IMAGE, failedWith(error))).toEqual({
    name: 'login to ghcr.io',
    result: 'by registry-username: refused: 401',
    fix: 'packages: read'
  })
  expect(check('login to', IMAGE)?.result).toBe('by registry-username: accepted')
})

test('a login is not accepted where no image could be read', () => {
  const error = { code: 'REGISTRY_UNREACHABLE', message: 'no route', remedy: undefined } as const
  expect(check('login to', failedWith(error))?.result).toContain('not known')
})

test('a repository that must not be pushed to is named with the permission to add', () => {
  const pushObstacle = { code: 'REGISTRY_FORBIDDEN', message: '403', remedy: 'packages: write' } as const
  expect(check('push to', { ...IMAGE, pushObstacle })).toEqual({
    name: 'push to ghcr.io/acme/app',
    result: 'refused: 403',
    fix: 'packages: write'
  })
  expect(check('push to', IMAGE)).toEqual({ name: 'push to ghcr.io/acme/app', result: 'allowed' })
})

test.each(['REGISTRY_FALLBACK_IS_SUBJECT', 'REGISTRY_NO_REFERRERS_API', 'REGISTRY_IMMUTABLE_TAG'] as const)(
  'a registry that answers %s can have nothing attached',
  code => {
    const image = failedWith({ code, message: 'no', remedy: 'referrers: tag' })
    expect(check('referrers of', image)).toMatchObject({
      result: 'nothing can be attached: no',
      fix: 'referrers: tag'
    })
  }
)

test('where a registry refused, the list of hosts is called incomplete', () => {
  const pushObstacle = { code: 'REGISTRY_FORBIDDEN', message: '403', remedy: undefined } as const
  expect(check('hosts', { ...IMAGE, pushObstacle })?.result).toContain('incomplete: a registry that refused')
  expect(check('hosts', IMAGE)).toBeUndefined()
})
