// Text from outside made safe for Markdown, and the few Markdown shapes that views share.
import { printable } from '../support/text.ts'

/** Characters that mean something in GitHub's Markdown, in HTML, or as a mention. */
const SPECIAL = /[\\`*_{}[\]()#+!|<>&~@:$"'-]/g

/** Text that shows as itself, on one line: no markup, link, mention, HTML or emoji code comes out of it. */
export function escapeText(text: string, maxLength = 200): string {
  return printable(text, maxLength).replace(SPECIAL, character => `&#${character.charCodeAt(0)};`)
}

/** The same for an address or path, which may be longer than a column: it can break after each slash. */
export function escapeAddress(text: string, maxLength = 200): string {
  return escapeText(text, maxLength).replaceAll(/\/(?!\/)/g, '/<wbr/>')
}

/** As code: `<code>` and escaped text, so that backticks inside do no harm. */
export function code(text: string, maxLength = 200): string {
  return `<code>${escapeText(text, maxLength)}</code>`
}

/** A block of code. The fence is longer than any run of backticks inside. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

/** A table; the cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Content that opens on a click. */
export function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`
}

/** The first 12 digits of a digest, enough for people to recognize it. */
export function shortDigest(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1).slice(0, 12)
}
