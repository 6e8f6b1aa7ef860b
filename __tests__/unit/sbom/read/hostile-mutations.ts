// Breaks documents in reproducible ways, and takes each through everything that Seal does with an SBOM.

import { formatComparison, summarizeComparison } from '../../../../src/render/sbom-difference.ts'
import { checkBinding } from '../../../../src/sbom/binding.ts'
import { compareSboms } from '../../../../src/sbom/compare/compare.ts'
import { checkContents } from '../../../../src/sbom/component-counts.ts'
import type { SbomDocument } from '../../../../src/sbom/model.ts'
import { scoreQuality } from '../../../../src/sbom/quality/measure-quality.ts'
import { readSbom } from '../../../../src/sbom/read/read-sbom.ts'
import { validateDocument } from '../../../../src/sbom/validate/validate.ts'
import { convertContent } from '../../../../src/sbom/write/convert.ts'
import type { WriteOptions } from '../../../../src/sbom/write/write.ts'
import { SealError } from '../../../../src/support/errors.ts'

/** A number below `limit`, from a seed that goes on. */
export type Dice = (limit: number) => number

/** The mulberry32 generator: small, and the same on every machine. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0
  return limit => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(limit, 1)
  }
}

/** What attackers and broken programs write. */
const PIECES: readonly string[] = [
  ...[
    '\u0000',
    '\u001b[2J',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\n::error::x\n',
    '"',
    '\\',
    '\\u0000',
    '{',
    '}',
    '[',
    ']',
    ','
  ],
  ...[
    '"__proto__":{"polluted":true},',
    '"constructor":{"prototype":{"polluted":true}},',
    '1e999',
    '-0',
    '9'.repeat(400)
  ],
  ...[
    'null',
    'true',
    '{}',
    '[]',
    '[[[[[[[[[[',
    '{"a":{"a":{"a":',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '&#0;',
    ']]>'
  ],
  ...[
    '<![CDATA[',
    '-->',
    '</component>',
    '<component>',
    '</text>',
    '<text>',
    '\nSPDXID: SPDXRef-DOCUMENT\n',
    '%00',
    '@'
  ],
  ...[
    'NOASSERTION',
    'pkg:oci/x@sha256%3A',
    'sha256:',
    '((((((((',
    ' AND ',
    ' WITH ',
    '|</code><script>',
    'x'.repeat(5000)
  ]
]

/** The document, broken in one to four places. */
export function mutateBytes(document: Uint8Array, dice: Dice): Uint8Array {
  let bytes = Buffer.from(document)
  for (let times = 1 + dice(4); times > 0; times--) bytes = mutateOnce(bytes, dice)
  return bytes
}

function mutateOnce(bytes: Buffer<ArrayBuffer>, dice: Dice): Buffer<ArrayBuffer> {
  const at = dice(bytes.length + 1)
  const end = Math.min(bytes.length, at + 1 + dice(200))
  const piece = Buffer.from(PIECES[dice(PIECES.length)] as string)
  switch (dice(6)) {
    case 0:
      return bytes.subarray(0, at)
    case 1:
      return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)])
    case 3:
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)])
    case 4:
      return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(end)])
    default: {
      const changed = Buffer.from(bytes)
      if (at < changed.length) changed[at] = dice(256)
      return changed
    }
  }
}

const VALUES: readonly unknown[] = [
  ...[null, true, -1, 1e308, '', 'x', '\u0000\u001b[2J', [], {}, [[]], [null], [{}], { a: 1 }, 'NOASSERTION'],
  ...[
    'x'.repeat(100_000),
    '('.repeat(3000),
    ' AND '.repeat(700),
    `pkg:${'/'.repeat(4000)}`,
    '%'.repeat(4000)
  ],
  JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{}},"toString":"x"}')
]

/** A JSON document that stays JSON: some value in it becomes another, or takes the place of another. */
export function mutateJson(document: unknown, dice: Dice): Uint8Array {
  const copy: unknown = structuredClone(document)
  for (let times = 1 + dice(4); times > 0; times--) {
    const places: [Record<string, unknown>, string][] = []
    collectPlaces(copy, places)
    const [holder, key] = places[dice(places.length)] as [Record<string, unknown>, string]
    const other = places[dice(places.length)] as [Record<string, unknown>, string]
    const value = structuredClone(dice(3) === 0 ? other[0][other[1]] : VALUES[dice(VALUES.length)])
    Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
  }
  return Buffer.from(JSON.stringify(copy))
}

function collectPlaces(value: unknown, places: [Record<string, unknown>, string][]): void {
  if (typeof value !== 'object' || value === null) return
  const record = value as Record<string, unknown>
  for (const key of Object.keys(record)) {
    places.push([record, key])
    collectPlaces(record[key], places)
  }
}

/** Everything that would act in a log or a terminal. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/

/**
 * Reads the bytes and does with the document all that Seal does. Gives the error's code, or `read`.
 *
 * @param target what it is converted to, if at all: that takes the longest
 * @throws Error for anything that is neither: a crash, or text that would escape into a log
 */
export async function takeThrough(bytes: Uint8Array, target?: Target): Promise<string> {
  const outcome = await readSbom(bytes, 'hostile').catch((error: unknown) => error)
  if (outcome instanceof SealError) {
    const texts = [outcome.message, outcome.remedy ?? '']
    if (texts.some(text => UNSAFE.test(text) || text.length > 1500))
      throw new Error('an error says too much', { cause: outcome })
    return outcome.code
  }
  if (outcome instanceof Error) throw new Error('reading crashed', { cause: outcome })
  const document = outcome as Awaited<ReturnType<typeof readSbom>>
  const binding = checkBinding(document, {
    digest: `sha256:${'5f'.repeat(32)}`,
    repository: { registry: 'ghcr.io', repository: 'acme/app' }
  })
  const judgment = checkContents(document)
  const reports = (['ntia-2021', 'cisa-2026', 'bsi-tr-03183-2.1', 'cra'] as const).map(id =>
    scoreQuality(document, id)
  )
  const nothing = { ...document.content, components: [], subject: undefined }
  const comparison = compareSboms(nothing, document.content)
  const shown = JSON.stringify([binding, judgment, reports, document.content.unmodeled, document.version])
  if (UNSAFE.test(shown) || UNSAFE.test(summarizeComparison(comparison)))
    throw new Error('a judgment is not printable')
  if (UNSAFE.test(formatComparison(comparison).replaceAll('\n', '')))
    throw new Error('a view is not printable')
  const validation = await validateDocument(document)
  if (validation.errors.length !== Math.min(validation.total, 20)) throw new Error('errors are not counted')
  for (const { where, message } of validation.errors)
    if (UNSAFE.test(where + message)) throw new Error('an error of validation is not printable')
  if (target !== undefined) await checkConversion(document, target)
  if ('polluted' in {}) throw new Error('a prototype was changed')
  return 'read'
}

type Target = Pick<WriteOptions, 'format' | 'version'>

export const TARGETS = [
  { format: 'cyclonedx-json', version: '1.4' },
  { format: 'cyclonedx-json', version: '1.7' },
  { format: 'cyclonedx-xml', version: '1.6' },
  { format: 'spdx-json', version: '2.3' }
] as const satisfies readonly Target[]

/** Every document that was read can be written, is valid, and lists its unsupported fields. */
async function checkConversion({ content }: SbomDocument, target: Target): Promise<void> {
  const written = await convertContent(content, { ...target, created: '2026-01-02T03:04:05Z' })
  if (written.unsupported.some(line => UNSAFE.test(line))) throw new Error('a loss is not printable')
  const { verdict, errors } = await validateDocument(await readSbom(written.bytes, 'converted'))
  if (verdict !== 'valid') throw new Error(`what is converted is ${verdict}: ${JSON.stringify(errors)}`)
}
