// Seal's keyless bundles, and Cosign's own, held against Sigstore's libraries for JavaScript and Python.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { runAction } from '../../demo/run-action.ts'
import { formatStatement, SIGNATURE_PREDICATE } from '../../src/cosign/statement.ts'
import { attestBlob } from '../support/gate-lab.ts'
import { makeTemporaryFolder, run } from '../support/processes.ts'
import { startTestSigstore, type TestSigstore } from '../support/sigstore.ts'
import { packages, tool } from '../support/tools.ts'

const READERS = join(import.meta.dirname, '../support/readers')
const MISMATCH = 'TLOG_BODY_ERROR: digest mismatch'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
})

afterAll(() => registry.close())

/** The bundle of Cosign's `attest-blob`, and that of a sealed image, as files. */
async function makeBundles(sigstore: TestSigstore): Promise<Readonly<Record<string, string>>> {
  const image = await pushSampleImage(registry.host, `acme/rekor${sigstore.url.slice(-5)}`, '1')
  const services = Object.entries(sigstore.inputs).flatMap(([name, value]) => [`--${name}`, value])
  const statement = formatStatement({
    subjects: [{ name: 'image', digest: `sha256:${image.digest.slice('sha256:'.length)}` }],
    predicateType: SIGNATURE_PREDICATE
  })
  const sign = () =>
    attestBlob(statement, ['--oidc-provider', 'github-actions', ...services], sigstore.environment)
  // Cosign's JSON leaves out the index of a log's first entry, which sigstore-python requires.
  await sign()
  const cosign = join(makeTemporaryFolder(), 'cosign.json')
  writeFileSync(cosign, await sign())
  const result = await runAction({
    inputs: {
      image: image.reference.replace(/:1$/, `@${image.digest}`),
      sbom: 'none',
      'cosign-path': tool('cosign'),
      ...sigstore.inputs
    },
    env: sigstore.environment,
    workspace: sigstore.folder
  })
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  return { cosign, seal: (result.outputs['bundle-path'] ?? '').split('\n')[0] ?? '' }
}

test.each([
  [1, 'OK'],
  [2, MISMATCH]
] as const)('bundles with a log of Rekor version %i', async (rekorVersion, older) => {
  const sigstore = await startTestSigstore({ rekorVersion, timestamps: true })
  const root = sigstore.inputs['trusted-root']
  for (const [by, bundle] of Object.entries(await makeBundles(sigstore))) {
    const js = async (variable: string): Promise<string> => {
      const args = [join(READERS, 'sigstore-js.ts'), packages(variable), root, bundle]
      return (await run(process.execPath, args)).stdout.trim()
    }
    const python = await run(
      'python3',
      [join(READERS, 'sigstore-python.py'), root, bundle, sigstore.identity, sigstore.issuer],
      { env: { PYTHONPATH: packages('SEAL_SIGSTORE_PYTHON'), PATH: process.env['PATH'] ?? '' } }
    )
    expect([by, await js('SEAL_SIGSTORE_JS'), await js('SEAL_SIGSTORE_JS_3'), python.stdout.trim()]).toEqual([
      by,
      'OK',
      older,
      'OK'
    ])
  }
})
