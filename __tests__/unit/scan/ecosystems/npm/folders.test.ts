// Folders that package.json files lead to with `file:`, `link:` and `portal:` are parts of the tree, on no registry.
// The lock files are those of the package managers, without what the tests do not need.
import { describe, expect, test } from '@jest/globals'
import { componentOf, type Files, graphOf, scan } from '../../source/memory-tree.ts'

const packageJson = (content: unknown): string => JSON.stringify(content)

const manifests: Files = {
  'package.json': packageJson({
    name: 'root',
    version: '1.0.0',
    workspaces: ['packages/*'],
    dependencies: { own: 'file:./local/own' }
  }),
  'packages/a/package.json': packageJson({
    name: 'a',
    version: '1.0.0',
    dependencies: { linked: 'link:../../outside/linked' }
  }),
  'local/own/package.json': packageJson({ name: 'own', version: '0.1.0', dependencies: { ms: '2.1.1' } }),
  'outside/linked/package.json': packageJson({ name: 'linked', version: '0.2.0' })
}

const GRAPH = [
  'subject -> npm:. npm:local/own npm:outside/linked npm:packages/a',
  'npm:. -> npm:local/own',
  'npm:local/own -> pkg:npm/ms@2.1.1',
  'npm:outside/linked ->',
  'npm:packages/a -> npm:outside/linked',
  'pkg:npm/ms@2.1.1 required direct ->'
]

test.each([
  [
    'Yarn 1.22',
    'yarn.lock',
    `ms@2.1.1:
  version "2.1.1"

"own@file:./local/own":
  version "0.1.0"
  dependencies:
    ms "2.1.1"

"linked@link:outside/linked":
  version "0.0.0"
  uid ""
`
  ],
  [
    'Yarn 4.18',
    'yarn.lock',
    `__metadata:
  version: 10

"a@workspace:packages/a":
  version: 0.0.0-use.local
  resolution: "a@workspace:packages/a"
  dependencies:
    linked: "link:../../outside/linked"

"ms@npm:2.1.1":
  version: 2.1.1
  resolution: "ms@npm:2.1.1"

"own@file:./local/own::locator=root%40workspace%3A.":
  version: 0.1.0
  resolution: "own@file:./local/own#./local/own::hash=b28d63&locator=root%40workspace%3A."
  dependencies:
    ms: "npm:2.1.1"

"linked@link:../../outside/linked::locator=a%40workspace%3Apackages%2Fa":
  version: 0.0.0-use.local
  resolution: "linked@link:../../outside/linked::locator=a%40workspace%3Apackages%2Fa"

"root@workspace:.":
  version: 0.0.0-use.local
  resolution: "root@workspace:."
  dependencies:
    own: "file:./local/own"
`
  ],
  [
    'pnpm 9.15',
    'pnpm-lock.yaml',
    `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      own: {specifier: file:./local/own, version: file:local/own}
  packages/a:
    dependencies:
      linked: {specifier: link:../../outside/linked, version: link:../../outside/linked}
packages:
  ms@2.1.1:
    resolution: {integrity: sha512-tgp+dl5cGk28utYktBsrFqA7HKgrhgPsg6Z/EfhWI4gl1Hwq8B/GmY/0oXZ6nF8hDVesS/FpnYaD/kOWhYQvyg==}
  own@file:local/own:
    resolution: {directory: local/own, type: directory}
snapshots:
  ms@2.1.1: {}
  own@file:local/own:
    dependencies:
      ms: 2.1.1
`
  ],
  [
    'pnpm 7.33',
    'pnpm-lock.yaml',
    `lockfileVersion: 5.4
importers:
  .:
    specifiers: {own: file:./local/own}
    dependencies: {own: file:local/own}
  packages/a:
    specifiers: {linked: link:../../outside/linked}
    dependencies: {linked: link:../../outside/linked}
packages:
  /ms/2.1.1:
    resolution: {integrity: sha512-tgp+dl5cGk28utYktBsrFqA7HKgrhgPsg6Z/EfhWI4gl1Hwq8B/GmY/0oXZ6nF8hDVesS/FpnYaD/kOWhYQvyg==}
  file:local/own:
    resolution: {directory: local/own, type: directory}
    name: own
    version: 0.1.0
    dependencies: {ms: 2.1.1}
`
  ]
])('%s: a folder is an application with its own dependencies', async (_, path, lock) => {
  const { sbom, warnings } = await scan({ ...manifests, [path]: lock })
  expect(warnings).toEqual([])
  expect(graphOf(sbom)).toEqual(GRAPH)
  expect(componentOf(sbom, 'npm:local/own')).toMatchObject({ type: 'application', name: 'own' })
})

test('Bun: a folder, and a package that `bun link` registered', async () => {
  const lock = `{
  "lockfileVersion": 1,
  "workspaces": { "": { "name": "root", "dependencies": { "own": "file:./local/own", "dev": "link:dev" } } },
  "packages": {
    "dev": ["dev@link:dev", {}],
    "ms": ["ms@2.1.1", "", {}, ""],
    "own": ["own@file:local/own", { "dependencies": { "ms": "2.1.1" } }],
  }
}`
  const { sbom } = await scan({ 'bun.lock': lock })
  expect(graphOf(sbom)).toEqual([
    'subject -> npm:. npm:.#dev npm:local/own',
    'npm:. -> npm:.#dev npm:local/own',
    'npm:.#dev ->',
    'npm:local/own -> pkg:npm/ms@2.1.1',
    'pkg:npm/ms@2.1.1 required direct ->'
  ])
})

test('Yarn 4: a portal of a workspace, and a portal in that folder, each relative to what asks', async () => {
  const { sbom, warnings } = await scan({
    'js/yarn.lock': `__metadata:
  version: 8

"a@workspace:packages/a":
  version: 0.0.0-use.local
  resolution: "a@workspace:packages/a"
  dependencies:
    one: "portal:../../one"

"one@portal:../../one::locator=a%40workspace%3Apackages%2Fa":
  version: 0.0.0-use.local
  resolution: "one@portal:../../one::locator=a%40workspace%3Apackages%2Fa"
  dependencies:
    two: "portal:./two"

"two@portal:./two::locator=one%40portal%3A..%2F..%2Fone%3A%3Alocator%3Da%2540workspace%253Apackages%252Fa":
  version: 0.0.0-use.local
  resolution: "two@portal:./two::locator=one%40portal%3A..%2F..%2Fone%3A%3Alocator%3Da%2540workspace%253Apackages%252Fa"
`
  })
  expect(warnings).toEqual([])
  expect(graphOf(sbom).slice(1)).toEqual([
    'npm:js/one -> npm:js/one/two',
    'npm:js/one/two ->',
    'npm:js/packages/a -> npm:js/one'
  ])
})

describe('Yarn 2 and newer', () => {
  test('resolutions and catalogs: edges lead to what Yarn chose', async () => {
    const { sbom, warnings } = await scan({
      'package.json': packageJson({
        name: 'root',
        dependencies: { debug: 'catalog:old', ms: 'catalog:' },
        resolutions: { 'debug/ms': '2.1.1', 'wrappy@npm:1': 'npm:wrappy@1.0.1', '@scope/a': '2.0.0' }
      }),
      '.yarnrc.yml': 'catalog:\n  ms: ^2.1.3\ncatalogs:\n  old:\n    debug: 4.3.4\n',
      'yarn.lock': `__metadata:
  version: 10

"@scope/a@npm:2.0.0":
  version: 2.0.0
  resolution: "@scope/a@npm:2.0.0"

"debug@npm:4.3.4":
  version: 4.3.4
  resolution: "debug@npm:4.3.4"
  dependencies:
    "@scope/a": "npm:^1.0.0"
    ms: "npm:2.1.2"
    wrappy: "npm:1"

"ms@npm:2.1.1":
  version: 2.1.1
  resolution: "ms@npm:2.1.1"

"ms@npm:^2.1.3, ms@npm:2.1.2":
  version: 2.1.3
  resolution: "ms@npm:2.1.3"

"root@workspace:.":
  version: 0.0.0-use.local
  resolution: "root@workspace:."
  dependencies:
    debug: "catalog:old"
    ms: "catalog:"

"wrappy@npm:wrappy@1.0.1":
  version: 1.0.1
  resolution: "wrappy@npm:1.0.1"
`
    })
    expect(warnings).toEqual([])
    expect(Object.fromEntries(sbom.dependencies)).toMatchObject({
      'npm:.': ['pkg:npm/debug@4.3.4', 'pkg:npm/ms@2.1.3'],
      'pkg:npm/debug@4.3.4': ['pkg:npm/%40scope/a@2.0.0', 'pkg:npm/ms@2.1.1', 'pkg:npm/wrappy@1.0.1']
    })
  })
})

describe('a repository of GitHub', () => {
  const commit = '1c6264b795492e8fdecbc82cb8802fcfbfc08d26'
  const expected = `pkg:npm/ms@2.1.3?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fvercel%2Fms.git%40${commit}`
  const archive = `https://codeload.github.com/vercel/ms/tar.gz/${commit}`

  test.each([
    ['yarn.lock', `"ms@github:vercel/ms":\n  version "2.1.3"\n  resolved "${archive}"\n`],
    [
      'pnpm-lock.yaml',
      `lockfileVersion: '9.0'\npackages:\n  ms@${archive}:\n    resolution: {tarball: ${archive}}\n    version: 2.1.3\n`
    ],
    ['package-lock.json', `{"packages": {"node_modules/ms": {"version": "2.1.3", "resolved": "${archive}"}}}`]
  ])('%s: an archive of a commit has the purl of the repository', async (path, text) => {
    const { sbom } = await scan({ [path]: text })
    expect(sbom.components.map(({ purl }) => purl)).toContain(expected)
  })

  test('lockfileVersion 1 of npm: github:, without a version', async () => {
    const entry = { version: `github:vercel/ms#${commit}`, from: 'github:vercel/ms#2.1.3' }
    const lock = { lockfileVersion: 1, dependencies: { ms: entry } }
    const { sbom } = await scan({ 'package-lock.json': JSON.stringify(lock) })
    expect(sbom.components.map(({ purl }) => purl)).toContain(expected.replace('@2.1.3', ''))
  })
})
