// What conversions and merges keep, map, list and lose, value by value: a row for each pair of formats.
// node scripts/run.mjs node __tests__/support/conversion-table.ts FOLDER [FOLDER that convert_by_python.py wrote]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shape as spdxShape } from '../../generated/spdx-shape-2.3.js'
import { loadShape } from '../../src/sbom/cyclonedx/shape.ts'
import type { SbomDocument } from '../../src/sbom/model.ts'
import { readSbom } from '../../src/sbom/read/read-sbom.ts'
import { type ConvertTarget, convert, convertContent } from '../../src/sbom/write/convert.ts'
import { inMergeOrder, merge } from '../../src/sbom/write/merge.ts'
import { generateSource } from './generated-document.ts'
import { auditWritten, type ConnectedAudit } from './leaf-mapping.ts'

const created = '2026-01-02T03:04:05Z'
const TARGETS: readonly ConvertTarget[] = [
  { format: 'cyclonedx-json', version: '1.4' },
  { format: 'cyclonedx-json', version: '1.7' },
  { format: 'cyclonedx-xml', version: '1.7' },
  { format: 'spdx-json', version: '2.3', created },
  { format: 'spdx3-json', version: '3.0.1', created }
]

/** Of each kind of generated documents; another first seed makes other documents. */
const FIRST_SEED = Number(process.env['SEAL_TABLE_FIRST_SEED'] ?? 1)
const SEEDS = Array.from(
  { length: Number(process.env['SEAL_TABLE_SEEDS'] ?? 40) },
  (_, at) => FIRST_SEED + at * 7_919
)
const MERGED = { subject: { ref: 'merged', type: 'container', name: 'merged' }, created } as const

interface Row {
  documents: number
  leaves: number
  kept: number
  mapped: number
  listed: number
  connected: number
  lost: number
}

const rows = new Map<string, Row>()

function add(pair: string, { lost, ...audit }: ConnectedAudit): void {
  const row = rows.get(pair) ?? {
    documents: 0,
    leaves: 0,
    kept: 0,
    mapped: 0,
    listed: 0,
    connected: 0,
    lost: 0
  }
  row.documents++
  row.lost += lost.length
  for (const key of ['leaves', 'kept', 'mapped', 'listed', 'connected'] as const) row[key] += audit[key]
  rows.set(pair, row)
}

const labelOf = ({ format, version }: Pick<SbomDocument, 'format' | 'version'>): string =>
  format.startsWith('spdx') || format === 'syft-json' ? format : `${format} ${version}`

interface Named {
  readonly source: SbomDocument
  readonly name: string
}

interface Options {
  readonly label: string
  readonly others?: string | undefined
  /** Of documents that have none, or none that is a time. */
  readonly time?: string
}

async function auditDocument({ source, name }: Named, { label, others, time }: Options): Promise<void> {
  for (const target of TARGETS) {
    if (target.format === source.format && target.version === source.version) continue
    const pair = `${label} → ${labelOf(target)}`
    const { bytes, unsupported } = await convert(source, { ...target, ...(time && { created: time }) })
    const audit = await auditWritten([source], { ...target, bytes }, unsupported)
    add(pair, audit)
    show(`${name} → ${labelOf(target)}`, audit)
    const other = join(others ?? '', `${name.replaceAll('/', '_')}.${target.format}-${target.version}`)
    if (others === undefined || !existsSync(other)) continue
    const by = await auditWritten([source], await readSbom(readFileSync(other), other), [])
    add(`${pair} (cyclonedx-python-lib)`, by)
    if (process.env['SEAL_TABLE_LOSSES'] !== undefined) show(other, by)
  }
}

async function auditMerge(pair: readonly Named[], label: string): Promise<void> {
  const ordered = inMergeOrder(pair.map(({ source }) => source))
  for (const target of TARGETS) {
    const { bytes, unsupported } = await convertContent(merge(ordered, MERGED), target, ordered)
    const audit = await auditWritten(ordered, { ...target, bytes }, unsupported)
    add(`merge of two ${label} → ${labelOf(target)}`, audit)
    show(`merge of ${nameOf(pair)} → ${labelOf(target)}`, audit)
  }
}

const nameOf = (pair: readonly Named[]): string => pair.map(({ name }) => name).join(', ')

function show(what: string, { lost }: ConnectedAudit): void {
  if (lost.length > 0) console.error(what, lost.slice(0, 20))
}

async function tryEach<T>(items: Iterable<T>, name: (item: T) => string, run: (item: T) => Promise<void>) {
  for (const item of items) {
    try {
      await run(item)
    } catch (error) {
      console.error(name(item), String(error).slice(0, 200))
    }
  }
}

/** Each document with the next of its own family: formats of both are mixed. */
async function auditMerges(sources: readonly Named[], label: string): Promise<void> {
  const pairs = sources.slice(1).map((source, at) => [sources[at] as Named, source])
  await tryEach(pairs, nameOf, pair => auditMerge(pair, label))
}

const [folder = '.', others] = process.argv.slice(2)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(
    name => /\.(?:json|xml|spdx)$/.test(name) && !/invalid|nested-duplicate|oci-image|schema/.test(name)
  )
  .sort()
const read: Named[] = []
await tryEach(files, String, async name => {
  const source = await readSbom(readFileSync(join(folder, name)), name)
  read.push({ source, name })
  await auditDocument({ source, name }, { others, label: source.format })
})
await auditMerges(read, 'documents')
for (const version of ['1.4', '1.6', '1.7', undefined]) {
  const shape = version === undefined ? spdxShape : await loadShape(version)
  const label = `generated ${version === undefined ? 'SPDX 2.3' : `CycloneDX ${version}`}`
  const generated: Named[] = []
  await tryEach(SEEDS, String, async seed => {
    const name = `${label}, seed ${seed}`
    const source = await readSbom(generateSource(shape, version, seed), name)
    generated.push({ source, name })
    await auditDocument({ source, name }, { label, time: created })
  })
  await auditMerges(generated, label)
}
console.log(
  '| from → to | documents | leaves | kept | mapped | listed | connected | lost |\n| --- | --- | --- | --- | --- | --- | --- | --- |'
)
for (const [pair, row] of [...rows].sort())
  console.log(`| ${[pair, ...Object.values(row).map(value => value.toLocaleString('en'))].join(' | ')} |`)
