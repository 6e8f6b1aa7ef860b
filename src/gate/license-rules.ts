// Are a component's licences allowed? SPDX expressions are taken apart: of alternatives one must do, of demands each.
import parseExpression from 'spdx-expression-parse'
import satisfies from 'spdx-satisfies'
import type { Component, License } from '../sbom/model.ts'
import { isExpression } from '../sbom/read/licenses.ts'
import type { LicenseRules } from './policy/policy.ts'

type Expression = ReturnType<typeof parseExpression>

/** Says what is wrong with a component's licences; undefined when nothing is. Equal texts are judged once. */
export function createLicenseJudge(rules: LicenseRules): (component: Component) => string | undefined {
  const judged = new Map<string, string | undefined>()
  return ({ licenses = [] }) => {
    const stated = licenses.filter(({ value }) => !isUnknown(value))
    if (stated.length === 0) return rules.unknown === 'deny' ? 'says no licence' : undefined
    for (const license of stated) {
      if (!judged.has(license.value)) judged.set(license.value, judgeLicense(license, rules))
      const problem = judged.get(license.value)
      if (problem !== undefined) return problem
    }
    return undefined
  }
}

function isUnknown(value: string): boolean {
  return value === '' || value === 'NOASSERTION' || value === 'NONE'
}

function judgeLicense({ value }: License, rules: LicenseRules): string | undefined {
  if (isExpression(value)) return judgeExpression(parseExpression(value), rules)
  const isNamed = (list: readonly string[]): boolean =>
    list.some(name => name.toLowerCase() === value.toLowerCase())
  if (isNamed(rules.deny)) return `${value} is denied`
  return rules.allow === undefined || isNamed(rules.allow) ? undefined : `${value} is not allowed`
}

function judgeExpression(expression: Expression, rules: LicenseRules): string | undefined {
  if ('conjunction' in expression) {
    const left = judgeExpression(expression.left, rules)
    const right = judgeExpression(expression.right, rules)
    return expression.conjunction === 'and' ? (left ?? right) : left === undefined ? undefined : right && left
  }
  const text = formatLeaf(expression)
  if (rules.deny.some(denied => isLicense(text, denied))) return `${text} is denied`
  if (rules.allow === undefined || rules.allow.some(allowed => isLicense(text, allowed))) return undefined
  return `${text} is not allowed`
}

function formatLeaf(expression: Exclude<Expression, { conjunction: unknown }>): string {
  if (!('license' in expression)) return 'NOASSERTION'
  const exception = expression.exception === undefined ? '' : ` WITH ${expression.exception}`
  return `${expression.license}${expression.plus === true ? '+' : ''}${exception}`
}

/** As spdx-satisfies has it (`GPL-2.0+` is also GPL-3.0); an entry that is no expression is compared as text. */
function isLicense(text: string, entry: string): boolean {
  if (text.toLowerCase() === entry.toLowerCase()) return true
  return isExpression(entry) && isExpression(text) && satisfies(text, [entry])
}
