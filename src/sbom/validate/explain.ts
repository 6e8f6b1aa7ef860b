// Schema errors as text: one for each mistake, with its place, what was expected and what was seen.

import type { SchemaError } from '../../support/schema-keywords.ts'
import { count, printable } from '../../support/text.ts'
import type { ValidationError } from './validation-error.ts'

/** Keywords that pass if one of several forms fits. Their forms' own errors come right before them. */
const CHOICES = new Set(['anyOf', 'oneOf'])
/** Keywords that only repeat that another one failed. */
const ECHOES = new Set(['if', 'propertyNames'])
const MOST_VALUES = 12

/** The errors of one document, in document order of the schema's walk, without those that only follow from others. */
export function explainErrors(errors: readonly SchemaError[], document: unknown): readonly ValidationError[] {
  const explained: ValidationError[] = []
  const seen = new Set<string>()
  for (const error of reduceChoices(errors)) {
    const { where, message } = explain(error, document)
    const key = `${where}\n${message}`
    if (seen.has(key)) continue
    seen.add(key)
    explained.push({ where, message })
  }
  return explained
}

/** Replaces the errors of all forms of a choice by those of the form that the value was probably meant to have. */
function reduceChoices(errors: readonly SchemaError[]): readonly SchemaError[] {
  const kept: SchemaError[] = []
  for (const error of errors) {
    if (ECHOES.has(error.keyword)) continue
    if (!CHOICES.has(error.keyword)) {
      kept.push(error)
      continue
    }
    const before = kept.findLastIndex(other => !isInside(other, error.instancePath))
    const forms = kept.splice(before + 1)
    kept.push(...likeliest(forms, error))
  }
  return kept
}

function isInside({ instancePath }: SchemaError, path: string): boolean {
  return (
    instancePath.startsWith(path) &&
    (instancePath.length === path.length || instancePath[path.length] === '/')
  )
}

/** A form that got deeper into the value fits it better; among equals, none can be chosen. */
function likeliest(forms: readonly SchemaError[], choice: SchemaError): readonly SchemaError[] {
  const deeper = forms.filter(({ instancePath }) => instancePath !== choice.instancePath)
  if (deeper.length > 0) {
    const depth = Math.max(...deeper.slice(0, 1000).map(depthOf))
    return deeper.filter(error => depthOf(error) >= depth)
  }
  const specific = forms.filter(({ keyword }) => keyword !== 'type')
  return specific.length > 0 && specific.length <= 3 && specific.length < forms.length
    ? specific
    : forms.length === 1
      ? forms
      : [choice]
}

function depthOf({ instancePath }: SchemaError): number {
  let depth = 0
  for (let at = 0; at < instancePath.length; at++) if (instancePath[at] === '/') depth++
  return depth
}

function explain(error: SchemaError, document: unknown): ValidationError {
  const { keyword, params, instancePath } = error
  const at = (path: string): string => printable(path, 300)
  if (keyword === 'additionalProperties') {
    const property = String(params['additionalProperty'])
    return {
      where: at(`${instancePath}/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`),
      message: 'no property of this name is allowed here'
    }
  }
  const value = valueAt(document, instancePath)
  return { where: at(instancePath), message: messageOf(error, value) }
}

function messageOf({ keyword, params }: SchemaError, value: unknown): string {
  const name = (key: string): string => printable(String(params[key]), 200)
  switch (keyword) {
    case 'type':
      return `expected ${withArticle(String(params['type']))}, found ${describe(value)}`
    case 'required':
      return `expected the property "${name('missingProperty')}"`
    case 'dependencies':
      return `expected the property "${name('missingProperty')}" beside "${name('property')}"`
    case 'enum':
      return `expected ${oneOf(params['allowedValues'])}, found ${describe(value)}`
    case 'const':
      return `expected ${describe(params['allowedValue'])}, found ${describe(value)}`
    case 'discriminator':
      return `expected another "${name('tag')}" than ${describe(params['tagValue'])}`
    case 'listedLicense':
      return `expected an identifier of the SPDX license list, found ${describe(value)}`
    case 'pattern':
      return `expected text that matches ${name('pattern')}, found ${describe(value)}`
    case 'format':
      return `expected the format ${name('format')}, found ${describe(value)}`
    case 'uniqueItems':
      return `expected unique items, found items ${name('i')} and ${name('j')} to be equal`
    default:
      return messageOfLimit(keyword, params, value)
  }
}

function messageOfLimit(keyword: string, params: SchemaError['params'], value: unknown): string {
  const limit = Number(params['limit'])
  switch (keyword) {
    case 'minLength':
      return `expected text of at least ${count(limit, 'character')}, found ${describe(value)}`
    case 'maxLength':
      return `expected text of at most ${count(limit, 'character')}, found ${describe(value)}`
    case 'minItems':
      return `expected at least ${count(limit, 'item')}, found ${describe(value)}`
    case 'maxItems':
      return `expected at most ${count(limit, 'item')}, found ${describe(value)}`
    case 'minProperties':
      return `expected at least ${count(limit, 'property', 'properties')}, found ${describe(value)}`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `expected a number ${printable(String(params['comparison']), 5)} ${limit}, found ${describe(value)}`
    case 'oneOf':
      return Array.isArray(params['passingSchemas'])
        ? `expected one of the forms that the schema allows, found ${describe(value)}, which fits several of them`
        : `expected one of the forms that the schema allows, found ${describe(value)}`
    case 'anyOf':
      return `expected one of the forms that the schema allows, found ${describe(value)}`
    default:
      return `found ${describe(value)}, which the schema's rule "${printable(keyword, 50)}" does not allow`
  }
}

function withArticle(types: string): string {
  return types
    .split(',')
    .map(type => (type === 'null' ? type : `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`))
    .join(' or ')
}

function oneOf(allowed: unknown): string {
  const values = Array.isArray(allowed) ? allowed : []
  if (values.length === 1) return describe(values[0])
  return values.length > MOST_VALUES
    ? `one of ${values.length} values (${values.slice(0, 3).map(describe).join(', ')}, …)`
    : `one of ${values.map(describe).join(', ')}`
}

/** A value for a message: short text as it is, anything larger by its kind. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `"${printable(value, 80)}"`
  if (Array.isArray(value)) return `an array of ${count(value.length, 'item')}`
  if (typeof value !== 'object' || value === null) return printable(String(value), 40)
  const keys = Object.keys(value)
  if (keys.length === 0) return 'an empty object'
  const names = keys.slice(0, 5).map(key => printable(key, 40))
  return `an object with ${names.join(', ')}${keys.length > 5 ? ', …' : ''}`
}

function valueAt(document: unknown, pointer: string): unknown {
  let value = document
  if (pointer === '') return value
  for (const part of pointer.slice(1).split('/')) {
    if (typeof value !== 'object' || value === null) return undefined
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~')
    value = Object.getOwnPropertyDescriptor(value, key)?.value
  }
  return value
}
