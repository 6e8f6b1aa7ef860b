// The gate with GitHub's attestation store, through dist/verify.js.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../src/results/verdict.ts'
import { startBlobStorage } from '../support/blob-storage.ts'
import { GateLab, type LabImage } from '../support/gate-lab.ts'
import { type ApiAnswer, type FakeGitHub, startGitHubApi } from '../support/github-api.ts'
import { makeKeyPair } from '../support/key-pair.ts'
import { packSnappy } from '../support/snappy.ts'

const SLSA = 'https://slsa.dev/provenance/v1'
const CYCLONEDX = 'https://cyclonedx.org/bom'
const LIST = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}'

let lab: GateLab
let image: LabImage
const started: FakeGitHub[] = []

beforeAll(async () => {
  lab = await GateLab.start()
  image = await lab.image(['linux/amd64'])
}, 60_000)

afterEach(async () => {
  const done = started.splice(0)
  await Promise.all(done.map(({ close }) => close()))
  expect(done.flatMap(({ problems }) => problems)).toEqual([])
})

afterAll(() => lab.close())

type Stored = Readonly<Record<string, readonly Uint8Array[]>>

/** Judges the image with what the store of a repository has for it. */
async function judge(stored: Stored, inputs: Record<string, string>, answer?: ApiAnswer) {
  const blobs = Object.entries(stored).flatMap(([repository, bundles]) =>
    bundles.map((bytes, at) => [`/${repository}/${at}.json.sn`, { bytes: packSnappy(bytes) }] as const)
  )
  const storage = await startBlobStorage(Object.fromEntries(blobs))
  const attestations = Object.fromEntries(
    Object.entries(stored).map(([repository, bundles]) => [
      repository,
      { [image.digest]: bundles.map((_, at) => `${storage.origin}/${repository}/${at}.json.sn`) }
    ])
  )
  const github = await startGitHubApi({ attestations })
  started.push(github)
  if (answer !== undefined) github.failNext(LIST, answer)
  const result = await lab.verify(
    { image: image.pinned, 'github-token': 'a-token', platforms: 'index', ...inputs },
    { env: { GITHUB_API_URL: github.apiUrl } }
  )
  await result.dispose()
  expect(result.stderr).toBe('')
  const verdict = JSON.parse(result.outputs['json'] as string) as Verdict
  expect(result.exitCode).toBe(verdict.outcome === 'passed' ? 0 : 1)
  const facts = verdict.images[0]?.digests[0]?.facts ?? []
  return { result, verdict, facts, asked: github.requests.filter(({ operation }) => operation === LIST) }
}

const BOTH = { attestations: 'registry, github' }

describe('attestations that only GitHub has', () => {
  test('count if the policy allows it, and every fact names its place', async () => {
    const provenance = await lab.sign([image.digest], { predicateType: SLSA })
    const sbom = await lab.sign([image.digest], {
      predicateType: CYCLONEDX,
      predicate: lab.sbom(image.digest)
    })
    const signature = await lab.sign([image.digest])
    const stored = { 'acme/app': [provenance, sbom, signature] }
    const require = 'signature, sbom, sbom-signature, sbom-binding, provenance'
    const { facts, verdict, result } = await judge(stored, { require, ...BOTH })
    expect(facts.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'signature verified',
      'attestation verified',
      'sbom verified',
      'sbom-signature verified',
      'sbom-binding verified'
    ])
    for (const { evidence } of facts) {
      expect(evidence[0]).toMatchObject({
        form: 'github-attestation',
        reference: expect.stringContaining(`/repos/acme/app/attestations/${image.digest}#`)
      })
    }
    expect(verdict.images[0]?.sboms).toMatchObject([{ form: 'github-attestation', signature: 'verified' }])
    expect(result.summary).toContain('GitHub attestation of acme/app')
    expect(result.stdout).toContain(`from http`)
    expect(result.stdout).toMatch(/provenance verified, from \S+\/repos\/acme\/app\/attestations\/sha256:/)

    const registryAlone = await judge(stored, { require: 'provenance' })
    expect(registryAlone.facts[0]).toMatchObject({ status: 'missing' })
    expect(registryAlone.asked).toEqual([])
  })

  test('by another signer, or about another digest, do not count', async () => {
    const other = makeKeyPair()
    const foreign = await lab.sign([image.digest], { predicateType: SLSA, keys: other })
    const elsewhere = await lab.sign([`sha256:${'b'.repeat(64)}`], { predicateType: SLSA })
    const { facts } = await judge({ 'acme/app': [foreign, elsewhere] }, { require: 'provenance', ...BOTH })
    expect(facts[0]?.status).toBe('present')
    expect(facts[0]?.evidence.map(({ status }) => status)).toEqual(['present', 'invalid'])
  })

  test('of another repository count if the policy names it', async () => {
    const provenance = await lab.sign([image.digest], { predicateType: SLSA })
    const stored = { 'other/tools': [provenance] }
    const named = { require: 'provenance', attestations: 'registry, github:other/tools' }
    expect((await judge(stored, named)).facts[0]?.status).toBe('verified')
    const { facts } = await judge(stored, { require: 'provenance', ...BOTH })
    expect(facts[0]).toMatchObject({
      status: 'missing',
      reason: "no provenance attestation found in the registry or in GitHub's attestation store (github)"
    })
  })
})

test('GitHub is not asked where the registry has the attestation', async () => {
  const signed = await lab.image(['linux/amd64'])
  await lab.seal(signed)
  const before = image
  image = signed
  try {
    const { verdict, asked } = await judge({}, BOTH)
    expect([verdict.outcome, asked]).toEqual(['passed', []])
  } finally {
    image = before
  }
})

test('a store that the token may not read leaves the fact undecided, and names the permission', async () => {
  const denied = { status: 403, body: { message: 'Resource not accessible by integration' } }
  const { facts, verdict } = await judge({}, { require: 'provenance', ...BOTH }, denied)
  expect(facts[0]).toMatchObject({
    status: 'undecided',
    reason: expect.stringMatching(/this token may not read .* acme\/app: .*attestations: read/)
  })
  expect(verdict.images[0]?.outcome).toBe('undecided')
})

test('an attestation that GitHub lists without its content leaves the fact undecided', async () => {
  const listed = { status: 200, body: { attestations: [{ bundle: null, bundle_url: null }] } }
  const { facts } = await judge({}, { require: 'provenance', ...BOTH }, listed)
  expect(facts[0]).toMatchObject({
    status: 'undecided',
    reason: expect.stringContaining('an attestation without its bundle')
  })
})

test('the key of a policy names the stores, whose provenance must satisfy its rules', async () => {
  const predicate = (id: string) => JSON.stringify({ runDetails: { builder: { id } } })
  const [right, wrong] = await Promise.all(
    ['https://acme.example/builder', 'https://acme.example/other'].map(id =>
      lab.sign([image.digest], { predicateType: SLSA, predicate: predicate(id) })
    )
  )
  const policy = (places: string): string => `policies:
  - images: { glob: '**' }
    authorities: { key: { file: cosign.pub } }
    require: [provenance]
    provenance: { builder: https://acme.example/builder }
    platforms: index
    attestations: ${places}
`
  const file = join(lab.keys.folder, 'stores.yml')
  const ofPolicy = { key: '', 'config-file': file }
  await writeFile(file, policy('[registry, github]'))
  const both = await judge({ 'acme/app': [wrong, right] as Uint8Array[] }, ofPolicy)
  expect(both.facts[0]).toMatchObject({ status: 'verified', evidence: [{ form: 'github-attestation' }] })
  const other = await judge({ 'acme/app': [wrong] as Uint8Array[] }, ofPolicy)
  expect(other.facts[0]?.status).toBe('invalid')
  // The file decides, not the input.
  await writeFile(file, policy('registry'))
  const alone = await judge({ 'acme/app': [right] as Uint8Array[] }, { ...ofPolicy, ...BOTH })
  expect([alone.facts[0]?.status, alone.asked]).toEqual(['missing', []])
})

test('a list without the registry is refused', async () => {
  const result = await lab.verify({ image: image.pinned, attestations: 'github' })
  await result.dispose()
  expect(result.stdout).toContain('INPUT_INVALID')
  expect(result.stdout).toContain('registry, github')
})
