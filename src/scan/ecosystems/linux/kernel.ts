// Linux kernels: the version in the image that a boot loader reads, or the folder of the modules.
// https://docs.kernel.org/arch/x86/boot.html#the-real-mode-kernel-header
import { formatPurl } from '../../../sbom/purl/format-purl.ts'
import { baseName, type Cataloger, type FileSummary, type Found } from '../../installed/cataloger.ts'

const IMAGE = /(?:^|\/)(?:boot|lib\/modules\/[^/]+)\/vmlinuz[^/]*$/
/** Each kernel's package has this list of what is not a module. */
const MODULES = /(?:^|\/)lib\/modules\/([^/]+)\/modules\.builtin$/
const RELEASE = /^\d{1,5}\.\d{1,5}[\w.+~-]{0,100}$/

const MAGIC_AT = 0x202
const MAGIC = 'HdrS'
/** From the end of the boot sector to the text with the version. */
const VERSION_AT = 0x20e
const BOOT_SECTOR_BYTES = 512
const MAX_TEXT_BYTES = 1024

export const LINUX_KERNEL: Cataloger = {
  name: 'linux-kernel',
  selects: path => IMAGE.test(path) || MODULES.test(path),
  readFile({ path, bytes }): FileSummary {
    const release = MODULES.exec(path)?.[1]
    const found = release === undefined ? readImage(Buffer.from(bytes)) : toPackage(release, '')
    if (found !== undefined) return { packages: [found] }
    const what = release === undefined ? `the kernel ${baseName(path)}` : `the folder of ${release}`
    return { warnings: [`${what} has no version in a form that Seal reads`] }
  }
}

/** Only kernels for x86 have it outside of what is compressed. */
function readImage(bytes: Buffer): Found | undefined {
  if (bytes.length < VERSION_AT + 2 || bytes.toString('latin1', MAGIC_AT, MAGIC_AT + 4) !== MAGIC)
    return undefined
  const start = bytes.readUInt16LE(VERSION_AT) + BOOT_SECTOR_BYTES
  const text = bytes.toString('latin1', start, start + MAX_TEXT_BYTES).split('\0', 1)[0] ?? ''
  return toPackage(text.split(' ', 1)[0] ?? '', text)
}

/** @param text what the build wrote behind the release: Debian's releases name an ABI, and the version is in it */
function toPackage(release: string, text: string): Found | undefined {
  if (!RELEASE.test(release)) return undefined
  const version = / Debian (\d{1,5}(?:\.\d{1,5}){1,3})/.exec(text)?.[1] ?? /^\d+(?:\.\d+)*/.exec(release)?.[0]
  return {
    component: {
      type: 'application',
      name: 'linux-kernel',
      version: release,
      purl: formatPurl({ type: 'generic', name: 'linux-kernel', version: release }),
      // Another one than the release's number would find what is corrected.
      ...(text === '' ? {} : { cpe: `cpe:2.3:o:linux:linux_kernel:${version}:*:*:*:*:*:*:*` })
    }
  }
}
