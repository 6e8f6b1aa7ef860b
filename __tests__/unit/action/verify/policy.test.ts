// The policy of a run: the file, what inputs add to it, and a file that is not where it should be.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readCheckout } from '../../../../src/action/verify/checkout.ts'
import { readVerifyInputs } from '../../../../src/action/verify/inputs.ts'
import { type LoadedPolicy, loadPolicy } from '../../../../src/action/verify/policy.ts'
import { TrustedFiles } from '../../../../src/action/verify/trusted-files.ts'
import { defaultInputs } from '../../../support/action-file.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

const FILE = '.github/oci-seal.yml'
const POLICY = `policies:\n  - name: ours\n    images: [{ glob: 'ghcr.io/acme/**' }]\n    require: [sbom]\n`
const IDENTITY = {
  'certificate-identity': 'a@acme.example',
  'certificate-oidc-issuer': 'https://acme.example'
}

/** Loads the policy of a workspace with these files, with these inputs of the step. */
async function load(
  inputs: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = { [FILE]: POLICY },
  commit?: string
): Promise<LoadedPolicy> {
  const workspace = makeTemporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(workspace, path, '..'), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  const defaults = defaultInputs('verify/action.yml')
  const get = (name: string): string => inputs[name] ?? defaults[name] ?? ''
  const trusted = new TrustedFiles({
    workspace,
    directory: makeTemporaryFolder(),
    baseCommit: commit,
    readAtCommit: async () => undefined
  })
  const isInCheckout = files[FILE] !== undefined
  const place = { files: trusted, commit, checkout: await readCheckout(workspace), isInCheckout }
  return loadPolicy(readVerifyInputs(get), place, {})
}

const names = ({ policy: { policies, added } }: LoadedPolicy) =>
  [policies, added].map(all => all.map(it => it.name))

test.each<[string, Record<string, string>]>([
  ['a license', { 'deny-licenses': 'MIT' }],
  ['a package', { 'deny-packages': 'pkg:npm/x' }],
  ['licenses that are allowed', { 'allow-licenses': 'MIT' }],
  ['a signer', IDENTITY]
])('beside a file, %s is added to it and is not a policy', async (_, inputs) => {
  expect(names(await load(inputs))).toEqual([['ours'], ['inputs']])
})

test('a file alone is the policy', async () => {
  const loaded = await load({})
  expect([names(loaded), loaded.notices]).toEqual([[['ours'], []], []])
})

test('without a file, the inputs are the policy', async () => {
  const loaded = await load({ ...IDENTITY, 'deny-licenses': 'MIT' }, { '.git/config': '' })
  expect([names(loaded), loaded.notices]).toEqual([[['inputs'], []], []])
})

test('a notice reports required facts without a signer, which have no effect', async () => {
  const { notices } = await load({ require: 'provenance' })
  expect(notices).toEqual([expect.stringContaining('The input require has no effect without a signer')])
})

test.each<[string, Record<string, string>, string | undefined]>([
  ['nothing is checked out', {}, 'has no checkout'],
  ['the checkout is sparse', { '.git/config': '[core]\n\tsparseCheckout = true\n' }, 'is sparse'],
  [
    'it is sparse by its own settings',
    { '.git/config.worktree': '[core]\nsparsecheckout=true' },
    'is sparse'
  ],
  ['all is checked out', { '.git/config': '[core]\n\tsparseCheckout = false\n' }, undefined],
  ['it is a linked work tree', { '.git': 'gitdir: /somewhere' }, undefined]
])('no default file, and %s', async (_, files, expected) => {
  const { notices } = await load(IDENTITY, files)
  expect(notices).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)])
  const discovering = load({ ...IDENTITY, discover: 'all' }, files)
  if (expected === undefined) expect((await discovering).notices).toEqual([])
  else await expect(discovering).rejects.toMatchObject({ code: 'POLICY_NOT_CHECKED_OUT' })
})

test.each([
  ['a named file', { ...IDENTITY, 'config-file': 'other.yml' }, 'POLICY_MISSING'],
  ['the default file without a signer', {}, 'INPUT_SIGNER_MISSING']
])('%s that is missing in the commit is an error that names it', async (_, inputs, code) => {
  const commit = 'b'.repeat(40)
  await expect(load(inputs, {}, commit)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(commit)
  })
})

test('in a pull request that adds the policy, the error explains that it applies after the merge', async () => {
  await expect(load({}, { [FILE]: POLICY }, 'b'.repeat(40))).rejects.toMatchObject({
    code: 'INPUT_SIGNER_MISSING',
    message: expect.stringContaining('the pull request adds it'),
    remedy: expect.stringMatching(/^Merge the policy file first/)
  })
})
