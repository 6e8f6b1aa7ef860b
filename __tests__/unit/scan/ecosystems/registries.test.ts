// Packages of lock files that came from another registry than that of their ecosystem.
import { expect, test } from '@jest/globals'
import { scan } from '../source/memory-tree.ts'

async function purlsOf(files: Readonly<Record<string, string>>): Promise<(string | undefined)[]> {
  const { sbom } = await scan(files)
  expect(JSON.stringify(sbom)).not.toContain('secret')
  return sbom.components.flatMap(({ purl, type }) => (type === 'library' ? [purl] : []))
}

const npmLock = (resolved: string, name = 'a') =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: { [`node_modules/${name}`]: { version: '1.0.0', resolved } }
  })

test.each([
  ['a', 'https://registry.npmjs.org/a/-/a-1.0.0.tgz', 'a@1.0.0'],
  ['a', 'https://registry.yarnpkg.com/a/-/a-1.0.0.tgz', 'a@1.0.0'],
  [
    'a',
    'https://registry.npmjs.org.acme.example/a/-/a-1.0.0.tgz',
    'a@1.0.0?repository_url=https:%2F%2Fregistry.npmjs.org.acme.example'
  ],
  [
    'a',
    'https://me:secret@npm.acme.example/api/npm/all/a/-/a-1.0.0.tgz?token=secret',
    'a@1.0.0?repository_url=https:%2F%2Fnpm.acme.example%2Fapi%2Fnpm%2Fall'
  ],
  [
    '@s/a',
    'https://npm.acme.example/@s%2fa/-/a-1.0.0.tgz',
    '%40s/a@1.0.0?repository_url=https:%2F%2Fnpm.acme.example'
  ],
  [
    '@s/a',
    'https://git.acme.example/api/v4/projects/7/packages/npm/@s/a/-/@s/a-1.0.0.tgz',
    '%40s/a@1.0.0?repository_url=https:%2F%2Fgit.acme.example%2Fapi%2Fv4%2Fprojects%2F7%2Fpackages%2Fnpm'
  ],
  [
    '@s/a',
    'https://npm.pkg.github.com/download/@s/a/1.0.0/0a1b2c',
    '%40s/a@1.0.0?repository_url=https:%2F%2Fnpm.pkg.github.com'
  ],
  ['a', 'https://files.acme.example/a.tgz', 'a@1.0.0?download_url=https:%2F%2Ffiles.acme.example%2Fa.tgz'],
  [
    'a',
    'https://git.acme.example/s/a/-/archive/v1/a-v1.tar.gz',
    'a@1.0.0?download_url=https:%2F%2Fgit.acme.example%2Fs%2Fa%2F-%2Farchive%2Fv1%2Fa-v1.tar.gz'
  ],
  ['a', 'file:vendor/a.tgz', 'a@1.0.0']
])('package-lock.json: %s from %s', async (name, resolved, expected) => {
  expect(await purlsOf({ 'package-lock.json': npmLock(resolved, name) })).toEqual([`pkg:npm/${expected}`])
})

test.each([
  [
    'yarn.lock',
    'a@^1.0.0:\n  version "1.0.0"\n  resolved "https://me:secret@npm.acme.example/a/-/a-1.0.0.tgz#0a0b0c0d0e0f000102030405060708090a0b0c0d"\n'
  ],
  [
    'yarn.lock',
    '__metadata:\n  version: 8\n\n"a@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "a@npm:1.0.0::__archiveUrl=https%3A%2F%2Fnpm.acme.example%2Fa%2F-%2Fa-1.0.0.tgz"\n'
  ],
  [
    'pnpm-lock.yaml',
    "lockfileVersion: '9.0'\npackages:\n  a@1.0.0:\n    resolution: {integrity: sha512-, tarball: 'https://npm.acme.example/a/-/a-1.0.0.tgz'}\nsnapshots:\n  a@1.0.0: {}\n"
  ],
  [
    'pnpm-lock.yaml',
    "lockfileVersion: 5.1\npackages:\n  npm.acme.example/a/1.0.0:\n    name: a\n    version: 1.0.0\n    resolution: {integrity: sha512-, registry: 'https://npm.acme.example/', tarball: a/-/a-1.0.0.tgz}\n"
  ],
  [
    'bun.lock',
    '{"workspaces": {"": {}}, "packages": {"a": ["a@1.0.0", "https://npm.acme.example/a/-/a-1.0.0.tgz", {}, ""]}}'
  ]
])('%s: %s', async (name, text) => {
  expect(await purlsOf({ [name]: text })).toEqual([
    'pkg:npm/a@1.0.0?repository_url=https:%2F%2Fnpm.acme.example'
  ])
})

const INDEX = 'https://me:secret@py.acme.example/simple/'
const OTHER = 'https://py.acme.example/other'

/** Of a Pipfile. */
const TWO_SOURCES = {
  sources: [
    { name: 'pypi', url: 'https://pypi.org/simple' },
    { name: 'acme', url: INDEX }
  ]
}

test.each([
  ['uv.lock', `version = 1\n[[package]]\nname = "a"\nversion = "1.0"\nsource = { registry = "${INDEX}" }\n`],
  [
    'poetry.lock',
    `[[package]]\nname = "a"\nversion = "1.0"\n[package.source]\ntype = "legacy"\nurl = "${INDEX}"\nreference = "acme"\n`
  ],
  ['pylock.toml', `lock-version = "1.0"\n[[packages]]\nname = "a"\nversion = "1.0"\nindex = "${INDEX}"\n`],
  [
    'Pipfile.lock',
    JSON.stringify({
      _meta: TWO_SOURCES,
      default: { a: { index: 'acme', version: '==1.0' } }
    })
  ],
  [
    'Pipfile.lock',
    JSON.stringify({
      _meta: { sources: [{ name: 'acme', url: INDEX }] },
      default: { a: { version: '==1.0' } }
    })
  ],
  ['requirements.txt', `--index-url=${INDEX}\na==1.0\n`],
  ['requirements.txt', `a==1.0\n-i ${OTHER}\n-i ${INDEX} # why\n`]
])('%s: %s', async (name, text) => {
  expect(await purlsOf({ [name]: text })).toEqual([
    'pkg:pypi/a@1.0?repository_url=https:%2F%2Fpy.acme.example%2Fsimple'
  ])
})

test.each([
  [
    'uv.lock',
    'version = 1\n[[package]]\nname = "a"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\n'
  ],
  ['uv.lock', 'version = 1\n[[package]]\nname = "a"\nversion = "1.0"\nsource = { registry = "../wheels" }\n'],
  [
    'Pipfile.lock',
    JSON.stringify({
      _meta: TWO_SOURCES,
      default: { a: { version: '==1.0' } }
    })
  ],
  ['requirements.txt', `-i ${INDEX}\n--extra-index-url ${OTHER}\na==1.0\n`],
  ['requirements.txt', `-i ${INDEX}\n-f wheels\na==1.0\n`],
  ['requirements.txt', '-i https://pypi.org/simple\na==1.0\n']
])('%s without one index other than PyPI: %s', async (name, text) => {
  expect(await purlsOf({ [name]: text })).toEqual(['pkg:pypi/a@1.0'])
})

test('a requirement without a version stays one where an index is named', async () => {
  const { warnings } = await scan({ 'requirements.txt': `-i ${OTHER}\na\n` })
  expect(warnings).toEqual(['requirements.txt: 1 requirement without an exact version'])
})

test.each([
  ['  remote: https://gems.acme.example/\n', 'pkg:gem/a@1.0?repository_url=https:%2F%2Fgems.acme.example'],
  [
    '  remote: https://me:secret@gems.acme.example/private/\n',
    'pkg:gem/a@1.0?repository_url=https:%2F%2Fgems.acme.example%2Fprivate'
  ],
  ['  remote: http://rubygems.org/\n', 'pkg:gem/a@1.0'],
  ['  remote: https://rubygems.org/\n  remote: https://gems.acme.example/\n', 'pkg:gem/a@1.0']
])('Gemfile.lock: %s', async (remote, expected) => {
  const lock = `GEM\n${remote}  specs:\n    a (1.0)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  a\n`
  expect(await purlsOf({ 'Gemfile.lock': lock })).toEqual([expected])
})

test.each([
  ['git+https://me:p@secret@github.com/a/b.git#c0ffee', 'git+https:%2F%2Fgithub.com%2Fa%2Fb.git%40c0ffee'],
  [
    'git+https://secret@github.com/a/b.git?token=secret#c0ffee',
    'git+https:%2F%2Fgithub.com%2Fa%2Fb.git%40c0ffee'
  ],
  ['git+ssh://git@github.com:a/b.git#c0ffee', 'git+ssh:%2F%2Fgithub.com%2Fa%2Fb.git%40c0ffee'],
  ['git+ssh://git:secret@git.acme.example:2222/a/b.git', 'git+ssh:%2F%2Fgit.acme.example:2222%2Fa%2Fb.git'],
  ['git://[::1]:9418/b.git#c0ffee', 'git+git:%2F%2F%5B::1%5D:9418%2Fb.git%40c0ffee']
])('the repository %s is named without credentials', async (resolved, expected) => {
  expect(await purlsOf({ 'package-lock.json': npmLock(resolved) })).toEqual([
    `pkg:npm/a@1.0.0?vcs_url=${expected.replaceAll('+', '%2B')}`
  ])
})

test('an address that is not one does not leave a password', async () => {
  expect(
    await purlsOf({ 'package-lock.json': npmLock('git+https://me:pa/secret@github.com/a.git') })
  ).toEqual(['pkg:npm/a@1.0.0'])
})

test.each([
  ['https://packagist.org/downloads/', 'pkg:composer/a/b@1.0'],
  [
    'https://me:secret@php.acme.example/8/downloads',
    'pkg:composer/a/b@1.0?repository_url=https:%2F%2Fphp.acme.example%2F8'
  ],
  [undefined, 'pkg:composer/a/b@1.0?vcs_url=git%2Bhttps:%2F%2Fgit.acme.example%2Fb.git%40c0ffee']
])('composer.lock: a package that is counted at %s', async (url, expected) => {
  const source = { type: 'git', url: 'https://me:secret@git.acme.example/b.git', reference: 'c0ffee' }
  const lock = { packages: [{ name: 'a/b', version: '1.0', source, 'notification-url': url }] }
  expect(await purlsOf({ 'composer.lock': JSON.stringify(lock) })).toEqual([expected])
})

test('Package.resolved: the namespace has no credentials', async () => {
  const pin = { location: 'https://me:p@secret@git.acme.example/x/y.git', state: { version: '1.0.0' } }
  expect(await purlsOf({ 'Package.resolved': JSON.stringify({ version: 2, pins: [pin] }) })).toEqual([
    'pkg:swift/git.acme.example/x/y@1.0.0'
  ])
})

test("yarn.lock of Berry: the registries of Yarn's settings", async () => {
  const entries = ['a', '@acme/b', '@other/c'].map(
    name => `"${name}@npm:^1.0.0":\n  version: 1.0.0\n  resolution: "${name}@npm:1.0.0"\n`
  )
  const settings = (server: string) =>
    `npmRegistryServer: "${server}"\nnpmScopes:\n  acme:\n    npmRegistryServer: https://me:secret@npm.acme.example/\n  other:\n    npmAuthToken: secret\n`
  const lock = `__metadata:\n  version: 8\n\n${entries.join('\n')}`
  const purls = async (server: string) => purlsOf({ 'yarn.lock': lock, '.yarnrc.yml': settings(server) })
  const acme = 'pkg:npm/%40acme/b@1.0.0?repository_url=https:%2F%2Fnpm.acme.example'
  expect(await purls('https://mirror.example/npm')).toEqual([
    acme,
    'pkg:npm/%40other/c@1.0.0?repository_url=https:%2F%2Fmirror.example%2Fnpm',
    'pkg:npm/a@1.0.0?repository_url=https:%2F%2Fmirror.example%2Fnpm'
  ])
  for (const server of ['https://registry.yarnpkg.com', '${REGISTRY:-https://mirror.example}'])
    expect(await purls(server)).toEqual([acme, 'pkg:npm/%40other/c@1.0.0', 'pkg:npm/a@1.0.0'])
})
