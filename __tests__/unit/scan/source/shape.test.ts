// Lock files whose text is in order and whose lists are not, or that were cut off: no package is missing in silence.
import { describe, expect, test } from '@jest/globals'
import { scan } from './memory-tree.ts'

type Document = Readonly<Record<string, unknown>>

const HASH = 'a'.repeat(64)

/** A value in place of a list of packages, or of one of them. */
const IN_JSON: readonly (readonly [path: string, document: Document])[] = [
  ['package-lock.json', { lockfileVersion: 3, packages: [] }],
  ['package-lock.json', { lockfileVersion: 3, packages: { 'node_modules/a': 'x' } }],
  ['package-lock.json', { lockfileVersion: 1, dependencies: 'x' }],
  ['package-lock.json', { lockfileVersion: 1, dependencies: { a: { version: '1.0.0', dependencies: [] } } }],
  ['bun.lock', { workspaces: { '': {} }, packages: [] }],
  ['Pipfile.lock', { default: [], develop: {} }],
  ['Pipfile.lock', { default: {}, develop: { a: '==1.0' } }],
  ['composer.lock', { packages: ['x'] }],
  ['composer.lock', { packages: [], 'packages-dev': { a: {} } }],
  ['packages.lock.json', { dependencies: { 'net8.0': [] } }],
  ['packages.lock.json', { dependencies: { 'net8.0': { A: '1.0.0' } } }],
  ['a.deps.json', { targets: [], libraries: { 'A/1': { type: 'package' } } }],
  ['a.deps.json', { targets: { t: { 'A/1': 7 } }, libraries: { 'A/1': { type: 'package' } } }],
  ['a.deps.json', { targets: {}, libraries: { 'A/1': 'x' } }],
  ['conan.lock', { requires: ['zlib'] }],
  ['conan.lock', { requires: [], build_requires: [7] }],
  ['conan.lock', { graph_lock: { nodes: { 1: 'zlib/1.3' } } }],
  ['renv.lock', { Packages: { a: '1.0' } }],
  ['Package.resolved', { version: 2, pins: ['x'] }],
  ['Podfile.lock', { PODS: ['A'] }],
  ['pubspec.lock', { packages: { a: 'x' } }],
  ['pubspec.lock', { packages: { a: { source: 'unheard-of', version: '1.0.0' } } }],
  ['Chart.yaml', { name: 'a', dependencies: ['b'] }],
  [
    'Chart.yaml',
    { name: 'a', dependencies: [{ name: 'b', version: '1.0.0', repository: ['https://c.test'] }] }
  ],
  ['.github/workflows/a.yml', { jobs: ['a'] }],
  ['.github/workflows/a.yml', { jobs: { a: { steps: 'x' } } }],
  ['.github/workflows/a.yml', { jobs: { a: { steps: [{ uses: ['a/b@v1'] }] } } }],
  ['.github/workflows/a.yml', { jobs: { a: { services: { db: { image: [] } } } } }]
]

/** Of each, some packages are left in the file. */
const IN_TEXT: readonly (readonly [path: string, text: string, reason: string])[] = [
  [
    'package-lock.json',
    '{"packages":{"node_modules/a":{"version":"1.0.0"}},"packages":{}}',
    '"packages" is repeated'
  ],
  [
    'pnpm-lock.yaml',
    'lockfileVersion: "9.0"\npackages:\n  a@1.0.0: {}\npackages: {}\n',
    'duplicated mapping key'
  ],
  ['poetry.lock', 'package = "x"\n', 'is not a list'],
  ['poetry.lock', '[[package]]\nversion = "1"\n', 'no name'],
  ['pdm.lock', 'package = ["x"]\n', 'is not a mapping'],
  ['uv.lock', 'version = 1\n[package]\nname = "a"\n', 'is not a list'],
  [
    'uv.lock',
    'version = 1\n[[package]]\nname = "a"\nversion = "1"\nsource = { virtual = "." }\ndependencies = [{ name = "b" }]\n',
    '1 dependency not in the file: b, needed by a'
  ],
  ['Podfile.lock', 'PODS:\n  - A (1.0):\n    - B (~> 1)\nDEPENDENCIES:\n  - A\n', 'B, needed by A'],
  ['Podfile.lock', 'PODS:\n  - A (1.0)\nDEPENDENCIES:\n  - A\n  - C\n', 'C, needed by the project'],
  ['pylock.toml', 'lock-version = "1.0"\n', 'no packages'],
  ['Cargo.lock', 'version = 4\n[[package]]\nname = 7.5\n[[package]]\nname = []\n', 'no name'],
  ['Cargo.lock', '[[package]]\nname = "a"\nversion = "1.0.0"\nsource = ["x"]\n', 'not a text'],
  ['go.mod', 'module a.test/a\ngo 1.21\nrequir b.test/b v1.0.0\n', '1 line that could not be read: requir b'],
  ['go.mod', 'module a.test/a\ngo 1.21\nrequire b.test/b\n', '1 line that could not be read'],
  ['go.mod', 'module a.test/a\ngo 1.21\nreplace b.test/b\n', '1 line that could not be read'],
  ['go.mod', 'module a.test/a\ngo 1.21\nrequire (\n\tb.test/b v1.0.0\n', 'has no end'],
  ['mix.lock', '%{\n  "a": {:hex, :a, "1.0.0", "b", [:mix], [], "hexpm", "c"},\n', 'cut off'],
  ['rebar.lock', '{"1.2.0",\n[{<<"a">>,{pkg,<<"a">>,<<"1.0.0">>},0},\n', 'cut off'],
  [
    '.terraform.lock.hcl',
    'provider "r.test/a/b" {\n  version = "1.0.0"\n}\n\nprovide "r.test/a/c" {\n  version = "1.0.0"\n}\n',
    'not a provider'
  ],
  ['packages.config', '<packages>\n  <package id="A" version="1" />\n', 'cut off'],
  ['packages.config', '<packages><package id="A" /></packages>', 'no version'],
  ['packages.config', '<packages><pakage id="A" version="1" /></packages>', 'more than elements'],
  ['packages.config', '<packages>package id="A" version="1" /></packages>', 'more than elements'],
  ['Gemfile.lock', 'GEM\n  specs:\n    rack (3.0)\n', 'DEPENDENCIES']
]

const name = (path: string) => path.split('/').at(-1) ?? path

describe('the SBOM is incomplete, and names the file', () => {
  test.each(IN_JSON)('%s %j', async (path, document) => {
    const { sbom, warnings } = await scan({ [path]: JSON.stringify(document) })
    expect(warnings).toEqual([expect.stringContaining(name(path))])
    expect(sbom.completeness).toBe('incomplete')
  })

  test.each(IN_TEXT)('%s %j', async (path, text, reason) => {
    const { sbom, warnings } = await scan({ [path]: text })
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`${name(path)}: .*${reason}`))])
    expect(sbom.completeness).toBe('incomplete')
  })
})

test.each<[string, string]>([
  ['package-lock.json', '{"lockfileVersion":3,"packages":{}}'],
  ['package-lock.json', '{"lockfileVersion":1}'],
  ['composer.lock', '{"packages":[],"packages-dev":null}'],
  ['Pipfile.lock', '{"default":{},"develop":{}}'],
  ['poetry.lock', 'package = []\n[metadata]\nlock-version = "2.1"\n'],
  ['Cargo.lock', 'version = 4\n'],
  ['Chart.yaml', 'name: a\nversion: 1.0.0\ndependencies:\n'],
  ['Podfile.lock', 'PODS:\nDEPENDENCIES: []\n'],
  ['mix.lock', '%{\n}\n'],
  ['rebar.lock', '[].\n'],
  ['packages.config', '<?xml version="1.0"?>\n<packages />'],
  ['packages.config', '<packages/>'],
  ['packages.config', '<packages>\n<!-- <package id="A" version="1" /> -->\n</packages>\n'],
  ['.github/workflows/a.yml', 'jobs:\n  a:\n    services: ${{ fromJSON(inputs.services) }}\n    steps:\n'],
  ['go.mod', 'module a.test/a\ngo 1.25\ntool a.test/a/b\nignore ./c\nretract (\n  v1.0.0 // wrong\n)\n']
])('%s without a package is complete: %j', async (path, text) => {
  const { sbom, warnings } = await scan({ [path]: text })
  expect([sbom.completeness, warnings]).toEqual(['complete', []])
})

const PARENT = '<parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version></parent>'
const PROFILE =
  '<profile><dependencies><dependency><groupId>g</groupId></dependency></dependencies></profile>'

test.each([
  ['go.mod', 'module a\ngo 1.16\nrequire b.test/b v1.0.0\n', 'only direct dependencies, without a go.sum'],
  ['pom.xml', `<project>${PARENT}<artifactId>a</artifactId></project>`, 'its parent is not in the tree'],
  [
    'pom.xml',
    `<project><artifactId>a</artifactId><profiles>${PROFILE}</profiles></project>`,
    'a dependency has no groupId'
  ]
])('%s that leaves packages to what is not there is incomplete: %j', async (path, text, gap) => {
  const { sbom } = await scan({ [path]: text })
  expect(sbom.subject?.properties).toEqual([
    { name: 'oci-seal:incomplete', value: expect.stringContaining(gap) }
  ])
  expect(sbom.completeness).toBe('incomplete')
})

test('pom.xml: profiles of a parent may add dependencies', async () => {
  const parent = '<groupId>g</groupId><artifactId>p</artifactId><version>1</version>'
  const { sbom } = await scan({
    'pom.xml': `<project>${parent}<profiles>${PROFILE}</profiles></project>`,
    'a/pom.xml': `<project><parent>${parent}</parent><artifactId>a</artifactId></project>`
  })
  expect(JSON.stringify(sbom)).toContain('a/pom.xml: 1 dependency in profiles of a parent')
})

test.each([
  ['go.mod', 'module a\ngo 1.16\n', {}],
  ['go.mod', 'module a\ngo 1.16\nrequire b.test/b v1.0.0\n', { 'go.sum': '' }],
  [
    'a/pom.xml',
    `<project>${PARENT}<artifactId>a</artifactId></project>`,
    { 'pom.xml': '<project><artifactId>p</artifactId></project>' }
  ]
])('%s whose other file is there has no gap: %j', async (path, text, others) => {
  const { sbom } = await scan({ [path]: text, ...others })
  expect(sbom.completeness).not.toBe('incomplete')
})

test('a package.json that names a key twice, as npm reads it, is read', async () => {
  const { warnings } = await scan({
    'package-lock.json': '{"lockfileVersion":3,"packages":{}}',
    'package.json': '{"name":"a","scripts":{},"scripts":{}}'
  })
  expect(warnings).toEqual([])
})

test('go.mod: a block may begin without a blank', async () => {
  const { sbom } = await scan({
    'go.mod': 'module(\n\ta.test/a\n)\ngo 1.21\nrequire(\n\tb.test/b v1.0.0\n)\n'
  })
  expect(sbom.components.map(({ purl }) => purl)).toContain('pkg:golang/b.test/b@v1.0.0')
})

test('rebar.lock: dependencies of Mercurial are named as missing', async () => {
  const lock = `{"1.2.0",
[{<<"a">>,{pkg,<<"a">>,<<"1.0.0">>},0},
 {<<"b">>,{hg,"https://github.com/acme/b.git",{ref,"abc"}},0}]}.
[{pkg_hash,[{<<"a">>, <<"${HASH.toUpperCase()}">>}]}].
`
  const { sbom } = await scan({ 'rebar.lock': lock })
  expect(sbom.subject?.properties).toEqual([
    { name: 'oci-seal:incomplete', value: 'rebar.lock: 1 dependency in a form that is not read' }
  ])
})

describe('a go.work replaces modules', () => {
  const MOD = 'module a.test/a\ngo 1.22\nrequire (\n\tb.test/b v1.0.0\n\tc.test/c v1.0.0\n)\n'
  const WORK = 'go 1.22\n\nuse (\n\t./app\n\t./tools\n)\n\nreplace b.test/b => b.test/fork v1.1.0\n'

  async function purlsOf(files: Readonly<Record<string, string>>) {
    const { sbom, warnings } = await scan(files)
    expect(warnings).toEqual([])
    return sbom.components.flatMap(({ purl }) => purl ?? [])
  }

  test('of the modules that it uses', async () => {
    expect(await purlsOf({ 'app/go.mod': MOD, 'go.work': WORK })).toEqual([
      'pkg:golang/b.test/fork@v1.1.0',
      'pkg:golang/c.test/c@v1.0.0'
    ])
  })

  test('over their own replacements', async () => {
    const mod = `${MOD}replace b.test/b => b.test/other v0.9.0\n`
    expect(await purlsOf({ 'app/go.mod': mod, 'go.work': WORK })).toContain('pkg:golang/b.test/fork@v1.1.0')
  })

  test('by a folder, which counts from its own', async () => {
    const work = 'go 1.22\nuse ./app\nreplace b.test/b => ./lib/b\n'
    const { sbom } = await scan({ 'app/go.mod': MOD, 'go.work': work })
    expect(sbom.components.map(({ ref }) => ref)).toContain('golang:lib/b')
  })

  test('of no module that it does not use', async () => {
    expect(await purlsOf({ 'other/go.mod': MOD, 'go.work': WORK })).toContain('pkg:golang/b.test/b@v1.0.0')
  })

  test.each([
    ['use (\n', 'the block of use has no end'],
    ['use ./app\nreplac b.test/b => ./b\n', 'a line that could not be read: replac b']
  ])('and is named if it cannot be read: %j', async (work, reason) => {
    const { sbom, warnings } = await scan({ 'app/go.mod': MOD, 'go.work': work })
    expect(warnings).toEqual([expect.stringContaining(`go.work: ${reason}`)])
    expect(sbom.completeness).toBe('incomplete')
  })
})
