// dist/verify.js on images that dist/seal.js has sealed, as the runner starts both.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../src/results/verdict.ts'
import { GateLab, type LabImage } from '../support/gate-lab.ts'
import { makeTemporaryFolder, runWell } from '../support/processes.ts'
import { servers } from '../support/registry-servers.ts'
import { tool } from '../support/tools.ts'

const KINDS = servers().filter(
  ({ features, name }) => features.auth === 'none' && name !== 'embedded on a folder'
)

describe.each(KINDS.map(server => [server.name, server] as const))('on %s', (_, server) => {
  let lab: GateLab
  let image: LabImage

  beforeAll(async () => {
    lab = await GateLab.start(await server.start())
    image = await lab.image()
    await lab.seal(image)
  }, 60_000)

  afterAll(() => lab.close())

  test('sealed images pass with every fact verified, and the summary starts with the result', async () => {
    const result = await lab.verify({ image: image.pinned })
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    expect(result.stdout).not.toContain('::error')
    expect(result.outputs).toMatchObject({ verdict: 'passed', 'failed-images': '' })
    const verdict = JSON.parse(readFileSync(result.outputs['report'] as string, 'utf8')) as Verdict
    expect(verdict).toEqual(JSON.parse(result.outputs['json'] as string))
    const [found] = verdict.images
    expect(found?.digests.map(({ platform }) => platform)).toEqual([undefined, 'linux/amd64', 'linux/arm64'])
    const statuses = found?.digests.flatMap(({ facts }) =>
      facts.map(({ kind, status }) => `${kind} ${status}`)
    )
    expect(new Set(statuses)).toEqual(
      new Set(['signature verified', 'sbom verified', 'sbom-signature verified', 'sbom-binding verified'])
    )
    expect(statuses).toHaveLength(12)
    expect(result.summary).toMatch(/^## ✅ 1 image verified\n/)
    expect(result.summary).toContain('```mermaid')
    await result.dispose()
  })

  test('one bundle for image, platforms and SBOMs is verified by one start of Cosign', async () => {
    const result = await lab.verify({ image: image.pinned })
    const { cosign } = JSON.parse(result.outputs['json'] as string) as Verdict
    expect(cosign?.invocations.map(({ command }) => command.split(' ')[1])).toEqual([
      'version',
      'verify-blob-attestation'
    ])
    await result.dispose()
  })

  test('an unsealed image fails, with the reason in the log, the outputs and the summary', async () => {
    const bare = await lab.image()
    const result = await lab.verify({ image: `${image.pinned}\n${bare.pinned}` })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('POLICY_VIOLATED')
    expect(result.stdout).toContain('not signed, no SBOM: index, linux/amd64, linux/arm64')
    expect(result.outputs).toMatchObject({ verdict: 'failed', 'failed-images': bare.pinned })
    expect(result.summary).toMatch(/^## ❌ 1 of 2 images does not pass\n/)
    await result.dispose()
  })

  test('only the platform that was not sealed is reported, once for each fact', async () => {
    const half = await lab.image()
    await lab.seal({ ...half, platforms: half.platforms.slice(0, 1) }, { platforms: 'linux/amd64' })
    const result = await lab.verify({ image: half.pinned })
    await result.dispose()
    const { images } = JSON.parse(result.outputs['json'] as string) as Verdict
    expect(result.exitCode).toBe(1)
    expect(images[0]?.violations.map(({ message }) => message)).toEqual([
      'signature (linux/arm64) is missing: no signature found',
      'sbom (linux/arm64) is missing: no SBOM found',
      'sbom-signature (linux/arm64) is missing: no SBOM found',
      'sbom-binding (linux/arm64) is missing: no SBOM found'
    ])
  })

  test('in mode warn the same is a warning and the step passes', async () => {
    const bare = await lab.image(['linux/amd64'])
    const result = await lab.verify({ image: bare.pinned, mode: 'warn' })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['verdict']).toBe('warned')
    expect(result.stdout).toContain('::warning')
    expect(result.stdout).not.toContain('::error')
    await result.dispose()
  })

  test("Cosign 2's signature and attestation under tags are verified with a key", async () => {
    const old = await lab.image(['linux/amd64'])
    const sbom = join(makeTemporaryFolder(), 'sbom.json')
    writeFileSync(sbom, lab.sbom(old.digest))
    const options = ['--yes', '--key', lab.keys.privateKey, '--tlog-upload=false']
    const env = { COSIGN_PASSWORD: lab.keys.password }
    await runWell(tool('cosign2'), ['sign', ...options, old.pinned], { env })
    await runWell(
      tool('cosign2'),
      ['attest', ...options, '--type', 'cyclonedx', '--predicate', sbom, old.pinned],
      { env }
    )
    const result = await lab.verify({ image: old.pinned })
    const verdict = JSON.parse(result.outputs['json'] as string) as Verdict
    expect(verdict.images[0]?.digests[0]?.facts).toMatchObject([
      { kind: 'signature', status: 'verified', evidence: [{ form: 'cosign-tag' }] },
      { kind: 'sbom', status: 'verified', evidence: [{ form: 'cosign-tag' }] },
      { kind: 'sbom-signature', status: 'verified' },
      { kind: 'sbom-binding', status: 'verified' }
    ])
    expect(result.exitCode).toBe(0)
    await result.dispose()
  })
})
