// The order of the credential sources, the form of the files, and who is refused.
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRepository } from '../../../../src/oci/reference.ts'
import type { Credential } from '../../../../src/registry/auth/credential.ts'
import {
  type CredentialOptions,
  credentialSource
} from '../../../../src/registry/credentials/credential-source.ts'
import { SILENT } from '../../../../src/support/log.ts'
import { isInside } from '../../../../src/support/paths.ts'

const HOME = '/home/runner'
const WORKSPACE = '/home/runner/checkout'
const DOCKER = join(HOME, '.docker', 'config.json')

const b64 = (text: string): string => Buffer.from(text).toString('base64')
const auth = (username: string, password: string): { auth: string } => ({
  auth: b64(`${username}:${password}`)
})
const basic = (username: string, password: string): Credential => ({ kind: 'basic', username, password })

type Helpers = Readonly<Record<string, (server: string) => { exitCode: number; stdout: string }>>

interface Scene {
  /** Content by path; what is not a string is written as JSON. */
  readonly files?: Readonly<Record<string, unknown>>
  /** Answers by program path. */
  readonly helpers?: Helpers
  readonly options?: Partial<CredentialOptions>
}

interface Stage {
  find(name: string): Promise<Credential | undefined>
  readonly asked: string[]
  readonly read: string[]
  readonly masked: string[]
  readonly warnings: string[]
}

function stage({ files = {}, helpers = {}, options = {} }: Scene): Stage {
  const asked: string[] = []
  const read: string[] = []
  const masked: string[] = []
  const warnings: string[] = []
  const source = credentialSource({
    env: {},
    homeDirectory: HOME,
    isPullRequest: false,
    log: { ...SILENT, warning: message => warnings.push(message) },
    maskSecret: secret => masked.push(secret),
    isInCheckout: async path => isInside(path, WORKSPACE),
    findProgram: async name => ({
      path: Object.keys(helpers).find(path => path.endsWith(`/${name}`)),
      inCheckout: undefined
    }),
    runHelper: async (program, args, input) => {
      asked.push(`${program} ${args.join(' ')} <${input}`)
      const helper = helpers[program]
      if (!helper) throw new Error('not a program')
      return helper(input)
    },
    readFile: async path => {
      read.push(path)
      const content = files[path]
      if (content === undefined) return undefined
      if (content instanceof Uint8Array) return content
      return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
    },
    ...options
  })
  return { find: name => source.find(parseRepository(name)), asked, read, masked, warnings }
}

const answer = (username: string, secret: string) => () => ({
  exitCode: 0,
  stdout: JSON.stringify({ ServerURL: 'x', Username: username, Secret: secret })
})
const notFound = () => ({ exitCode: 1, stdout: 'credentials not found in native keychain\n' })

describe('the order of sources', () => {
  const env = {
    REGISTRY_AUTH_FILE: '/auth/file.json',
    DOCKER_CONFIG: '/docker',
    XDG_RUNTIME_DIR: '/run/user/1',
    XDG_CONFIG_HOME: '/xdg'
  }
  const ordered = [
    '/auth/file.json',
    '/docker/config.json',
    '/run/user/1/containers/auth.json',
    '/xdg/containers/auth.json'
  ]

  test.each(ordered.map((path, at) => [path, at] as const))(
    '%s is used if no earlier source has a login',
    async (path, at) => {
      const files = Object.fromEntries(
        ordered.map((other, index) => [
          other,
          { auths: index < at ? { 'other.example': auth('no', 'no') } : { 'ghcr.io': auth(other, 'pw') } }
        ])
      )
      const { find, read } = stage({
        files,
        options: { env, githubToken: { username: 'actor', token: 't' } }
      })
      expect(await find('ghcr.io/acme/app')).toEqual(basic(path, 'pw'))
      expect(read).toEqual(ordered.slice(0, at + 1))
    }
  )

  test('without variables the home folder is searched; empty variables count as unset', async () => {
    const { find, read } = stage({ options: { env: { DOCKER_CONFIG: '', REGISTRY_AUTH_FILE: '' } } })
    expect(await find('ghcr.io/acme/app')).toBeUndefined()
    expect(read).toEqual([DOCKER, join(HOME, '.config', 'containers', 'auth.json')])
  })

  test('explicit credentials have priority, and no file is read', async () => {
    const { find, read } = stage({
      files: { [DOCKER]: 'broken {' },
      options: { explicit: { registry: 'ghcr.io', username: 'me', password: 'pw' } }
    })
    expect(await find('ghcr.io/acme/app')).toEqual(basic('me', 'pw'))
    expect(read).toEqual([])
  })

  test('explicit credentials are for their registry only', async () => {
    const { find } = stage({ options: { explicit: { registry: 'ghcr.io', username: 'me', password: 'pw' } } })
    expect(await find('quay.io/acme/app')).toBeUndefined()
    expect(await find('ghcr.io.evil.example/acme/app')).toBeUndefined()
  })

  test.each([
    ['ghcr.io/acme/app', true],
    ['GHCR.io/acme/app', true],
    ['ghcr.io:8443/acme/app', false],
    ['sub.ghcr.io/acme/app', false],
    ['ghcr.io.evil.example/acme/app', false],
    ['evil-ghcr.io/acme/app', false],
    ['docker.io/acme/app', false]
  ])('the workflow token for %s: %p', async (name, given) => {
    const { find } = stage({ options: { githubToken: { username: 'actor', token: 'ghs_x' } } })
    expect(await find(name)).toEqual(given ? basic('actor', 'ghs_x') : undefined)
  })

  test('an empty workflow token is not used', async () => {
    const { find } = stage({ options: { githubToken: { username: 'actor', token: '' } } })
    expect(await find('ghcr.io/acme/app')).toBeUndefined()
  })

  test('a file is read once for all repositories', async () => {
    const { find, read } = stage({ files: { [DOCKER]: { auths: { 'ghcr.io': auth('u', 'p') } } } })
    await Promise.all([find('ghcr.io/a/b'), find('ghcr.io/a/c')])
    expect(read).toEqual([DOCKER])
  })
})

describe('DOCKER_AUTH_CONFIG', () => {
  const withVariable = (value: unknown, files: Record<string, unknown> = {}) =>
    stage({
      files,
      options: {
        env: {
          DOCKER_AUTH_CONFIG: typeof value === 'string' ? value : JSON.stringify(value),
          REGISTRY_AUTH_FILE: '/auth/file.json'
        }
      }
    })
  const inFile = { '/auth/file.json': { auths: { 'ghcr.io': auth('file', 'pw') } } }

  test('comes before the files, and no file is read', async () => {
    const { find, read, masked } = withVariable({ auths: { 'ghcr.io': auth('variable', 'pw') } }, inFile)
    expect(await find('ghcr.io/acme/app')).toEqual(basic('variable', 'pw'))
    expect(read).toEqual([])
    expect(masked).toContain('pw')
  })

  test.each([
    ['has no login for the registry', { auths: { 'quay.io': auth('u', 'p') } }],
    ['names helpers, which Docker does not read there', { credHelpers: { 'ghcr.io': 'x' }, credsStore: 'y' }],
    ['is empty', '']
  ])('is passed over if it %s', async (_, value) => {
    const { find, warnings, asked } = withVariable(value, inFile)
    expect(await find('ghcr.io/acme/app')).toEqual(basic('file', 'pw'))
    expect([warnings, asked]).toEqual([[], []])
  })

  test('is named if it is broken, and hides no file', async () => {
    const { find, warnings } = withVariable('{"auths":', inFile)
    expect(await find('ghcr.io/acme/app')).toEqual(basic('file', 'pw'))
    expect(warnings).toEqual([expect.stringContaining('variable DOCKER_AUTH_CONFIG')])
    await expect(withVariable('{"auths":').find('ghcr.io/acme/app')).rejects.toMatchObject({
      code: 'CREDENTIALS_FILE_INVALID',
      message: expect.stringContaining('variable DOCKER_AUTH_CONFIG')
    })
  })
})

describe('entries of a file', () => {
  test.each<[string, unknown, Credential | undefined]>([
    ['auth', auth('user', 'pass'), basic('user', 'pass')],
    ['auth with colons in the password', auth('user', 'a:b:c'), basic('user', 'a:b:c')],
    ['auth with a password beyond ASCII', auth('user', 'pässwörd'), basic('user', 'pässwörd')],
    ['auth with an empty password', auth('user', ''), basic('user', '')],
    ['auth padded with NUL', { auth: b64('user:pass\0\0') }, basic('user', 'pass')],
    ['legacy username and password', { username: 'u', password: 'p' }, basic('u', 'p')],
    [
      'identitytoken before auth',
      { ...auth('0000', ''), identitytoken: 'idt' },
      { kind: 'identity-token', token: 'idt' }
    ],
    [
      'registrytoken before all',
      { identitytoken: 'i', registrytoken: 'rt' },
      { kind: 'registry-token', token: 'rt' }
    ],
    ['empty values', { auth: '', identitytoken: '' }, undefined],
    ['an empty entry without a store', {}, undefined],
    ['null values', { auth: null, ...{ username: null } }, undefined]
  ])('%s', async (_, entry, expected) => {
    const { find } = stage({ files: { [DOCKER]: { auths: { 'ghcr.io': entry } } } })
    expect(await find('ghcr.io/acme/app')).toEqual(expected)
  })

  test.each([
    ['no object', 'ghcr.io', 5],
    ['auth without a colon', 'ghcr.io', { auth: b64('secretpassword') }],
    ['auth that is not a string', 'ghcr.io', { auth: 7 }],
    ['a token that is not a string', 'ghcr.io', { identitytoken: {} }]
  ])('%s is an error that names the file and hides the value', async (_, key, entry) => {
    const { find } = stage({ files: { [DOCKER]: { auths: { [key]: entry } } } })
    const error = await find('ghcr.io/acme/app').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'CREDENTIALS_FILE_INVALID',
      message: expect.stringContaining(DOCKER)
    })
    expect(String(error)).not.toContain('secretpassword')
  })

  test('a broken entry of another registry does not matter', async () => {
    const { find } = stage({
      files: { [DOCKER]: { auths: { 'quay.io': { auth: 'x' }, 'ghcr.io': auth('u', 'p') } } }
    })
    expect(await find('ghcr.io/acme/app')).toEqual(basic('u', 'p'))
  })

  test.each([
    ['empty', ''],
    ['white space', ' \n\t '],
    ['an empty object', '{}'],
    ['maps that are null', '{"auths":null,"credHelpers":null,"credsStore":null}'],
    ['an empty credsStore', '{"credsStore":""}']
  ])('a file that is %s contains no login', async (_, content) => {
    const { find } = stage({ files: { [DOCKER]: content } })
    expect(await find('ghcr.io/acme/app')).toBeUndefined()
  })

  test.each<[string, unknown]>([
    ['no JSON', '{"auths":'],
    ['no object', '[]'],
    ['not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['auths that are a list', { auths: [] }],
    ['credHelpers that are a string', { credHelpers: 'ecr' }],
    ['a credsStore that is a number', { credsStore: 7 }],
    ['nested 1000 levels deep', `${'['.repeat(1000)}${']'.repeat(1000)}`],
    ['larger than 1 MiB', ' '.repeat(1024 * 1024 + 1)]
  ])('a file that is %s is an error that names it', async (_, content) => {
    const { find } = stage({ files: { [DOCKER]: content } })
    await expect(find('ghcr.io/acme/app')).rejects.toMatchObject({
      code: 'CREDENTIALS_FILE_INVALID',
      message: expect.stringContaining(DOCKER)
    })
  })

  test('a broken file is named and does not hide a later one', async () => {
    const { find, warnings } = stage({
      files: {
        [DOCKER]: 'broken',
        [join(HOME, '.config/containers/auth.json')]: { auths: { 'ghcr.io': auth('u', 'p') } }
      }
    })
    expect(await find('ghcr.io/acme/app')).toEqual(basic('u', 'p'))
    expect(warnings).toEqual([expect.stringContaining(DOCKER)])
  })

  test('several broken files are all named', async () => {
    const podman = join(HOME, '.config/containers/auth.json')
    const { find } = stage({ files: { [DOCKER]: 'broken', [podman]: '{"auths":{"ghcr.io":7}}' } })
    await expect(find('ghcr.io/acme/app')).rejects.toMatchObject({
      code: 'CREDENTIALS_FILE_INVALID',
      message: `credential file ${DOCKER} cannot be read; credential file ${podman} has an entry for "ghcr.io" that is not an object`
    })
  })

  test('a broken file after the one that has the login is not even read', async () => {
    const { find } = stage({
      files: {
        [DOCKER]: { auths: { 'ghcr.io': auth('u', 'p') } },
        [join(HOME, '.config/containers/auth.json')]: 'broken'
      }
    })
    expect(await find('ghcr.io/acme/app')).toEqual(basic('u', 'p'))
  })

  test('any file content results in a credential, nothing, or an error with a code', async () => {
    const leaf = fc.oneof(fc.string(), fc.constant(null), fc.integer(), fc.constant(b64('a:b')))
    const entry = fc.oneof(
      leaf,
      fc.dictionary(fc.constantFrom('auth', 'identitytoken', 'username', 'password'), leaf)
    )
    const file = fc.record({
      auths: fc.oneof(
        leaf,
        fc.dictionary(fc.constantFrom('ghcr.io', 'https://ghcr.io/v1/', '__proto__', ''), entry)
      ),
      credHelpers: fc.oneof(leaf, fc.dictionary(fc.constantFrom('ghcr.io', 'x'), leaf)),
      credsStore: leaf
    })
    await fc.assert(
      fc.asyncProperty(file, async document => {
        const { find } = stage({ files: { [DOCKER]: document } })
        try {
          const found = await find('ghcr.io/acme/app')
          expect(['basic', 'identity-token', 'registry-token', undefined]).toContain(found?.kind)
        } catch (error) {
          expect(error).toMatchObject({ code: expect.stringMatching(/^CREDENTIALS_/) })
        }
      }),
      { numRuns: 300 }
    )
  })
})

describe('S10 and S11: keys', () => {
  test.each<[string, string, boolean]>([
    ['[::1]:5000', '[0:0:0:0:0:0:0:1]:5000/acme/app', true],
    ['[0:0:0:0:0:0:0:1]:5000', '[::1]:5000/acme/app', true],
    ['http://[0:0:0:0:0:0:0:1]:5000/v2/', '[::1]:5000/acme/app', true],
    ['[2001:DB8::1]', '[2001:db8:0:0:0:0:0:1]:443/acme/app', true],
    ['[::1]:5001', '[0:0:0:0:0:0:0:1]:5000/acme/app', false],
    ['registry.io', 'registry.io/a/b', true],
    ['Registry.IO', 'registry.io/a/b', true],
    ['https://registry.io', 'registry.io/a/b', true],
    ['http://registry.io/v2/', 'registry.io/a/b', true],
    ['registry.io/v1/', 'registry.io/a/b', true],
    ['registry.io:5000', 'registry.io:5000/a/b', true],
    ['registry.io:5000', 'registry.io/a/b', false],
    ['registry.io', 'registry.io:5000/a/b', false],
    ['my-registry.io.evil.com', 'registry.io/a/b', false],
    ['registry.io.evil.com', 'registry.io/a/b', false],
    ['gistry.io', 'registry.io/a/b', false],
    ['my-registry.io', 'registry.io/a/b', false],
    ['io', 'registry.io/a/b', false],
    ['', 'registry.io/a/b', false],
    ['*.io', 'registry.io/a/b', false],
    ['evil.com/registry.io', 'registry.io/a/b', false],
    ['https://evil.com/registry.io', 'registry.io/a/b', false],
    ['https://index.docker.io/v1/', 'docker.io/acme/app', true],
    ['index.docker.io', 'docker.io/acme/app', true],
    ['registry-1.docker.io', 'docker.io/acme/app', true],
    ['docker.io', 'alpine', true],
    ['docker.io/library', 'alpine', true],
    ['docker.io', 'evil-docker.io/acme/app', false],
    ['https://index.docker.io/v1/', 'evil-docker.io/acme/app', false],
    ['https://index.docker.io/v1/', 'sub.docker.io/acme/app', false],
    ['evil-docker.io', 'docker.io/acme/app', false],
    ['https://index.docker.io.evil.com/v1/', 'docker.io/acme/app', false],
    ['quay.io/acme', 'quay.io/acme/app', true],
    ['quay.io/acme/app', 'quay.io/acme/app', true],
    ['quay.io/acme/', 'quay.io/acme/app', true],
    ['quay.io/acm', 'quay.io/acme/app', false],
    ['quay.io/acme', 'quay.io/acme-evil/app', false],
    ['quay.io/acme/app', 'quay.io/acme', false]
  ])('the key "%s" for %s: %p', async (key, name, fits) => {
    const { find } = stage({ files: { [DOCKER]: { auths: { [key]: auth('u', 'p') } } } })
    expect(await find(name)).toEqual(fits ? basic('u', 'p') : undefined)
  })

  test('the most specific key wins, regardless of the order', async () => {
    const entries = ['quay.io', 'quay.io/acme/app', 'quay.io/acme'].map(key => [key, auth(key, 'p')] as const)
    for (const order of [entries, entries.toReversed()]) {
      const { find } = stage({ files: { [DOCKER]: { auths: Object.fromEntries(order) } } })
      expect(await find('quay.io/acme/app')).toEqual(basic('quay.io/acme/app', 'p'))
      expect(await find('quay.io/acme/other')).toEqual(basic('quay.io/acme', 'p'))
      expect(await find('quay.io/else')).toEqual(basic('quay.io', 'p'))
    }
  })

  test('the exact key wins over its other spellings', async () => {
    const { find } = stage({
      files: { [DOCKER]: { auths: { 'https://ghcr.io': auth('url', 'p'), 'ghcr.io': auth('exact', 'p') } } }
    })
    expect(await find('ghcr.io/a/b')).toEqual(basic('exact', 'p'))
  })
})

describe('credential helpers', () => {
  const path = '/usr/bin/docker-credential-'

  test("the host's own helper has priority over the store, the store over auths", async () => {
    const file = {
      credHelpers: { 'ghcr.io': 'own' },
      credsStore: 'store',
      auths: { 'ghcr.io': auth('file', 'p'), 'quay.io': auth('file', 'p'), 'gcr.io': auth('file', 'p') }
    }
    const { find, asked } = stage({
      files: { [DOCKER]: file },
      helpers: {
        [`${path}own`]: answer('own', 'p'),
        [`${path}store`]: server => (server === 'gcr.io' ? notFound() : answer('store', 'p')())
      }
    })
    expect(await find('ghcr.io/a/b')).toEqual(basic('own', 'p'))
    expect(await find('quay.io/a/b')).toEqual(basic('store', 'p'))
    expect(await find('gcr.io/a/b')).toEqual(basic('file', 'p'))
    expect(asked).toEqual([
      `${path}own get <ghcr.io`,
      `${path}store get <quay.io`,
      `${path}store get <gcr.io`
    ])
  })

  test('the helper is asked once for Docker Hub, by its old address', async () => {
    const { find, asked } = stage({
      files: { [DOCKER]: { credsStore: 'x' } },
      helpers: { [`${path}x`]: answer('u', 'p') }
    })
    await find('alpine')
    await find('index.docker.io/acme/app')
    expect(asked).toEqual([`${path}x get <https://index.docker.io/v1/`])
  })

  test('the user name <token> means an identity token', async () => {
    const { find } = stage({
      files: { [DOCKER]: { credHelpers: { 'acme.azurecr.io': 'acr' } } },
      helpers: { [`${path}acr`]: answer('<token>', 'refresh') }
    })
    expect(await find('acme.azurecr.io/app')).toEqual({ kind: 'identity-token', token: 'refresh' })
  })

  test('"credentials not found" is not an error, and the next source is tried', async () => {
    const { find, warnings } = stage({
      files: { [DOCKER]: { credHelpers: { 'ghcr.io': 'own' } } },
      helpers: { [`${path}own`]: notFound },
      options: { githubToken: { username: 'actor', token: 't' } }
    })
    expect(await find('ghcr.io/a/b')).toEqual(basic('actor', 't'))
    expect(warnings).toEqual([])
  })

  test.each<[string, Helpers[string]]>([
    ['fails', () => ({ exitCode: 1, stdout: 'hunter2 locked' })],
    ['answers nothing', () => ({ exitCode: 0, stdout: '' })],
    ['answers no JSON', () => ({ exitCode: 0, stdout: 'hunter2' })],
    ['answers no object', () => ({ exitCode: 0, stdout: '["hunter2"]' })],
    ['answers without a secret', () => ({ exitCode: 0, stdout: '{"Username":"hunter2"}' })],
    [
      'cannot be run',
      () => {
        throw new Error('EACCES')
      }
    ]
  ])('a helper that %s is an error without its output', async (_, helper) => {
    const { find } = stage({
      files: { [DOCKER]: { credHelpers: { 'ghcr.io': 'own' } } },
      helpers: { [`${path}own`]: helper }
    })
    const error = (await find('ghcr.io/a/b').catch((thrown: unknown) => thrown)) as Error
    expect(error).toMatchObject({ code: 'CREDENTIALS_HELPER_FAILED' })
    expect(`${error.message} ${error.cause}`).not.toContain('hunter2')
  })

  test('a failing store is a warning if the file does not mark the login as stored', async () => {
    const { find, warnings } = stage({
      files: { [DOCKER]: { credsStore: 'desktop', auths: { 'quay.io': auth('u', 'p') } } }
    })
    expect(await find('quay.io/a/b')).toEqual(basic('u', 'p'))
    expect(await find('ghcr.io/a/b')).toBeUndefined()
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toContain('docker-credential-desktop')
  })

  test('a failing store is an error if it contains the login', async () => {
    const { find } = stage({ files: { [DOCKER]: { credsStore: 'desktop', auths: { 'ghcr.io': {} } } } })
    await expect(find('ghcr.io/a/b')).rejects.toMatchObject({ code: 'CREDENTIALS_HELPER_INVALID' })
  })

  test.each(['../../x', 'a;b', 'x & calc', 'a b', '/bin/sh', 'a\\b', '$(x)', '', 'x\n', 'ü'])(
    'S13: a helper named %j is not run',
    async suffix => {
      const { find, asked } = stage({
        files: { [DOCKER]: { credHelpers: { 'ghcr.io': suffix } } },
        options: { findProgram: async name => ({ path: `/usr/bin/${name}`, inCheckout: undefined }) }
      })
      await expect(find('ghcr.io/a/b')).rejects.toMatchObject({ code: 'CREDENTIALS_HELPER_INVALID' })
      expect(asked).toEqual([])
    }
  )

  test.each([
    ['relative', 'docker-credential-x', []],
    ['in the checkout', `${WORKSPACE}/bin/docker-credential-x`, []],
    ['a link into the checkout', '/usr/bin/docker-credential-x', ['/usr/bin/docker-credential-x']],
    ['in the checkout by a detour', `/usr/..${WORKSPACE}/docker-credential-x`, []]
  ])('S13: a helper whose path is %s is not run', async (_, found, links: readonly string[]) => {
    const { find, asked } = stage({
      files: { [DOCKER]: { credHelpers: { 'ghcr.io': 'x' } } },
      options: {
        findProgram: async () => ({ path: found, inCheckout: undefined }),
        isInCheckout: async path => links.includes(path) || isInside(path, WORKSPACE)
      }
    })
    await expect(find('ghcr.io/a/b')).rejects.toMatchObject({ code: 'CREDENTIALS_HELPER_INVALID' })
    expect(asked).toEqual([])
  })

  test('S13: a folder beside the checkout whose name has the same beginning is not the checkout', async () => {
    const program = `${WORKSPACE}-tools/docker-credential-x`
    const { find } = stage({
      files: { [DOCKER]: { credHelpers: { 'ghcr.io': 'x' } } },
      helpers: { [program]: answer('u', 'p') }
    })
    expect(await find('ghcr.io/a/b')).toEqual(basic('u', 'p'))
  })
})

test('a helper that is in the checkout is refused with its place', async () => {
  const inCheckout = `${WORKSPACE}/bin/docker-credential-x`
  const { find } = stage({
    files: { [DOCKER]: { credHelpers: { 'ghcr.io': 'x' } } },
    options: { findProgram: async () => ({ path: undefined, inCheckout }) }
  })
  await expect(find('ghcr.io/acme/app')).rejects.toMatchObject({
    code: 'CREDENTIALS_HELPER_INVALID',
    message: expect.stringContaining(`is in the checkout, at ${inCheckout}`)
  })
})

describe('S14: credential files in the checkout', () => {
  const inside = `${WORKSPACE}/.docker/config.json`
  const files = { [inside]: { auths: { 'ghcr.io': auth('evil', 'p') } } }
  const env = { DOCKER_CONFIG: `${WORKSPACE}/.docker` }

  test('are refused in a pull request', async () => {
    const { find } = stage({ files, options: { env, isPullRequest: true } })
    await expect(find('ghcr.io/a/b')).rejects.toMatchObject({
      code: 'CREDENTIALS_FILE_REFUSED',
      message: expect.stringContaining(inside)
    })
  })

  test('are refused in a pull request if a link leads there', async () => {
    const { find } = stage({
      files: { [DOCKER]: files[inside] },
      options: { isPullRequest: true, isInCheckout: async path => path === DOCKER }
    })
    await expect(find('ghcr.io/a/b')).rejects.toMatchObject({ code: 'CREDENTIALS_FILE_REFUSED' })
  })

  test('are used elsewhere, because their author can also change the workflow', async () => {
    const { find } = stage({ files, options: { env } })
    expect(await find('ghcr.io/a/b')).toEqual(basic('evil', 'p'))
  })

  test('outside the checkout are used in a pull request', async () => {
    const { find } = stage({
      files: { [DOCKER]: { auths: { 'ghcr.io': auth('u', 'p') } } },
      options: { isPullRequest: true }
    })
    expect(await find('ghcr.io/a/b')).toEqual(basic('u', 'p'))
  })
})

describe('secrets are masked before they are returned', () => {
  test.each<[string, unknown, string[]]>([
    ['a password, and its form in the header', auth('u', 'pw'), ['pw', b64('u:pw')]],
    ['an identity token', { identitytoken: 'idt' }, ['idt']],
    ['a registry token', { registrytoken: 'rt' }, ['rt']],
    ['nothing for an empty password', auth('u', ''), []]
  ])('%s', async (_, entry, expected) => {
    const { find, masked } = stage({ files: { [DOCKER]: { auths: { 'ghcr.io': entry } } } })
    await find('ghcr.io/a/b')
    expect(masked).toEqual(expected)
  })

  test("a helper's secret", async () => {
    const { find, masked } = stage({
      files: { [DOCKER]: { credsStore: 'x' } },
      helpers: { '/usr/bin/docker-credential-x': answer('u', 'pw') }
    })
    await find('ghcr.io/a/b')
    expect(masked).toContain('pw')
  })
})
