// Brings licence statements into one form, so that two ways of writing the same licence are no change.
import parseExpression from 'spdx-expression-parse'
import type { License } from './model.ts'
import { isExpression } from './read/licenses.ts'

type Expression = ReturnType<typeof parseExpression>

/** One text for a component's licences together: operands in order, `AND` between statements; empty without any. */
export function identifyLicenses(licenses: readonly License[]): string {
  const parts = new Set<string>()
  for (const { value } of licenses) {
    if (isExpression(value)) for (const part of operands(parseExpression(value), 'and')) parts.add(part)
    else parts.add(value.trim().toLowerCase())
  }
  return [...parts].sort().join(' AND ')
}

/** The operands of a chain of one operator, each in one form. */
function operands(expression: Expression, conjunction: 'and' | 'or'): string[] {
  if (!('conjunction' in expression)) return [formatLicense(expression)]
  if (expression.conjunction === conjunction) {
    return [...operands(expression.left, conjunction), ...operands(expression.right, conjunction)]
  }
  const inner = [...new Set(operands(expression, expression.conjunction))].sort()
  return [`(${inner.join(` ${expression.conjunction.toUpperCase()} `)})`]
}

function formatLicense(expression: Exclude<Expression, { conjunction: unknown }>): string {
  if (!('license' in expression)) return JSON.stringify(expression)
  const plus = expression.plus === true ? '+' : ''
  const exception = expression.exception === undefined ? '' : ` WITH ${expression.exception}`
  return `${expression.license}${plus}${exception}`
}
