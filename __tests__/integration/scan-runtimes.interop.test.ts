// Of Syft's list of binaries: the rows with a program that can be had, identified by Seal and by Syft in one run.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeFolderLayout } from '../support/comparison/layout.ts'
import {
  RUNTIME_ROWS,
  type RuntimeRow,
  rowFolder,
  runtimesRoot,
  truthOf
} from '../support/comparison/runtimes.ts'
import { type Documents, type Listed, readComponents, scanWithSyft } from '../support/comparison/scanners.ts'
import { makeTemporaryFolder } from '../support/processes.ts'

const HOUR_MS = 3_600_000

let documents: Pick<Documents, 'seal' | 'syft'>
const figures: object[] = []

beforeAll(async () => {
  const layout = join(makeTemporaryFolder(), 'layout')
  await writeFolderLayout(await runtimesRoot(), layout)
  documents = await scanWithSyft(layout)
}, HOUR_MS)

/** `NAME@VERSION` of the components in the folder of a row. */
function componentsIn(path: string, at: number): readonly string[] {
  const place = `/${rowFolder(at)}/`
  return readComponents(path)
    .filter(component => placesOf(component).some(one => one.startsWith(place)))
    .map(({ name, version }) => `${name}@${version}`)
}

function placesOf({ properties = [], evidence }: Listed): readonly string[] {
  const bySyft = properties.filter(({ name }) => /^syft:location:\d+:path$/.test(name))
  return [
    ...bySyft.map(({ value = '' }) => value),
    ...(evidence?.occurrences ?? []).map(one => one.location ?? '')
  ]
}

/** Syft's epochs and revisions of Debian count as the version. */
function isIdentified(found: readonly string[], { product }: RuntimeRow, version: string): boolean {
  return found.some(one => {
    const [, name, its = ''] = /^(?:haskell\/)?([^@]+)@(?:\d+:)?(.*)$/.exec(one) ?? []
    return name === product && its.startsWith(version)
  })
}

test.each(RUNTIME_ROWS.map((row, at) => [row.row, JSON.stringify(row.from), row, at] as const))(
  '%s of %s is identified, or it is said why not',
  async (name, _, row, at) => {
    const version = await truthOf(row)
    expect(version).toMatch(/^\d/)
    const seal = componentsIn(documents.seal, at)
    const syft = componentsIn(documents.syft, at)
    const identified = { seal: isIdentified(seal, row, version), syft: isIdentified(syft, row, version) }
    figures.push({ row: name, version, seal: seal.join(' '), syft: syft.join(' ') })
    expect({ ...identified, found: { seal, syft } }).toMatchObject({
      seal: row.missedBy?.seal === undefined,
      syft: row.missedBy?.syft === undefined
    })
  }
)

afterAll(() => {
  console.table(figures)
  const count = (tool: 'seal' | 'syft') =>
    RUNTIME_ROWS.filter(row => row.missedBy?.[tool] === undefined).length
  const rows = new Set(RUNTIME_ROWS.map(({ row }) => row)).size
  console.log(`${RUNTIME_ROWS.length} binaries of ${rows} rows: Seal ${count('seal')}, Syft ${count('syft')}`)
})
