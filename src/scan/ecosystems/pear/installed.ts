// Packages of PEAR and extensions of PECL: the registry of pear, a file of PHP's serialized values for each.
// https://pear.php.net/manual/en/guide.developers.package2.php
import { mapLicense } from '../../../sbom/licenses/map-license.ts'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { cpeFields, escapeCpe, formatCpe } from '../../cpe/cpe.ts'
import { type Cataloger, folderOf, type Links } from '../../installed/cataloger.ts'
import { type PhpValue, readSerialized } from './serialized.ts'

/** pear.reg, with its list of files, has 60 KB. */
const MAX_BYTES = 4 * 2 ** 20

export const PEAR: Cataloger = {
  name: 'pear',
  maxBytes: MAX_BYTES,
  extensions: ['.reg'],
  selects: path =>
    path.endsWith('.reg') && /(?:^|\/)\.registry\/(?:\.channel\.[^/]+\/)?[^/]+\.reg$/.test(path),
  readFile({ path, bytes }) {
    const value = readSerialized(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    // Before package.xml 2.0 both were texts of other names.
    const name = textAt(value, 'name') ?? textAt(value, 'package')
    const version = textAt(value, 'version', 'release') ?? textAt(value, 'version')
    if (name === undefined || version === undefined) return { warnings: ['it has no name or no version'] }
    const channel = textAt(value, 'channel') ?? channelOf(path)
    const license = mapLicense(textAt(value, 'license', '_content') ?? textAt(value, 'license') ?? '')
    const description = textAt(value, 'summary')
    return {
      packages: [
        {
          component: {
            type: 'library',
            name,
            version,
            purl: formatPurl({ type: 'pear', namespace: channel, name, version }),
            ...cpesOf(name, version),
            ...(description === undefined ? {} : { description: description.slice(0, 500) }),
            ...(license ? { licenses: [license] } : {})
          },
          links: {
            scope: `pear ${path.slice(0, path.lastIndexOf('.registry'))}`,
            provides: [name.toLowerCase(), ...extensionOf(value)],
            ...needsOf(value)
          }
        }
      ]
    }
  }
}

/** `php:archive_tar`, and the names that Syft writes. */
function cpesOf(name: string, version: string) {
  const product = escapeCpe(name.toLowerCase())
  return cpeFields(['php', product].map(vendor => formatCpe({ product: `${vendor}:${product}`, version })))
}

function valueAt(value: PhpValue, ...keys: readonly string[]): PhpValue {
  return keys.reduce<PhpValue>((inner, key) => (inner instanceof Map ? inner.get(key) : undefined), value)
}

function textAt(value: PhpValue, ...keys: readonly string[]): string | undefined {
  const found = valueAt(value, ...keys)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** `.registry/.channel.pecl.php.net/redis.reg`; those of PEAR itself have no folder. */
function channelOf(path: string): string {
  return /\.channel\.([^/]+)$/.exec(folderOf(path))?.[1] ?? 'pear.php.net'
}

/** Absent before package.xml 2.0, which lists needs in another form. */
function needsOf(value: PhpValue): Pick<Links, 'requires'> {
  if (!(valueAt(value, 'dependencies') instanceof Map)) return {}
  const required = (kind: string) => namesOf(valueAt(value, 'dependencies', 'required', kind))
  const extensions = required('extension').filter(one => !OF_PHP.has(one))
  return {
    requires: [...required('package'), ...extensions.map(extensionName)].map(one => [one])
  }
}

/** PHP cannot be built without these. */
const OF_PHP: ReadonlySet<string> = new Set(['core', 'date', 'hash', 'pcre', 'reflection', 'spl', 'standard'])

/** Packages and extensions may have the same name. */
function extensionName(name: string): string {
  return `extension ${name}`
}

/** What a package of PECL adds to PHP. */
function extensionOf(value: PhpValue): string[] {
  const provided = textAt(value, 'providesextension')
  return provided === undefined ? [] : [extensionName(provided.toLowerCase())]
}

/** One package, or a list of them; `conflicts` excludes one. */
function namesOf(value: PhpValue): string[] {
  if (!(value instanceof Map)) return []
  const own = textAt(value, 'name')
  if (own !== undefined) return value.has('conflicts') ? [] : [own.toLowerCase()]
  return [...value.values()].flatMap(one => (one instanceof Map && one.has('name') ? namesOf(one) : []))
}
