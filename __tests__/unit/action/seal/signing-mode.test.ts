import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import {
  checkKey,
  checkServices,
  decideSigning,
  hasUsableKey,
  type SigningFacts
} from '../../../../src/action/seal/signing-mode.ts'

const facts: SigningFacts = {
  hasIdToken: true,
  hasKey: false,
  isWithoutRights: false,
  isPrivateRepository: false
}
/** Of a pull request that gets neither a token nor secrets. */
const NO_RIGHTS = { hasIdToken: false, isWithoutRights: true }
const inputs = {
  sign: 'auto',
  key: undefined,
  alsoKeyless: false,
  signingConfig: undefined,
  trustedRoot: undefined
} as const

describe('sign', () => {
  test.each([
    ['auto with a key signs with it', { key: 'k' }, { hasKey: true }, 'key'],
    ['auto with a token signs keyless', {}, {}, 'keyless'],
    [
      'auto in a private repository with a signing-config does sign',
      { signingConfig: 's' },
      { isPrivateRepository: true },
      'keyless'
    ],
    [
      'auto in a private repository with a key does sign',
      { key: 'k' },
      { isPrivateRepository: true, hasKey: true },
      'key'
    ],
    ['true in a private repository signs', { sign: 'true' }, { isPrivateRepository: true }, 'keyless'],
    ['auto where a fork’s pull request gets a token signs', {}, { isWithoutRights: true }, 'keyless'],
    [
      'auto signs a pull request by Dependabot that has its own key',
      { key: 'k' },
      { ...NO_RIGHTS, hasKey: true },
      'key'
    ],
    [
      'auto with an empty key and a token signs with the key, whose check fails later',
      { key: 'env://K' },
      { isWithoutRights: true },
      'key'
    ],
    [
      'also-keyless signs with both',
      { key: 'k', alsoKeyless: true, signingConfig: 's' },
      { hasKey: true },
      'key keyless s'
    ]
  ] as const)('%s', (_, changed, changedFacts, kind) => {
    const { signers } = decideSigning({ ...inputs, ...changed }, { ...facts, ...changedFacts })
    const services = signers.length > 1 ? signers.flatMap(it => it.signingConfig ?? []) : []
    expect([...signers.map(it => it.kind), ...services].join(' ')).toBe(kind)
  })

  test.each([
    ['false signs nothing, whatever there is', { sign: 'false', key: 'k' }, { hasKey: true }, 'sign-false'],
    ['false in a fork’s pull request is still on purpose', { sign: 'false' }, NO_RIGHTS, 'sign-false'],
    ['auto without rights signs nothing', {}, NO_RIGHTS, 'no-rights'],
    ['auto without rights, with a key from a secret', { key: 'env://K' }, NO_RIGHTS, 'no-rights'],
    ['auto without rights, for a private Sigstore', { signingConfig: 's' }, NO_RIGHTS, 'no-rights'],
    [
      'auto without rights, to a private repository',
      {},
      { ...NO_RIGHTS, isPrivateRepository: true },
      'no-rights'
    ]
  ] as const)('%s', (_, changed, changedFacts, unsigned) => {
    const decision = decideSigning({ ...inputs, ...changed }, { ...facts, ...changedFacts })
    expect(decision).toEqual({ signers: [], unsigned })
  })

  test.each([
    ['auto without a token', {}, { hasIdToken: false }, 'SIGNING_IMPOSSIBLE'],
    [
      'auto without a token, for a private Sigstore',
      { signingConfig: 's' },
      { hasIdToken: false },
      'SIGNING_IMPOSSIBLE'
    ],
    [
      'a key and also-keyless without a token',
      { key: 'k', alsoKeyless: true },
      { hasIdToken: false, hasKey: true },
      'SIGNING_IMPOSSIBLE'
    ],
    [
      'a key and also-keyless in a private repository',
      { key: 'k', alsoKeyless: true },
      { isPrivateRepository: true, hasKey: true },
      'SIGNING_NEEDS_CHOICE'
    ],
    ['true without key and token', { sign: 'true' }, { hasIdToken: false }, 'SIGNING_IMPOSSIBLE'],
    ['true without rights', { sign: 'true' }, NO_RIGHTS, 'SIGNING_IMPOSSIBLE'],
    ['auto in a private repository', {}, { isPrivateRepository: true }, 'SIGNING_NEEDS_CHOICE'],
    [
      'auto in a private repository without a token',
      {},
      { isPrivateRepository: true, hasIdToken: false },
      'SIGNING_NEEDS_CHOICE'
    ],
    [
      'auto in a private repository, by Dependabot with a token',
      {},
      { isPrivateRepository: true, isWithoutRights: true },
      'SIGNING_NEEDS_CHOICE'
    ]
  ] as const)('%s fails, with the YAML to add', (_, changed, changedFacts, code) => {
    expect(() => decideSigning({ ...inputs, ...changed }, { ...facts, ...changedFacts })).toThrow(
      expect.objectContaining({
        code,
        remedy: expect.stringMatching(/id-token: write[\s\S]*key: env:[\s\S]*sign: false/)
      })
    )
  })

  test('true in a private repository causes a warning', () => {
    expect(
      decideSigning({ ...inputs, sign: 'true' }, { ...facts, isPrivateRepository: true })
    ).toHaveProperty('warning', expect.stringContaining('transparency log'))
  })

  test.each([
    [undefined, {}, false],
    ['cosign.key', {}, true],
    ['awskms:///alias/x', {}, true],
    ['env://K', { K: 'pem' }, true],
    ['env://K', { K: '' }, false],
    ['env://K', {}, false]
  ])('a key %s with the variables %j can be used: %s', (key, environment, expected) => {
    expect(hasUsableKey(key, environment)).toBe(expected)
  })
})

describe('a key', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'seal-key-')))
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'seal-key-')))
  writeFileSync(join(folder, 'inside.key'), '')
  writeFileSync(join(outside, 'outside.key'), '')
  symlinkSync(join(folder, 'inside.key'), join(outside, 'link.key'))
  afterAll(() => [folder, outside].forEach(path => void rmSync(path, { recursive: true })))

  test.each([
    ['inside.key', false, join(folder, 'inside.key')],
    [join(outside, 'outside.key'), true, join(outside, 'outside.key')],
    ['env://MY_KEY', true, 'env://MY_KEY'],
    ['awskms:///alias/x', true, 'awskms:///alias/x']
  ])('%s (pull request: %s) is accepted', async (key, isPullRequest, expected) => {
    expect(await checkKey(key, folder, isPullRequest, { MY_KEY: 'pem' })).toBe(expected)
  })

  test.each([
    ['inside.key', 'KEY_FROM_PULL_REQUEST'],
    [join(outside, 'link.key'), 'KEY_FROM_PULL_REQUEST'],
    ['absent.key', 'KEY_MISSING'],
    ['env://ABSENT', 'KEY_MISSING']
  ])('%s in a pull request is refused: %s', async (key, code) => {
    await expect(checkKey(key, folder, true, {})).rejects.toMatchObject({ code })
  })
})

describe('a signing-config', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'seal-config-')))
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'seal-config-')))
  writeFileSync(join(folder, 'good.json'), '{}')
  writeFileSync(join(folder, 'list.json'), '[]')
  writeFileSync(join(folder, 'page.json'), '<html>')
  writeFileSync(join(outside, 'good.json'), '{}')
  afterAll(() => [folder, outside].forEach(path => void rmSync(path, { recursive: true })))

  test('is relative to the workspace, and optional', async () => {
    expect(await checkServices('signing-config', 'good.json', folder, false)).toBe(join(folder, 'good.json'))
    expect(await checkServices('signing-config', join(outside, 'good.json'), folder, true)).toBe(
      join(outside, 'good.json')
    )
    expect(await checkServices('signing-config', undefined, folder, true)).toBeUndefined()
  })

  test.each([
    ['absent.json', false, 'INPUT_FILE_MISSING'],
    ['list.json', false, 'INPUT_FILE_UNUSABLE'],
    ['page.json', false, 'INPUT_FILE_UNUSABLE'],
    ['good.json', true, 'SIGNING_FROM_PULL_REQUEST']
  ])('%s (of a pull request, with rights: %s) is refused: %s', async (path, isPrivileged, code) => {
    await expect(checkServices('signing-config', path, folder, isPrivileged)).rejects.toMatchObject({ code })
  })
})
