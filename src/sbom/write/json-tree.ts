// Writes a document's tree as JSON, with one line per item of its lists, so that people can compare two documents.
import type { Fields } from '../../support/fields.ts'
import { type Body, createBody } from './body.ts'

/** The bytes of a whole document. */
export function formatTree(tree: Fields): Uint8Array {
  const body = createBody('')
  addTree(body, tree)
  return body.bytes('')
}

export function addTree(body: Pick<Body, 'add'>, tree: Fields): void {
  let separator = '{'
  for (const [key, value] of Object.entries(tree)) {
    body.add(`${separator}${JSON.stringify(key)}:`)
    separator = ',\n'
    if (!Array.isArray(value)) {
      body.add(JSON.stringify(value))
      continue
    }
    for (const [at, item] of value.entries()) body.add(`${at === 0 ? '[\n' : ',\n'}${JSON.stringify(item)}`)
    body.add(value.length === 0 ? '[]' : ']')
  }
  body.add('}\n')
}
