// What programs contain beside their code: bundles of .NET, notes of distributions, kernels; on parts of real files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { NATIVE_IMAGE } from '../../../../src/scan/ecosystems/binary/native-image.ts'
import { SINGLE_FILE } from '../../../../src/scan/ecosystems/nuget/single-file.ts'
import { buildElf } from '../../../support/binary-builder.ts'
import { purls, scan } from '../../../support/image-builder.ts'
import { file, type TarItem } from '../../../support/tar-builder.ts'

interface Pieces {
  readonly path: string
  readonly size: number
  readonly pieces: readonly (readonly [offset: number, deflated: string])[]
}

const FIXTURES: readonly Pieces[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/binaries/pieces.json'), 'utf8')
)

function fixture(name: string): Pieces & { readonly parts: readonly (readonly [number, Buffer])[] } {
  const found = FIXTURES.find(({ path }) => path.endsWith(name))
  if (found === undefined) throw new RangeError(`no fixture ${name}`)
  const parts = found.pieces.map(
    ([offset, text]) => [offset, inflateSync(Buffer.from(text, 'base64'))] as const
  )
  return { ...found, parts }
}

/** The whole file, or its first `size` bytes. */
function build(name: string, size?: number): TarItem {
  const { path, parts, size: whole } = fixture(name)
  const bytes = Buffer.alloc(size ?? whole)
  for (const [offset, part] of parts) part.copy(bytes, offset)
  return { ...file(path, bytes), mode: 0o755 }
}

/** Of gzip without content. */
const GZIP_HEADER = gzipSync('').subarray(0, 10)

const program = (path: string, bytes: Buffer): TarItem => ({ ...file(path, bytes), mode: 0o755 })

async function found(...items: readonly TarItem[]) {
  const { sbom, warnings } = await scan([items])
  return { sbom, warnings, purls: purls(sbom) }
}

describe('a .NET program of a single file', () => {
  const { parts, size, path } = fixture('azmcp')
  const [head, signature, list, header] = parts.map(([, bytes]) => bytes) as [Buffer, Buffer, Buffer, Buffer]

  /** The same parts close together: the host, its list of packages, the header of the bundle. */
  function bundle(change: (header: Buffer, host: Buffer) => void = () => undefined): Buffer {
    const host = Buffer.alloc(4096)
    head.copy(host)
    // No table of sections.
    host.fill(0, 40, 48).fill(0, 58, 64)
    signature.copy(host, 1000)
    host.writeBigUInt64LE(BigInt(host.length + list.length), 1000)
    const moved = Buffer.from(header)
    moved.writeBigInt64LE(BigInt(host.length), 13 + moved.readUInt8(12))
    change(moved, host)
    return Buffer.concat([host, list, moved])
  }

  test.each([64 * 1024, 1024 * 1024])('of 142 MB has the packages of its list, in chunks of %d', chunk => {
    const probe = SINGLE_FILE.start(path, false)
    for (let at = 0; at < size; at += chunk) {
      const bytes = Buffer.alloc(Math.min(chunk, size - at))
      for (const [offset, part] of parts) {
        if (offset < at + bytes.length && offset + part.length > at) {
          part.copy(bytes, Math.max(offset - at, 0), Math.max(at - offset, 0))
        }
      }
      probe?.write(bytes)
    }
    const packages = probe?.end(undefined) ?? []
    expect(packages).toHaveLength(169)
    expect(packages.map(({ component }) => component.purl)).toContain('pkg:nuget/Azure.Bicep.Types@0.6.50')
  })

  test('is read in an image, with the edges of its list', async () => {
    const { sbom, purls: all, warnings } = await found(program(path, bundle()))
    // The runtime that it brings along, by the names of nuget.org and of the vulnerability database.
    const runtime = (name: string) => sbom.components.find(one => one.name === `Microsoft.${name}`)
    expect(runtime('NETCore.App.Runtime.linux-x64')).toMatchObject({
      purl: 'pkg:nuget/Microsoft.NETCore.App.Runtime.linux-x64@10.0.9',
      cpe: 'cpe:2.3:a:microsoft:.net:10.0.9:*:*:*:*:*:*:*'
    })
    expect(runtime('AspNetCore.App.Runtime.linux-x64')?.cpe).toContain('microsoft:asp.net_core:10.0.9:')
    expect(warnings).toEqual([])
    expect(all).toContain('pkg:nuget/Azure.AI.OpenAI@2.8.0-beta.1')
    expect(sbom.dependencies.get('pkg:nuget/Azure.AI.OpenAI@2.8.0-beta.1')).toContainEqual(
      expect.stringMatching(/^pkg:nuget\/OpenAI@/)
    )
  })

  test('in which the signature is cut by a chunk is read', () => {
    const whole = bundle()
    for (let cut = 990; cut < 1050; cut++) {
      const probe = SINGLE_FILE.start(path, true)
      probe?.write(whole.subarray(0, cut))
      probe?.write(whole.subarray(cut))
      expect(probe?.end(undefined)).toHaveLength(169)
    }
  })

  test.each([
    ['of .NET Core 3', (bytes: Buffer) => bytes.writeUInt32LE(1, 0), 'the form of .NET Core 3'],
    ['without a list', (bytes: Buffer) => bytes.fill(0, 13 + bytes.readUInt8(12)), 'is not there'],
    [
      'whose list is outside the file',
      (bytes: Buffer) => bytes.writeBigInt64LE(2n ** 50n, 13 + bytes.readUInt8(12)),
      'is not there'
    ],
    [
      'whose header is outside the file',
      (_: Buffer, host: Buffer) => host.writeBigUInt64LE(2n ** 40n, 1000),
      'is not there'
    ]
  ])('%s makes the document incomplete', async (_, change, warning) => {
    const { sbom, warnings } = await found(program(path, bundle(change)))
    expect([warnings, sbom.completeness]).toEqual([[expect.stringContaining(warning)], 'incomplete'])
  })

  test('that has only the host has no list', async () => {
    const { warnings, purls: all } = await found(
      program(
        path,
        bundle((_, host) => host.writeBigUInt64LE(0n, 1000))
      )
    )
    expect([warnings, all]).toEqual([[], []])
  })
})

describe('a native image of GraalVM', () => {
  const missing = 'not read as executable: it is a native image of GraalVM, whose packages are not listed'

  test('has the packages of the SBOM that is in it', async () => {
    const { sbom, warnings } = await found(build('libmesmo.so'))
    expect(warnings).toEqual([])
    expect(sbom.components).toHaveLength(56)
    const origin = { name: 'oci-seal:from-sbom', value: '/app/libmesmo.so' }
    expect(sbom.components).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          purl: 'pkg:maven/org.yaml/snakeyaml@2.4',
          properties: expect.arrayContaining([origin])
        }),
        // Of GraalVM itself it has a name of the database, and no purl.
        expect.objectContaining({
          name: 'Oracle GraalVM',
          cpe: 'cpe:2.3:a:oracle:graalvm_for_jdk:25.0.4.1+1-LTS:*:*:*:*:*:*:*'
        })
      ])
    )
    expect(sbom.dependencies.get('pkg:maven/Typelevel/paiges-core@0.4.4')).toHaveLength(2)
  })

  test('without an SBOM makes the document incomplete', async () => {
    const { sbom, warnings } = await found(build('compiler'))
    expect(warnings).toEqual([expect.stringContaining(`app/compiler: ${missing}`)])
    expect(sbom.completeness).toBe('incomplete')
  })

  /** The values that the linker wrote, and what follows them. */
  const image = (after: Buffer, size = 1) =>
    program('a', buildElf([{ name: '.data', content: Buffer.concat([MARKER, Buffer.alloc(size), after]) }]))
  const MARKER = Buffer.from('com.oracle.svm.core.VM=Oracle GraalVM 25')
  const sbomOf = (...components: object[]) =>
    gzipSync(JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components }))
  const tool = { type: 'library', name: 'tool', purl: 'pkg:maven/org.acme/tool@1' }

  test('may have compressed resources before its SBOM', async () => {
    const resources = [gzipSync('{"a":1}'), GZIP_HEADER, gzipSync(Buffer.alloc(2 ** 22))]
    const { purls: all, warnings } = await found(image(Buffer.concat([...resources, sbomOf(tool)])))
    expect([all, warnings]).toEqual([[tool.purl], []])
  })

  test.each([
    ['that is cut', sbomOf(tool).subarray(0, 60)],
    ['that is too long', Buffer.concat([sbomOf(tool, { name: 'x'.repeat(2 ** 24) }), Buffer.alloc(2 ** 19)])],
    ['that inflates to more than a program repeats', sbomOf(tool, { name: 'x'.repeat(2 ** 17) })],
    ['behind too many resources', Buffer.concat([...Array(21).fill(GZIP_HEADER), sbomOf(tool)])],
    ['that is not there', GZIP_HEADER]
  ])('with an SBOM %s makes the document incomplete', async (_, bytes) => {
    const { purls: all, warnings } = await found(image(bytes))
    expect([all, warnings]).toEqual([[], [expect.stringContaining(missing)]])
  })

  test('has its SBOM close to the values of its build', async () => {
    expect((await found(image(sbomOf(tool), 2 ** 21))).purls).toEqual([tool.purl])
    expect((await found(image(sbomOf(tool), 2 ** 22))).warnings).toEqual([expect.stringContaining(missing)])
  })

  test('keeps no more than what is close', () => {
    const probe = NATIVE_IMAGE.start('a', false)
    const piece = Buffer.alloc(3 * 2 ** 20)
    for (const one of [Buffer.concat([MARKER, piece]), piece, Buffer.concat([sbomOf(tool), piece])])
      probe?.write(one)
    expect(() => probe?.end(undefined)).toThrow('are not listed')
  })

  test.each([1, 7, 30, 4096])('is read in pieces of %d bytes', size => {
    const bytes = Buffer.concat([Buffer.alloc(50), MARKER, Buffer.alloc(50), sbomOf(tool)])
    const probe = NATIVE_IMAGE.start('a', false)
    for (let at = 0; at < bytes.length; at += size) probe?.write(bytes.subarray(at, at + size))
    expect(probe?.end(undefined).map(({ component }) => component.purl)).toEqual([tool.purl])
  })
})

describe('the note of a distribution in a program', () => {
  const note = (text: string, type = 0xcafe1a7e) => {
    const header = Buffer.alloc(16)
    header.writeUInt32LE(4, 0)
    header.writeUInt32LE(text.length + 1, 4)
    header.writeUInt32LE(type, 8)
    header.write('FDO\0', 12, 'latin1')
    return program(
      'a',
      buildElf([{ name: '.note.package', content: Buffer.concat([header, Buffer.from(`${text}\0\0`)]) }])
    )
  }

  test("of Debian names systemd's package", async () => {
    const { sbom, warnings } = await found(build('systemctl'))
    expect(warnings).toEqual([])
    expect(sbom.components).toMatchObject([
      {
        purl: 'pkg:deb/debian/systemd@252.38-1~deb12u1?arch=amd64',
        properties: expect.arrayContaining([{ name: 'oci-seal:from-elf-note', value: '.note.package' }]),
        occurrences: [{ path: '/usr/bin/systemctl' }]
      }
    ])
  })

  test.each([
    [
      "Fedora's",
      '{"type":"rpm","name":"bash","version":"5.2.26-3.fc40","architecture":"x86_64","osCpe":"cpe:/o:fedoraproject:fedora:40"}',
      ['pkg:rpm/fedora/bash@5.2.26-3.fc40?arch=x86_64&distro=fedora-40']
    ],
    ['one of a project', '{"type":"acme","name":"a","version":"1"}', ['pkg:generic/a@1']],
    ['one without a version', '{"type":"deb","name":"a"}', []]
  ])('%s', async (_, text, expected) => {
    const { purls: all, warnings } = await found(note(text))
    expect([all, warnings]).toEqual([expected, []])
  })

  test('names no second package where the database lists it', async () => {
    const text = '{"type":"deb","os":"debian","name":"bash","version":"5","architecture":"amd64"}'
    const { purls: all } = await found(
      file('etc/os-release', 'ID=debian\nVERSION_ID=12\n'),
      file(
        'var/lib/dpkg/status',
        'Package: bash\nStatus: install ok installed\nVersion: 5\nArchitecture: amd64\n'
      ),
      note(text)
    )
    expect(all).toEqual(['pkg:deb/debian/bash@5?arch=amd64&distro=debian-12'])
  })

  test('that is damaged makes the document incomplete, one of another owner does not', async () => {
    expect((await found(note('{"type":'))).warnings).toHaveLength(1)
    expect((await found(note('{"type":', 1))).warnings).toEqual([])
  })
})

describe('a Linux kernel', () => {
  const RELEASE = '6.1.0-50-cloud-amd64'
  const purl = `pkg:generic/linux-kernel@${RELEASE}`

  test("has the release of its image, and the CPE of Debian's version", async () => {
    const { sbom, warnings } = await found(
      build(`vmlinuz-${RELEASE}`, 32 * 1024),
      file(`usr/lib/modules/${RELEASE}/modules.builtin`, 'kernel/fs/ext4/ext4.ko\n')
    )
    expect(warnings).toEqual([])
    expect(sbom.components).toMatchObject([
      { purl, cpe: 'cpe:2.3:o:linux:linux_kernel:6.1.176:*:*:*:*:*:*:*', occurrences: [{}, {}] }
    ])
  })

  test('is known by the folder of its modules', async () => {
    const { sbom } = await found(file(`lib/modules/${RELEASE}/modules.builtin`, 'x'))
    expect(sbom.components).toMatchObject([{ purl }])
    expect(sbom.components[0]).not.toHaveProperty('cpe')
  })

  test('in another form makes the document incomplete', async () => {
    const { warnings } = await found(file('boot/vmlinuz-6.12', Buffer.alloc(1000, 1)))
    expect(warnings).toEqual([expect.stringContaining('the kernel vmlinuz-6.12 has no version in a form')])
  })

  test('contains its own modules, and others are packages', async () => {
    const own = build('uio_pci_generic.ko')
    expect((await found(own)).purls).toEqual([])
    const bytes = Buffer.from(own.content as Buffer)
    bytes.write('INTREE', bytes.indexOf('intree=Y'))
    const { sbom } = await found(program(own.path, bytes))
    expect(sbom.components).toMatchObject([
      {
        purl: 'pkg:generic/linux-module/uio_pci_generic@0.01.0',
        licenses: [{ value: 'GPL-2.0-only' }],
        properties: [{ name: 'oci-seal:kernel', value: RELEASE }]
      }
    ])
  })
})
