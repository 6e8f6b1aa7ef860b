// The request of a run: no secret is part of it, and a run without rights requests nothing that it cannot do.
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { ChosenSigners } from '../../../../src/action/seal/choose-signer.ts'
import { readSealInputs } from '../../../../src/action/seal/inputs.ts'
import { makeRequest } from '../../../../src/action/seal/request.ts'
import type { SealRequest } from '../../../../src/seal/request.ts'
import { defaultInputs } from '../../../support/action-file.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

const UNSIGNED: ChosenSigners = { signers: [], unsigned: 'sign-false' }
const KEY: ChosenSigners = {
  signers: [
    {
      signer: { kind: 'key', key: 'env://KEY', signingConfig: undefined, trustedRoot: undefined },
      expected: undefined
    }
  ]
}

function request(given: Record<string, string>, chosen: ChosenSigners): Promise<SealRequest> {
  const values: Record<string, string> = {
    ...defaultInputs('action.yml'),
    image: `ghcr.io/acme/app@sha256:${'a'.repeat(64)}`,
    ...given
  }
  const inputs = readSealInputs(name => values[name] ?? '')
  return makeRequest(inputs, chosen, { workspace: import.meta.dirname, temporary: tmpdir() }, {})
}

const FILES = 'request.test.ts=text/plain\nrequest.test.ts=https://example.org/predicate'

test('the request contains no password, token or PIN', async () => {
  const secrets = {
    'registry-username': 'the-user',
    'registry-password': 'the-password',
    'github-token': 'the-token',
    key: 'pkcs11:token=t;object=o?pin-value=the-pin'
  }
  expect(JSON.stringify(await request(secrets, KEY))).not.toMatch(/the-(user|password|token|pin)/)
})

test('a signed run requests its attestations and tags', async () => {
  const { signing, artifact, tags } = await request({ attest: 'true', files: FILES, tags: '1.0' }, KEY)
  expect([signing.attest, artifact.files.length, tags.names]).toEqual([
    true,
    2,
    [{ tag: '1.0', repository: undefined }]
  ])
})

test('a run without rights requests neither attestations nor tags', async () => {
  const chosen: ChosenSigners = { ...UNSIGNED, unsigned: 'no-rights' }
  const { signing, artifact, tags } = await request({ attest: 'true', files: FILES, tags: '1.0' }, chosen)
  expect([signing.attest, artifact.files.map(({ mediaType }) => mediaType), tags.names]).toEqual([
    false,
    ['text/plain'],
    []
  ])
})

test.each([
  ['SBOM attestations', { attest: 'true' }],
  ['attested files', { files: FILES }]
])('%s need a signer', async (_, given) => {
  await expect(request(given, UNSIGNED)).rejects.toMatchObject({ code: 'SIGNING_IMPOSSIBLE' })
})

test.each([
  ['sign: false', UNSIGNED],
  ['a run without rights', { ...UNSIGNED, unsigned: 'no-rights' as const }]
])('without an SBOM, file or tag there is nothing to do under %s', async (_, chosen) => {
  const given = { sbom: 'none', tags: chosen.unsigned === 'no-rights' ? '1.0' : '' }
  await expect(request(given, chosen)).rejects.toMatchObject({ code: 'INPUT_NOTHING_TO_DO' })
})

test('documents of predicate-path are attestations of the type that their content has', async () => {
  const path = join(makeTemporaryFolder(), 'result.json')
  writeFileSync(path, '{"result":"PASSED","configuration":[]}')
  const { artifact } = await request({ 'predicate-path': path }, KEY)
  expect(artifact.files.map(({ predicateType }) => predicateType)).toEqual([
    'https://in-toto.io/attestation/test-result/v0.1'
  ])
  await expect(request({ 'predicate-path': path, sign: 'false' }, UNSIGNED)).rejects.toMatchObject({
    code: 'SIGNING_IMPOSSIBLE'
  })
})

test('provenance is requested only by a run that signs', async () => {
  await expect(request({ provenance: 'true' }, KEY)).rejects.toMatchObject({
    code: 'PROVENANCE_INCOMPLETE'
  })
  expect((await request({ provenance: '' }, KEY)).signing.provenance).toBeUndefined()
})

test('with also-keyless, the key writes what the readers of tags need, and the identity bundles', async () => {
  const keyless = { kind: 'keyless', signingConfig: undefined, trustedRoot: undefined } as const
  const chosen: ChosenSigners = { signers: [...KEY.signers, { signer: keyless, expected: undefined }] }
  const readers = 'cosign3, podman, policy-controller, buildkit'
  const { signing } = await request({ key: 'env://KEY', 'also-keyless': 'true', readers }, chosen)
  expect(signing.signers).toEqual([
    expect.objectContaining({ name: 'env://KEY', format: 'both', coversBuildKit: false }),
    expect.objectContaining({ name: 'this workflow', format: 'bundle', coversBuildKit: true })
  ])
})

test.each([
  ['without a key', {}],
  ['with the legacy format alone', { key: 'k', 'signature-format': 'legacy' }]
])('also-keyless is refused %s', async (_, given) => {
  const attempt = Promise.resolve().then(() => request({ 'also-keyless': 'true', ...given }, KEY))
  await expect(attempt).rejects.toMatchObject({ code: 'INPUT_INVALID' })
})

test.each([
  ['cosign3', 'READER_IMPOSSIBLE'],
  ['trivy, Podman', 'READER_IMPOSSIBLE'],
  ['harbor', 'READER_IMPOSSIBLE'],
  ['trivy', undefined],
  ['', undefined]
])('sign: false with the readers %j: %s', async (readers, code) => {
  const made = request({ readers, sign: 'false' }, UNSIGNED)
  const attempt = made.then(
    () => undefined,
    error => error.code
  )
  expect(await attempt).toBe(code)
})

test('a pull request without rights is not asked for a signature that readers accept', async () => {
  const { signing } = await request({ readers: 'podman' }, { ...UNSIGNED, unsigned: 'no-rights' })
  expect(signing.readers).toEqual(['podman'])
})

test('a reader has one row, however it is written', async () => {
  const { signing } = await request({ readers: 'Cosign3, cosign3, COSIGN3' }, KEY)
  expect(signing.readers).toEqual(['cosign3'])
})

test.each([
  [{}, false],
  [{ readers: 'cosign3' }, false],
  [{ readers: 'podman' }, true],
  [{ 'signature-format': 'both' }, true]
])('sign-container-identity needs a legacy signature: %j', async (given, works) => {
  const made = request({ ...given, 'sign-container-identity': 'mirror.acme.example/app:1' }, KEY)
  if (works) expect((await made).signing.identities).toEqual(['mirror.acme.example/app:1'])
  else await expect(made).rejects.toThrow('sign-container-identity')
})
