// Lock files of less common package managers, from real projects.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { componentOf, graphOf, scan } from '../source/memory-tree.ts'

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/ecosystems', name), 'utf8')

test('Podfile.lock: pods with their subspecs and edges', async () => {
  const { sbom, warnings } = await scan({ 'ios/Podfile.lock': fixture('Podfile.lock') })
  expect(warnings).toEqual([])
  const graph = graphOf(sbom)
  expect(graph).toContainEqual(
    expect.stringMatching(
      /^pkg:cocoapods\/GlossButtonNode@3\.1\.2 .* -> .*pkg:cocoapods\/Texture@3\.1\.0#Core/
    )
  )
  expect(graph).toContain('pkg:cocoapods/SwiftGen@6.5.1 required direct ->')
})

test('Podfile.lock: pods of folders, of Git and of other repositories', async () => {
  const { sbom, warnings } = await scan({
    'ios/Podfile.lock': `PODS:
  - Alamofire (5.8.1)
  - Inner (1.0.0)
  - React-Core (0.72.4):
    - React-Core/Default (= 0.72.4)
  - React-Core/Default (0.72.4):
    - Alamofire
  - SSZipArchive (2.4.3)
  - yoga (1.14.0)

DEPENDENCIES:
  - Alamofire (~> 5.0)
  - Inner
  - React-Core (from \`../node_modules/react-native/\`)
  - SSZipArchive (from \`https://github.com/ZipArchive/ZipArchive.git\`, branch \`main\`)
  - yoga (from \`../node_modules/react-native/ReactCommon/yoga\`)

SPEC REPOS:
  https://git.acme.example/specs.git:
    - Inner
  trunk:
    - Alamofire

EXTERNAL SOURCES:
  React-Core:
    :path: "../node_modules/react-native/"
  SSZipArchive:
    :branch: main
    :git: https://github.com/ZipArchive/ZipArchive.git
  yoga:
    :path: "../node_modules/react-native/ReactCommon/yoga"

CHECKOUT OPTIONS:
  SSZipArchive:
    :commit: 38014f9a9cb1bc44e3e3b7d4a8c3b6a3d2d5a1b0
    :git: https://github.com/ZipArchive/ZipArchive.git
`
  })
  expect(warnings).toEqual([])
  const git =
    'pkg:cocoapods/SSZipArchive@2.4.3?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2FZipArchive%2FZipArchive.git%4038014f9a9cb1bc44e3e3b7d4a8c3b6a3d2d5a1b0'
  const inner = 'pkg:cocoapods/Inner@1.0.0?repository_url=https:%2F%2Fgit.acme.example%2Fspecs.git'
  const react = 'cocoapods:node_modules/react-native#React-Core'
  const yoga = 'cocoapods:node_modules/react-native/ReactCommon/yoga#yoga'
  expect(graphOf(sbom).slice(1)).toEqual([
    `cocoapods:ios -> ${react} ${yoga} pkg:cocoapods/Alamofire@5.8.1 ${inner} ${git}`,
    `${react} -> pkg:cocoapods/Alamofire@5.8.1`,
    `${yoga} ->`,
    'pkg:cocoapods/Alamofire@5.8.1 required direct ->',
    `${inner} required direct ->`,
    `${git} required direct ->`
  ])
})

test('Package.resolved: pins by their repository', async () => {
  const { sbom, warnings } = await scan({ 'Package.resolved': fixture('Package.resolved') })
  expect(warnings).toEqual([])
  const component = componentOf(sbom, 'pkg:swift/github.com/apple/swift-algorithms@1.0.0')
  expect(component?.externalReferences).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        url: 'git+https://github.com/apple/swift-algorithms.git@b14b7f4c528c942f121c8b860b9410b2bf57825e'
      })
    ])
  )
})

test('Package.resolved of version 1, with an SSH address', async () => {
  const pins = [{ package: 'a', repositoryURL: 'git@github.com:acme/a.git', state: { version: '2.0.0' } }]
  const { sbom } = await scan({ 'Package.resolved': JSON.stringify({ object: { pins }, version: 1 }) })
  expect(sbom.components.map(({ purl }) => purl)).toEqual(['pkg:swift/github.com/acme/a@2.0.0'])
})

test('Package.resolved: a repository on a disk is a separate part; a slash at the end does not belong to the name', async () => {
  const pins = [
    { identity: 'mine', kind: 'localSourceControl', location: '/home/dev/mine', state: { revision: 'abc' } },
    {
      identity: 'a',
      kind: 'remoteSourceControl',
      location: 'https://github.com/acme/a/',
      state: { version: '1.0.0' }
    },
    {
      identity: 'b',
      kind: 'remoteSourceControl',
      location: 'ssh://git@git.acme.example:2222/x/b.git',
      state: { version: '1.0.0' }
    }
  ]
  const { sbom } = await scan({ 'Package.resolved': JSON.stringify({ pins, version: 2 }) })
  expect(graphOf(sbom).slice(1)).toEqual([
    'pkg:swift/git.acme.example:2222/x/b@1.0.0 required -> ?',
    'pkg:swift/github.com/acme/a@1.0.0 required -> ?',
    'swift:.#mine ->'
  ])
})

test('pubspec.lock: packages of pub.dev and of another registry', async () => {
  const { sbom, warnings } = await scan({ 'pubspec.lock': fixture('pubspec.lock') })
  expect(warnings).toEqual([])
  const purls = sbom.components.map(({ purl }) => purl)
  expect(purls).toContain('pkg:pub/analyzer@0.40.7')
  expect(purls).toContain('pkg:pub/ale@3.3.0?repository_url=https:%2F%2Fpub.hosted.org')
})

test('pubspec.lock: scopes, hashes, and what is not from a registry', async () => {
  const lock = `packages:
  a: {dependency: "direct main", source: hosted, version: "1.0.0", description: {url: "https://pub.dev", sha256: ${'a'.repeat(64)}}}
  b: {dependency: "direct dev", source: git, version: "1.0.0", description: {url: "https://github.com/x/b.git", resolved-ref: abc}}
  flutter: {dependency: "direct main", source: sdk, version: "0.0.0", description: flutter}
`
  const { sbom } = await scan({ 'pubspec.lock': lock })
  expect(graphOf(sbom).slice(1)).toEqual([
    'pkg:pub/a@1.0.0 required direct -> ?',
    'pkg:pub/b@1.0.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Fx%2Fb.git%40abc excluded direct -> ?'
  ])
  expect(componentOf(sbom, 'pkg:pub/a@1.0.0')?.hashes).toEqual([
    { algorithm: 'SHA-256', content: 'a'.repeat(64) }
  ])
})

test('pubspec.lock: packages of folders are parts of the tree, not of a registry', async () => {
  const lock = `packages:
  a: {dependency: transitive, source: hosted, version: "1.0.0", description: {url: "https://pub.dev"}}
  elsewhere: {dependency: "direct dev", source: path, version: "0.2.0", description: {path: "/home/dev/elsewhere", relative: false}}
  ours: {dependency: "direct main", source: path, version: "0.1.0", description: {path: "../packages/ours", relative: true}}
`
  const { sbom, warnings } = await scan({ 'app/pubspec.lock': lock })
  expect(warnings).toEqual([])
  expect(graphOf(sbom).slice(1)).toEqual([
    'pkg:pub/a@1.0.0 required transitive -> ?',
    'pub:app -> pub:app#elsewhere pub:packages/ours',
    'pub:app#elsewhere ->',
    'pub:packages/ours ->'
  ])
  const ours = componentOf(sbom, 'pub:packages/ours')
  expect([ours?.name, ours?.version, ours?.purl]).toEqual(['ours', '0.1.0', undefined])
})

test('mix.lock and rebar.lock: packages of hex.pm', async () => {
  const { sbom } = await scan({ 'a/mix.lock': fixture('mix.lock'), 'b/rebar.lock': fixture('rebar.lock') })
  const purls = sbom.components.map(({ purl }) => purl)
  expect(purls).toContain('pkg:hex/certifi@2.9.0')
  expect(purls.filter(purl => purl?.startsWith('pkg:hex/')).length).toBeGreaterThan(7)
  expect(componentOf(sbom, 'pkg:hex/certifi@2.9.0')?.hashes?.[0]?.content).toMatch(/^[0-9a-f]{64}$/)
})

test('mix.lock: edges, repositories of Git, and packages of an organization', async () => {
  const lock = `%{
  "cowboy": {:hex, :cowboy, "2.9.0", "eee", [:make], [{:ranch, "1.8.0", [hex: :ranch, repo: "hexpm", optional: false]}, {:jason, "~> 1.0", [hex: :jason, repo: "hexpm", optional: true]}], "hexpm", "${'f'.repeat(64)}"},
  "jason": {:hex, :jason, "1.4.0", "ccc", [:mix], [], "hexpm", "ddd"},
  "ours": {:git, "https://github.com/acme/ours.git", "abc", [tag: "1.0"]},
  "priv": {:hex, :priv, "0.1.0", "ccc", [:mix], [], "hexpm:acme", "${'e'.repeat(64)}"},
  "ranch": {:hex, :ranch, "1.8.0", "ccc", [:make], [], "hexpm", "ddd"},
  "what": {:path, "../what"},
}
`
  const { sbom } = await scan({ 'mix.lock': lock })
  const git = 'pkg:hex/ours?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fours.git%40abc'
  expect(graphOf(sbom)).toEqual([
    `subject -> pkg:hex/acme/priv@0.1.0 pkg:hex/cowboy@2.9.0 pkg:hex/jason@1.4.0 ${git}`,
    'pkg:hex/acme/priv@0.1.0 required direct ->',
    'pkg:hex/cowboy@2.9.0 required direct -> pkg:hex/jason@1.4.0 pkg:hex/ranch@1.8.0',
    'pkg:hex/jason@1.4.0 required direct ->',
    `${git} required -> ?`,
    'pkg:hex/ranch@1.8.0 required transitive ->'
  ])
  expect(sbom.subject?.properties?.map(({ value }) => value)).toEqual([
    'mix.lock: 1 dependency in a form that is not read'
  ])
})

test('rebar.lock: repositories of Git, and what is in another form', async () => {
  const { sbom } = await scan({
    'rebar.lock': `{"1.2.0",
[{<<"bcrypt">>,
  {git,"https://github.com/emqx/erlang-bcrypt.git",
       {ref,"dc2ba66acf2332c111362d01137746eefecc5e90"}},
  0},
 {<<"old">>,{hg,"https://example.com/old",{ref,"abc"}},0},
 {<<"otel">>,
  {git_subdir,"https://github.com/open-telemetry/opentelemetry-erlang",
              {ref,"0123abc"},
              "apps/opentelemetry_api"},
  1},
 {<<"ranch">>,{pkg,<<"ranch">>,<<"1.8.0">>},1}]}.
[
{pkg_hash,[
 {<<"ranch">>, <<"${'A'.repeat(64)}">>}]}
].
`
  })
  expect(graphOf(sbom).map(line => line.split('%2F').at(-1))).toEqual([
    'erlang-bcrypt.git%40dc2ba66acf2332c111362d01137746eefecc5e90',
    'erlang-bcrypt.git%40dc2ba66acf2332c111362d01137746eefecc5e90 required -> ?',
    'opentelemetry-erlang%400123abc required -> ?',
    'pkg:hex/ranch@1.8.0 required -> ?'
  ])
  expect(sbom.completeness).toBe('incomplete')
})

test('conan.lock: the graph of version 1 and the lists of version 2', async () => {
  const { sbom, warnings } = await scan({
    'one/conan.lock': fixture('conan-1.lock'),
    'two/conan.lock': fixture('conan-2.lock')
  })
  expect(warnings).toEqual([])
  const purls = sbom.components.map(({ purl }) => purl)
  expect(purls).toContain('pkg:conan/sound32@1.0?rrev=83d4b7bf607b3b60a6546f8b58b5cdd7')
  expect(purls).toContain(
    'pkg:conan/mfast@1.2.2?channel=my_channel&rrev=c6f6387c9b99780f0ee05e25f99d0f39&user=my_user'
  )
})

test('renv.lock: packages by where they came from', async () => {
  const remote = { RemoteHost: 'api.github.com', RemoteUsername: 'rstudio', RemoteRepo: 'rmarkdown' }
  const { sbom } = await scan({
    'renv.lock': JSON.stringify({
      Packages: {
        DESeq2: { Version: '1.42.0', Source: 'Bioconductor' },
        fromGit: {
          Version: '0.1',
          Source: 'git',
          RemoteUrl: 'git@git.acme.example:x/y.git',
          RemoteSha: 'abc'
        },
        ghe: {
          Version: '0.2',
          Source: 'GitHub',
          ...remote,
          RemoteHost: 'git.acme.example/api/v3',
          RemoteSha: 'abc'
        },
        mine: { Version: '0.3', Source: 'Local', RemoteUrl: './mine' },
        onCran: { Version: '0.4', Source: 'Repository', Repository: 'CRAN', ...remote, RemoteSha: 'abc' },
        rmarkdown: {
          Version: '2.26.1',
          Source: 'GitHub',
          ...remote,
          RemoteSha: 'd008895',
          Requirements: ['mine']
        }
      }
    })
  })
  expect(graphOf(sbom).slice(1)).toEqual([
    'cran:.#mine ->',
    'pkg:cran/DESeq2@1.42.0?repository_url=https:%2F%2Fbioconductor.org required -> ?',
    'pkg:cran/fromGit@0.1?vcs_url=git%2Bssh:%2F%2Fgit.acme.example%2Fx%2Fy.git%40abc required -> ?',
    'pkg:cran/ghe@0.2?vcs_url=git%2Bhttps:%2F%2Fgit.acme.example%2Frstudio%2Frmarkdown.git%40abc required -> ?',
    'pkg:cran/onCran@0.4 required -> ?',
    'pkg:cran/rmarkdown@2.26.1?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Frstudio%2Frmarkdown.git%40d008895 required direct -> cran:.#mine'
  ])
})

test('conan.lock of version 2: a user without a channel, and packages of the configuration', async () => {
  const { sbom } = await scan({
    'conan.lock': JSON.stringify({
      version: '0.5',
      requires: ['zlib/1.3.1@acme#0123abc%1700000000.5'],
      config_requires: ['settings/1.0#0123abc%1700000000.5']
    })
  })
  expect(graphOf(sbom).slice(1)).toEqual([
    'pkg:conan/settings@1.0?rrev=0123abc excluded -> ?',
    'pkg:conan/zlib@1.3.1?rrev=0123abc&user=acme required -> ?'
  ])
})

test('renv.lock and packages.config', async () => {
  const renv = {
    R: { Version: '4.4.0' },
    Packages: { cli: { Version: '3.6.3', Requirements: ['utils', 'R6'] }, R6: { Version: '2.5.1' } }
  }
  const { sbom } = await scan({
    'r/renv.lock': JSON.stringify(renv),
    'net/packages.config':
      '<packages><package id="A" version="1" /><package id="B" version="2" developmentDependency="true" /></packages>'
  })
  expect(graphOf(sbom)).toEqual(
    expect.arrayContaining([
      'pkg:cran/cli@3.6.3 required direct -> pkg:cran/R6@2.5.1',
      'pkg:nuget/A@1 required -> ?',
      'pkg:nuget/B@2 excluded -> ?'
    ])
  )
})

test.each([
  'Podfile.lock',
  'Package.resolved',
  'pubspec.lock',
  'mix.lock',
  'rebar.lock',
  'conan.lock',
  'renv.lock',
  'packages.config'
])('%s without its content is named, and the SBOM is incomplete', async name => {
  const { sbom, warnings } = await scan({ [name]: name === 'mix.lock' ? 'x' : '"x"' })
  expect([warnings, sbom.completeness]).toEqual([[expect.stringContaining(`${name}: not a`)], 'incomplete'])
})

test('.terraform.lock.hcl: providers with their registry and the hashes of their archives', async () => {
  const { sbom, warnings } = await scan({ '.terraform.lock.hcl': fixture('terraform.lock.hcl') })
  expect(warnings).toEqual([])
  expect(graphOf(sbom)).toEqual(
    expect.arrayContaining([
      'pkg:generic/registry.terraform.io/hashicorp/aws@5.72.1 required direct -> ?',
      'pkg:generic/registry.terraform.io/hashicorp/google@6.8.0 required direct -> ?'
    ])
  )
  const component = componentOf(sbom, 'pkg:generic/registry.terraform.io/hashicorp/aws@5.72.1')
  expect(JSON.stringify(component)).toContain(
    '0dea6843836e926d33469b48b948744079023816d16a2ff7666bcfb6aa3522d4'
  )
})

test.each([
  ['without a version', 'provider "a.test/b/c" {\n}\n'],
  ['that is not closed', 'provider "a.test/b/c\n']
])('.terraform.lock.hcl: a provider %s makes the document incomplete', async (_, lock) => {
  const { sbom, warnings } = await scan({ '.terraform.lock.hcl': lock, 'mix.lock': fixture('mix.lock') })
  expect([warnings.length, sbom.completeness]).toEqual([1, 'incomplete'])
})

const CHART = 'apiVersion: v2\nname: stack\nversion: 27.0.1\n'

test('Chart.yaml: the chart, with the versions of Chart.lock', async () => {
  const { sbom, warnings } = await scan({
    'deploy/Chart.yaml': `${CHART}dependencies:\n- name: grafana\n  version: 6.19.*\n  repository: https://u:p@grafana.github.io/helm-charts\n`,
    'deploy/Chart.lock': fixture('Chart.lock')
  })
  expect(warnings).toEqual([])
  const from = (host: string) => `?repository_url=https:%2F%2F${host}.github.io%2Fhelm-charts`
  expect(graphOf(sbom)).toEqual(
    expect.arrayContaining([
      `pkg:generic/grafana@6.19.0${from('grafana')} required direct -> ?`,
      `pkg:generic/kube-state-metrics@4.1.1${from('prometheus-community')} required direct -> ?`
    ])
  )
  expect(sbom.components.find(({ name }) => name === 'stack')).toMatchObject({ version: '27.0.1' })
})

test('Chart.yaml without a lock file: exact versions count, ranges are unknown, local charts are not packages', async () => {
  const { sbom, warnings } = await scan({
    'Chart.yaml': `${CHART}dependencies:
- {name: a, version: 1.2.3, repository: "oci://registry.test/charts"}
- {name: b, version: ">=1", repository: "@mine"}
- {name: c, version: 1.0.0, repository: "file://../c"}
`
  })
  expect(sbom.components.flatMap(({ purl }) => purl ?? [])).toEqual([
    'pkg:generic/a@1.2.3?repository_url=oci:%2F%2Fregistry.test%2Fcharts',
    'pkg:generic/b'
  ])
  expect([warnings, sbom.completeness]).toEqual([[], 'incomplete'])
  expect(JSON.stringify(sbom)).toContain('no Chart.lock has the versions of its dependencies')
})

test('vcpkg.json: versions of overrides are known, all others are in the baseline', async () => {
  const { sbom, warnings } = await scan({ 'vcpkg.json': fixture('vcpkg.json') })
  const purls = sbom.components.map(({ purl }) => purl)
  expect(purls).toEqual(expect.arrayContaining(['pkg:vcpkg/simdjson', 'pkg:vcpkg/uvw']))
  expect([warnings, sbom.completeness]).toEqual([[], 'incomplete'])
  expect(JSON.stringify(sbom)).toContain(
    'only in the baseline e249dfb528731136b66d5fab6c6e00be243cbbbc of vcpkg'
  )
})

test('vcpkg.json: overrides, features, and what only the build needs', async () => {
  const manifest = {
    dependencies: ['fmt', { name: 'cmake', host: true }],
    overrides: [{ name: 'fmt', version: '10.1.1', 'port-version': 2 }],
    features: { ui: { dependencies: ['qt'] } }
  }
  const { sbom } = await scan({ 'vcpkg.json': JSON.stringify(manifest) })
  expect(graphOf(sbom).slice(1)).toEqual([
    'pkg:vcpkg/cmake excluded direct -> ?',
    'pkg:vcpkg/fmt@10.1.1?port_version=2 required direct -> ?',
    'pkg:vcpkg/qt optional direct -> ?'
  ])
})

test.each(['{"dependencies": {"fmt": "1"}}', '{"dependencies": [true]}', '{"dependencies": ["a/../b"]}'])(
  'vcpkg.json: %s is not read',
  async manifest => {
    const { warnings } = await scan({ 'vcpkg.json': manifest, 'mix.lock': fixture('mix.lock') })
    expect(warnings).toEqual([expect.stringContaining('not a valid vcpkg.json')])
  }
)
