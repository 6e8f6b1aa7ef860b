// Zip archives written for tests.
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipItem {
  readonly name: string
  readonly content: string | Uint8Array
  readonly stored?: boolean
  /** Written into the directory instead of deflate or stored. */
  readonly method?: number
  /** Marked as encrypted in the directory. */
  readonly isEncrypted?: true
}

/** False values for the directory's end, and bytes before the archive. */
export interface ZipOptions {
  readonly prefix?: Uint8Array
  readonly comment?: string
  /** Sizes and offsets in the fields of 64 bits. */
  readonly large?: boolean
  /** Of the entries, in place of their number. */
  readonly count?: number
}

export function buildZip(
  items: readonly ZipItem[],
  { prefix = Buffer.alloc(0), comment = '', large = false, count = items.length }: ZipOptions = {}
): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const item of items) {
    const { local, central } = buildEntry(item, offset, large)
    locals.push(local)
    directory.push(central)
    offset += local.length
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0)
  const end = Buffer.alloc(22 + comment.length)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(large ? 0xffff : count, 8)
  end.writeUInt16LE(large ? 0xffff : count, 10)
  end.writeUInt32LE(large ? 0xffffffff : size, 12)
  end.writeUInt32LE(large ? 0xffffffff : offset, 16)
  end.writeUInt16LE(comment.length, 20)
  end.write(comment, 22)
  return Buffer.concat([
    prefix,
    ...locals,
    ...directory,
    ...(large ? [largeEnd(items.length, size, offset)] : []),
    end
  ])
}

function buildEntry(
  { name, content, stored = false, method = stored ? 0 : 8, isEncrypted }: ZipItem,
  offset: number,
  large: boolean
) {
  const bytes = Buffer.from(content as string)
  const packed = stored ? bytes : deflateRawSync(bytes)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(method, 8)
  local.writeUInt32LE(crc32(bytes), 14)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt32LE(bytes.length, 22)
  local.writeUInt16LE(Buffer.byteLength(name), 26)
  const extra = Buffer.alloc(large ? 28 : 0)
  if (large) {
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(24, 2)
    extra.writeBigUInt64LE(BigInt(bytes.length), 4)
    extra.writeBigUInt64LE(BigInt(packed.length), 12)
    extra.writeBigUInt64LE(BigInt(offset), 20)
  }
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(isEncrypted ? 1 : 0, 8)
  central.writeUInt16LE(method, 10)
  central.writeUInt32LE(crc32(bytes), 16)
  central.writeUInt32LE(large ? 0xffffffff : packed.length, 20)
  central.writeUInt32LE(large ? 0xffffffff : bytes.length, 24)
  central.writeUInt16LE(Buffer.byteLength(name), 28)
  central.writeUInt16LE(extra.length, 30)
  central.writeUInt32LE(large ? 0xffffffff : offset, 42)
  return {
    local: Buffer.concat([local, Buffer.from(name), packed]),
    central: Buffer.concat([central, Buffer.from(name), extra])
  }
}

function largeEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(56 + 20)
  end.writeUInt32LE(0x06064b50, 0)
  end.writeBigUInt64LE(BigInt(count), 32)
  end.writeBigUInt64LE(BigInt(size), 40)
  end.writeBigUInt64LE(BigInt(offset), 48)
  end.writeUInt32LE(0x07064b50, 56)
  end.writeBigUInt64LE(BigInt(offset + size), 64)
  return end
}

/** A jar with the files that Maven puts into it. */
export function buildMavenJar(
  group: string,
  artifact: string,
  version: string,
  more: readonly ZipItem[] = []
): Buffer {
  const manifest = {
    name: 'META-INF/MANIFEST.MF',
    content: 'Manifest-Version: 1.0\r\nCreated-By: Maven\r\n\r\n'
  }
  return buildZip([manifest, ...mavenFiles(group, artifact, version), ...more])
}

export function mavenFiles(group: string, artifact: string, version: string): ZipItem[] {
  return [
    {
      name: `META-INF/maven/${group}/${artifact}/pom.properties`,
      content: `#Generated\ngroupId=${group}\nartifactId=${artifact}\nversion=${version}\n`
    }
  ]
}
