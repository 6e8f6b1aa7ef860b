// Platforms of an image index: https://github.com/opencontainers/image-spec/blob/v1.1.1/image-index.md
import { SealError } from '../support/errors.ts'
import { printable } from '../support/text.ts'

export interface Platform {
  readonly os: string
  readonly architecture: string
  readonly variant: string | undefined
}

const PART = /^[a-z0-9][a-z0-9._-]{0,63}$/i

/** Reads `os/architecture[/variant]`. @throws SealError `PLATFORM_INVALID` */
export function parsePlatform(text: string): Platform {
  const parts = text.split('/')
  const [os, architecture, variant] = parts
  if (
    os === undefined ||
    architecture === undefined ||
    parts.length > 3 ||
    !parts.every(part => PART.test(part))
  ) {
    throw new SealError('PLATFORM_INVALID', `not a platform: "${printable(text, 100)}"`)
  }
  return { os, architecture, variant }
}

/** `linux/arm64/v8` */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`
}

/** Other names that runtimes read. https://github.com/containerd/platforms/blob/v1.0.0-rc.1/database.go */
const ARCHITECTURES: ReadonlyMap<string, string> = new Map([
  ['i386', '386'],
  ['x86_64', 'amd64'],
  ['x86-64', 'amd64'],
  ['aarch64', 'arm64'],
  ['armhf', 'arm'],
  ['armel', 'arm']
])
/** What runtimes take a platform without a variant for. */
const DEFAULT_VARIANTS: ReadonlyMap<string, string> = new Map([
  ['amd64', 'v1'],
  ['arm64', 'v8'],
  ['arm', 'v7'],
  ['armel', 'v6']
])

/** Does `actual` match the requested platform, as a runtime matches? Without a variant, it matches any variant. */
export function matchesPlatform(actual: Platform, wanted: Platform): boolean {
  const [one, other] = [normalizePlatform(actual), normalizePlatform(wanted)]
  return (
    one.os === other.os &&
    one.architecture === other.architecture &&
    (wanted.variant === undefined || one.variant === other.variant)
  )
}

function normalizePlatform({ os, architecture, variant }: Platform): Platform {
  const name = architecture.toLowerCase()
  const known = ARCHITECTURES.get(name) ?? name
  const usual = DEFAULT_VARIANTS.get(name) ?? DEFAULT_VARIANTS.get(known)
  return {
    os: os.toLowerCase() === 'macos' ? 'darwin' : os.toLowerCase(),
    architecture: known,
    variant: variant?.toLowerCase().replace(/^(?=\d)/, 'v') ?? usual
  }
}
