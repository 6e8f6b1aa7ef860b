// What scanners make of Seal's SBOMs: the hits of Grype's matchers with advisories about each package of an image, by
// Seal's document and by Syft's.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Comparison } from '../support/comparison/compare.ts'
import { HITS, READ_BY_TRIVY } from '../support/comparison/explanations.ts'
import { IMAGE_SAMPLES, type ImageSample, imageLayout } from '../support/comparison/images.ts'
import { knownProducts } from '../support/comparison/known-products.ts'
import { scanWithSyft } from '../support/comparison/scanners.ts'
import { makeTemporaryFolder, runWell } from '../support/processes.ts'
import { tool } from '../support/tools.ts'

const HOUR_MS = 3_600_000

/** Debian, Alpine, Red Hat, Java runtimes, Node, Go, and packages of languages. */
const MATCHED = ['debian', 'alpine', 'rpm', 'jvm', 'npm', 'go', 'java', 'python-venv', 'ruby']

/** Of Seal's document, Syft's and Syft's in its own format, the advisories that hit, by Grype's options. */
interface Hits {
  readonly advisories: number
  readonly hits: Readonly<
    Record<'defaults' | 'stdlib' | 'cpes', readonly [readonly string[], readonly string[], readonly string[]]>
  >
}

const comparison = new Comparison(HITS)
const read = new Comparison(READ_BY_TRIVY)

let products: string

beforeAll(async () => {
  products = join(makeTemporaryFolder(), 'products')
  writeFileSync(products, (await knownProducts()).join('\n'))
})

async function hitsOf(sample: ImageSample): Promise<Hits> {
  const { seal, syft, syftJson } = await scanWithSyft(await imageLayout(sample))
  return JSON.parse(
    await runWell(tool('reader-grype'), [products, seal, syft, syftJson], { timeoutMs: 600_000 })
  ) as Hits
}

function sampleOf(name: string): ImageSample {
  const sample = IMAGE_SAMPLES.find(one => one.name === name)
  if (sample === undefined) throw new Error(`${name} is not an image of the comparison`)
  return sample
}

/** The advisory, without the name that the hit package has in the document. */
function advisories(hits: readonly string[]): ReadonlySet<string> {
  return new Set(hits.map(hit => hit.replace(/ \| .*$/, '')))
}

test.each(MATCHED)(
  "Grype hits with Seal's SBOM of the image %s what it hits with Syft's",
  async name => {
    const { hits } = await hitsOf(sampleOf(name))
    const unexplained = (['defaults', 'stdlib', 'cpes'] as const).flatMap(option => {
      const [seal, syft, own] = hits[option].map(advisories) as [
        ReadonlySet<string>,
        ReadonlySet<string>,
        ReadonlySet<string>
      ]
      expect(own.size).toBeGreaterThan(0)
      return [
        [`${name} ${option}`, syft] as const,
        // As Grype gets it on an image: it leaves out what is a package of the distribution.
        [`${name} ${option}, Syft's format`, own] as const
      ].flatMap(
        ([row, theirs]) =>
          comparison.compare(row, { seal, syft: theirs, trivy: undefined, truth: undefined }).unexplained
      )
    })
    expect(unexplained.filter(one => one.startsWith('syft missing'))).toEqual([])
  },
  HOUR_MS
)

/** What Trivy reads from an SBOM, `TYPE NAME@VERSION`; it compares names of PyPI in lower case. */
async function readByTrivy(path: string): Promise<ReadonlySet<string>> {
  const cache = makeTemporaryFolder()
  const options = [
    '--format',
    'json',
    '--list-all-pkgs',
    '--scanners',
    'license',
    '--quiet',
    '--skip-version-check'
  ]
  const offline = ['--disable-telemetry', '--offline-scan', '--cache-dir', cache]
  const text = await runWell(tool('trivy'), ['sbom', ...options, ...offline, path], { timeoutMs: 600_000 })
  const { Results: results = [] } = JSON.parse(text) as TrivyReport
  const keys = results.flatMap(({ Type: type, Packages: packages = [] }) =>
    packages.map(({ Name: name, Version: version = '', Release: release }) =>
      [
        `${type} ${type === 'python-pkg' ? name.toLowerCase() : name}@${version}`,
        ...(release ? [release] : [])
      ].join('-')
    )
  )
  return new Set(keys)
}

interface TrivyReport {
  readonly Results?: readonly {
    readonly Type?: string
    readonly Packages?: readonly {
      readonly Name: string
      readonly Version?: string
      readonly Release?: string
    }[]
  }[]
}

// Of Red Hat's packages it lists none, from Syft's SBOM either, without its database.
test.each(MATCHED.filter(name => name !== 'rpm'))(
  "trivy sbom reads from Seal's SBOM of the image %s the packages that it reads from Syft's",
  async name => {
    const { seal, syft } = await scanWithSyft(await imageLayout(sampleOf(name)))
    const [ours, theirs] = [await readByTrivy(seal), await readByTrivy(syft)]
    expect(ours.size).toBeGreaterThan(0)
    const found = { seal: ours, syft: theirs, trivy: undefined, truth: undefined }
    const { unexplained } = read.compare(name, found)
    expect(unexplained.filter(one => one.startsWith('syft missing'))).toEqual([])
  },
  HOUR_MS
)

test('each explanation explains a difference', () => {
  expect([...comparison.unused(), ...read.unused()]).toEqual([])
})

afterAll(() => {
  console.table(comparison.rows)
  console.table(read.rows)
})
