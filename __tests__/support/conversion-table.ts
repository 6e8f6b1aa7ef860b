// What conversions keep, map, list and lose, value by value: a row for each pair of formats.
// node scripts/run.mjs node __tests__/support/conversion-table.ts FOLDER [FOLDER of the same names, converted by others]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SbomDocument } from '../../src/sbom/model.ts'
import { readSbom } from '../../src/sbom/read/read-sbom.ts'
import { placeOf } from '../../src/sbom/write/audit-places.ts'
import { type ConvertTarget, convert, treeOf } from '../../src/sbom/write/convert.ts'
import { auditLeaves, type Leaf, leavesOf } from './leaf-audit.ts'
import { lineForEach, MODEL_PLACES, mapsTo } from './leaf-mapping.ts'

const created = '2026-01-02T03:04:05Z'
const TARGETS: readonly ConvertTarget[] = [
  { format: 'cyclonedx-json', version: '1.4' },
  { format: 'cyclonedx-json', version: '1.7' },
  { format: 'cyclonedx-xml', version: '1.7' },
  { format: 'spdx-json', version: '2.3', created },
  { format: 'spdx3-json', version: '3.0.1', created }
]

interface Row {
  documents: number
  leaves: number
  kept: number
  mapped: number
  listed: number
  lost: number
}

const rows = new Map<string, Row>()

function add(
  pair: string,
  source: readonly Leaf[],
  output: readonly Leaf[],
  unsupported: readonly string[],
  modelPlaces: readonly string[] = MODEL_PLACES
): readonly string[] {
  const places = unsupported.flatMap(lineForEach)
  const listed = [...places, ...modelPlaces, ...places.map(place => placeOf(place))]
  const { lost, ...audit } = auditLeaves(
    source.map(([path, value]) => [placeOf(path), value] as const),
    output.map(([path, value]) => [placeOf(path), value] as const),
    listed,
    mapsTo(output.map(([, value]) => value))
  )
  const row = rows.get(pair) ?? { documents: 0, leaves: 0, kept: 0, mapped: 0, listed: 0, lost: 0 }
  row.documents++
  row.lost += lost.length
  for (const key of ['leaves', 'kept', 'mapped', 'listed'] as const) row[key] += audit[key]
  rows.set(pair, row)
  return lost
}

const labelOf = ({ format, version }: Pick<SbomDocument, 'format' | 'version'>): string =>
  format.startsWith('spdx') || format === 'syft-json' ? format : `${format} ${version}`

async function auditFile(path: string, others: string | undefined, name: string): Promise<void> {
  const source = await readSbom(readFileSync(path), name)
  const leaves = [...leavesOf(await treeOf(source))]
  for (const target of TARGETS) {
    if (target.format === source.format && target.version === source.version) continue
    const { bytes, unsupported } = await convert(source, target)
    const output = [...leavesOf(await treeOf({ ...target, bytes }))]
    const lost = add(`${source.format} → ${labelOf(target)}`, leaves, output, unsupported)
    if (lost.length > 0) console.error(name, labelOf(target), lost.slice(0, 5))
    const other = join(others ?? '', `${name.replaceAll('/', '_')}.${target.format}-${target.version}`)
    if (others !== undefined && existsSync(other) && readFileSync(other).length > 0) {
      const by = await readSbom(readFileSync(other), other)
      add(`${source.format} → ${labelOf(target)} (other)`, leaves, [...leavesOf(await treeOf(by))], [], [])
    }
  }
}

const [folder = '.', others] = process.argv.slice(2)
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (!/\.(?:json|xml|spdx)$/.test(name) || /invalid|nested-duplicate|oci-image|schema/.test(name)) continue
  try {
    await auditFile(join(folder, name), others, name)
  } catch (error) {
    console.error(name, String(error).slice(0, 200))
  }
}
console.log(
  '| from → to | documents | leaves | kept | mapped | listed | lost |\n| --- | --- | --- | --- | --- | --- | --- |'
)
for (const [pair, row] of [...rows].sort())
  console.log(`| ${[pair, ...Object.values(row).map(value => value.toLocaleString('en'))].join(' | ')} |`)
