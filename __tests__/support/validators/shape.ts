// What an SPDX 3 document consists of, without its values: documents of one shape differ in texts and numbers only.
import { type Fields, fieldsIn, fieldsOf } from '../../../src/support/fields.ts'

/** Properties whose values are words of the model. */
const WORDS = /[tT]ype$|algorithm|completeness|Purpose$|profileConformance/

/** Each property by the class that has it and the class, or the kind, of its value. */
export function shapeOf(text: string): string {
  const elements = fieldsIn(fieldsOf(JSON.parse(text))['@graph'])
  const classes = new Map(elements.map(element => [element['spdxId'] ?? element['@id'], element['type']]))
  const properties = new Set<string>()
  const visit = (fields: Fields): void => {
    for (const [key, value] of Object.entries(fields)) {
      for (const one of [value].flat()) {
        const isObject = typeof one === 'object' && one !== null
        if (isObject) visit(fieldsOf(one))
        const kind = isObject
          ? fieldsOf(one)['type']
          : (classes.get(one) ?? (WORDS.test(key) ? one : typeof one))
        properties.add([fields['type'], key, Array.isArray(value), kind].join(' '))
      }
    }
  }
  for (const element of elements) visit(element)
  return [...properties].sort().join('\n')
}
