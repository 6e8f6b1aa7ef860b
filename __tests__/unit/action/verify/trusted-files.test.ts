// Policy, keys and trusted roots: in a proposal from its base commit, else from the runner.
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { TrustedFiles } from '../../../../src/action/verify/trusted-files.ts'
import { makeTemporaryFolder } from '../../../support/processes.ts'

const MAX_BYTES = 4 * 1024 * 1024
const BASE = 'b'.repeat(40)
const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString()

/** A workspace whose head has other files than its base. */
function lab(baseCommit: string | undefined) {
  const workspace = makeTemporaryFolder()
  const outside = makeTemporaryFolder()
  writeFileSync(join(workspace, 'policy.yml'), 'of the head')
  writeFileSync(join(workspace, 'only-head.yml'), 'of the head')
  writeFileSync(join(outside, 'policy.yml'), "the runner's own")
  const asked: string[] = []
  const files = new TrustedFiles({
    workspace,
    baseCommit,
    directory: makeTemporaryFolder(),
    readAtCommit: async (path, commit) => {
      asked.push(`${path} ${commit}`)
      if (path === 'large.yml') return new Uint8Array(MAX_BYTES + 1)
      return ['policy.yml', 'deep/policy.yml'].includes(path) ? Buffer.from('of the base') : undefined
    }
  })
  return { files, workspace, outside, asked }
}

describe('in a pull request', () => {
  test.each(['policy.yml', './policy.yml', 'deep/../policy.yml', 'deep/policy.yml'])(
    '%s is read from the base commit',
    async path => {
      const { files, asked } = lab(BASE)
      expect(text(await files.read(path))).toBe('of the base')
      expect(asked).toEqual([expect.stringMatching(`^(?:deep/)?policy\\.yml ${BASE}$`)])
    }
  )

  test('the same file by its absolute path is read from the base commit', async () => {
    const { files, workspace } = lab(BASE)
    expect(text(await files.read(join(workspace, 'policy.yml')))).toBe('of the base')
  })

  test('a file that only the head has does not exist', async () => {
    const { files } = lab(BASE)
    expect(await files.read('only-head.yml')).toBeUndefined()
  })

  test('a file outside the workspace is the runner’s own', async () => {
    const { files, outside, asked } = lab(BASE)
    expect(text(await files.read(join(outside, 'policy.yml')))).toBe("the runner's own")
    expect(asked).toEqual([])
  })

  test('a file that is too large is an error', async () => {
    await expect(lab(BASE).files.read('large.yml')).rejects.toMatchObject({ code: 'POLICY_FILE_UNREADABLE' })
  })

  test('a key that only the head has is an error that names the commit', async () => {
    const { files } = lab(BASE)
    files.place({ kind: 'file', path: 'only-head.yml' })
    await expect(files.write()).rejects.toMatchObject({
      code: 'POLICY_FILE_UNREADABLE',
      message: expect.stringContaining(BASE)
    })
  })
})

describe('outside pull requests', () => {
  test('files are read from the workspace, and no commit is requested', async () => {
    const { files, asked } = lab(undefined)
    expect(text(await files.read('policy.yml'))).toBe('of the head')
    expect(await files.read('absent.yml')).toBeUndefined()
    expect(asked).toEqual([])
  })

  test('a file that is too large is an error', async () => {
    const { files, workspace } = lab(undefined)
    writeFileSync(join(workspace, 'large.yml'), Buffer.alloc(MAX_BYTES + 1))
    writeFileSync(join(workspace, 'largest.yml'), Buffer.alloc(MAX_BYTES))
    await expect(files.read('large.yml')).rejects.toMatchObject({ code: 'POLICY_FILE_UNREADABLE' })
    expect((await files.read('largest.yml'))?.byteLength).toBe(MAX_BYTES)
  })

  test('a folder in place of a file is an error', async () => {
    const { files, workspace } = lab(undefined)
    await expect(files.read(workspace)).rejects.toMatchObject({ code: 'POLICY_FILE_UNREADABLE' })
  })

  test('copies are private, each in its own file', async () => {
    const { files } = lab(undefined)
    const key = files.place({ kind: 'data', text: 'a key' })
    const policy = files.place({ kind: 'file', path: 'policy.yml' })
    await files.write()
    expect([key, policy].map(path => readFileSync(path, 'utf8'))).toEqual(['a key', 'of the head'])
    expect([key, policy].map(path => statSync(path).mode & 0o777)).toEqual([0o600, 0o600])
  })
})
