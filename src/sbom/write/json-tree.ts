// Writes a document's tree as JSON, with the items of its lists on a line each, so that two of them can be compared.
import type { Fields } from '../../support/fields.ts'
import type { Body } from './body.ts'

export function addTree(body: Body, tree: Fields): void {
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
