// A hundred images in one step: one signing event, shared layers read once, failures that hide no other image.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { buildSampleImage, type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import type { Report } from '../../src/results/seal-report.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { runWell } from '../support/processes.ts'
import { reportErrors } from '../support/report-schema.ts'
import { tool } from '../support/tools.ts'

const COUNT = 100
/** This one is named by a digest that the registry does not have. */
const MISSING = 41

let keys: KeyPair
let registry: RunningRegistry
const images: PushedImage[] = []
let result: ActionResult
let report: Report

const repository = (at: number): string => `many/app-${at}`
const pinned = (at: number): string => `${registry.host}/${repository(at)}@${images[at]?.digest}`

beforeAll(async () => {
  keys = makeKeyPair()
  registry = await startRegistry()
  for (let at = 0; at < COUNT; at++) {
    images.push(
      await pushSampleImage(registry.host, repository(at), '1', { platforms: ['linux/amd64'], seed: at })
    )
  }
  const lines = images.map((_, at) =>
    at === MISSING ? `${registry.host}/${repository(at)}@sha256:${'0'.repeat(64)}` : pinned(at)
  )
  result = await seal({ image: lines.join('\n'), tags: 'sealed' })
  report = JSON.parse(result.outputs['json'] as string) as Report
}, 120_000)

afterAll(async () => {
  await result?.dispose()
  await registry?.close()
})

function seal(inputs: Record<string, string>): Promise<ActionResult> {
  return runAction({
    inputs: {
      sbom: 'image',
      signatures: 'all',
      key: 'cosign.key',
      'cosign-path': tool('cosign'),
      ...inputs
    },
    env: { COSIGN_PASSWORD: keys.password },
    workspace: keys.folder
  })
}

test('the step fails and names only the image that failed', () => {
  expect([result.exitCode, result.stderr]).toEqual([1, ''])
  const errors = result.stdout.split('\n').filter(line => line.startsWith('::error'))
  expect(errors).toHaveLength(1)
  expect(errors[0]).toContain(`${repository(MISSING)}@sha256:000`)
  expect(errors[0]).toContain('99 other images were sealed')
  expect(report.outcome).toBe('failed')
  expect(report.images.map(({ outcome }) => outcome)).toEqual(
    images.map((_, at) => (at === MISSING ? 'failed' : 'sealed'))
  )
  expect(report.images[MISSING]?.error?.code).toBe('REGISTRY_NOT_FOUND')
})

test('the report satisfies the published schema', () => {
  expect(reportErrors(report)).toEqual([])
})

test('one signing event covers all the others', async () => {
  const commands = report.cosign?.invocations.map(({ command }) => command.split(' ')[1])
  expect(commands?.filter(command => command === 'attest-blob')).toHaveLength(1)
  for (const at of [0, 40, 99]) {
    const digests = [images[at]?.digest, report.images[at]?.artifacts[0]?.digest]
    for (const digest of digests) {
      const reference = `${registry.host}/${repository(at)}@${digest}`
      await runWell(tool('cosign'), [
        ...['verify', '--key', keys.publicKey, '--insecure-ignore-tlog=true', reference]
      ])
    }
  }
})

test('a layer that all images share is read once', () => {
  const [base, own] = buildSampleImage({ platforms: ['linux/amd64'], seed: 7 }).blobs.slice(1)
  const reads = (digest: string | undefined): number =>
    registry.requests.filter(({ method, path }) => method === 'GET' && path.endsWith(`/blobs/${digest}`))
      .length
  expect([reads(base?.digest), reads(own?.digest)]).toEqual([1, 1])
})

test('the tags of the sealed images moved, those of the failed image did not', async () => {
  const status = async (at: number): Promise<number> => {
    const response = await fetch(`http://${registry.host}/v2/${repository(at)}/manifests/sealed`)
    await response.arrayBuffer()
    return response.status
  }
  expect([await status(0), await status(99), await status(MISSING)]).toEqual([200, 200, 404])
})

test('the outputs have one line per image, in the order of the images', () => {
  expect(result.outputs['digest']?.split('\n')).toEqual(
    images.map(({ digest }, at) => (at === MISSING ? `sha256:${'0'.repeat(64)}` : digest))
  )
  expect(result.outputs['sbom-reference']?.split('\n')).toHaveLength(COUNT - 1)
  expect(result.outputs['signed']).toBe('false')
})

describe('a file that names images', () => {
  const files: Readonly<Record<string, () => unknown>> = {
    'metadata of bake': () => ({
      api: {
        'containerimage.digest': images[0]?.digest,
        'image.name': `${registry.host}/${repository(0)}:1`
      },
      web: { 'containerimage.digest': images[1]?.digest, 'image.name': `${registry.host}/${repository(1)}:1` }
    }),
    "GoReleaser's artifacts": () =>
      [0, 1].map(at => ({
        type: 'Docker Manifest',
        path: `${registry.host}/${repository(at)}:1`,
        extra: { Digest: images[at]?.digest }
      })),
    'a plain list': () => `${pinned(0)}\n${pinned(1)}\n`
  }
  test.each(Object.entries(files))('%s', async (name, content) => {
    const file = `${name.replaceAll(/\W/g, '-')}.txt`
    const value = content()
    writeFileSync(join(keys.folder, file), typeof value === 'string' ? value : JSON.stringify(value))
    const again = await seal({ 'images-file': file })
    expect([again.exitCode, again.stderr]).toEqual([0, ''])
    expect(again.outputs['digest']).toBe(`${images[0]?.digest}\n${images[1]?.digest}`)
    await again.dispose()
  })
})
