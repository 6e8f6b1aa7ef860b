// What goes wrong before a release: each case ends red, with a code, a way out, and nothing published.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { type Seen, startMisbehaving } from '../support/misbehaving-registry.ts'
import { changed } from '../support/misbehaving-registry-scenarios.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { ACCOUNT, authorize } from '../support/registry-servers.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { tool } from '../support/tools.ts'

let open: RunningRegistry
let guarded: RunningRegistry
let image: PushedImage
let keys: KeyPair
let reference: string
const storage = makeTemporaryFolder()

beforeAll(async () => {
  open = await startRegistry()
  guarded = await startRegistry({ auth: { kind: 'token', ...ACCOUNT } })
  image = await pushSampleImage(open.host, 'acme/app', '1.0.0')
  await pushSampleImage(guarded.host, 'acme/app', '1.0.0', {
    headers: await authorize(guarded.host, ['acme/app'])
  })
  reference = `${open.host}/acme/app@${image.digest}`
  keys = makeKeyPair()
  const stored = await startRegistry({ storage: { kind: 'folder', path: storage } })
  await pushSampleImage(stored.host, 'acme/app', '1.0.0')
  await stored.close()
  const write = (name: string, text: string): void => writeFileSync(join(keys.folder, name), text)
  write('good.cdx.json', sampleSbom('amd64'))
  write('empty.json', '')
  write('broken.json', '{"bomFormat": "CycloneDX", ')
  write('package.json', '{"name": "app", "version": "1.0.0"}')
  write('page.json', '<!doctype html><title>404</title>')
  write('hollow.cdx.json', '{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[]}')
  write('bad.key', 'no key at all')
  const outside = makeTemporaryFolder()
  writeFileSync(join(outside, 'secret.json'), sampleSbom('amd64'))
  symlinkSync(join(outside, 'secret.json'), join(keys.folder, 'link.json'))
  mkdirSync(join(keys.folder, '.git'))
  write('.git/config.json', sampleSbom('amd64'))
})

afterAll(async () => {
  await Promise.all([open?.close(), guarded?.close()])
})

interface Case {
  readonly inputs: () => Record<string, string>
  readonly env?: Record<string, string>
  readonly code: string
  /** The advice that the message must contain. */
  readonly says: RegExp
}

const cases: Readonly<Record<string, Case>> = {
  'no image': { inputs: () => ({ image: '' }), code: 'INPUT_IMAGE_MISSING', says: /image: ghcr\.io/ },
  'a misspelled input': {
    inputs: () => ({}),
    env: { INPUT_SBOM_PATH: 'good.cdx.json' },
    code: 'INPUT_UNKNOWN',
    says: /sbom-path: …/
  },
  'an empty digest': {
    inputs: () => ({ image: 'ghcr.io/acme/app@' }),
    code: 'INPUT_IMAGE_MISSING',
    says: /build step/
  },
  'a list in brackets without quotes': {
    inputs: () => ({ image: '[ghcr.io/acme/app:1, ghcr.io/acme/web:1]' }),
    code: 'INPUT_IMAGE_LIST_INVALID',
    says: /one reference per line/
  },
  'a malformed reference': {
    inputs: () => ({ image: 'ghcr.io/acme_/app:1' }),
    code: 'REFERENCE_INVALID',
    says: /registry\/path:tag/
  },
  'an unknown image': {
    inputs: () => ({ image: `${open.host}/acme/none:1` }),
    code: 'REGISTRY_NOT_FOUND',
    says: /acme\/none/
  },
  'an unknown digest': {
    inputs: () => ({ image: `${open.host}/acme/app@sha256:${'0'.repeat(64)}` }),
    code: 'REGISTRY_NOT_FOUND',
    says: /0000/
  },
  'no login': {
    inputs: () => ({ image: `${guarded.host}/acme/app:1.0.0` }),
    code: 'REGISTRY_UNAUTHORIZED',
    says: /login-action.*registry-username: /
  },
  'a wrong login': {
    inputs: () => ({
      image: `${guarded.host}/acme/app:1.0.0`,
      'registry-username': 'me',
      'registry-password': 'wrong-password'
    }),
    code: 'REGISTRY_UNAUTHORIZED',
    says: /wrong credentials/
  },
  'half a login': {
    inputs: () => ({ 'registry-username': 'me' }),
    code: 'CREDENTIALS_INCOMPLETE',
    says: /both/
  },
  'a registry that is down': {
    inputs: () => ({ image: '127.0.0.1:9/acme/app:1' }),
    code: 'REGISTRY_UNREACHABLE',
    says: /Check the name 127\.0\.0\.1:9/
  },
  'an SBOM file that is absent': {
    inputs: () => ({ 'sbom-path': 'absent.json' }),
    code: 'INPUT_FILE_MISSING',
    says: /runs before this one/
  },
  'a glob that matches nothing': {
    inputs: () => ({ 'sbom-path': 'out/**/*.cdx.json' }),
    code: 'INPUT_FILE_MISSING',
    says: /workspace/
  },
  'a directory': {
    inputs: () => ({ 'sbom-path': '.git' }),
    code: 'INPUT_FILE_UNUSABLE',
    says: /regular file/
  },
  'a symlink out of the workspace': {
    inputs: () => ({ 'sbom-path': 'link.json' }),
    code: 'INPUT_FILE_OUTSIDE',
    says: /does not publish it/
  },
  'a file of .git': {
    inputs: () => ({ 'sbom-path': '.git/config.json' }),
    code: 'INPUT_FILE_OUTSIDE',
    says: /\.git/
  },
  'an empty SBOM file': {
    inputs: () => ({ 'sbom-path': 'empty.json' }),
    code: 'SBOM_EMPTY',
    says: /empty\.json/
  },
  'an SBOM that is cut off': {
    inputs: () => ({ 'sbom-path': 'broken.json' }),
    code: 'SBOM_NOT_JSON',
    says: /broken\.json/
  },
  'another JSON file': {
    inputs: () => ({ 'sbom-path': 'package.json' }),
    code: 'SBOM_FORMAT_UNKNOWN',
    says: /package\.json/
  },
  'an HTML page': { inputs: () => ({ 'sbom-path': 'page.json' }), code: 'SBOM_FORMAT_UNKNOWN', says: /HTML/ },
  'an SBOM of nothing': {
    inputs: () => ({ 'sbom-path': 'hollow.cdx.json' }),
    code: 'SBOM_TOO_FEW_COMPONENTS',
    says: /minimum-components/
  },
  'an SBOM for a platform that is not there': {
    inputs: () => ({ 'sbom-path': 'linux/s390x=good.cdx.json' }),
    code: 'IMAGE_PLATFORM_MISSING',
    says: /s390x/
  },
  'a wrong password': {
    inputs: () => ({}),
    env: { COSIGN_PASSWORD: 'not it' },
    code: 'COSIGN_PASSWORD_WRONG',
    says: /COSIGN_PASSWORD: \${{ secrets/
  },
  'no password': {
    inputs: () => ({}),
    env: { COSIGN_PASSWORD: '' },
    code: 'COSIGN_PASSWORD_WRONG',
    says: /COSIGN_PASSWORD: \${{ secrets/
  },
  'a key that is absent': { inputs: () => ({ key: 'absent.key' }), code: 'KEY_MISSING', says: /env:\/\// },
  'a key that is none': {
    inputs: () => ({ key: 'bad.key' }),
    code: 'COSIGN_KEY_INVALID',
    says: /generate-key-pair/
  },
  'a key in a variable that is not set': {
    inputs: () => ({ key: 'env://MY_KEY' }),
    code: 'KEY_MISSING',
    says: /secrets\.MY_KEY/
  },
  'a signing-config that is absent': {
    inputs: () => ({ 'signing-config': 'absent.json' }),
    code: 'INPUT_FILE_MISSING',
    says: /signing-config.*runs before this one/
  },
  'a trusted-root that is none': {
    inputs: () => ({ 'signing-config': 'package.json', 'trusted-root': 'page.json' }),
    code: 'INPUT_FILE_UNUSABLE',
    says: /cosign trusted-root create/
  },
  'no key and no token': {
    inputs: () => ({ key: '' }),
    code: 'SIGNING_IMPOSSIBLE',
    says: /id-token: write.*key: env:.*sign: false/
  },
  'nothing to do': {
    inputs: () => ({ key: '', 'sbom-path': '', tags: '', sbom: 'none', sign: 'false' }),
    code: 'INPUT_NOTHING_TO_DO',
    says: /sbom-path/
  },
  'a Cosign that is absent': {
    inputs: () => ({ 'cosign-path': 'bin/cosign' }),
    code: 'COSIGN_NOT_FOUND',
    says: /cosign-path/
  },
  'another program as Cosign': {
    inputs: () => ({ 'cosign-path': tool('oras') }),
    code: 'COSIGN_OUTPUT_INVALID',
    says: /is Cosign/
  },
  'a tag of another repository': {
    inputs: () => ({ tags: 'acme/app:1' }),
    code: 'INPUT_INVALID',
    says: /is in another repository .* than/
  }
}

describe.each(Object.entries(cases))('%s', (_, { inputs, env = {}, code, says }) => {
  test(`ends with ${code}, and nothing was published`, async () => {
    const before = await referrers()
    const result = await runAction({
      inputs: {
        image: reference,
        'sbom-path': 'good.cdx.json',
        key: 'cosign.key',
        'cosign-path': tool('cosign'),
        tags: 'moved',
        ...inputs()
      },
      env: { COSIGN_PASSWORD: keys.password, ...env },
      workspace: keys.folder
    })
    const error = /^::error title=(\w+)::(.*)$/m.exec(result.stdout)
    expect([error?.[1], result.exitCode, result.stderr]).toEqual([code, 1, ''])
    expect(error?.[2]).toMatch(says)
    expect(result.summary).toContain(code.replaceAll('_', '&#95;'))
    expect(result.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('wrong-password')
    expect(await referrers()).toEqual(before)
    expect((await fetch(`http://${open.host}/v2/acme/app/manifests/moved`)).status).toBe(404)
    await result.dispose()
  })
})

/** What is attached to the image. */
async function referrers(): Promise<unknown> {
  return (await fetch(`http://${open.host}/v2/acme/app/referrers/${image.digest}`)).json()
}

test('an old version of Cosign is refused, from every source', async () => {
  const old = join(makeTemporaryFolder(), 'cosign')
  writeFileSync(old, '#!/bin/sh\necho \'{"gitVersion":"v2.5.0"}\'\n', { mode: 0o755 })
  const result = await runAction({
    inputs: { image: reference, key: 'cosign.key', 'cosign-path': old },
    env: { COSIGN_PASSWORD: keys.password },
    workspace: keys.folder
  })
  expect(result.stdout).toMatch(/^::error title=COSIGN_TOO_OLD::.*3\.0\.6/m)
  expect(result.exitCode).toBe(1)
  await result.dispose()
})

test('a token service on another domain gets the credentials only if token-hosts lists it', async () => {
  const challenge = changed(reply => {
    const header = String(reply.headers['www-authenticate'] ?? '').replace('//127.0.0.1:', '//localhost:')
    return { ...reply, headers: { ...reply.headers, ...(header && { 'www-authenticate': header }) } }
  })
  const rules = [{ when: ({ path }: Seen) => path.startsWith('/v2/'), answer: challenge }]
  const front = await startMisbehaving({ behind: guarded.host, rules })
  const run = (tokenHosts: string) =>
    runAction({
      inputs: {
        image: `${front.host}/acme/app:1.0.0`,
        'sbom-path': 'good.cdx.json',
        sign: 'false',
        'dry-run': 'true',
        'registry-username': ACCOUNT.username,
        'registry-password': ACCOUNT.password,
        'token-hosts': tokenHosts
      },
      workspace: keys.folder
    })
  try {
    const refused = await run('')
    expect(refused.stdout).toMatch(/^::error title=REGISTRY_REALM_REFUSED::.*%0Atoken-hosts: localhost/m)
    expect([refused.exitCode, refused.stderr]).toEqual([1, ''])
    expect(front.requests.filter(({ path }) => path === '/token')).toEqual([])
    const allowed = await run('localhost')
    expect([allowed.exitCode, allowed.stderr]).toEqual([0, ''])
    await Promise.all([refused.dispose(), allowed.dispose()])
  } finally {
    await front.close()
  }
})

test('an account without push permission fails before anything is published, and the error names the permission', async () => {
  const readOnly = await startRegistry({
    auth: { kind: 'token', ...ACCOUNT, actions: ['pull'] },
    storage: { kind: 'folder', path: storage }
  })
  try {
    const result = await runAction({
      inputs: {
        image: `${readOnly.host}/acme/app:1.0.0`,
        'sbom-path': 'good.cdx.json',
        key: 'cosign.key',
        'cosign-path': tool('cosign'),
        'registry-username': ACCOUNT.username,
        'registry-password': ACCOUNT.password
      },
      env: { COSIGN_PASSWORD: keys.password },
      workspace: keys.folder
    })
    expect(result.stdout).toMatch(/^::error title=REGISTRY_(?:UNAUTHORIZED|DENIED)::.*push/m)
    expect([result.exitCode, result.stderr]).toEqual([1, ''])
    await result.dispose()
    const plan = await runAction({
      inputs: {
        image: `${readOnly.host}/acme/app:1.0.0`,
        'sbom-path': 'good.cdx.json',
        sign: 'false',
        'dry-run': 'true',
        'registry-username': ACCOUNT.username,
        'registry-password': ACCOUNT.password
      },
      workspace: keys.folder
    })
    expect([plan.exitCode, plan.stderr]).toEqual([0, ''])
    expect(plan.stdout).toMatch(/^::warning::A run without dry-run would fail to push: .*may not push/m)
    expect(plan.summary).toContain('would fail to push')
    await plan.dispose()
  } finally {
    await readOnly.close()
  }
})
