// Writes generated: the official schemas as validation code and as text that is loaded when needed.
// Run `npm run schemas` after an update of ajv or of the CycloneDX library, and commit what it wrote;
// with `-- --check` it only compares.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { _, Ajv, type KeywordCxt } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { transformSync } from 'esbuild'
import { readGrammar } from './xsd-grammar.ts'

/** What is read of a schema. */
interface Schema {
  readonly [word: string]: unknown
  readonly $ref?: string
  readonly $defs?: Schemas
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly string[]
  readonly required?: readonly string[]
  readonly properties?: Schemas
  readonly unevaluatedProperties?: unknown
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly then?: Schema
}

type Schemas = Readonly<Record<string, Schema>>

const standaloneCode = standalone.default
const require = createRequire(import.meta.url)
const generated = join(import.meta.dirname, '../generated')
const vendored = join(generated, 'schemas')
const library = dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json'))
const cyclonedx = join(library, 'res/schema')

const CYCLONEDX_NOTICE =
  'From the CycloneDX specification (https://github.com/CycloneDX/specification), Copyright OWASP Foundation, Apache-2.0.'
const SPDX_NOTICE =
  'From the SPDX specification (https://github.com/spdx/spdx-spec), by the SPDX Working Group, Community-Spec-1.0 and CC-BY-3.0.'

/** Words of a schema that say nothing about validity. */
const ANNOTATIONS = new Set([
  '$comment',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
  'meta:enum'
])
/** Words of a schema whose members are named by the schema's author. */
const MAPS = new Set(['properties', 'patternProperties', 'definitions', '$defs', 'dependencies'])
/** Words of a schema whose value is data. */
const DATA = new Set(['enum', 'const', 'required'])

function readJson(folder: string, name: string): Schema {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema
}

function withoutAnnotations(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([word]) => !ANNOTATIONS.has(word))
  return Object.fromEntries(kept.map(([word, value]) => [word, prune(word, value)]))
}

/** The value of one word of a schema, without annotations. */
function prune(word: string, value: unknown): unknown {
  if (DATA.has(word) || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(item => prune('', item))
  if (!MAPS.has(word)) return withoutAnnotations(value as Schema)
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, prune('', member)]))
}

/**
 * `type` distinguishes SPDX 3 elements, but the schema tries every class in turn, about eighty for each element and
 * reference. These are the same rules, with each class flattened and looked up by its `type`.
 */
function dispatchSpdx3(schema: Schema): Schema {
  const result: Record<string, Schema> = {}
  const { extension_Extension: _abstract, ...defs } = schema.$defs ?? {}
  const classes = Object.entries(defs).flatMap(([name, definition]) => ('if' in definition ? [name] : []))
  for (const [name, definition] of Object.entries(defs)) {
    if (classes.includes(name)) result[name] = flatClass(name, definition, defs)
    else if (name.endsWith('_derived')) result[name] = objectOrIri(name, definition, defs)
    else if (name !== 'AnyClass' && !name.endsWith('_props')) result[name] = definition
  }
  result['AnyClass'] = byType(namesIn(defs['AnyClass']))
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    required: ['@context', '@graph'],
    properties: {
      '@context': schema.properties?.['@context'] ?? {},
      '@graph': { type: 'array', items: { type: 'object', $ref: '#/$defs/AnyClass' } }
    },
    additionalProperties: false,
    $defs: result
  }
}

function nameOf(ref: string): string {
  return ref.slice('#/$defs/'.length)
}

/** The classes among which a schema has a choice. */
function namesIn(schema: Schema | undefined): string[] {
  return (schema?.anyOf ?? []).map(({ $ref = '' }) => nameOf($ref))
}

function byType(names: readonly string[]): Schema {
  return {
    type: 'object',
    required: ['type'],
    discriminator: { propertyName: 'type' },
    oneOf: names.map(name => ({ $ref: `#/$defs/${name}` }))
  }
}

function flatClass(name: string, definition: Schema, defs: Schemas): Schema {
  const properties: Record<string, Schema> = {}
  const required = new Set(['type'])
  for (const part of (definition.then?.allOf ?? []).flatMap(part => partsOf(name, part, defs))) {
    for (const property of part.required ?? []) required.add(property)
    for (const [property, rule] of Object.entries(part.properties ?? {})) {
      const before = properties[property]
      properties[property] = before ? { allOf: [before, rule] } : rule
    }
  }
  return {
    type: 'object',
    properties: { ...properties, type: { type: 'string', const: name } },
    required: [...required],
    additionalProperties: false
  }
}

/** A part of a class and those that it refers to, innermost first. */
function partsOf(name: string, part: Schema, defs: Schemas): Schema[] {
  if (part.$ref === '#/$defs/SHACLClass') return []
  if (part.$ref) return partsOf(name, defs[nameOf(part.$ref)] ?? {}, defs)
  const odd = Object.keys(part).filter(word => !['type', 'allOf', 'properties', 'required'].includes(word))
  if (odd.length > 0) throw new Error(`SPDX 3 schema: ${name} uses ${odd}`)
  return [...(part.allOf ?? []).flatMap(inner => partsOf(name, inner, defs)), part]
}

/** An inline object of one of the classes, a named individual, or the identifier of an element elsewhere. */
function objectOrIri(name: string, { anyOf = [] }: Schema, defs: Schemas): Schema {
  const inline = anyOf.find(choice => choice.type === 'object')
  const open = inline?.unevaluatedProperties === undefined
  const individuals = anyOf.filter(choice => 'const' in choice).map(choice => choice.const)
  if (!anyOf.some(choice => choice.$ref === '#/$defs/BlankNodeOrIRI') || !('BlankNodeOrIRI' in defs))
    throw new Error(`SPDX 3 schema: ${name} does not accept an identifier`)
  return {
    if: { type: 'object' },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    then: open ? { $ref: '#/$defs/SHACLClass' } : byType(namesIn(inline)),
    else: {
      type: 'string',
      anyOf: [...(individuals.length > 0 ? [{ enum: individuals }] : []), { $ref: '#/$defs/BlankNodeOrIRI' }]
    }
  }
}

/** Keywords and formats are in src/support/schema-keywords.ts; the code only names them. */
const KEYWORDS = '#keywords'

function makeAjv(): Ajv {
  const ajv = new Ajv({
    strict: false,
    meta: false,
    validateSchema: false,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    loopRequired: 2,
    loopEnum: 2,
    discriminator: true,
    addUsedSchema: false,
    formats: {},
    code: { source: true, esm: true, formats: _`require(${KEYWORDS}).formats` }
  })
  for (const name of ['date-time', 'date', 'idn-email', 'iri-reference', 'uri']) {
    ajv.addFormat(name, () => true)
  }
  ajv.removeKeyword('uniqueItems')
  ajv.addKeyword({
    keyword: 'uniqueItems',
    type: 'array',
    schemaType: 'boolean',
    error: {
      message: 'must not have the same item twice',
      params: ({ params }) => _`{i: ${params['i']}, j: ${params['j']}}`
    },
    code(cxt: KeywordCxt) {
      if (!cxt.schema) return
      const find = cxt.gen.scopeValue('func', { ref: makeAjv, code: _`require(${KEYWORDS}).findDuplicate` })
      const pair = cxt.gen.const('pair', _`${find}(${cxt.data})`)
      cxt.setParams({ i: _`${pair}[0]`, j: _`${pair}[1]` })
      cxt.fail(_`${pair} !== undefined`)
    }
  })
  ajv.addKeyword({
    keyword: 'listedLicense',
    type: 'string',
    error: { message: 'must be a listed license', params: () => _`{}` },
    code(cxt: KeywordCxt) {
      const ids = cxt.gen.scopeValue('func', { ref: readJson, code: _`require("./spdx-ids.js").SPDX_IDS` })
      cxt.fail(_`!${ids}.has(${cxt.data})`)
    }
  })
  return ajv
}

/** The modules that the code imports, by what ajv requires. */
function resolveImport(specifier: string): string {
  if (specifier === KEYWORDS) return '../src/support/schema-keywords.ts'
  if (specifier === './spdx-ids.js') return specifier
  throw new Error(`ajv requires ${specifier}`)
}

/**
 * Ajv embeds each schema whole, though its code reads little of it: lists of values, and names of properties. This
 * keeps what is read.
 */
function pruneSchemas(code: string): string {
  return code.replace(
    /const (schema\d+) = (\{.*?\});(?=const |function |var |let |export )/g,
    (all, name: string, literal: string) => {
      const schema = parseLiteral(literal)
      if (!schema) return all
      const rest = code.replace(all, '')
      const uses = [
        ...rest.matchAll(new RegExp(`\\b${name}\\b((?:\\.[A-Za-z_$][\\w$]*|\\["[^"]*"\\])*)`, 'g'))
      ]
      const kept: Record<string, unknown> = {}
      for (const [, path = ''] of uses) {
        const keys = [...path.matchAll(/\.([A-Za-z_$][\w$]*)|\["([^"]*)"\]/g)].map(
          ([, name, quoted]) => name ?? quoted ?? ''
        )
        if (keys.length === 0) return all
        keepPath(kept, schema, keys)
      }
      return `const ${name} = ${JSON.stringify(kept)};`
    }
  )
}

/** Undefined for more than one statement and for code that is not JSON, which remain as they are. */
function parseLiteral(literal: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(literal) as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}

function keepPath(
  kept: Record<string, unknown>,
  schema: Readonly<Record<string, unknown>>,
  [key = '', ...more]: readonly string[]
): void {
  const value = schema[key]
  if (typeof value !== 'object' || value === null || (Array.isArray(value) && more.length === 0)) {
    kept[key] = value
    return
  }
  const before = kept[key] as Readonly<Record<string, unknown>> | undefined
  if (more.length > 0) {
    const members = { ...before }
    keepPath(members, value as Readonly<Record<string, unknown>>, more)
    kept[key] = members
    return
  }
  // Only the names are read, by hasOwnProperty.
  kept[key] = { ...Object.fromEntries(Object.keys(value).map(name => [name, {}])), ...before }
}

/** What ajv wrote, as a module: imports instead of require, and errors collected in linear time. */
function moduleOf(code: string, notice: string, source: string): string {
  const imports = new Map<string, Set<string>>()
  const named = (specifier: string, name: string): string => {
    const path = resolveImport(specifier)
    imports.set(path, (imports.get(path) ?? new Set()).add(name))
    return name
  }
  const body = pruneSchemas(code)
    .replace('"use strict";', '')
    .replace(/export default \w+;/, '')
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, () => named(KEYWORDS, 'lengthOf'))
    .replace(/require\("ajv\/dist\/runtime\/equal"\)\.default/g, () => named(KEYWORDS, 'isEqual'))
    .replace(/require\("([^"]+)"\)\.(\w+)/g, (_all, from: string, name: string) => named(from, name))
    // Nothing reads these, and they cost an object's fields at each call.
    .replace(/,parentData(?::[^,]+)?,parentDataProperty(?:: ?[^,]+)?,rootData\}/g, '}')
    .replace(/, parentData, parentDataProperty, rootData=data\}=\{\}/g, '}={}')
    // Concatenation copies all earlier errors for each failing item: quadratic in a document of bad components.
    .replace(
      /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;/g,
      (_all, name: string) =>
        `vErrors = ${named(KEYWORDS, 'append')}(vErrors, ${name}.errors);errors = vErrors.length;`
    )
  for (const left of [/require\(/, /\.concat\(/, /parentData/]) {
    if (left.test(body))
      throw new Error(
        `${source}: ajv writes code of another form: ${left}: ${body.slice(Math.max(0, body.search(left) - 200), body.search(left) + 100)}`
      )
  }
  const lines = [...imports].map(([from, names]) => `import { ${[...names].join(', ')} } from '${from}'`)
  const { code: small } = transformSync(`${lines.join('\n')}\n${body}`, {
    minify: true,
    treeShaking: true,
    lineLimit: 180,
    format: 'esm',
    target: 'node24'
  })
  return `${header(notice, source)}${small}`
}

function header(notice: string, source: string): string {
  return `// Written by scripts/schemas.ts from ${source}; do not edit. ${notice}\n`
}

const isCheck = process.argv.includes('--check')

function write(name: string, text: string, types: string): void {
  const files: readonly (readonly [file: string, content: string])[] = [
    [`${name}.js`, text],
    [`${name}.d.ts`, `// Written by scripts/schemas.ts; do not edit.\n${types}\n`]
  ]
  for (const [file, content] of files) {
    const path = join(generated, file)
    if (!isCheck) writeFileSync(path, content)
    else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
      throw new Error(`${file} is not what scripts/schemas.ts writes: run "npm run schemas" and commit`)
    }
  }
  process.stdout.write(`${name}.js ${(text.length / 1024).toFixed(0)} KiB\n`)
}

const VALIDATE_TYPES =
  "import type { Validate } from '../src/support/schema-keywords.ts'\nexport declare const validate: Validate"

function writeCycloneDxJson() {
  const ids = readJson(cyclonedx, 'spdx.SNAPSHOT.schema.json')
  write(
    'spdx-ids',
    `${header(CYCLONEDX_NOTICE, 'spdx.SNAPSHOT.schema.json')}export const SPDX_IDS = new Set(${JSON.stringify((ids.enum ?? []).join(' '))}.split(' '))\n`,
    'export declare const SPDX_IDS: ReadonlySet<string>'
  )
  for (const version of ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']) {
    const strict = version === '1.2' || version === '1.3' ? '-strict' : ''
    const source = `bom-${version}${strict}.SNAPSHOT.schema.json`
    const ajv = makeAjv()
    ajv.addSchema(
      { type: 'string', listedLicense: true },
      'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json'
    )
    for (const other of ['jsf-0.82', 'cryptography-defs']) {
      const name = `${other}.SNAPSHOT.schema.json`
      ajv.addSchema(withoutAnnotations(readJson(cyclonedx, name)), `http://cyclonedx.org/schema/${name}`)
    }
    const validate = ajv.compile(withoutAnnotations(readJson(cyclonedx, source)))
    write(
      `cyclonedx-${version}`,
      moduleOf(standaloneCode(ajv, validate), CYCLONEDX_NOTICE, source),
      VALIDATE_TYPES
    )
  }
}

/** Words of a schema that decide which keys and values have a place. */
const SHAPE = new Set([
  ...['definitions', 'properties', 'required', 'items', '$ref', 'enum', 'oneOf', 'anyOf', 'type'],
  ...['additionalProperties', 'maxItems']
])

/** The schemas of the versions that are written, without texts and patterns: what a rewritten document may contain. */
function writeCycloneDxShapes() {
  for (const version of ['1.4', '1.5', '1.6', '1.7']) {
    const source = `bom-${version}.SNAPSHOT.schema.json`
    write(
      `cyclonedx-shape-${version}`,
      `${header(CYCLONEDX_NOTICE, source)}export const shape = ${JSON.stringify(pruneTo(SHAPE, readJson(cyclonedx, source)))}\n`,
      "import type { DocumentShape } from '../src/sbom/cyclonedx/shape.ts'\nexport declare const shape: DocumentShape"
    )
  }
}

/** SPDX 2.3, into which earlier versions and tag-value are rewritten. */
function writeSpdxShape() {
  const source = 'spdx-2.3.schema.json'
  const shape = { ...pruneTo(SHAPE, readJson(vendored, source)), definitions: {} }
  write(
    'spdx-shape-2.3',
    `${header(SPDX_NOTICE, source)}export const shape = ${JSON.stringify(shape)}\n`,
    "import type { DocumentShape } from '../src/sbom/cyclonedx/shape.ts'\nexport declare const shape: DocumentShape"
  )
}

function writeCycloneDxGrammars() {
  for (const version of ['1.4', '1.5', '1.6', '1.7']) {
    const source = `bom-${version}.SNAPSHOT.xsd`
    const grammar = readGrammar(readFileSync(join(cyclonedx, source), 'utf8'))
    write(
      `cyclonedx-xml-${version}`,
      `${header(CYCLONEDX_NOTICE, source)}export const grammar = ${JSON.stringify(grammar)}\n`,
      "import type { XmlGrammar } from '../src/sbom/cyclonedx/xml-grammar.ts'\nexport declare const grammar: XmlGrammar"
    )
  }
}

/** Only the given words of a schema; the names that its author chose stay. */
function pruneTo(words: ReadonlySet<string>, schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([word]) => words.has(word))
  return Object.fromEntries(
    kept.map(([word, value]) => {
      if (DATA.has(word) || typeof value !== 'object' || value === null) return [word, value]
      // Tuples have one kind of item.
      if (word === 'items' && Array.isArray(value)) return [word, pruneTo(words, value[0] as Schema)]
      if (Array.isArray(value)) return [word, value.map(item => pruneTo(words, item as Schema))]
      if (!MAPS.has(word)) return [word, pruneTo(words, value as Schema)]
      return [
        word,
        Object.fromEntries(
          Object.entries(value as Schemas).map(([name, member]) => [name, pruneTo(words, member)])
        )
      ]
    })
  )
}

function writeSpdxJson() {
  for (const version of ['2.2', '2.3', '3.0.1']) {
    const source = `spdx-${version}.schema.json`
    const schema = withoutAnnotations(readJson(vendored, source))
    const ajv = makeAjv()
    const validate = ajv.compile(version === '3.0.1' ? dispatchSpdx3(schema) : schema)
    write(`spdx-${version}`, moduleOf(standaloneCode(ajv, validate), SPDX_NOTICE, source), VALIDATE_TYPES)
  }
}

function writeXsd() {
  const types = 'export declare const xsd: string'
  for (const name of [
    'spdx',
    ...['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'].map(v => `bom-${v}`)
  ]) {
    const source = `${name}.SNAPSHOT.xsd`
    const text = readFileSync(join(cyclonedx, source), 'utf8')
      .replace(/<!--[\s\S]*?-->/g, '')
      .replace(/<xs:annotation>[\s\S]*?<\/xs:annotation>/g, '')
      .replace(/>\s+</g, '><')
      .replace(/\s+/g, ' ')
      .replaceAll('"spdx.SNAPSHOT.xsd"', '"seal:spdx.xsd"')
    const lines = text
      .replaceAll('><', '>\n<')
      .replaceAll('\\', '\\\\')
      .replaceAll('`', '\\`')
      .replaceAll('${', '\\${')
    write(`${name}.xsd`, `${header(CYCLONEDX_NOTICE, source)}export const xsd = \`${lines}\`\n`, types)
  }
}

mkdirSync(generated, { recursive: true })
writeCycloneDxJson()
writeCycloneDxShapes()
writeCycloneDxGrammars()
writeSpdxShape()
writeSpdxJson()
writeXsd()
