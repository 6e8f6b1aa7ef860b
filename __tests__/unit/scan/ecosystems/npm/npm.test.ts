// One project, locked by every JavaScript package manager, must be one graph.
import { describe, expect, test } from '@jest/globals'
import { isWorkspace } from '../../../../../src/scan/ecosystems/npm/workspaces.ts'
import { componentOf, type Files, fixture, graphOf, scan } from '../../source/memory-tree.ts'

const manifests: Files = Object.fromEntries(
  ['package.json', 'packages/api/package.json', 'packages/web/package.json'].map(path => [
    path,
    fixture(`javascript/${path}`)
  ])
)

const GRAPH = `subject -> npm:. npm:packages/api npm:packages/web
npm:. -> pkg:npm/mkdirp@0.5.6
npm:packages/api -> pkg:npm/%40sindresorhus/is@4.6.0 pkg:npm/chokidar@3.5.3 pkg:npm/ms@2.0.0
npm:packages/web -> npm:packages/api pkg:npm/debug@2.6.9 pkg:npm/debug@4.4.3 pkg:npm/react@18.2.0 pkg:npm/use-sync-external-store@1.2.0
pkg:npm/%40sindresorhus/is@4.6.0 required direct ->
pkg:npm/anymatch@3.1.3 required transitive -> pkg:npm/normalize-path@3.0.0 pkg:npm/picomatch@2.3.2
pkg:npm/binary-extensions@2.3.0 required transitive ->
pkg:npm/braces@3.0.3 required transitive -> pkg:npm/fill-range@7.1.1
pkg:npm/chokidar@3.5.3 required direct -> pkg:npm/anymatch@3.1.3 pkg:npm/braces@3.0.3 pkg:npm/fsevents@2.3.3 pkg:npm/glob-parent@5.1.2 pkg:npm/is-binary-path@2.1.0 pkg:npm/is-glob@4.0.3 pkg:npm/normalize-path@3.0.0 pkg:npm/readdirp@3.6.0
pkg:npm/debug@2.6.9 excluded direct -> pkg:npm/ms@2.0.0
pkg:npm/debug@4.4.3 required direct -> pkg:npm/ms@2.1.3
pkg:npm/fill-range@7.1.1 required transitive -> pkg:npm/to-regex-range@5.0.1
pkg:npm/fsevents@2.3.3 optional transitive ->
pkg:npm/glob-parent@5.1.2 required transitive -> pkg:npm/is-glob@4.0.3
pkg:npm/is-binary-path@2.1.0 required transitive -> pkg:npm/binary-extensions@2.3.0
pkg:npm/is-extglob@2.1.1 required transitive ->
pkg:npm/is-glob@4.0.3 required transitive -> pkg:npm/is-extglob@2.1.1
pkg:npm/is-number@7.0.0 required transitive ->
pkg:npm/js-tokens@4.0.0 required transitive ->
pkg:npm/loose-envify@1.4.0 required transitive -> pkg:npm/js-tokens@4.0.0
pkg:npm/minimist@1.2.8 excluded transitive ->
pkg:npm/mkdirp@0.5.6 excluded direct -> pkg:npm/minimist@1.2.8
pkg:npm/ms@2.0.0 required direct ->
pkg:npm/ms@2.1.3 required transitive ->
pkg:npm/normalize-path@3.0.0 required transitive ->
pkg:npm/picomatch@2.3.2 required transitive ->
pkg:npm/react@18.2.0 required direct -> pkg:npm/loose-envify@1.4.0
pkg:npm/readdirp@3.6.0 required transitive -> pkg:npm/picomatch@2.3.2
pkg:npm/to-regex-range@5.0.1 required transitive -> pkg:npm/is-number@7.0.0
pkg:npm/use-sync-external-store@1.2.0 required direct -> pkg:npm/react@18.2.0`

/** npm's version 1 and Yarn do not write to what a peer dependency was resolved. */
const WITHOUT_PEERS = GRAPH.replace(
  'use-sync-external-store@1.2.0 required direct -> pkg:npm/react@18.2.0',
  'use-sync-external-store@1.2.0 required direct ->'
)

/** Of ms 2.1.3, from its integrity in base64. */
const MS_SHA512 =
  'e85973b9b4cb646dc9d9afcd542025784863ceae68c601f268253dc985ef70bb2fa1568726afece715c8ebf5d73fab73ed1f7100eb479d23bfb57b45dd645394'

describe.each([
  ['npm 6, lockfileVersion 1', 'package-lock.json', 'package-lock-v1.json', WITHOUT_PEERS],
  ['npm 7, lockfileVersion 2', 'package-lock.json', 'package-lock-v2.json', GRAPH],
  ['npm 9, lockfileVersion 3', 'package-lock.json', 'package-lock-v3.json', GRAPH],
  ['npm-shrinkwrap', 'npm-shrinkwrap.json', 'package-lock-v3.json', GRAPH],
  ['Yarn 1', 'yarn.lock', 'yarn-1.lock', WITHOUT_PEERS],
  ['Yarn 4', 'yarn.lock', 'yarn-berry.lock', WITHOUT_PEERS],
  ['pnpm 7, lockfileVersion 5.4', 'pnpm-lock.yaml', 'pnpm-lock-v5.yaml', GRAPH],
  ['pnpm 8, lockfileVersion 6', 'pnpm-lock.yaml', 'pnpm-lock-v6.yaml', GRAPH],
  ['pnpm 9, lockfileVersion 9', 'pnpm-lock.yaml', 'pnpm-lock-v9.yaml', GRAPH],
  ['Bun', 'bun.lock', 'bun.lock', GRAPH]
])('%s', (_, path, source, expected) => {
  const files = { ...manifests, [path]: fixture(`javascript/${source}`) }

  test('lists the packages, edges, scopes and relationships of the project', async () => {
    const { sbom, warnings } = await scan(files)
    expect(graphOf(sbom).join('\n')).toBe(expected)
    expect(warnings).toEqual([])
    expect(sbom.completeness).toBe('complete')
  })

  test('names its projects as applications with their versions', async () => {
    const { sbom } = await scan(files)
    expect(componentOf(sbom, 'npm:packages/web')).toMatchObject({
      type: 'application',
      name: '@shop/web',
      version: '0.3.0',
      occurrences: [{ path }]
    })
  })

  test("has the group of a scoped package, and the hash of each package's archive", async () => {
    const { sbom } = await scan(files)
    expect(componentOf(sbom, 'pkg:npm/%40sindresorhus/is@4.6.0')).toMatchObject({
      type: 'library',
      group: '@sindresorhus',
      name: 'is',
      version: '4.6.0'
    })
    const hashes = componentOf(sbom, 'pkg:npm/ms@2.1.3')?.hashes
    // Yarn 4 hashes its own archive, which is not what the registry has.
    if (source === 'yarn-berry.lock') expect(hashes).toBeUndefined()
    else expect(hashes).toEqual([{ algorithm: 'SHA-512', content: MS_SHA512 }])
  })
})

const lock3 = (packages: unknown) => ({
  'package-lock.json': JSON.stringify({ name: 'app', version: '1.0.0', lockfileVersion: 3, packages })
})

describe('npm', () => {
  test('resolves a name in the nearest node_modules folder, as Node does', async () => {
    const { sbom } = await scan(
      lock3({
        '': { name: 'app', dependencies: { a: '1', b: '1' } },
        'node_modules/a': { version: '1.0.0', dependencies: { c: '1' } },
        'node_modules/a/node_modules/c': { version: '1.9.0', dependencies: { d: '1' } },
        'node_modules/a/node_modules/d': { version: '1.8.0' },
        'node_modules/b': { version: '1.0.0', dependencies: { c: '2' } },
        'node_modules/c': { version: '2.0.0', dependencies: { d: '2' } },
        'node_modules/d': { version: '2.0.0' }
      })
    )
    expect(Object.fromEntries(sbom.dependencies)).toMatchObject({
      'pkg:npm/a@1.0.0': ['pkg:npm/c@1.9.0'],
      'pkg:npm/c@1.9.0': ['pkg:npm/d@1.8.0'],
      'pkg:npm/b@1.0.0': ['pkg:npm/c@2.0.0'],
      'pkg:npm/c@2.0.0': ['pkg:npm/d@2.0.0']
    })
  })

  test('names the package behind an alias, and the repository behind a Git dependency', async () => {
    const { sbom } = await scan(
      lock3({
        '': { dependencies: { old: 'npm:debug@2', tool: 'github:acme/tool' } },
        'node_modules/old': { name: 'debug', version: '2.6.9' },
        'node_modules/tool': {
          version: '1.1.0',
          resolved: 'git+ssh://git@github.com/acme/tool.git#0123456789abcdef0123456789abcdef01234567'
        }
      })
    )
    expect(sbom.components.map(component => component.ref)).toEqual([
      'npm:.',
      'pkg:npm/debug@2.6.9',
      'pkg:npm/tool@1.1.0?vcs_url=git%2Bssh:%2F%2Fgithub.com%2Facme%2Ftool.git%400123456789abcdef0123456789abcdef01234567'
    ])
  })

  test('removes user, password and query from the address of an archive', async () => {
    const { sbom } = await scan(
      lock3({
        '': { dependencies: { a: '1' } },
        'node_modules/a': {
          version: '1.0.0',
          resolved: 'https://user:secret@registry.example/a/-/a-1.0.0.tgz?token=secret#secret',
          license: 'MIT'
        }
      })
    )
    expect(componentOf(sbom, 'pkg:npm/a@1.0.0?repository_url=https:%2F%2Fregistry.example')).toMatchObject({
      externalReferences: [{ type: 'distribution', url: 'https://registry.example/a/-/a-1.0.0.tgz' }],
      licenses: [{ kind: 'expression', value: 'MIT' }]
    })
    expect(JSON.stringify(sbom)).not.toContain('secret')
  })

  test('reports a required package that is not in the file', async () => {
    const { sbom, warnings } = await scan(lock3({ '': { dependencies: { gone: '1' } } }))
    expect(warnings).toEqual(['package-lock.json: 1 dependency not in the file: gone, needed by .'])
    expect(sbom.completeness).toBe('incomplete')
  })

  test('does not report peer dependencies that are not installed', async () => {
    const { warnings } = await scan(
      lock3({
        '': { dependencies: { a: '1' } },
        'node_modules/a': { version: '1.0.0', peerDependencies: { host: '*' } }
      })
    )
    expect(warnings).toEqual([])
  })

  test('reads version 1 without a package.json: the project depends on packages that no other package needs', async () => {
    const { sbom } = await scan({
      'package-lock.json': JSON.stringify({
        name: 'app',
        lockfileVersion: 1,
        dependencies: {
          a: { version: '1.0.0', requires: { b: '^1.0.0' } },
          b: { version: '1.0.0', optional: true },
          t: { version: '3.0.0', dev: true },
          fork: { version: 'git+https://github.com/acme/fork.git#0123456789' }
        }
      })
    })
    expect(graphOf(sbom)).toEqual([
      'subject -> npm:.',
      'npm:. -> pkg:npm/a@1.0.0 pkg:npm/fork?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ffork.git%400123456789 pkg:npm/t@3.0.0',
      'pkg:npm/a@1.0.0 required direct -> pkg:npm/b@1.0.0',
      'pkg:npm/b@1.0.0 optional transitive ->',
      'pkg:npm/fork?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ffork.git%400123456789 required direct ->',
      'pkg:npm/t@3.0.0 excluded direct ->'
    ])
  })
})

describe('Yarn', () => {
  test('1 without a package.json: the project depends on packages that no other package needs', async () => {
    const { sbom } = await scan({
      'yarn.lock': `# yarn lockfile v1


"@scope/a@^1.0.0", "@scope/a@^1.1.0":
  version "1.2.0"
  resolved "https://registry.yarnpkg.com/@scope/a/-/a-1.2.0.tgz#0a0b0c0d0e0f000102030405060708090a0b0c0d"
  dependencies:
    b "^2.0.0"
  optionalDependencies:
    c "*"

b@^2.0.0:
  version "2.0.1"

c@*:
  version "3.0.0"
`
    })
    expect(graphOf(sbom)).toEqual([
      'subject -> pkg:npm/%40scope/a@1.2.0',
      'pkg:npm/%40scope/a@1.2.0 required direct -> pkg:npm/b@2.0.1 pkg:npm/c@3.0.0',
      'pkg:npm/b@2.0.1 required transitive ->',
      'pkg:npm/c@3.0.0 optional transitive ->'
    ])
    expect(componentOf(sbom, 'pkg:npm/%40scope/a@1.2.0')?.hashes).toEqual([
      { algorithm: 'SHA-1', content: '0a0b0c0d0e0f000102030405060708090a0b0c0d' }
    ])
  })

  test('2 and newer: a patched package counts as the package, and older files omit the protocol', async () => {
    const { sbom, warnings } = await scan({
      'yarn.lock': `__metadata:
  version: 6
  cacheKey: 8

"app@workspace:.":
  version: 0.0.0-use.local
  resolution: "app@workspace:."
  dependencies:
    resolve: ^1.0.0
    tool: "https://github.com/acme/tool.git#commit=0123456789abcdef"
  dependenciesMeta:
    tool:
      optional: true
  languageName: unknown
  linkType: soft

"resolve@^1.0.0":
  version: 1.22.0
  resolution: "resolve@npm:1.22.0"
  languageName: node
  linkType: hard

"resolve@patch:resolve@^1.0.0#~builtin<compat/resolve>":
  version: 1.22.0
  resolution: "resolve@patch:resolve@npm%3A1.22.0#~builtin<compat/resolve>::version=1.22.0&hash=c3c19d"
  languageName: node
  linkType: hard

"tool@https://github.com/acme/tool.git#commit=0123456789abcdef":
  version: 0.4.0
  resolution: "tool@https://github.com/acme/tool.git#commit=0123456789abcdef"
  languageName: node
  linkType: hard
`
    })
    expect(warnings).toEqual([])
    expect(graphOf(sbom)).toEqual([
      'subject -> npm:.',
      'npm:. -> pkg:npm/resolve@1.22.0 pkg:npm/tool@0.4.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftool.git%400123456789abcdef',
      'pkg:npm/resolve@1.22.0 required direct ->',
      'pkg:npm/tool@0.4.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftool.git%400123456789abcdef optional direct ->'
    ])
  })
})

describe('pnpm', () => {
  test('a package with several peer variants is one component with the edges of all', async () => {
    const { sbom } = await scan({
      'pnpm-lock.yaml': `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      hook:
        specifier: 1.0.0
        version: 1.0.0(react@17.0.0)
    optionalDependencies:
      other:
        specifier: 2.0.0
        version: 2.0.0
      outside:
        specifier: link:../outside
        version: link:../outside
packages:
  hook@1.0.0:
    resolution: {integrity: sha512-6FlzubTLZG3J2a/NVCAleEhjzq5oxgHyaCU9yYXvcLsvoVaHJq/s5xXI6/XXP6tz7R9xAOtHnSO/tXtF3WRTlA==}
  react@17.0.0: {}
  react@18.0.0: {}
  other@2.0.0: {}
snapshots:
  hook@1.0.0(react@17.0.0):
    dependencies:
      react: 17.0.0
  hook@1.0.0(react@18.0.0):
    dependencies:
      react: 18.0.0
  other@2.0.0:
    dependencies:
      hook: 1.0.0(react@18.0.0)
  react@17.0.0: {}
  react@18.0.0: {}
`
    })
    expect(graphOf(sbom)).toEqual([
      'subject -> npm:../outside pkg:npm/hook@1.0.0 pkg:npm/other@2.0.0',
      'npm:../outside ->',
      'pkg:npm/hook@1.0.0 required direct -> pkg:npm/react@17.0.0 pkg:npm/react@18.0.0',
      'pkg:npm/other@2.0.0 optional direct -> pkg:npm/hook@1.0.0',
      'pkg:npm/react@17.0.0 required transitive ->',
      'pkg:npm/react@18.0.0 required transitive ->'
    ])
  })

  test('version 5 names scoped packages, peers and Git repositories by path', async () => {
    const { sbom } = await scan({
      'pnpm-lock.yaml': `lockfileVersion: 5.3
specifiers:
  '@babel/helper': 7.0.0
  tool: github:acme/tool
dependencies:
  '@babel/helper': 7.0.0_@babel+core@7.1.0
  string_decoder: 1.3.0
  tool: github.com/acme/tool/0123456789abcdef
packages:
  /string_decoder/1.3.0:
    resolution: {integrity: sha512-x}
  /@babel/core/7.1.0:
    resolution: {integrity: sha512-x}
  /@babel/helper/7.0.0_@babel+core@7.1.0:
    resolution: {integrity: sha512-x}
    dependencies:
      '@babel/core': 7.1.0
  github.com/acme/tool/0123456789abcdef:
    resolution: {type: git, repo: 'https://github.com/acme/tool', commit: 0123456789abcdef}
    name: tool
    version: 0.1.0
`
    })
    expect(graphOf(sbom)).toEqual([
      'subject -> pkg:npm/%40babel/helper@7.0.0 pkg:npm/string_decoder@1.3.0 pkg:npm/tool@0.1.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftool%400123456789abcdef',
      'pkg:npm/%40babel/core@7.1.0 required transitive ->',
      'pkg:npm/%40babel/helper@7.0.0 required direct -> pkg:npm/%40babel/core@7.1.0',
      'pkg:npm/string_decoder@1.3.0 required direct ->',
      'pkg:npm/tool@0.1.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftool%400123456789abcdef required direct ->'
    ])
  })
})

test('Bun: scoped parents, comments, Git and archive dependencies', async () => {
  const { sbom, warnings } = await scan({
    'bun.lock': `{
  // a comment
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "app", "dependencies": { "@scope/a": "1", "b": "2", "tool": "github:acme/tool", "arc": "x" }, },
  },
  "packages": {
    "@scope/a": ["@scope/a@1.0.0", "", { "dependencies": { "b": "1" } }, "sha512-x"],
    "b": ["b@2.0.0", "", {}, "sha512-x"], /* another, with "quotes", and a comma: , */
    "@scope/a/b": ["b@1.0.0", "", { "dependencies": { "c": "1" } }, "sha512-x"],
    "c": ["c@1.0.0", "", { "dependencies": { "b": "2" } }, "sha512-x"],
    "tool": ["tool@github:acme/tool#0123456", {}, "acme-tool-0123456"],
    "arc": ["arc@https://files.example/arc.tgz?token=x", {}, "sha512-x"],
  },
}`
  })
  expect(warnings).toEqual([])
  expect(graphOf(sbom)).toEqual([
    'subject -> npm:.',
    'npm:. -> pkg:npm/%40scope/a@1.0.0 pkg:npm/arc?download_url=https:%2F%2Ffiles.example%2Farc.tgz pkg:npm/b@2.0.0 pkg:npm/tool?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftool%400123456',
    'pkg:npm/%40scope/a@1.0.0 required direct -> pkg:npm/b@1.0.0',
    'pkg:npm/arc?download_url=https:%2F%2Ffiles.example%2Farc.tgz required direct ->',
    'pkg:npm/b@1.0.0 required transitive -> pkg:npm/c@1.0.0',
    'pkg:npm/b@2.0.0 required direct ->',
    'pkg:npm/c@1.0.0 required transitive -> pkg:npm/b@2.0.0',
    'pkg:npm/tool?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Ftool%400123456 required direct ->'
  ])
  expect(componentOf(sbom, 'pkg:npm/arc?download_url=https:%2F%2Ffiles.example%2Farc.tgz')).toMatchObject({
    externalReferences: [{ type: 'distribution', url: 'https://files.example/arc.tgz' }],
    declaredUnknown: ['licenses', 'version']
  })
})

test.each([
  ['.', 'packages/a', ['packages/*'], true],
  ['.', 'packages/a', ['./packages/*/'], true],
  ['.', 'packages/a/b', ['packages/*'], false],
  ['.', 'packages/a/b', ['packages/**'], true],
  ['.', 'a/b/c/d', ['a/**/d'], true],
  ['.', 'a/d', ['a/**/d'], true],
  ['.', 'a/e', ['a/**/d'], false],
  ['.', 'tool-x-cli', ['tool-*-cli'], true],
  ['.', 'tool-cli', ['tool-*-cli'], false],
  ['.', 'apps/web', ['{apps,libs}/*'], true],
  ['.', 'docs/web', ['{apps,libs}/*'], false],
  ['.', 'packages/old', ['packages/*', '!packages/old'], false],
  ['sub', 'sub/packages/a', ['packages/*'], true],
  ['.', 'constructor', [''], false]
])('of %s, the folder %s is a workspace by %j: %s', (base, folder, patterns, expected) => {
  expect(isWorkspace(base, folder, patterns)).toBe(expected)
})
