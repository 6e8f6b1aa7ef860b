// Checks the outline of formats that have no official schema: enough to find a document that is cut or empty.
import { fieldsOf } from '../../support/fields.ts'
import { printable } from '../../support/text.ts'
import type { SbomDocument } from '../model.ts'
import { parseBytes } from './parse-bytes.ts'
import type { ValidationError } from './validation-error.ts'

/** SPDX 2.3 section 6: the fields that every document has once. */
const REQUIRED_TAGS = [
  'SPDXVersion',
  'DataLicense',
  'SPDXID',
  'DocumentName',
  'DocumentNamespace',
  'Creator',
  'Created'
] as const

/** What is missing or broken in the outline of SPDX tag-value, Syft JSON and SPDX 3.0.0 documents. */
export function checkStructure({ format, bytes }: SbomDocument): readonly ValidationError[] {
  const text = new TextDecoder().decode(bytes)
  switch (format) {
    case 'spdx-tag-value':
      return checkTags(text)
    case 'syft-json':
      return checkMembers(parseBytes(bytes), ['artifacts', 'source', 'descriptor', 'schema'])
    default: {
      const value = parseBytes(bytes)
      return [...checkMembers(value, ['@context', '@graph']), ...checkGraph(format, value)]
    }
  }
}

/** The schema of SPDX 3 allows a document without any element. */
export function checkGraph(format: SbomDocument['format'], value: unknown): readonly ValidationError[] {
  const graph = fieldsOf(value)['@graph']
  const isEmpty = format === 'spdx3-json' && Array.isArray(graph) && graph.length === 0
  return isEmpty ? [{ where: '/@graph', message: 'expected at least one element' }] : []
}

function checkTags(text: string): readonly ValidationError[] {
  const errors: ValidationError[] = []
  const seen = new Set<string>()
  let openedAt: number | undefined
  const expectEnd = (index: number, line: string): void => {
    const rest = afterText(line)
    if (rest === '') return
    errors.push({
      where: `line ${index + 1}`,
      message: `expected nothing after </text>, found "${printable(rest, 80)}"`
    })
  }
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (openedAt !== undefined) {
      if (line.includes('</text>')) openedAt = undefined
      expectEnd(index, line)
      continue
    }
    const tag = /^\s*([A-Za-z]+):/.exec(line)?.[1]
    if (tag !== undefined) seen.add(tag)
    else if (line.trim() !== '' && !line.trimStart().startsWith('#')) {
      errors.push({
        where: `line ${index + 1}`,
        message: `expected "Tag: value", found "${printable(line, 80)}"`
      })
    }
    if (!line.includes('<text>')) continue
    if (!line.includes('</text>')) openedAt = index + 1
    expectEnd(index, line)
  }
  if (openedAt !== undefined)
    errors.push({ where: `line ${openedAt}`, message: 'expected </text> to follow' })
  const missing = REQUIRED_TAGS.filter(tag => !seen.has(tag))
  return [...missing.map(tag => ({ where: 'line 1', message: `expected the tag ${tag}` })), ...errors]
}

/** Other readers take what follows for a part of the value, or refuse it. */
function afterText(line: string): string {
  const end = line.indexOf('</text>')
  return end < 0 ? '' : line.slice(end + '</text>'.length).trim()
}

function checkMembers(value: unknown, members: readonly string[]): readonly ValidationError[] {
  if (typeof value !== 'object' || value === null) return [{ where: '', message: 'expected an object' }]
  return members
    .filter(member => !Object.hasOwn(value, member))
    .map(member => ({ where: '', message: `expected the property "${member}"` }))
}
