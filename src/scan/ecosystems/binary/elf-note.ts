// What a distribution wrote into a program about its own package, for images without the database.
// https://uapi-group.org/specifications/specs/package_metadata_for_executable_files/
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { fieldsOf, present, textOf } from '../../../support/fields.ts'
import { parseJson } from '../../../support/json.ts'
import type { Content, ExecutableCataloger, Found } from '../../installed/cataloger.ts'
import { readSection } from './binary-sections.ts'

const SECTION = '.note.package'
const OWNER = 'FDO\0'
const TYPE = 0xcafe1a7e
const HEADER_BYTES = 16
/** The longest of Fedora and Debian have 400 bytes. */
const MAX_BYTES = 64 * 1024
const MAX_TEXT = 300
/** Linkers write the notes before everything else. */
const HEAD_BYTES = 4096
/** Types of purls that the specification names; others are not of a distribution. */
const TYPES: ReadonlySet<string> = new Set(['deb', 'rpm', 'apk', 'alpm'])

export const ELF_NOTE: ExecutableCataloger = {
  name: 'elf-note',
  start(_path, isBuffered) {
    let head = isBuffered ? undefined : Buffer.alloc(0)
    return {
      write(chunk) {
        if (head !== undefined && head.length < HEAD_BYTES)
          head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)])
      },
      end(content) {
        if (head?.includes(OWNER))
          throw new RangeError('it has a note of its package, but is too large to read it')
        const text = content && readNote(content)
        const found = text === undefined ? undefined : toPackage(fieldsOf(parseJson(text)))
        return found === undefined ? [] : [found]
      }
    }
  }
}

/** The description of the note, up to its NUL; linkers of some languages write the text without a header. */
function readNote(content: Content): Buffer | undefined {
  const section = readSection(content, SECTION)?.subarray(0, MAX_BYTES)
  if (section === undefined || section.length === 0) return undefined
  const start = section[0] === 0x7b ? 0 : isNote(section) ? HEADER_BYTES : undefined
  if (start === undefined) return undefined
  const end = section.indexOf(0, start)
  return section.subarray(start, end < 0 ? section.length : end)
}

function isNote(section: Buffer): boolean {
  if (section.length <= HEADER_BYTES || section.toString('latin1', 12, HEADER_BYTES) !== OWNER) return false
  return section.readUInt32LE(8) === TYPE || section.readUInt32BE(8) === TYPE
}

function toPackage(note: Record<string, unknown>): Found | undefined {
  const [type, name, version] = ['type', 'name', 'version'].map(field => shortText(note[field]))
  if (name === undefined || version === undefined) return undefined
  const { os, release } = distributionOf(note)
  const isKnown = type !== undefined && TYPES.has(type)
  return {
    isStated: true,
    component: present<Found['component']>({
      type: 'library',
      name,
      version,
      purl: formatPurl({
        type: isKnown ? type : 'generic',
        namespace: os,
        name,
        version,
        qualifiers: { arch: shortText(note['architecture']), distro: os && release && `${os}-${release}` }
      }),
      cpe: cpeOf(note),
      properties: [{ name: 'oci-seal:from-elf-note', value: SECTION }]
    })
  }
}

/** Fedora names its own only by a CPE: `cpe:/o:fedoraproject:fedora:40`. */
function distributionOf(note: Record<string, unknown>) {
  const [, product, version] =
    /^cpe:\/o:[^:]+:([^:]+)(?::([^:]+))?/.exec(shortText(note['osCpe']) ?? '') ?? []
  return {
    os: (shortText(note['os']) ?? product)?.toLowerCase(),
    release: shortText(note['osVersion']) ?? version
  }
}

/** `appCpe` is that of the package, `osCpe` that of the distribution. */
function cpeOf(note: Record<string, unknown>): string | undefined {
  const cpe = shortText(note['appCpe'])
  return cpe !== undefined && /^cpe:2\.3:[aho*-](?::[^:\s]+){10}$/.test(cpe) ? cpe : undefined
}

function shortText(value: unknown): string | undefined {
  const text = textOf(value)?.trim()
  return text === undefined || text === '' || text.length > MAX_TEXT ? undefined : text
}
