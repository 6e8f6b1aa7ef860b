// What the README's first example seals, one SBOM without a digest on an index, passes verify with its defaults.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { causesOf, describeCause } from '../../src/results/causes.ts'
import type { Report } from '../../src/results/seal-report.ts'
import type { ImageVerdict, Verdict } from '../../src/results/verdict.ts'
import { COMPONENTS, GateLab, type LabImage } from '../support/gate-lab.ts'

let lab: GateLab
let image: LabImage
let sealed: Report

beforeAll(async () => {
  lab = await GateLab.start()
  image = await lab.image()
  sealed = await sealWith(image, undefined)
}, 60_000)

afterAll(() => lab.close())

/** With one SBOM for the whole index, about what its purl says, if anything. */
async function sealWith(
  target: LabImage,
  purl: string | undefined,
  inputs: Readonly<Record<string, string>> = {}
): Promise<Report> {
  const component = { type: 'container', 'bom-ref': 'app', name: 'app', ...(purl ? { purl } : {}) }
  const document = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: COMPONENTS }
  writeFileSync(
    join(lab.keys.folder, 'app.cdx.json'),
    JSON.stringify({ ...document, metadata: { component } })
  )
  const result = await lab.seal(target, { 'sbom-path': 'app.cdx.json', ...inputs })
  return JSON.parse(result.outputs['json'] as string) as Report
}

async function verify(target: LabImage, keys: Readonly<Record<string, string>> = {}): Promise<ImageVerdict> {
  const policy = {
    images: [{ glob: '**' }],
    authorities: [{ key: { file: 'cosign.pub' } }],
    ...keys
  }
  writeFileSync(join(lab.keys.folder, 'policy.yml'), JSON.stringify({ policies: [policy] }))
  const byFile = Object.keys(keys).length > 0
  const result = await lab.verify({
    image: target.pinned,
    ...(byFile ? { 'config-file': 'policy.yml', key: '' } : {})
  })
  await result.dispose()
  const [found] = (JSON.parse(result.outputs['json'] as string) as Verdict).images
  expect([result.exitCode, found?.outcome]).toEqual(
    found?.outcome === 'passed' ? [0, 'passed'] : [1, 'failed']
  )
  return found as ImageVerdict
}

const violations = (found: ImageVerdict): string[] => found.violations.map(({ message }) => message)

test('it passes, and the facts of the platforms name the SBOM of the index', async () => {
  const found = await verify(image)
  expect(violations(found)).toEqual([])
  expect(sealed.gate).toEqual({ outcome: 'passed', reasons: [] })
  const [, ...platforms] = found.digests
  expect(platforms.map(({ facts }) => facts.map(({ kind, reason }) => `${kind}: ${reason}`))).toEqual(
    platforms.map(() => [
      'signature: undefined',
      ...['sbom', 'sbom-signature', 'sbom-binding'].map(
        kind => `${kind}: the signed SBOM of the index covers it`
      )
    ])
  )
})

test('a policy can require a digest in the document, and an SBOM for each platform', async () => {
  expect(violations(await verify(image, { binding: 'document' }))).toEqual([
    'sbom-binding is missing: the SBOM does not name a digest',
    'sbom-binding (linux/amd64) is missing: the SBOM does not name a digest',
    'sbom-binding (linux/arm64) is missing: the SBOM does not name a digest'
  ])
  expect(violations(await verify(image, { coverage: 'platforms' }))).toHaveLength(6)
})

test('an SBOM of the index that names one platform does not cover the others', async () => {
  const other = await lab.image()
  const report = await sealWith(other, `pkg:oci/app@${other.digest}?arch=amd64`)
  expect(report.gate).toEqual({
    outcome: 'failed',
    reasons: ['SBOM binding invalid (the SBOM describes another image): linux/arm64']
  })
  const found = await verify(other)
  expect(violations(found)).toEqual([
    expect.stringMatching(
      /^sbom-binding \(linux\/arm64\) is invalid: the SBOM describes another image: .*arch=amd64/
    )
  ])
})

/** Without what the SBOM says instead, which the report of seal does not have. */
const causes = (found: ImageVerdict): string[] =>
  causesOf(found, found.violations).map(cause =>
    describeCause(cause).replace(/(the SBOM describes another image): [^)]*/, '$1')
  )
const OTHER = `pkg:oci/app@sha256:${'b'.repeat(64)}`

test.each<[string, Readonly<Record<string, string>>, string?]>([
  ['platforms: index', { platforms: 'index' }],
  ['one platform', { platforms: 'linux/amd64' }],
  ['no SBOM', { 'sbom-path': '', sbom: 'none' }],
  ['no signature', { sign: 'false', key: '' }],
  ['each digest by itself', { signatures: 'each' }],
  ['legacy signatures', { 'signature-format': 'legacy' }],
  ['an SBOM for one of two platforms', { 'sbom-path': 'linux/amd64=app.cdx.json' }],
  ['the SBOM of another image', {}, OTHER],
  ['scanned layers in three formats', { 'sbom-path': '', format: 'cyclonedx, cyclonedx-xml, spdx' }]
])('seal says in the words of verify what verify finds: %s', async (...[, inputs, purl]) => {
  const target = await lab.image()
  const { gate } = await sealWith(target, purl, inputs)
  const found = await verify(target)
  expect(gate).toEqual({ outcome: found.outcome, reasons: causes(found) })
})
