// A Compose project's .env. https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/
import { expandVariables } from './variables.ts'

const LINE = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*(.*)$/

/** The values of its variables; undefined for one whose value is not known here. */
export function readEnvFile(text: string): ReadonlyMap<string, string | undefined> {
  const values = new Map<string, string | undefined>()
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const [, name, written = ''] = LINE.exec(line) ?? []
    if (name !== undefined) values.set(name, readValue(written, values))
  }
  return values
}

function readValue(written: string, values: ReadonlyMap<string, string | undefined>): string | undefined {
  const single = /^'([^']*)'/.exec(written)
  if (single) return single[1]
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(written)
  // A value with several lines or escapes is not part of an image name.
  if (double ? double[1]?.includes('\\') : /^["']/.test(written)) return undefined
  const text = double?.[1] ?? written.replace(/(?:^|[ \t]+)#.*$/, '').trim()
  return expandVariables(text, name => values.get(name), '$').text
}
