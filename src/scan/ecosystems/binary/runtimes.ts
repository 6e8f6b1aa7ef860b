// Programs that no package manager installed, by the version in their bytes.
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { baseName, type ExecutableCataloger, type Probe } from '../../installed/cataloger.ts'

interface Runtime {
  readonly name: string
  readonly namespace?: string
  /** Names of the files that are searched. */
  readonly file: RegExp
  /** The first group is the version. */
  readonly versions: readonly RegExp[]
  /** `vendor:product` as the National Vulnerability Database knows it. */
  readonly cpe: string
}

/**
 * Each program's text comes from its own sources or output. A further program is one row. Every repetition is
 * bounded, so that a file made to be slow to search is not.
 */
const RUNTIMES: readonly Runtime[] = [
  {
    name: 'node',
    file: /^node$/,
    versions: [/node\.js\/v(\d{1,6}\.\d{1,6}\.\d{1,6})/, /\0(?:node )?v([0-6]\.\d{1,6}\.\d{1,6})\0/],
    cpe: 'nodejs:node.js'
  },
  {
    name: 'python',
    file: /^(?:lib)?python\d+\.\d+[a-z]?(?:\.so.*)?$/,
    versions: [/\0([23]\.\d{1,6}\.\d{1,6}(?:a|b|rc)?\d{0,6}\+?)\0/],
    cpe: 'python:python'
  },
  {
    name: 'busybox',
    file: /^busybox$/,
    versions: [/BusyBox\s{1,3}v(\d{1,6}\.\d{1,6}\.\d{1,6})/],
    cpe: 'busybox:busybox'
  },
  {
    name: 'openjdk',
    namespace: 'oracle',
    file: /^java$/,
    versions: [
      /\0openjdk\0java\0\d[.\d]{0,20}\0(\d[^\0]{1,60})\0/,
      /\0\d[.\d]{0,20}\0{1,16}(\d[^\0]{1,60})\0{1,16}openjdk\0java/,
      /\0(\d{1,6}[.\d]{0,20}\+[-\d]{1,20})\0/
    ],
    cpe: 'oracle:openjdk'
  },
  {
    name: 'nginx',
    file: /^nginx$/,
    versions: [/nginx version: [^/\0]{1,40}\/(\d{1,6}\.\d{1,6}\.\d{1,6}(?:\+\d{1,6})?(?:-\d{1,6})?)/],
    cpe: 'f5:nginx'
  },
  {
    name: 'redis',
    file: /^redis-server$/,
    versions: [
      /[^\d](\d{1,6}\.\d{1,6}\.\d{1,6})buildkitsandbox-\d{1,6}/,
      /Redis version (\d{1,6}\.\d{1,6}\.\d{1,6})/,
      /[^\d.](\d{1,6}\.\d{1,6}\.\d{1,6})\w{12}-\d{8,}/
    ],
    cpe: 'redis:redis'
  },
  {
    name: 'openssl',
    file: /^openssl$/,
    versions: [/\0OpenSSL (\d{1,6}\.\d{1,6}\.\d{1,6}(?:[a-z]{1,2}|-(?:alpha|beta|rc)\d)?)/],
    cpe: 'openssl:openssl'
  },
  {
    name: 'ruby',
    file: /^(?:ruby|libruby\.so.*)$/,
    versions: [/\bruby (\d{1,6}\.\d{1,6}\.\d{1,6}(?:(?:p|preview|rc|dev)\d{0,6})?) \(\d{4}-/],
    cpe: 'ruby-lang:ruby'
  },
  { name: 'perl', file: /^perl$/, versions: [/\/perl\d?\/(5\.\d{1,6}\.\d{1,6})[\0/]/], cpe: 'perl:perl' },
  {
    name: 'php-cli',
    file: /^php\d*(?:\.\d+)?$/,
    versions: [/X-Powered-By: PHP\/(\d{1,6}\.\d{1,6}\.\d{1,6}(?:(?:alpha|beta|RC)\d{1,6})?)/],
    cpe: 'php:php'
  },
  {
    name: 'postgresql',
    file: /^postgres$/,
    versions: [/\0(?:postgres \()?PostgreSQL\)? (\d{1,6}(?:\.\d{1,6}){0,2}(?:(?:alpha|beta|rc)\d)?)/],
    cpe: 'postgresql:postgresql'
  },
  {
    name: 'mariadb',
    file: /^(?:mariadb|mariadbd)$/,
    versions: [/(\d{1,6}\.\d{1,6}\.\d{1,6})-MariaDB/],
    cpe: 'mariadb:mariadb'
  },
  {
    name: 'httpd',
    file: /^httpd$/,
    versions: [/\bApache\/(\d{1,6}\.\d{1,6}\.\d{1,6})/],
    cpe: 'apache:http_server'
  },
  {
    name: 'haproxy',
    file: /^haproxy$/,
    versions: [/version (\d{1,6}\.\d{1,6}(?:\.|-dev|-rc)\d{1,6})(?:-[a-z0-9]{7})?, released 20/],
    cpe: 'haproxy:haproxy'
  },
  {
    name: 'memcached',
    file: /^memcached$/,
    versions: [/memcached (\d{1,6}\.\d{1,6}\.\d{1,6})/],
    cpe: 'memcached:memcached'
  },
  {
    name: 'bash',
    file: /^bash$/,
    versions: [/@\(#\)Bash version (\d{1,6}\.\d{1,6}\.\d{1,6})\(\d{1,6}\) /],
    cpe: 'gnu:bash'
  },
  { name: 'curl', file: /^curl$/, versions: [/\bcurl[ /](\d{1,6}\.\d{1,6}\.\d{1,6})/], cpe: 'haxx:curl' },
  { name: 'xz', file: /^xz$/, versions: [/\0xz \(XZ Utils\) (\d{1,6}\.\d{1,6}\.\d{1,6})/], cpe: 'tukaani:xz' }
]

/** The longest text that a pattern has to see at once. */
const WINDOW = 256

export const RUNTIME: ExecutableCataloger = {
  name: 'runtime',
  start(path) {
    const name = baseName(path)
    const runtime = RUNTIMES.find(one => one.file.test(name))
    return runtime && new VersionProbe(runtime)
  }
}

class VersionProbe implements Probe {
  readonly #runtime: Runtime
  readonly #seen: (string | undefined)[]
  #tail = ''

  constructor(runtime: Runtime) {
    this.#runtime = runtime
    this.#seen = runtime.versions.map(() => undefined)
  }

  write(chunk: Uint8Array): void {
    if (this.#seen[0] !== undefined) return
    const text = this.#tail + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1')
    for (const [at, pattern] of this.#runtime.versions.entries()) this.#seen[at] ??= pattern.exec(text)?.[1]
    this.#tail = text.slice(-WINDOW)
  }

  /** The first pattern of the row has priority, wherever in the file it is found. */
  end() {
    const version = this.#seen.find(seen => seen !== undefined)
    if (version === undefined) return []
    const { name, namespace, cpe } = this.#runtime
    const purl = formatPurl({ type: 'generic', namespace, name, version })
    const cpeVersion = version.replace(/[^A-Za-z0-9._-]/g, character => `\\${character}`)
    return [
      {
        component: {
          type: 'application',
          name,
          version,
          purl,
          cpe: `cpe:2.3:a:${cpe}:${cpeVersion}:*:*:*:*:*:*:*`
        }
      }
    ]
  }
}
