// What the tar reader gives for archives of every dialect, however they are cut into chunks.
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { TarReader } from '../../../../src/scan/archive/tar.ts'
import {
  buildEntry,
  buildTar,
  directory,
  file,
  gnuLong,
  hardLink,
  pax,
  symlink,
  type TarItem
} from '../../../support/tar-builder.ts'

interface Read {
  readonly kind: string
  readonly path: string
  readonly target: string
  readonly isSparse: boolean
  content: string
}

function read(bytes: Uint8Array, chunk = 333): Read[] {
  const entries: Read[] = []
  const reader = new TarReader(({ kind, path, target, isSparse }) => {
    const entry: Read = { kind, path, target, isSparse, content: '' }
    entries.push(entry)
    return {
      write(part) {
        entry.content += Buffer.from(part).toString('latin1')
      },
      end() {}
    }
  })
  for (let at = 0; at < bytes.length; at += chunk) reader.push(bytes.subarray(at, at + chunk))
  reader.end()
  return entries
}

const LONG = `${'folder/'.repeat(30)}file.txt`
const old = (item: TarItem): TarItem => ({ ...item, patch: [[257, '\0'.repeat(8)]] })
const gnu = (item: TarItem): TarItem => ({
  ...item,
  patch: [
    [257, 'ustar  \0'],
    [345, '17000000000\0']
  ]
})

test.each<[string, readonly TarItem[], Partial<Read>]>([
  ['a plain file', [file('a/b', 'hello')], { kind: 'file', path: 'a/b', content: 'hello' }],
  ['a file of exactly one block', [file('a', 'x'.repeat(512))], { content: 'x'.repeat(512) }],
  ['a directory', [directory('a')], { kind: 'directory', path: 'a/' }],
  ['a v7 directory, recognized by its slash', [old(file('a/'))], { kind: 'directory' }],
  [
    'a v7 file, with NUL as its type',
    [{ path: 'a', content: 'x', type: '\0' }],
    { kind: 'file', content: 'x' }
  ],
  ['a symlink', [symlink('a', '../b')], { kind: 'symlink', target: '../b' }],
  [
    'a hard link that repeats its size',
    [{ ...hardLink('a', 'b'), size: 5000 }],
    { kind: 'link', target: 'b', content: '' }
  ],
  ['a device', [{ path: 'dev/null', type: '3' }], { kind: 'other' }],
  ['a ustar prefix', [{ path: 'name', patch: [[345, 'some/prefix']] }], { path: 'some/prefix/name' }],
  ['GNU times where ustar has its prefix', [gnu(file('name', 'x'))], { path: 'name', content: 'x' }],
  ['a GNU long name', [gnuLong('L', LONG), file('short', 'x')], { path: LONG, content: 'x' }],
  ['a GNU long target', [gnuLong('K', LONG), symlink('a', 'short')], { path: 'a', target: LONG }],
  ['a pax path', [pax({ path: LONG }), file('short', 'x')], { path: LONG, content: 'x' }],
  ['a pax target', [pax({ linkpath: 'ü/target' }), symlink('a', 'short')], { target: 'ü/target' }],
  ['a pax size', [pax({ size: '3' }), { path: 'a', content: 'abc', size: 0 }], { content: 'abc' }],
  [
    'a global pax record, as runtimes ignore it',
    [pax({ path: 'global' }, 'g'), file('short')],
    { path: 'short' }
  ],
  [
    'a local pax record over a global one',
    [pax({ path: 'g' }, 'g'), pax({ path: 'l' }), file('s')],
    { path: 'l' }
  ],
  [
    'a base-256 size',
    [{ path: 'a', content: 'abcd', patch: [[124, Buffer.from('800000000000000000000004', 'hex')]] }],
    { content: 'abcd' }
  ],
  ['a name of more than ASCII', [{ path: 'grün', content: 'x' }], { path: 'grün' }],
  ['a contiguous file', [{ path: 'a', content: 'abc', type: '7' }], { kind: 'file', content: 'abc' }],
  [
    'a pax sparse file',
    [pax({ 'GNU.sparse.major': '1', 'GNU.sparse.name': 'real' }), file('GNUSparseFile.1/real', 'map')],
    { path: 'real', isSparse: true }
  ]
])('%s', (_, items, expected) => {
  for (const chunk of [1, 7, 512, 100_000]) {
    expect(read(buildTar([...items, file('next', 'after')]), chunk)).toEqual([
      expect.objectContaining(expected),
      expect.objectContaining({ content: 'after' })
    ])
  }
})

test('the maps of an old sparse file are skipped, even if they continue in further blocks', () => {
  const sparse = buildEntry({
    path: 'sparse',
    type: 'S',
    size: 512,
    patch: [
      [257, 'ustar  \0'],
      [482, '\x01']
    ]
  })
  const more = Buffer.alloc(512)
  more[504] = 1
  const bytes = Buffer.concat([
    sparse,
    more,
    Buffer.alloc(512),
    Buffer.alloc(512, 'd'),
    buildTar([file('next', 'after')])
  ])
  expect(read(bytes)).toEqual([
    expect.objectContaining({ path: 'sparse', isSparse: true, content: 'd'.repeat(512) }),
    expect.objectContaining({ path: 'next', content: 'after' })
  ])
})

test('a checksum of signed bytes, as in old archives, is accepted', () => {
  const entry = buildEntry({ path: 'grün', content: 'x' })
  const high = entry.subarray(0, 512).filter(byte => byte > 127).length
  const unsigned = Number.parseInt(entry.toString('latin1', 148, 154), 8)
  expect(high).toBe(2)
  entry.write(`${(unsigned - high * 256).toString(8).padStart(6, '0')}\0 `, 148)
  expect(read(Buffer.concat([entry, Buffer.alloc(1024)]))).toEqual([
    expect.objectContaining({ path: 'grün', content: 'x' })
  ])
})

test('a record applies to one entry only', () => {
  expect(read(buildTar([pax({ path: 'first' }), file('a'), file('b')])).map(entry => entry.path)).toEqual([
    'first',
    'b'
  ])
})

test('an archive can end without its marker, or with other data after it', () => {
  const entry = buildEntry(file('a', 'x'))
  expect(read(entry)).toHaveLength(1)
  expect(read(entry.subarray(0, 513))).toHaveLength(1)
  expect(read(Buffer.concat([buildTar([file('a', 'x')]), Buffer.alloc(700, 'z')]))).toHaveLength(1)
  expect(read(Buffer.alloc(0))).toEqual([])
})

const broken = buildEntry(file('a', 'x'))
broken[0] = 0x62

test.each<[string, Uint8Array, RegExp]>([
  ['a wrong checksum', broken, /checksum/],
  ['a size that is not a number', buildEntry({ path: 'a', patch: [[124, 'garbage']] }), /size/],
  ['a negative size', buildEntry({ path: 'a', patch: [[124, Buffer.alloc(12, 0xff)]] }), /size/],
  [
    'a size beyond all bounds',
    buildEntry({ path: 'a', patch: [[124, Buffer.from(`80${'ff'.repeat(11)}`, 'hex')]] }),
    /size/
  ],
  [
    'a size whose first bits alone are too much',
    buildEntry({ path: 'a', patch: [[124, Buffer.from('810000000000000000000004', 'hex')]] }),
    /size/
  ],
  ['a cut header', buildEntry(file('a')).subarray(0, 100), /ends early/],
  [
    'cut content',
    buildEntry(file('some/file', 'x'.repeat(600))).subarray(0, 700),
    /ends early, after some\/file/
  ],
  ['a long name of a gigabyte', buildEntry({ path: 'x', type: 'L', size: 2 ** 30 }), /record of/],
  [
    'a pax length that is too long',
    buildTar([{ path: 'x', type: 'x', content: '99 path=x\n' }, file('a')]),
    /pax/
  ],
  ['a pax length of zero', buildTar([{ path: 'x', type: 'x', content: '0 path=x\n' }, file('a')]), /pax/],
  ['a pax size that is not a number', buildTar([pax({ size: '-5' }), file('a')]), /size/]
])('%s is an error', (_, bytes, message) => {
  expect(() => read(bytes)).toThrow(
    expect.objectContaining({ code: 'SCAN_TAR_INVALID', message: expect.stringMatching(message) })
  )
})

test('any bytes result in entries or in SCAN_TAR_INVALID', () => {
  const archive = buildTar([
    pax({ path: 'p' }),
    file('a', 'x'.repeat(700)),
    gnuLong('L', LONG),
    file('b', 'y'),
    symlink('c', 'd')
  ])
  const damage = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 6 })
  fc.assert(
    fc.property(
      damage,
      fc.nat(archive.length),
      fc.integer({ min: 1, max: 2000 }),
      (changes, length, chunk) => {
        const bytes = Buffer.from(archive.subarray(0, length))
        for (const [at, value] of changes) if (at < length) bytes[at] = value
        try {
          read(bytes, chunk)
        } catch (error) {
          expect(error).toMatchObject({ code: 'SCAN_TAR_INVALID' })
        }
      }
    )
  )
})
