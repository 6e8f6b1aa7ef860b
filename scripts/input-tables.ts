// Writes the tables of inputs and outputs from the action files, and that of a policy's keys from its schema.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'

const ROOT = join(import.meta.dirname, '..')

/** Each action file with the document that lists its inputs and outputs. */
export const DOCUMENTED = { 'action.yml': 'README.md', 'verify/action.yml': 'docs/verify.md' } as const

/** The policy's schema, and the document that lists its keys. */
export const POLICY = { schema: 'docs/policy.schema.json', document: 'docs/policy.md' } as const

interface Described {
  readonly description: string
  readonly default?: string
}
interface ActionFile {
  readonly inputs: Readonly<Record<string, Described>>
  readonly outputs: Readonly<Record<string, Described>>
}

/** A comment among the inputs is a heading, or a line before a table if it ends with a colon. */
const COMMENT = /^ {2}# (?<text>.*)$/
const NAME = /^ {2}(?<name>[\w-]+):$/

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``
}

function inputTables(text: string, inputs: ActionFile['inputs']): string {
  const lines = text.split('\n').flatMap(line => {
    const comment = COMMENT.exec(line)?.groups?.['text']
    if (comment?.endsWith(':')) return [`\n${comment}\n\n| input | default | meaning |\n|---|---|---|`]
    if (comment !== undefined) return [`\n### ${comment}`]
    const name = NAME.exec(line)?.groups?.['name'] ?? ''
    const input = inputs[name]
    if (input === undefined) return []
    return [`| \`${name}\` | ${code(input.default ?? '')} | ${input.description} |`]
  })
  return `${lines.join('\n').trim()}\n`
}

function outputTable(outputs: ActionFile['outputs']): string {
  const rows = Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |\n`)
  return `| output | meaning |\n|---|---|\n${rows.join('')}`
}

/** The document with the tables of the action file's text between its marks. */
export function withTables(document: string, actionFile: string): string {
  const { inputs, outputs } = load(actionFile) as ActionFile
  const beforeOutputs = actionFile.slice(0, actionFile.indexOf('\noutputs:'))
  const tables = { inputs: inputTables(beforeOutputs, inputs), outputs: outputTable(outputs) }
  return document.replace(
    /(<!-- (inputs|outputs) of \S+, by npm run inputs -->\n\n)[\s\S]*?(\n<!-- end -->)/g,
    (_, start: string, kind: keyof typeof tables, end: string) => `${start}${tables[kind]}${end}`
  )
}

/** What is read of the policy's schema. */
interface Key {
  readonly description?: string
  readonly properties?: Readonly<Record<string, Key>>
}

/** The document with a row for each key of a policy; of a mapping whose keys are described, one for each of these. */
export function withPolicyKeys(document: string, schema: string): string {
  const { definitions } = JSON.parse(schema) as { readonly definitions: { readonly policy: Key } }
  const rowsOf = ([name, { description = '', properties = {} }]: readonly [string, Key]): string[] => {
    const keys = Object.entries(properties).filter(([, key]) => key.description !== undefined)
    return keys.length > 0
      ? keys.flatMap(([key, value]) => rowsOf([`${name}.${key}`, value]))
      : [`| \`${name}\` | ${description} |\n`]
  }
  const rows = Object.entries(definitions.policy.properties ?? {}).flatMap(rowsOf)
  return document.replace(
    /(<!-- policy keys, by npm run inputs -->\n\n)[\s\S]*?(\n?<!-- end -->)/,
    (_, start: string) => `${start}| key | meaning |\n|---|---|\n${rows.join('')}\n<!-- end -->`
  )
}

if (import.meta.main) {
  const policy = join(ROOT, POLICY.document)
  writeFileSync(
    policy,
    withPolicyKeys(readFileSync(policy, 'utf8'), readFileSync(join(ROOT, POLICY.schema), 'utf8'))
  )
  for (const [action, document] of Object.entries(DOCUMENTED)) {
    const path = join(ROOT, document)
    writeFileSync(path, withTables(readFileSync(path, 'utf8'), readFileSync(join(ROOT, action), 'utf8')))
  }
}
