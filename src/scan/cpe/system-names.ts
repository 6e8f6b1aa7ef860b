// Names of what distributions package, by the source package.
import { escapeCpe } from './cpe.ts'
import type { KnownNames, Table } from './known-names.ts'

/**
 * Source packages that are called otherwise than their product, and those with several names in the database: the name
 * of today.
 */
const PRODUCTS: Readonly<Record<string, string>> = {
  apache2: 'apache:http_server',
  bind: 'isc:bind',
  curl: 'haxx:curl',
  'cyrus-sasl': 'cyrusimap:cyrus-sasl',
  dbus: 'freedesktop:dbus',
  dnsmasq: 'thekelleys:dnsmasq',
  expat: 'libexpat_project:libexpat',
  file: 'file_project:file',
  ghostscript: 'artifex:ghostscript',
  git: 'git-scm:git',
  glib: 'gnome:glib',
  glibc: 'gnu:glibc',
  go: 'golang:go',
  golang: 'golang:go',
  httpd: 'apache:http_server',
  icu: 'icu-project:international_components_for_unicode',
  imagemagick: 'imagemagick:imagemagick',
  inn: 'isc:inn',
  jq: 'jqlang:jq',
  krb5: 'mit:kerberos_5',
  less: 'gnu:less',
  libgcrypt20: 'gnupg:libgcrypt',
  libpng: 'libpng:libpng',
  libzstd: 'facebook:zstandard',
  musl: 'musl-libc:musl',
  mysql: 'oracle:mysql',
  nginx: 'f5:nginx',
  nodejs: 'nodejs:node.js',
  openjdk: 'oracle:openjdk',
  openldap2: 'openldap:openldap',
  openssh: 'openbsd:openssh',
  openssl: 'openssl:openssl',
  pam: 'linux-pam:linux-pam',
  php: 'php:php',
  qemu: 'qemu:qemu',
  rsync: 'samba:rsync',
  ruby: 'ruby-lang:ruby',
  rust: 'rust-lang:rust',
  rustc: 'rust-lang:rust',
  sqlite: 'sqlite:sqlite',
  subversion: 'apache:subversion',
  sudo: 'sudo_project:sudo',
  systemd: 'systemd_project:systemd',
  tiff: 'libtiff:libtiff',
  'util-linux': 'kernel:util-linux',
  xen: 'xen:xen',
  'xz-utils': 'tukaani:xz',
  zlib: 'zlib:zlib',
  zstd: 'facebook:zstandard'
}

/** Packages of languages, by what distributions put before their names. */
const LANGUAGES: readonly (readonly [prefix: RegExp, table: Table])[] = [
  [/^(?:python3?|py3)-(?=.)/, 'pypi'],
  [/^(?:ruby|rubygem)-(?=.)/, 'gem'],
  [/^(?:node|nodejs)-(?=.)/, 'npm'],
  [/^rust-(?=.)/, 'cargo']
]

/** `vendor:product` of a source package, the name of today first. */
export function systemNames(source: string, names: KnownNames): readonly string[] {
  const ofLanguage = LANGUAGES.flatMap(([prefix, table]) =>
    prefix.test(source) ? productsOf(table, source.replace(prefix, ''), names) : []
  )
  const own = ownNames(source, names)
  // PCRE2 is not PCRE: a name that is known does not count as a stream of another one.
  const ofStream = own.length > 0 ? [] : ownNames(withoutStream(source), names)
  return [...new Set([...ofLanguage, ...own, ...ofStream])]
}

/**
 * Of a package that may have names which the database does not list, both parts alike: its own, and that of what it is
 * a stream or a language's package of, but never that of another product: Alpine's `py3-redis` is not Redis.
 */
export function alikeNames(name: string, names: KnownNames): readonly string[] {
  const ofLanguage = withoutLanguage(name)
  const plain = withoutStream(ofLanguage)
  const isAnother =
    ownNames(name, names).length > 0 || (ofLanguage !== name && ownNames(plain, names).length > 0)
  return [name, ...(isAnother ? [] : [plain])].map(one => `${escapeCpe(one)}:${escapeCpe(one)}`)
}

function ownNames(source: string, names: KnownNames): readonly string[] {
  return [
    ...(Object.hasOwn(PRODUCTS, source) ? [PRODUCTS[source] ?? ''] : []),
    ...productsOf('os', source, names)
  ]
}

function productsOf(table: Table, name: string, names: KnownNames): readonly string[] {
  return names.of(table, name).map(({ product }) => product)
}

/** `php83` and `postgresql-17` are PHP and PostgreSQL, `libpng1.6` is libpng. */
function withoutStream(name: string): string {
  return /^([a-z][a-z+_-]*[a-z])-?\d[\d.]*$/.exec(name)?.[1] ?? name
}

/** `py3-requests` is requests. */
function withoutLanguage(name: string): string {
  return name.replace(/^(?:py3-|python3?-|ruby-)(?=.)/, '')
}

/**
 * The version that the product has, of that of a package of Debian or Red Hat: without the epoch, the revision and
 * the marks for another source: `1.3.dfsg+really1.3.1`, `2.44+dfsg1`.
 */
export function upstreamVersion(version: string): string {
  return version
    .replace(/^\d+:/, '')
    .replace(/-[^-]*$/, '')
    .replace(/^.*[+~]really/, '')
    .replace(/[+~.-](?:dfsg|ds|repack)[\w.]*$/, '')
}
