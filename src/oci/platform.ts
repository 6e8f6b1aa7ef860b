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
  if (parts.length < 2 || parts.length > 3 || !parts.every(part => PART.test(part))) {
    throw new SealError('PLATFORM_INVALID', `not a platform: "${printable(text, 100)}"`, {
      remedy: 'Write os/architecture or os/architecture/variant, for example linux/arm64/v8.'
    })
  }
  return { os: os as string, architecture: architecture as string, variant }
}

/** `linux/arm64/v8` */
export function formatPlatform({ os, architecture, variant }: Platform): string {
  return variant === undefined ? `${os}/${architecture}` : `${os}/${architecture}/${variant}`
}

/** Does `actual` match the requested platform? Without a variant, it matches any variant. */
export function matchesPlatform(actual: Platform, wanted: Platform): boolean {
  return (
    actual.os === wanted.os &&
    actual.architecture === wanted.architecture &&
    (wanted.variant === undefined || actual.variant === wanted.variant)
  )
}
