// Ubuntu's chiselled images, made of slices of packages without dpkg's database: the manifest of Chisel.
// https://documentation.ubuntu.com/chisel/en/latest/reference/manifest
import { zstdDecompressSync } from 'node:zlib'
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { type Fields, fieldsOf, textOf } from '../../../support/fields.ts'
import { parseJson } from '../../../support/json.ts'
import { count } from '../../../support/text.ts'
import type { Cataloger, Distribution, Found, Root, RootFile } from '../../installed/cataloger.ts'
import { linesOf } from '../../installed/lines.ts'
import { TolerantReader } from '../../installed/read-on.ts'
import { fieldOf, parseStanzas } from '../../installed/stanza.ts'
import { toHash } from '../../lockfile/integrity.ts'
import { distributionOf, folderOfFileSystem, formatDistro } from './os-release.ts'

/** An image has some hundred kilobytes, a fifth when compressed. */
const MAX_BYTES = 8 * 2 ** 20
const MAX_INFLATED_BYTES = 64 * 2 ** 20
/** One for each file of an image, and some more. */
const MOST_LINES = 300_000

/**
 * The manifest has no source packages, which advisories are about. So its files own nothing here: what is found in
 * them, such as OpenSSL's libraries, is listed too.
 */
export const CHISEL: Cataloger = {
  name: 'chisel',
  extensions: ['.wall'],
  selects: path => path.endsWith('/manifest.wall'),
  maxBytes: MAX_BYTES,
  readRoot(root, context) {
    const packages: (Found & { readonly file: RootFile })[] = []
    const warnings: string[] = []
    const reader = new TolerantReader()
    for (const file of root.kept('chisel')) {
      const distribution = distributionOf(file, root, context.distribution)
      const known = listedByDpkg(root, folderOfFileSystem(file, root), reader)
      let [lines, stated, unread] = [0, 0, 0]
      for (const entry of reader.read(file, linesIn)) {
        if (lines++ === 0) stated = Number(textOf(entry['count']) ?? 0)
        if (entry['kind'] !== 'package') continue
        const found = toPackage(entry, distribution)
        if (found === undefined) unread++
        else if (!known.has(`${found.component.name} ${found.component.version}`)) {
          context.keepPackage(JSON.stringify(entry).length)
          packages.push({ ...found, file })
        }
      }
      if (lines < stated) warnings.push(`${file.path}: ${count(stated - lines, 'line')} of ${stated} missing`)
      if (unread > 0) warnings.push(`${file.path}: ${count(unread, 'package')} without a name or a version`)
    }
    return { packages, owned: [], warnings: [...warnings, ...reader.warnings] }
  }
}

/** One object a line; the first is the header. */
function* linesIn(bytes: Uint8Array): Generator<Fields> {
  const text = zstdDecompressSync(bytes, { maxOutputLength: MAX_INFLATED_BYTES })
  let lines = 0
  for (const line of linesOf(text)) {
    if (line === '') continue
    if (++lines > MOST_LINES) throw new RangeError(`it has more than ${MOST_LINES} lines`)
    yield fieldsOf(parseJson(Buffer.from(line)))
  }
}

/** Some images have dpkg's database beside the manifest, made from it, with more fields. */
function listedByDpkg(root: Root, folder: string, reader: TolerantReader): ReadonlySet<string> {
  const status = root.file(`${folder}var/lib/dpkg/status`)
  if (status === undefined) return new Set()
  const stanzas = [...reader.read(status, bytes => parseStanzas(linesOf(bytes)))]
  return new Set(stanzas.map(stanza => `${fieldOf(stanza, 'package')} ${fieldOf(stanza, 'version')}`))
}

function toPackage(entry: Fields, distribution: Distribution | undefined): Found | undefined {
  const name = textOf(entry['name'])
  const version = textOf(entry['version'])
  if (name === undefined || version === undefined) return undefined
  const hash = toHash('sha256', textOf(entry['sha256']) ?? '')
  const qualifiers = { arch: textOf(entry['arch']), distro: formatDistro(distribution) }
  return {
    component: {
      type: 'library',
      name,
      version,
      purl: formatPurl({ type: 'deb', namespace: distribution?.id, name, version, qualifiers }),
      ...(hash ? { hashes: [hash] } : {})
    }
  }
}
