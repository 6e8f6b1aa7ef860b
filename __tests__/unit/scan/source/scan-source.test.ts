// The scan of a whole tree: many lock files, damaged ones, limits, and the same SBOM for the same tree.
import { describe, expect, test } from '@jest/globals'
import { componentOf, type Files, fixture, graphOf, memoryTree, scan } from './memory-tree.ts'

const npmLock = (name: string, packages: Record<string, unknown>, own: Record<string, unknown> = {}) =>
  JSON.stringify({ name, lockfileVersion: 3, packages: { '': { name, ...own }, ...packages } })

const INTEGRITY = `sha512-${Buffer.alloc(64, 7).toString('base64')}`

const MONOREPO: Files = {
  'README.md': 'no lock file',
  'web/package-lock.json': npmLock(
    'web',
    {
      'node_modules/shared': { version: '1.0.0', integrity: INTEGRITY, dependencies: { left: '1' } },
      'node_modules/left': { version: '1.0.0' }
    },
    { version: '2.0.0', dependencies: { shared: '1' } }
  ),
  'admin/package-lock.json': npmLock(
    'admin',
    {
      'node_modules/shared': { version: '1.0.0', integrity: INTEGRITY, dependencies: { left: '1' } },
      'node_modules/left': { version: '1.1.0' }
    },
    { devDependencies: { shared: '1' } }
  ),
  'worker/Cargo.lock': '[[package]]\nname = "worker"\nversion = "0.1.0"\n',
  'api/go.mod': 'module example.com/api\n\ngo 1.22\n\nrequire example.com/dep v1.0.0\n',
  'api/node_modules/x/package-lock.json': npmLock('ignored', { 'node_modules/no': { version: '1.0.0' } }),
  'api/vendor/y/go.mod': 'module ignored\n\nrequire example.com/no v1.0.0\n'
}

describe('a monorepo', () => {
  test('has one graph of all projects; a package of two lock files is one component with two occurrences', async () => {
    const { sbom, warnings } = await scan(MONOREPO)
    expect(warnings).toEqual([])
    expect(graphOf(sbom)).toEqual([
      'subject -> cargo:worker#worker golang:api npm:admin npm:web',
      'cargo:worker#worker ->',
      'golang:api -> pkg:golang/example.com/dep@v1.0.0',
      'npm:admin -> pkg:npm/shared@1.0.0',
      'npm:web -> pkg:npm/shared@1.0.0',
      'pkg:golang/example.com/dep@v1.0.0 required direct -> ?',
      'pkg:npm/left@1.0.0 required transitive ->',
      'pkg:npm/left@1.1.0 required transitive ->',
      'pkg:npm/shared@1.0.0 required direct -> pkg:npm/left@1.0.0 pkg:npm/left@1.1.0'
    ])
    expect(componentOf(sbom, 'pkg:npm/shared@1.0.0')?.occurrences).toEqual([
      { path: 'admin/package-lock.json' },
      { path: 'web/package-lock.json' }
    ])
    expect(sbom.completeness).toBe('unknown')
    expect(sbom.lifecycles).toEqual(['pre-build'])
  })

  test('two lock files with different hashes for the same version cause a warning', async () => {
    const files = {
      ...MONOREPO,
      'admin/package-lock.json': String(MONOREPO['admin/package-lock.json']).replace(
        INTEGRITY,
        `sha512-${Buffer.alloc(64, 8).toString('base64')}`
      )
    }
    const { sbom, warnings } = await scan(files)
    expect(warnings).toEqual([
      'pkg:npm/shared@1.0.0: two lock files give different hashes for the same version'
    ])
    expect(componentOf(sbom, 'pkg:npm/shared@1.0.0')?.hashes).toHaveLength(2)
  })

  test('the order of the files does not matter', async () => {
    const forward = await scan(MONOREPO)
    const backward = await scan(Object.fromEntries(Object.entries(MONOREPO).reverse()))
    expect(backward.sbom).toEqual(forward.sbom)
    expect(JSON.stringify([...backward.sbom.dependencies])).toBe(
      JSON.stringify([...forward.sbom.dependencies])
    )
    expect(JSON.stringify(backward.sbom)).toBe(JSON.stringify(forward.sbom))
  })

  test('components are in code-unit order', async () => {
    const { sbom } = await scan({
      'requirements.txt': 'b==1\na==1\na==10\na==2\nÄ==1\nZ==1\n',
      'yarn.lock': 'B@1:\n  version "1.0.0"\n\na@1:\n  version "1.0.0"\n'
    })
    const refs = sbom.components.map(component => component.ref)
    expect(refs).toEqual([...refs].sort())
    expect(refs.indexOf('pkg:npm/B@1.0.0')).toBeLessThan(refs.indexOf('pkg:npm/a@1.0.0'))
  })
})

describe('the subject', () => {
  test('of a GitHub repository is that repository at its commit; its parts are its folders', async () => {
    const { sbom } = await scan(MONOREPO, {
      subject: {
        name: 'app',
        version: '1.2.3',
        repositoryUrl: 'https://github.com/Acme/App',
        revision: '0a1b2c'
      }
    })
    expect(sbom.subject).toMatchObject({
      ref: 'subject',
      type: 'application',
      name: 'app',
      version: '1.2.3',
      purl: 'pkg:github/acme/app@0a1b2c',
      externalReferences: [{ type: 'vcs', url: 'https://github.com/Acme/App' }]
    })
    expect(componentOf(sbom, 'npm:web')).toMatchObject({
      purl: 'pkg:github/acme/app@0a1b2c#web',
      version: '2.0.0'
    })
  })

  test('of any other tree is generic', async () => {
    const { sbom } = await scan(
      {},
      { subject: { name: 'app', repositoryUrl: 'https://git.example/app', revision: '0a' } }
    )
    expect(sbom.subject).toMatchObject({
      version: '0a',
      purl: 'pkg:generic/app@0a?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Fapp%400a'
    })
  })
})

test('a tree without lock files causes a warning and an SBOM of unknown completeness', async () => {
  const { sbom, warnings } = await scan({ 'main.c': 'int main;' })
  expect(sbom.components).toEqual([])
  expect(sbom.completeness).toBe('unknown')
  expect(warnings).toEqual(['no lock file was found in the source tree'])
})

describe('a lock file that cannot be understood is a warning with path and reason, and the rest is read', () => {
  test.each([
    ['package-lock.json', '{"lockfileVersion": 3', 'not valid JSON: not JSON'],
    ['package-lock.json', '[]', 'it has neither "packages" nor "dependencies"'],
    ['npm-shrinkwrap.json', '', 'not valid JSON: not JSON'],
    ['yarn.lock', '  indented "first"\n', 'not a valid yarn.lock: it begins with an indented line'],
    ['yarn.lock', '<html>\n', 'not a valid yarn.lock: a block does not begin with a name and a colon'],
    [
      'yarn.lock',
      '__metadata:\n  version: 8\n"x": {}\n',
      'not a valid yarn.lock: an entry has no resolution'
    ],
    ['pnpm-lock.yaml', 'lockfileVersion: 4.0\n', 'its lockfileVersion is not 5 or newer'],
    ['pnpm-lock.yaml', '- a\n', 'not a valid pnpm-lock.yaml: not a mapping'],
    ['bun.lock', '{}', 'not a valid bun.lock: it has no workspaces'],
    ['poetry.lock', 'x = ', 'not valid TOML: '],
    ['poetry.lock', 'x = 1', 'not a valid poetry.lock'],
    ['uv.lock', 'x = 1', 'not a valid uv.lock: it has no version'],
    ['pdm.lock', 'x = 1', 'not a valid pdm.lock'],
    ['Pipfile.lock', '{}', 'it has neither "default" nor "develop"'],
    ['pylock.toml', '', 'not a valid pylock.toml: it has no lock-version'],
    ['requirements.txt', '???\n', '1 line that could not be read'],
    ['go.mod', 'require x v1\n', 'not a valid go.mod: it has no module line'],
    ['Cargo.lock', '', 'not a valid Cargo.lock'],
    ['pom.xml', '<project><a>', 'not valid XML: '],
    ['pom.xml', '', 'not valid XML: '],
    ['pom.xml', '<html/>', 'not a valid pom.xml: it has no artifactId'],
    ['gradle.lockfile', 'what is this\n', 'a line is not group:name:version'],
    ['Gemfile.lock', '<<<<<<< HEAD\n', 'it contains merge conflict markers'],
    ['Gemfile.lock', '', 'not a valid Gemfile.lock: it has no specs'],
    ['composer.lock', '{}', 'not a valid composer.lock: it has no list of packages'],
    ['packages.lock.json', '{}', 'not a valid packages.lock.json: it has no dependencies'],
    ['app.deps.json', '{}', 'not a valid deps.json: it has no libraries'],
    ['.github/workflows/ci.yml', 'on: [push', 'not valid YAML: '],
    ['package-lock.json', Buffer.from([0xff, 0xff]), 'it is not UTF-8 text']
  ])('%s: %j', async (path, content, reason) => {
    const { sbom, warnings } = await scan({
      [path]: content,
      'sub/go.mod': 'module x\n\ngo 1.22\n\nrequire y v1.0.0\n'
    })
    expect(warnings).toHaveLength(1)
    expect(warnings[0]?.startsWith(`${path}: ${reason}`)).toBe(true)
    expect(sbom.subject?.properties).toEqual([{ name: 'oci-seal:incomplete', value: warnings[0] }])
    expect(sbom.completeness).toBe('incomplete')
    expect(componentOf(sbom, 'pkg:golang/y@v1.0.0')).toBeDefined()
  })

  test('an unreadable file beside a lock file causes a warning; the lock file is still read', async () => {
    const { sbom, warnings } = await scan({
      'package.json': '{',
      'yarn.lock': 'a@1:\n  version "1.0.0"\n'
    })
    expect(warnings).toEqual(['package.json: not valid JSON: not JSON'])
    expect(componentOf(sbom, 'pkg:npm/a@1.0.0')).toBeDefined()
  })
})

describe('dependencies that no lock file lists make the SBOM incomplete', () => {
  test.each([
    ['web/package.json', '{"dependencies": {"a": "1"}}'],
    ['pyproject.toml', '[project]\ndependencies = ["a"]\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\na = "1"\n'],
    ['Pipfile', '[packages]\na = "*"\n'],
    ['Cargo.toml', "[package]\nname = 'x'\n[dependencies]\na = '1'\n"],
    ['composer.json', '{"require": {"a/b": "1"}}'],
    ['Gemfile', "source 'https://registry.example'\ngem 'rack'\n"],
    ['src/App.csproj', '<Project><ItemGroup><PackageReference Include="A" /></ItemGroup></Project>'],
    ['build.gradle.kts', 'dependencies {\n  implementation("a:b:1")\n}\n'],
    [
      'gradle/verification-metadata.xml',
      '<verification-metadata><components><component group="a" name="b" version="1"/></components></verification-metadata>'
    ]
  ])('%s without a lock file: %j', async (path, text) => {
    const { sbom, warnings } = await scan({ [path]: text, 'go.mod': 'module x\n' })
    expect(warnings).toEqual([`${path}: no lock file lists its dependencies`])
    expect(sbom.completeness).toBe('incomplete')
  })

  test.each([
    ['package.json', '{"type": "module"}', 'go.mod'],
    ['pyproject.toml', '[tool.black]\nline-length = 100\n', 'go.mod'],
    ['packages/a/package.json', '{"dependencies": {"a": "1"}}', 'yarn.lock'],
    ['crates/a/Cargo.toml', "[dependencies]\na = '1'\n", 'Cargo.lock']
  ])('%s without dependencies, or with a lock file above, does not', async (path, text, lock) => {
    const locks = { 'go.mod': 'module x\n', 'yarn.lock': '', 'Cargo.lock': 'version = 4\n' }
    const { warnings } = await scan({ [path]: text, [lock]: locks[lock as keyof typeof locks] })
    expect(warnings).toEqual([])
  })

  test('lock files of formats that are not read are incomplete, and the log names what reads them', async () => {
    const { sbom, warnings } = await scan({
      'go.mod': 'module x\n',
      'bun.lockb': '',
      'a/deno.lock': '',
      'b/deno.lock': '',
      'Cartfile.resolved': '',
      'stack.yaml.lock': '',
      'project/build.sbt.lock': ''
    })
    expect(warnings).toEqual([
      'incomplete: Bun (1 file); bun install --save-text-lockfile writes bun.lock, which Seal reads',
      'incomplete: Deno (2 files); sbom: cdxgen reads them',
      'incomplete: Stack (1 file); sbom-command: syft scan dir:. -o cyclonedx-json reads them',
      'incomplete: Carthage (1 file)',
      'incomplete: sbt (1 file); sbom: cdxgen reads them'
    ])
    expect(sbom.completeness).toBe('incomplete')
    expect(sbom.subject?.properties?.map(({ value }) => value)).toContain(
      'a/deno.lock: Seal does not read this format (Deno); sbom: cdxgen reads them'
    )
    expect(sbom.subject?.properties).toHaveLength(6)
  })

  test.each([
    ...['bun.lockb', 'deno.lock', 'paket.lock', 'stack.yaml.lock', 'cabal.project.freeze', 'flake.lock'],
    ...['Cartfile.resolved', 'pixi.lock', 'conda-lock.yml', 'Gopkg.lock', 'x.sbt.lock', 'Manifest.toml'],
    ...['x-1.rockspec', 'x.opam', 'collider.lock']
  ])('%s is seen', async name => {
    const { sbom, warnings } = await scan({ [`a/${name}`]: '', 'go.mod': 'module x\n' })
    expect([warnings, sbom.completeness]).toEqual([[expect.stringContaining('incomplete: ')], 'incomplete'])
  })

  test.each([
    ['Podfile', "target 'A' do\n  pod 'B'\nend\n"],
    ['Package.swift', 'let p = Package(dependencies: [.package(url: "https://a.test/b")])'],
    ['pubspec.yaml', 'name: a\ndependencies:\n  http: ^1.0.0\n'],
    ['mix.exs', 'defp deps do\n  [{:jason, "~> 1.4"}]\nend\n'],
    ['conanfile.txt', '[requires]\nzlib/1.3\n'],
    ['stack.yaml', 'resolver: lts-22\nextra-deps:\n  - acme-1.0\n'],
    ['environment.yml', 'name: a\ndependencies:\n  - python=3.12\n'],
    ['pyproject.toml', '[dependency-groups]\ndev = ["pytest"]\n'],
    ['setup.py', "setup(name='a', install_requires=['requests'])\n"],
    ['setup.cfg', '[options]\ninstall_requires =\n  requests\n'],
    ['requirements.in', '# what we need\nrequests\n'],
    ['a.gemspec', "Gem::Specification.new do |s|\n  s.add_dependency 'rack'\nend\n"],
    ['build.gradle', "dependencies {\n  debugImplementation 'a:b:1'\n}\n"],
    ['build.gradle.kts', 'dependencies {\n  ksp("a:b:1")\n}\n'],
    ['rebar.config', '{erl_opts, []}.\n{deps, [cowboy]}.\n'],
    ['conanfile.py', 'class A(ConanFile):\n    requires = "zlib/1.3"\n'],
    ['Cartfile', 'github "Alamofire/Alamofire" ~> 5.0\n'],
    ['deno.json', '{"imports": {"@std/path": "jsr:@std/path@1"}}'],
    ['bower.json', '{"dependencies": {"jquery": "~3"}}'],
    ['build.sbt', 'libraryDependencies += "org.typelevel" %% "cats-core" % "2.10.0"\n'],
    ['deps.edn', '{:deps {org.clojure/clojure {:mvn/version "1.11.1"}}}'],
    ['project.clj', '(defproject a "1" :dependencies [[org.clojure/clojure "1.11.1"]])'],
    ['cpanfile', "requires 'JSON::XS';\n"],
    ['a.cabal', 'library\n  build-depends: base, text\n'],
    ['shard.yml', 'dependencies:\n  kemal:\n    github: kemalcr/kemal\n'],
    ['a.nimble', 'requires "nim >= 2.0"\n'],
    ['dub.json', '{"dependencies": {"vibe-d": "~>0.9"}}'],
    ['dub.sdl', 'name "a"\ndependency "vibe-d" version="~>0.9"\n'],
    ['gleam.toml', '[dependencies]\ngleam_stdlib = ">= 0.34.0"\n'],
    ['elm.json', '{"dependencies": {"direct": {"elm/core": "1.0.5"}}}'],
    ['MODULE.bazel', 'bazel_dep(name = "rules_go", version = "0.50.1")\n'],
    ['WORKSPACE', 'http_archive(\n    name = "zlib",\n)\n']
  ])('%s without a lock file is incomplete', async (name, text) => {
    const { sbom, warnings } = await scan({ [name]: text, 'go.mod': 'module x\n' })
    expect([warnings, sbom.completeness]).toEqual([
      [`${name}: no lock file lists its dependencies`],
      'incomplete'
    ])
  })
})

test.each([
  ['pyproject.toml', '[build-system]\nrequires = ["hatchling"]\n'],
  ['setup.py', 'from setuptools import setup\nsetup()\n'],
  ['requirements.in', '# nothing yet\n'],
  ['build.gradle', 'android {\n  compileOptions { }\n  apiLevel = 3\n}\n'],
  ['rebar.config', '{deps, []}.\n'],
  ['deno.json', '{"tasks": {"dev": "deno run main.ts"}}'],
  ['deps.edn', '{:paths ["src"] :deps {}}'],
  ['a.cabal', 'executable a\n  main-is: Main.hs\n'],
  ['WORKSPACE', 'workspace(name = "a")\n']
])('%s that asks for nothing is complete: %j', async (name, text) => {
  const { sbom, warnings } = await scan({ [name]: text, 'go.mod': 'module x\n' })
  expect([warnings, sbom.completeness]).toEqual([[], 'complete'])
})

describe('lock files of Gradle cover', () => {
  const METADATA =
    '<verification-metadata><components><component group="a"/></components></verification-metadata>'
  test.each([
    ['app/gradle.lockfile', 'gradle/verification-metadata.xml', METADATA],
    ['web/app/gradle.lockfile', 'web/gradle/verification-metadata.xml', METADATA],
    ['gradle/dependency-locks/a.lockfile', 'gradle/verification-metadata.xml', METADATA],
    ['gradle/dependency-locks/a.lockfile', 'build.gradle', "dependencies {\n  implementation 'a:b:1'\n}\n"],
    ['app/gradle/dependency-locks/a.lockfile', 'app/build.gradle', "dependencies {\n  api 'a:b:1'\n}\n"]
  ])('%s: %s', async (lock, path, text) => {
    expect((await scan({ [lock]: 'a:b:1=c\nempty=\n', [path]: text })).warnings).toEqual([])
  })

  test('not those of another project', async () => {
    const { warnings } = await scan({
      'a/gradle.lockfile': 'a:b:1=c\nempty=\n',
      'b/gradle/verification-metadata.xml': METADATA
    })
    expect(warnings).toEqual(['b/gradle/verification-metadata.xml: no lock file lists its dependencies'])
  })
})

describe('limits', () => {
  test.each([
    ['entries', { entries: 2 }, 'SOURCE_TREE_TOO_LARGE'],
    ['bytes of all files', { totalBytes: 100 }, 'SOURCE_TOO_LARGE'],
    ['packages', { packages: 3 }, 'SOURCE_TOO_LARGE']
  ])('too many %s end the scan', async (_, limits, code) => {
    await expect(scan(MONOREPO, { limits })).rejects.toMatchObject({ code })
  })

  test('a file that is too large causes a warning', async () => {
    const files = { 'package-lock.json': ' '.repeat(2000), 'go.mod': 'module x\n' }
    const { sbom, warnings } = await scan(files, { limits: { fileBytes: 1000 } })
    expect(warnings).toEqual(['package-lock.json: it has 2.0 KiB; Seal reads at most 1000 B'])
    expect(sbom.completeness).toBe('incomplete')
  })

  test('a file with too many lines causes a warning, before its parser makes something of each', async () => {
    const files = { 'requirements.txt': 'a==1\n'.repeat(11), 'go.mod': 'module x\n' }
    const { sbom, warnings } = await scan(files, { limits: { lines: 10 } })
    expect(warnings).toEqual(['requirements.txt: it has more than 10 lines'])
    expect(sbom.completeness).toBe('incomplete')
  })

  test.each([
    ['pnpm-lock.yaml', `a: [${'{},'.repeat(500_001)}]`],
    ['poetry.lock', `a = [${'[],'.repeat(500_001)}]`],
    ['package-lock.json', `[${'{},'.repeat(500_001)}0]`]
  ])('values without end are refused before they are parsed: %s', async (path, text) => {
    const { warnings } = await scan({ [path]: text })
    expect(warnings.join()).toContain('more than 1000000 values')
  })

  test('packages without end of one project are refused: packages.config', async () => {
    const text = `<packages>${'<package id="a" version="1"/>'.repeat(100_001)}</packages>`
    const { warnings } = await scan({ 'packages.config': text })
    expect(warnings).toEqual(['packages.config: more than 100000 packages'])
  })

  test('a file with a known size above the limit is not opened', async () => {
    const asked: string[] = []
    const files = {
      async *list() {
        yield { path: 'go.mod', size: 5000 }
      },
      async read(path: string) {
        asked.push(path)
        return new Uint8Array()
      }
    }
    const { warnings } = await scan({}, { files, limits: { fileBytes: 1000 } })
    expect(asked).toEqual([])
    expect(warnings).toEqual(['go.mod: it has 4.9 KiB; Seal reads at most 1000 B'])
  })

  test('the number of warnings in the log is limited', async () => {
    const files = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`p${at}/uv.lock`, 'x = 1']))
    const { warnings } = await scan(files)
    expect(warnings).toHaveLength(51)
    expect(warnings.at(-1)).toBe('and 30 more warnings')
  })
})

test('an aborted signal ends the scan with its reason', async () => {
  const reason = new Error('stop')
  const files = memoryTree({ 'go.mod': fixture('rust/Cargo.toml') })
  await expect(scan({}, { files, signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
})
