// Source trees with the lock files that real clients write, and what those clients list of them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../../../scripts/child.mjs'
import { runNpm } from '../../../scripts/npm.mjs'
import { frozen, mavenTruth, pomOf, uvProgram } from './images.ts'
import { syftModule } from './known-products.ts'
import { unpackedPackage } from './registries.ts'
import { sampleFolder } from './sample-folder.ts'
import { packageKey } from './scanners.ts'

export interface TreeSample {
  readonly name: string
  /** What `fill` writes: another list is another sample. */
  readonly packages: readonly string[]
  fill(tree: string): Promise<void>
  /** What the client lists, as package keys. */
  truth?(tree: string): Promise<readonly string[]>
}

const TIMEOUT_MS = 900_000
const MAX_BUFFER = 2 ** 28

function put(tree: string, path: string, text: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), text)
}

async function output(program: string, args: readonly string[], cwd: string, env = {}): Promise<string> {
  const options = { cwd, timeout: TIMEOUT_MS, maxBuffer: MAX_BUFFER, env: { ...process.env, ...env } }
  return (await run(program, args, options)).stdout
}

const NPM = {
  dependencies: { express: '4.21.2', '@babel/core': '7.26.7', chokidar: '3.6.0', ws: '8.18.0' },
  devDependencies: { eslint: '9.19.0', typescript: '5.7.3', vite: '6.0.11' },
  optionalDependencies: { fsevents: '2.3.3' }
}

function putPackageJson(tree: string, more: object = {}): void {
  put(tree, 'package.json', JSON.stringify({ name: 'app', version: '1.0.0', private: true, ...NPM, ...more }))
}

const npmKey = (name: string, version: string) => packageKey(`pkg:npm/${name.replace('@', '%40')}@${version}`)

interface Tree {
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, Tree>>
  readonly devDependencies?: Readonly<Record<string, Tree>>
  readonly optionalDependencies?: Readonly<Record<string, Tree>>
}

function keysOf(tree: Tree, keys = new Set<string>()): ReadonlySet<string> {
  const { dependencies = {}, devDependencies = {}, optionalDependencies = {} } = tree
  for (const [name, node] of Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies
  })) {
    if (node.version !== undefined) keys.add(npmKey(name, node.version))
    keysOf(node, keys)
  }
  return keys
}

function npmSample(name: string, options: readonly string[]): TreeSample {
  return {
    name,
    packages: [JSON.stringify(NPM), ...options],
    async fill(tree) {
      putPackageJson(tree)
      await runNpm(['install', '--package-lock-only', '--ignore-scripts', ...options], tree)
    },
    async truth(tree) {
      const { stdout } = await runNpm(['ls', '--all', '--json', '--package-lock-only'], tree)
      return [...keysOf(JSON.parse(stdout) as Tree)]
    }
  }
}

async function yarn(
  version: 'yarn@1.22.22' | '@yarnpkg/cli-dist@4.18.1',
  args: readonly string[],
  tree: string
) {
  const script = join(await unpackedPackage('npm', version), 'bin/yarn.js')
  const env = { YARN_ENABLE_TELEMETRY: '0', YARN_ENABLE_IMMUTABLE_INSTALLS: 'false', CI: '' }
  return output(process.execPath, [script, ...args], tree, env)
}

/** `NAME@VERSION`, `NAME@npm:VERSION` */
function locatorKey(text: string): readonly string[] {
  const [, name, version] = /^(@?[^@\s]+)@(?:npm:)?(\d\S*)$/.exec(text) ?? []
  return name === undefined || version === undefined ? [] : [npmKey(name, version)]
}

async function pnpm(args: readonly string[], tree: string) {
  const script = join(await unpackedPackage('npm', 'pnpm@10.33.0'), 'bin/pnpm.cjs')
  return output(process.execPath, [script, ...args], tree, { COREPACK_ENABLE_STRICT: '0' })
}

async function bun(args: readonly string[], tree: string) {
  const program = join(await unpackedPackage('npm', '@oven/bun-linux-x64@1.4.5'), 'bin/bun')
  return output(program, args, tree)
}

const PYPROJECT = `[project]
name = "app"
version = "1.0.0"
requires-python = ">=3.11"
dependencies = ["flask==3.1.0", "requests==2.32.3", "cryptography==44.0.0", "pandas==2.2.3"]

[project.optional-dependencies]
web = ["gunicorn==23.0.0"]

[dependency-groups]
dev = ["pytest==8.3.4"]
`

const PYTHON_TOOLS = ['pipenv==2024.4.1', 'poetry==2.2.1', 'poetry-plugin-export==1.10.1']

async function pythonTool(name: string, args: readonly string[], cwd: string): Promise<string> {
  const folder = await sampleFolder('python-tools', PYTHON_TOOLS, async venv => {
    await run('python3', ['-m', 'venv', venv])
    const options = ['install', '-q', '--disable-pip-version-check', ...PYTHON_TOOLS]
    await run(join(venv, 'bin/python'), ['-m', 'pip', ...options], { timeout: TIMEOUT_MS })
  })
  const env = { PIPENV_VERBOSITY: '-1' }
  return output(join(folder, 'bin/python'), ['-m', name, ...args], cwd, env)
}

async function uv(args: readonly string[], tree: string): Promise<string> {
  return output(await uvProgram(), args, tree)
}

/** Requirement lines with markers and hashes. */
function required(text: string): readonly string[] {
  return frozen(text.replace(/[ \t]*(?:;.*|\\|--hash=\S+)$/gm, ''))
}

const UV_EXPORT = [
  'export',
  '--frozen',
  '--no-hashes',
  '--all-extras',
  '--all-groups',
  '--no-emit-project',
  '-q'
]

const POETRY_EXPORT = ['export', '--without-hashes', '--all-groups', '--all-extras']

const CRATES = `[package]
name = "app"
version = "1.0.0"
edition = "2021"

[dependencies]
serde = { version = "=1.0.217", features = ["derive"] }
tokio = { version = "=1.43.0", features = ["full"] }
reqwest = "=0.12.12"

[dev-dependencies]
tempfile = "=3.15.0"
`

const GO_FILE = `package main

import (
	"fmt"

	"github.com/google/go-containerregistry/pkg/name"
	"github.com/spf13/cobra"
	"gopkg.in/yaml.v3"
)

func main() {
	fmt.Println(name.DefaultRegistry, cobra.Command{}, yaml.Node{})
}
`

const CRATES_OF_WORKSPACE = {
  'Cargo.toml':
    '[workspace]\nresolver = "2"\nmembers = ["a", "b"]\n\n[workspace.dependencies]\nserde = { version = "=1.0.217", features = ["derive"] }\n',
  'a/Cargo.toml':
    '[package]\nname = "acme-a"\nversion = "1.0.0"\nedition = "2021"\n\n[dependencies]\nserde = { workspace = true }\nacme-b = { path = "../b" }\n\n[build-dependencies]\ncc = "=1.2.10"\n',
  'b/Cargo.toml':
    '[package]\nname = "acme-b"\nversion = "2.0.0"\nedition = "2021"\n\n[dependencies]\nlibc = "=0.2.169"\nrand = "=0.8.5"\n',
  'a/src/lib.rs': '',
  'b/src/lib.rs': ''
}

const GO_WORKSPACE = {
  'go.work': 'go 1.24.0\n\nuse (\n\t./a\n\t./b\n)\n',
  'a/go.mod':
    'module example.test/a\n\ngo 1.24.0\n\nrequire (\n\texample.test/b v0.0.0\n\tgithub.com/spf13/pflag v1.0.5\n)\n\nreplace example.test/b => ../b\n',
  'a/main.go':
    'package main\n\nimport (\n\t"example.test/b"\n\t"github.com/spf13/pflag"\n)\n\nfunc main() { pflag.Parse(); b.B() }\n',
  'b/go.mod': 'module example.test/b\n\ngo 1.24.0\n\nrequire github.com/google/uuid v1.6.0\n',
  'b/b.go': 'package b\n\nimport "github.com/google/uuid"\n\nfunc B() { uuid.New() }\n'
}

const POM_HEAD = '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'

function dependency(group: string, artifact: string, version?: string): string {
  const stated = version === undefined ? '' : `<version>${version}</version>`
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${stated}</dependency>`
}

function modulePom(artifact: string, dependencies: readonly string[]): string {
  const parent = '<parent><groupId>acme</groupId><artifactId>parent</artifactId><version>1</version></parent>'
  return `${POM_HEAD}${parent}<artifactId>${artifact}</artifactId><dependencies>${dependencies.join('')}</dependencies></project>`
}

/** The parent has the versions; none of the dependencies has dependencies of its own. */
const MAVEN_MODULES = {
  'pom.xml': `${POM_HEAD}<groupId>acme</groupId><artifactId>parent</artifactId><version>1</version>
<packaging>pom</packaging><modules><module>a</module><module>b</module></modules>
<properties><slf4j.version>2.0.16</slf4j.version></properties>
<dependencyManagement><dependencies>${dependency('org.slf4j', 'slf4j-api', '${slf4j.version}')}${dependency('commons-io', 'commons-io', '2.18.0')}</dependencies></dependencyManagement></project>`,
  'a/pom.xml': modulePom('a', [
    dependency('org.slf4j', 'slf4j-api'),
    dependency('acme', 'b', '${project.version}')
  ]),
  'b/pom.xml': modulePom('b', [
    dependency('commons-io', 'commons-io'),
    dependency('commons-codec', 'commons-codec', '1.17.2')
  ])
}

const POM = [
  'org.springframework.boot:spring-boot-starter-web:3.4.2',
  'com.google.guava:guava:33.4.0-jre',
  'org.postgresql:postgresql:42.7.5'
]

/** A tree of these files, with what `lock` adds. */
function filesSample(
  name: string,
  files: Readonly<Record<string, string>>,
  lock: (tree: string) => Promise<unknown>,
  truth: (tree: string) => Promise<readonly string[]>
): TreeSample {
  return {
    name,
    packages: Object.values(files),
    async fill(tree) {
      for (const [path, text] of Object.entries(files)) put(tree, path, text)
      await lock(tree)
    },
    truth
  }
}

/** Real lock files in Syft's test data, of clients that need a registry which the tests cannot reach. */
function dataOfSyft(
  name: string,
  folder: string,
  files: readonly string[] = [name],
  truth?: (tree: string) => Promise<readonly string[]>
): TreeSample {
  return {
    name,
    packages: [folder, ...files],
    async fill(tree) {
      const data = join(await syftModule(), 'syft/pkg/cataloger', folder)
      // The files of Go's module cache are read-only.
      for (const file of files) put(tree, file, readFileSync(join(data, file), 'utf8'))
    },
    ...(truth && { truth })
  }
}

async function cargoTruth(tree: string): Promise<readonly string[]> {
  const text = await output('cargo', ['metadata', '--format-version=1', '--locked'], tree)
  const { packages } = JSON.parse(text) as {
    packages: { name: string; version: string; source: string | null }[]
  }
  return packages
    .filter(({ source }) => source !== null)
    .map(({ name, version }) => packageKey(`pkg:cargo/${name}@${version}`))
}

async function goTruth(tree: string, folders: readonly string[]): Promise<readonly string[]> {
  const format = '{{with .Module}}{{.Path}} {{.Version}}{{end}}'
  const patterns = folders.map(folder => `${folder}/...`)
  const text = await output('go', ['list', '-deps', '-f', format, ...patterns], tree)
  const lines = new Set(text.split('\n').filter(line => / v\d/.test(line)))
  return [...lines].map(line => packageKey(`pkg:golang/${line.replace(' ', '@')}`))
}

export const TREE_SAMPLES: readonly TreeSample[] = [
  npmSample('package-lock v3', []),
  npmSample('package-lock v1', ['--lockfile-version=1']),
  {
    name: 'npm workspaces',
    packages: [JSON.stringify(NPM), 'workspaces'],
    async fill(tree) {
      putPackageJson(tree, { workspaces: ['packages/*'] })
      put(
        tree,
        'packages/a/package.json',
        '{"name":"@acme/a","version":"1.0.0","dependencies":{"ms":"2.1.2"}}'
      )
      put(
        tree,
        'packages/b/package.json',
        '{"name":"@acme/b","version":"1.0.0","dependencies":{"@acme/a":"1.0.0"}}'
      )
      await runNpm(['install', '--package-lock-only', '--ignore-scripts'], tree)
    },
    async truth(tree) {
      const { stdout } = await runNpm(['ls', '--all', '--json', '--package-lock-only'], tree)
      return [...keysOf(JSON.parse(stdout) as Tree)]
    }
  },
  {
    name: 'yarn.lock v1',
    packages: [JSON.stringify(NPM)],
    async fill(tree) {
      putPackageJson(tree)
      await yarn('yarn@1.22.22', ['install', '--ignore-scripts', '--no-bin-links', '--silent'], tree)
      await run('rm', ['-rf', join(tree, 'node_modules')])
    },
    async truth(tree) {
      const text = await yarn('yarn@1.22.22', ['list', '--json', '--no-progress'], tree)
      const names = [...text.matchAll(/"name":"(@?[^@"]+@\d[^"]*)"/g)].map(([, name = '']) => name)
      return [...new Set(names.flatMap(locatorKey))]
    }
  },
  {
    name: 'yarn.lock of Berry',
    packages: [JSON.stringify(NPM)],
    async fill(tree) {
      putPackageJson(tree)
      put(tree, 'yarn.lock', '')
      put(tree, '.yarnrc.yml', 'nodeLinker: node-modules\nenableTelemetry: false\n')
      await yarn('@yarnpkg/cli-dist@4.18.1', ['install', '--mode=update-lockfile'], tree)
    },
    async truth(tree) {
      const text = await yarn('@yarnpkg/cli-dist@4.18.1', ['info', '--all', '--recursive', '--json'], tree)
      const values = text
        .trim()
        .split('\n')
        .map(line => (JSON.parse(line) as { value: string }).value)
      return [...new Set(values.flatMap(locatorKey))]
    }
  },
  {
    name: 'pnpm-lock.yaml',
    packages: [JSON.stringify(NPM)],
    async fill(tree) {
      putPackageJson(tree)
      await pnpm(['install', '--lockfile-only', '--ignore-scripts'], tree)
    },
    async truth(tree) {
      const text = await pnpm(['list', '--lockfile-only', '--depth', 'Infinity', '--json'], tree)
      return (JSON.parse(text) as readonly Tree[]).flatMap(one => [...keysOf(one)])
    }
  },
  {
    name: 'bun.lock',
    packages: [JSON.stringify(NPM)],
    async fill(tree) {
      putPackageJson(tree)
      await bun(['install', '--lockfile-only', '--ignore-scripts'], tree)
    },
    async truth(tree) {
      await bun(['install', '--frozen-lockfile', '--ignore-scripts'], tree)
      const text = await bun(['pm', 'ls', '--all'], tree)
      await run('rm', ['-rf', join(tree, 'node_modules')])
      return [
        ...new Set([...text.matchAll(/[├└]── (\S+)$/gm)].flatMap(([, locator = '']) => locatorKey(locator)))
      ]
    }
  },
  {
    name: 'uv.lock',
    packages: [PYPROJECT],
    async fill(tree) {
      put(tree, 'pyproject.toml', PYPROJECT)
      await uv(['lock', '-q'], tree)
    },
    truth: async tree => required(await uv(UV_EXPORT, tree))
  },
  {
    name: 'pylock.toml',
    packages: [PYPROJECT],
    async fill(tree) {
      put(tree, 'pyproject.toml', PYPROJECT)
      await uv(['lock', '-q'], tree)
      await uv([...UV_EXPORT, '--format', 'pylock.toml', '-o', 'pylock.toml'], tree)
    },
    truth: async tree => required(await uv(UV_EXPORT, tree))
  },
  {
    name: 'requirements.txt',
    packages: [PYPROJECT],
    async fill(tree) {
      put(tree, 'pyproject.toml', PYPROJECT)
      await uv(
        [
          'pip',
          'compile',
          '-q',
          '--generate-hashes',
          '--all-extras',
          '-o',
          'requirements.txt',
          'pyproject.toml'
        ],
        tree
      )
    },
    async truth(tree) {
      const options = [
        'pip',
        'install',
        '--dry-run',
        '--no-deps',
        '-q',
        '--target',
        join(tree, 'x'),
        '-r',
        'requirements.txt'
      ]
      await uv(options, tree)
      return required(await uv(['pip', 'compile', '-q', '--all-extras', 'pyproject.toml'], tree))
    }
  },
  dataOfSyft(
    'poetry.lock',
    'python/testdata/poetry/nested-extras',
    ['pyproject.toml', 'poetry.lock'],
    async tree => required((await pythonTool('poetry', POETRY_EXPORT, tree)).replace(/\[.*?\]/g, ''))
  ),
  dataOfSyft('pdm.lock', 'python/testdata/pdm-lock-separate-files'),
  {
    name: 'Pipfile.lock',
    packages: ['flask', 'pytest'],
    async fill(tree) {
      put(
        tree,
        'Pipfile',
        '[packages]\nflask = "==3.1.0"\nrequests = {extras = ["socks"], version = "==2.32.3"}\n\n[dev-packages]\npytest = "==8.3.4"\n'
      )
      await pythonTool('pipenv', ['lock'], tree)
    },
    truth: async tree =>
      required((await pythonTool('pipenv', ['requirements', '--dev'], tree)).replace(/\[.*?\]/g, ''))
  },
  {
    name: 'Cargo.lock',
    packages: [CRATES],
    async fill(tree) {
      put(tree, 'Cargo.toml', CRATES)
      put(tree, 'src/main.rs', 'fn main() {}\n')
      await output('cargo', ['generate-lockfile'], tree)
    },
    truth: cargoTruth
  },
  {
    name: 'go.mod',
    packages: [GO_FILE],
    async fill(tree) {
      put(tree, 'main.go', GO_FILE)
      put(
        tree,
        'go.mod',
        'module example.test/app\n\ngo 1.24.0\n\nrequire (\n\tgithub.com/google/go-containerregistry v0.20.3\n\tgithub.com/spf13/cobra v1.8.1\n\tgopkg.in/yaml.v3 v3.0.1\n)\n'
      )
      await output('go', ['mod', 'tidy'], tree)
    },
    truth: tree => goTruth(tree, ['.'])
  },
  {
    name: 'pom.xml',
    packages: POM,
    async fill(tree) {
      put(tree, 'pom.xml', pomOf(POM))
    },
    truth: mavenTruth
  },
  filesSample(
    'Cargo workspace',
    CRATES_OF_WORKSPACE,
    tree => output('cargo', ['generate-lockfile'], tree),
    cargoTruth
  ),
  filesSample(
    'Go workspace',
    GO_WORKSPACE,
    async tree => {
      for (const folder of ['b', 'a'])
        await output('go', ['mod', 'tidy'], join(tree, folder), { GOWORK: 'off' })
    },
    tree => goTruth(tree, ['./a', './b'])
  ),
  filesSample(
    'Maven modules',
    MAVEN_MODULES,
    async () => {},
    async tree => mavenTruth(tree, ['compile'])
  ),
  dataOfSyft('gradle.lockfile', 'java/testdata/gradle'),
  dataOfSyft('Gemfile.lock', 'ruby/testdata'),
  dataOfSyft('composer.lock', 'php/testdata'),
  dataOfSyft('packages.lock.json', 'dotnet/testdata/image-net8-app/src'),
  dataOfSyft('TestLibrary.deps.json', 'dotnet/testdata/dir-example-1')
]

export function treeOf({ name, packages, fill }: TreeSample): Promise<string> {
  return sampleFolder(`tree-${name.replaceAll(' ', '-')}`, packages, fill)
}
