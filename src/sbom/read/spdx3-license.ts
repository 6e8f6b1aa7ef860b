// Reads SPDX 3 licenses, which are separate elements, into license expressions.
import { type Fields, fieldsIn, textOf, textsIn } from '../../support/fields.ts'
import type { OwnLicenses } from '../licenses/own-license.ts'
import { collectOwnLicenses } from './licenses.ts'
import { type Elements, isNoAssertion, isNone, typeOf } from './spdx3-element.ts'

/** The depth of nested sets that is read; a deeper set remains the id of its element. */
const DEEPEST = 20

/** An expression, a name, or the individuals for "none" and "no assertion"; else the element's id. */
export function readSpdx3License(id: string, elements: Elements, depth = 0): string {
  const element = elements.get(id)
  const expression = textOf(element?.['simplelicensing_licenseExpression'])
  if (expression !== undefined) return expression
  if (element === undefined || depth > DEEPEST || isNoAssertion(id) || isNone(id)) return listedOf(id) ?? id
  const part = (key: string): string => {
    const target = textOf(element[key])
    return target === undefined ? id : readSpdx3License(target, elements, depth + 1)
  }
  const members = (word: string): string =>
    textsIn(element['expandedlicensing_member'])
      .map(member => `(${readSpdx3License(member, elements, depth + 1)})`)
      .join(word)
  switch (typeOf(element).replace('expandedlicensing_', '')) {
    case 'ConjunctiveLicenseSet':
      return members(' AND ')
    case 'DisjunctiveLicenseSet':
      return members(' OR ')
    case 'OrLaterOperator':
      return `${part('expandedlicensing_subjectLicense')}+`
    case 'WithAdditionOperator':
      return `${part('expandedlicensing_subjectExtendableLicense')} WITH ${part('expandedlicensing_subjectAddition')}`
    default:
      return listedOf(id) ?? textOf(element['name']) ?? id
  }
}

export function readSpdx3OwnLicenses(expressions: readonly Fields[], elements: Elements): OwnLicenses {
  const own = collectOwnLicenses()
  for (const entry of expressions.flatMap(({ simplelicensing_customIdToUri: ids }) => fieldsIn(ids))) {
    const [id, element] = [textOf(entry['key']), elements.get(textOf(entry['value']))]
    if (id === undefined || element === undefined) continue
    own.add(id, textOf(element['name']), textOf(element['simplelicensing_licenseText']))
  }
  return own.result()
}

/** `https://spdx.org/licenses/MIT` is the license itself, and exceptions are in the same folder. */
function listedOf(id: string): string | undefined {
  return /^https?:\/\/spdx\.org\/licenses\/([A-Za-z0-9.+-]{1,100})$/.exec(id)?.[1]
}
