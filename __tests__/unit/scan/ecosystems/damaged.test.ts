// Containers of package data that are damaged or lie about themselves: an error with a code, never a part as the whole.
import { describe, expect, test } from '@jest/globals'
import { readTable } from '../../../../src/scan/archive/sqlite.ts'
import { readZip } from '../../../../src/scan/archive/zip.ts'
import { parseRpmHeader } from '../../../../src/scan/ecosystems/os/rpm-header.ts'
import { scan } from '../../../support/image-builder.ts'
import { buildSqlite } from '../../../support/rpm-builder.ts'
import { file } from '../../../support/tar-builder.ts'
import { buildZip } from '../../../support/zip-builder.ts'

const MAX_BYTES = 10_000_000

describe('a zip archive', () => {
  const CENTRAL = Buffer.from('504b0102', 'hex')

  /** Two stored entries, with a field of the first one's directory entry changed. */
  function zipWith(at: number, value: number, bytes: 2 | 4): Buffer {
    const zip = buildZip(['a', 'b'].map(name => ({ name, content: 'x'.repeat(100), stored: true })))
    zip.writeUIntLE(value, zip.indexOf(CENTRAL) + at, bytes)
    return zip
  }

  const readAll = (zip: Buffer, maxBytes = MAX_BYTES) =>
    readZip(zip).map(entry => entry.read(maxBytes).length)

  test('that is complete is read', () => {
    expect(readAll(zipWith(20, 100, 4))).toEqual([100, 100])
  })

  test.each<[string, Buffer, number]>([
    ['whose entry is longer than the archive', zipWith(20, 1_000_000, 4), MAX_BYTES],
    ['whose entry is over the limit', zipWith(20, 100, 4), 99],
    ['whose directory leads out of it', zipWith(28, 0xffff, 2), MAX_BYTES],
    ['with an entry outside', zipWith(42, 1_000_000, 4), MAX_BYTES],
    ['whose entry is packed in another way', zipWith(10, 99, 2), MAX_BYTES],
    ['whose entry is encrypted', zipWith(8, 1, 2), MAX_BYTES],
    [
      'with fewer entries than it says',
      buildZip([{ name: 'a', content: 'x', stored: true }], { count: 2 }),
      MAX_BYTES
    ],
    ['without a directory', Buffer.alloc(1000, 'x'), MAX_BYTES]
  ])('%s is an error', (_, zip, maxBytes) => {
    expect(() => readAll(zip, maxBytes)).toThrow(expect.objectContaining({ code: 'SCAN_ZIP_INVALID' }))
  })
})

test('a zip archive of more entries than its count can state is read to its end', () => {
  const items = ['a', 'b', 'c'].map(name => ({ name, content: name }))
  expect(readZip(buildZip(items, { count: 1 })).map(({ name }) => name)).toEqual(['a', 'b', 'c'])
})

test.each([
  ['empty', ''],
  ['without a version', 'groupId=g\nartifactId=a\n']
])('a pom.properties that is %s is named', async (_, content) => {
  const name = 'META-INF/maven/g/a/pom.properties'
  const inner = buildZip([{ name, content }])
  const { sbom, warnings } = await scan([
    [file('app.jar', buildZip([{ name: 'lib/b-1.jar', content: inner }]))]
  ])
  expect(warnings).toEqual([
    expect.stringMatching(/app\.jar: app\.jar:lib\/b-1\.jar: .*pom\.properties has no/)
  ])
  expect(sbom.completeness).toBe('incomplete')
})

test('an archive names some of its packages that cannot be identified, and no more', async () => {
  const items = Array.from({ length: 500 }, (_, at) => ({
    name: `META-INF/maven/g/a${at}/pom.properties`,
    content: ''
  }))
  const { warnings } = await scan([[file('app.jar', buildZip(items))]])
  expect(warnings).toHaveLength(51)
})

describe('an SQLite database', () => {
  const PAGE = 512
  const LEAF = 13
  const INTERIOR = 5
  const whole = buildSqlite(
    Array.from({ length: 100 }, (_, at) => Buffer.alloc(30, at + 1)),
    { pageSize: PAGE }
  )
  const lengths = (file: Buffer) =>
    [...readTable(file, 'Packages')].map(([, blob]) => (blob as Buffer).length)

  /** The offset of a page of the table, which is the last of its kind: the schema comes first. */
  function lastPage(type: number): number {
    for (let at = whole.length - PAGE; at > 0; at -= PAGE) if (whole[at] === type) return at
    throw new RangeError(`no page of type ${type}`)
  }

  function changed(change: (file: Buffer) => void): Buffer {
    const file = Buffer.from(whole)
    change(file)
    return file
  }

  test('that is complete is read', () => {
    expect(lengths(whole)).toEqual(Array<number>(100).fill(30))
  })

  test.each<[string, (file: Buffer) => void]>([
    ['with a page of another kind', file => void file.writeUInt8(7, lastPage(LEAF))],
    [
      'whose tree is a circle',
      file => void file.writeUInt32BE(lastPage(INTERIOR) / PAGE + 1, lastPage(INTERIOR) + 8)
    ],
    ['whose tree leads out of it', file => void file.writeUInt32BE(1_000_000, lastPage(INTERIOR) + 8)],
    [
      'with a row whose value is longer than the row',
      file => {
        const page = lastPage(LEAF)
        const cell = page + file.readUInt16BE(page + 8)
        // The blob's type, 12 and twice its length, is the only byte of this value in the row's head.
        file[file.indexOf(12 + 2 * 30, cell)] = 126
      }
    ],
    ['whose page size is none', file => void file.writeUInt16BE(500, 16)],
    ['that begins otherwise', file => void file.writeUInt8(0, 0)]
  ])('%s is an error', (_, change) => {
    expect(() => lengths(changed(change))).toThrow(expect.objectContaining({ code: 'SCAN_SQLITE_INVALID' }))
  })

  test('that is incomplete is an error', () => {
    expect(() => lengths(whole.subarray(0, lastPage(LEAF)))).toThrow(
      expect.objectContaining({ code: 'SCAN_SQLITE_INVALID' })
    )
  })
})

describe("a header of rpm's", () => {
  /** A text each, of the tags for the name, at an offset of the data, and for the version and the release. */
  function header(offset: number, entries = 3, tags = [1000, 1001, 1002]): Buffer {
    const head = Buffer.alloc(8 + 16 * 3)
    head.writeUInt32BE(entries, 0)
    for (const [at, tag] of tags.entries()) {
      head.writeUInt32BE(tag, 8 + 16 * at)
      head.writeUInt32BE(6, 12 + 16 * at)
      head.writeInt32BE(tag === 1000 ? offset : 0, 16 + 16 * at)
      head.writeUInt32BE(1, 20 + 16 * at)
    }
    return Buffer.concat([head, Buffer.from('bash\0zlib\0')])
  }

  test('names the package at its offset', () => {
    expect([0, 5].map(offset => parseRpmHeader(header(offset)).name)).toEqual(['bash', 'zlib'])
  })

  test.each([-5, -10, 10, 2 ** 30])(
    'without a name, at the offset %d outside its data, is an error',
    offset => {
      expect(() => parseRpmHeader(header(offset))).toThrow('a package header without a name')
    }
  )

  test.each<[string, Buffer]>([
    ['with more entries than bytes', header(0, 50)],
    ['with more entries than any', header(0, 2 ** 31)],
    ['without entries', header(0, 0)],
    ['without a version', header(0, 3, [1000, 9999, 1002])],
    ['without a release', header(0, 3, [1000, 1001, 9999])],
    ['that is cut off', header(0).subarray(0, 20)],
    ['of nothing', Buffer.alloc(0)]
  ])('%s is an error', (_, blob) => {
    expect(() => parseRpmHeader(blob)).toThrow(expect.objectContaining({ code: 'SCAN_RPM_INVALID' }))
  })
})

test.each([
  ['lists without an end', '\ns.authors = ["a" '],
  ['dependencies without an end', '.add_dependency(%q<']
])('a gemspec of %s is read within the time limit of a test', async (_, part) => {
  const code = `s.name = "a"\ns.version = "1"\n${part.repeat(2 ** 20 / part.length)}`
  const { sbom } = await scan([[file('gems/specifications/a.gemspec', code)]])
  expect(sbom.components).toHaveLength(1)
})
