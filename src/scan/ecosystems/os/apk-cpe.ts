// CPEs of Alpine packages: Grype searches the National Vulnerability Database by them besides Alpine's own data.
// For dpkg and rpm the distributions' data is complete, and a CPE would find what they have fixed in a backport.
import { cpeFields, escapeCpe, formatCpe } from '../../installed/cpe.ts'

/** Source packages whose `vendor:product` is not their name twice, as the database's dictionary has them. */
const KNOWN: Readonly<Record<string, string>> = {
  apache2: 'apache:http_server',
  bash: 'gnu:bash',
  bind: 'isc:bind',
  binutils: 'gnu:binutils',
  brotli: 'google:brotli',
  bzip2: 'bzip:bzip2',
  cairo: 'cairographics:cairo',
  coreutils: 'gnu:coreutils',
  cpio: 'gnu:cpio',
  curl: 'haxx:curl',
  dbus: 'freedesktop:dbus',
  dnsmasq: 'thekelleys:dnsmasq',
  expat: 'libexpat_project:libexpat',
  gcc: 'gnu:gcc',
  ghostscript: 'artifex:ghostscript',
  git: 'git-scm:git',
  glib: 'gnome:glib',
  gnupg: 'gnupg:gnupg',
  gnutls: 'gnu:gnutls',
  go: 'golang:go',
  grep: 'gnu:grep',
  gzip: 'gnu:gzip',
  icu: 'icu-project:international_components_for_unicode',
  jq: 'jqlang:jq',
  krb5: 'mit:kerberos_5',
  less: 'gnu:less',
  libgcrypt: 'gnupg:libgcrypt',
  libidn2: 'gnu:libidn2',
  libvpx: 'webmproject:libvpx',
  libwebp: 'webmproject:libwebp',
  libxml2: 'xmlsoft:libxml2',
  libxslt: 'xmlsoft:libxslt',
  lz4: 'lz4_project:lz4',
  musl: 'musl-libc:musl',
  mysql: 'oracle:mysql',
  ncurses: 'gnu:ncurses',
  nettle: 'nettle_project:nettle',
  nginx: 'f5:nginx',
  nodejs: 'nodejs:node.js',
  openjdk: 'oracle:openjdk',
  openssh: 'openbsd:openssh',
  patch: 'gnu:patch',
  pcre2: 'pcre:pcre2',
  python: 'python:python',
  rsync: 'samba:rsync',
  ruby: 'ruby-lang:ruby',
  rust: 'rust-lang:rust',
  sed: 'gnu:sed',
  subversion: 'apache:subversion',
  sudo: 'sudo_project:sudo',
  tar: 'gnu:tar',
  tiff: 'libtiff:libtiff',
  unbound: 'nlnetlabs:unbound',
  'util-linux': 'kernel:util-linux',
  wget: 'gnu:wget',
  xz: 'tukaani:xz',
  zstd: 'facebook:zstandard'
}

/**
 * A known vendor's product, and the name twice. Grype puts the source package's name in the place of the package's, so
 * that `haxx:libcurl` becomes `haxx:curl`.
 */
export function apkCpes(name: string, origin: string, version: string): ReturnType<typeof cpeFields> {
  const source = KNOWN[origin] ?? KNOWN[withoutStream(origin)]
  const products = [source, twice(name), twice(withoutStream(name))].filter(one => one !== undefined)
  if (source !== undefined && origin !== name) products.push(`${vendorOf(source)}:${escapeCpe(name)}`)
  return cpeFields(products.map(product => formatCpe({ product, version })))
}

/** `php83` and `postgresql16` are PHP and PostgreSQL; `py3-requests` is requests. */
function withoutStream(name: string): string {
  return /^(?:py3-|ruby-)?([a-z][a-z+_-]*[a-z])(?:-?\d[\d.]*)?$/.exec(name)?.[1] ?? name
}

function twice(name: string): string {
  return `${escapeCpe(name)}:${escapeCpe(name)}`
}

function vendorOf(product: string): string {
  return product.slice(0, product.indexOf(':'))
}
