import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { checkKey, checkServices, decideSigning, type SigningFacts } from '../../../src/action/signing.ts'

const facts: SigningFacts = { hasIdToken: true, isPrivateRepository: false }
const inputs = { sign: 'auto', key: undefined, signingConfig: undefined, trustedRoot: undefined } as const

describe('sign', () => {
  test.each([
    ['auto with a key signs with it', { key: 'k' }, {}, 'key'],
    ['auto with a token signs keyless', {}, {}, 'keyless'],
    ['auto without a token signs nothing', {}, { hasIdToken: false }, undefined],
    [
      'auto in a private repository does not go to the public log',
      {},
      { isPrivateRepository: true },
      undefined
    ],
    [
      'auto in a private repository with a signing-config does sign',
      { signingConfig: 's' },
      { isPrivateRepository: true },
      'keyless'
    ],
    ['auto in a private repository with a key does sign', { key: 'k' }, { isPrivateRepository: true }, 'key'],
    ['true in a private repository signs', { sign: 'true' }, { isPrivateRepository: true }, 'keyless'],
    ['false signs nothing, whatever there is', { sign: 'false', key: 'k' }, {}, undefined]
  ] as const)('%s', (_, changed, changedFacts, kind) => {
    expect(decideSigning({ ...inputs, ...changed }, { ...facts, ...changedFacts }).signer?.kind).toBe(kind)
  })

  test('true in a private repository warns', () => {
    expect(
      decideSigning({ ...inputs, sign: 'true' }, { ...facts, isPrivateRepository: true })
    ).toHaveProperty('warning', expect.stringContaining('transparency log'))
  })

  test('true without key and token fails, with the permission to add', () => {
    expect(() => decideSigning({ ...inputs, sign: 'true' }, { ...facts, hasIdToken: false })).toThrow(
      expect.objectContaining({
        code: 'SIGNING_IMPOSSIBLE',
        remedy: expect.stringContaining('id-token: write')
      })
    )
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
  ])('%s (pull request: %s) is taken', async (key, isPullRequest, expected) => {
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

  test('is found from the workspace, and may be left out', async () => {
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
  ])('%s (of a proposal, with rights: %s) is refused: %s', async (path, isPrivileged, code) => {
    await expect(checkServices('signing-config', path, folder, isPrivileged)).rejects.toMatchObject({ code })
  })
})
