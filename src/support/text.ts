// Makes untrusted text (of registries, SBOMs, pull requests) safe for a log line, and compares texts.
import { withoutSecrets } from './secrets.ts'

/** Control characters, bidirectional overrides, zero-width characters and lone surrogates. */
const UNPRINTABLE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** How many characters beyond the shown ones Seal reads to find the end of a secret. */
const MAX_SECRET = 4096

/**
 * One line of at most `maxLength` characters: unprintable characters become `\xNN` or `\uNNNN`, what is too long
 * ends in `…`, and secrets that their form gives away are left out.
 */
export function printable(text: string, maxLength = 300): string {
  // Cut before escaping, so that a text of megabytes costs nothing; a secret may be longer than what is shown.
  const shown = withoutSecrets(text.slice(0, maxLength + MAX_SECRET))
  const head = shown.slice(0, maxLength + 1)
  const escaped = head.replace(UNPRINTABLE, character => {
    const code = character.charCodeAt(0)
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u${code.toString(16).padStart(4, '0')}`
  })
  return escaped.length > maxLength || shown.length > maxLength
    ? `${escaped.slice(0, maxLength - 1)}…`
    : escaped
}

/** For `sort`: by UTF-16 code units, the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Is the text one of the choices? */
export function isOneOf<T extends string>(text: string | undefined, choices: readonly T[]): text is T {
  return choices.some(choice => choice === text)
}

/** The text before the first separator; all of it without one. */
export function beforeFirst(text: string, separator: string): string {
  const at = text.indexOf(separator)
  return at < 0 ? text : text.slice(0, at)
}

/** The text after the last separator; all of it without one. */
export function afterLast(text: string, separator: string): string {
  const at = text.lastIndexOf(separator)
  return at < 0 ? text : text.slice(at + separator.length)
}

/** `1 file`, `2 files`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`
}

/** A size for people: `512 B`, `1.5 KiB`, `3.0 MiB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const units = ['KiB', 'MiB', 'GiB', 'TiB']
  let value = bytes
  let unit = -1
  do {
    value /= 1024
    unit++
  } while (value >= 1024 && unit < units.length - 1)
  return `${value.toFixed(1)} ${units[unit]}`
}
