// What Seal reads of an image's config: https://github.com/opencontainers/image-spec/blob/v1.1.1/config.md
import { SealError } from '../support/errors.ts'
import { type Fields, fieldsOf } from '../support/fields.ts'
import { parseJson } from '../support/json.ts'
import type { Platform } from './platform.ts'

/** The limit for an image's config; real ones have a few thousand bytes. */
export const MAX_CONFIG_BYTES = 8 * 1024 * 1024

/** When the image was created, as written: RFC 3339 if the config is valid; undefined if it names no time. */
export function createdOf(config: Uint8Array): string | undefined {
  const created = readConfig(config)['created']
  return typeof created === 'string' ? created : undefined
}

/** The platform that a runtime uses if the index names none. */
export function platformOf(config: Uint8Array): Platform | undefined {
  const { os, architecture, variant } = readConfig(config)
  if (typeof os !== 'string' || typeof architecture !== 'string') return undefined
  return { os, architecture, variant: typeof variant === 'string' && variant !== '' ? variant : undefined }
}

/** Without fields if it is not a JSON object: artifacts that are not images may have any config. */
function readConfig(bytes: Uint8Array): Fields {
  try {
    return fieldsOf(parseJson(bytes))
  } catch (error) {
    if (error instanceof SealError) return {}
    throw error
  }
}
