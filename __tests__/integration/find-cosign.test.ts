// Where Cosign comes from: chosen, on PATH, or a release of which the digest is known.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import {
  assetName,
  CHECKSUMS,
  installCosign,
  PINNED_RELEASE,
  provideCosign
} from '../../src/action/runner/install-cosign.ts'
import type { Cosign } from '../../src/cosign/cosign.ts'
import { SealError } from '../../src/support/errors.ts'
import { SILENT } from '../../src/support/log.ts'
import { findProgram } from '../../src/support/programs.ts'
import { makeTemporaryFolder } from '../support/processes.ts'

const CONTENT = '#!/bin/sh\necho a release\n'
const checksums = { 'cosign-linux-amd64': createHash('sha256').update(CONTENT).digest('hex') }

let server: Server
let downloads: string
let served: string[]

beforeAll(async () => {
  process.env['RUNNER_TEMP'] = makeTemporaryFolder()
  process.env['RUNNER_TOOL_CACHE'] = makeTemporaryFolder()
  served = []
  server = createServer((request, response) => {
    served.push(request.url ?? '')
    response.writeHead(request.url?.includes('absent') ? 404 : 200).end(CONTENT)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  downloads = `http://127.0.0.1:${(server.address() as AddressInfo).port}/releases`
})

afterAll(() => new Promise(resolve => server.close(resolve)))

const linux = { platform: 'linux', architecture: 'x64' }

describe('the pinned release', () => {
  test('has a digest for each of its files, and is not older than the minimum version', () => {
    expect(PINNED_RELEASE).toBe('v3.0.6')
    for (const checksum of Object.values(CHECKSUMS)) expect(checksum).toMatch(/^[a-f0-9]{64}$/)
  })

  test.each([
    ['linux', 'x64', 'cosign-linux-amd64'],
    ['linux', 'arm64', 'cosign-linux-arm64'],
    ['darwin', 'arm64', 'cosign-darwin-arm64'],
    ['win32', 'x64', 'cosign-windows-amd64.exe'],
    ['win32', 'arm64', 'cosign-windows-amd64.exe'],
    ['linux', 'ppc64', 'cosign-linux-ppc64le']
  ])('for %s %s is %s', (platform, architecture, name) =>
    expect(assetName(platform, architecture)).toBe(name)
  )

  test('does not exist for every runner', () => {
    expect(() => assetName('freebsd', 'x64')).toThrow(
      expect.objectContaining({ code: 'COSIGN_UNSUPPORTED_PLATFORM' })
    )
  })

  test('is not used if it is not the file of the release', async () => {
    const wrong = installCosign({ ...linux, downloads, checksums: { 'cosign-linux-amd64': '0'.repeat(64) } })
    await expect(wrong).rejects.toMatchObject({ code: 'COSIGN_CHECKSUM_MISMATCH' })
    expect(readdirSync(process.env['RUNNER_TOOL_CACHE'] as string)).toEqual([])
  })

  test('that cannot be downloaded is an error', async () => {
    await expect(
      installCosign({ ...linux, downloads: `${downloads}/absent`, checksums })
    ).rejects.toMatchObject({ code: 'COSIGN_DOWNLOAD_FAILED' })
  })

  test('is downloaded once, checked, and then found in the tool cache', async () => {
    const path = await installCosign({ ...linux, downloads, checksums })
    expect(readFileSync(path, 'utf8')).toBe(CONTENT)
    expect(served.at(-1)).toBe(`/releases/${PINNED_RELEASE}/cosign-linux-amd64`)
    const requests = served.length
    expect(await installCosign({ ...linux, downloads, checksums })).toBe(path)
    expect(served).toHaveLength(requests)
  })

  test('can be another one, by the SHA-256 in the input', async () => {
    const sha256 = checksums['cosign-linux-amd64']
    const path = await installCosign({
      ...linux,
      downloads,
      checksums: {},
      release: { version: 'v3.9.1', sha256 }
    })
    expect(path).toContain('3.9.1')
    expect(served.at(-1)).toBe('/releases/v3.9.1/cosign-linux-amd64')
    const other = installCosign({
      ...linux,
      downloads,
      checksums,
      release: { version: 'v3.9.2', sha256: '0'.repeat(64) }
    })
    await expect(other).rejects.toMatchObject({ code: 'COSIGN_CHECKSUM_MISMATCH' })
  })

  test('is compared with the SHA-256 in the input, not with the built-in one', async () => {
    const release = { version: PINNED_RELEASE, sha256: '0'.repeat(64) }
    await expect(installCosign({ ...linux, downloads, checksums, release })).rejects.toMatchObject({
      code: 'COSIGN_CHECKSUM_MISMATCH'
    })
  })

  test('that was changed in the tool cache is downloaded again', async () => {
    const path = await installCosign({ ...linux, downloads, checksums })
    writeFileSync(path, 'something else')
    const again = await installCosign({ ...linux, downloads, checksums })
    expect(readFileSync(again, 'utf8')).toBe(CONTENT)
  })
})

describe('a Cosign on PATH', () => {
  const workspace = makeTemporaryFolder()
  const outside = makeTemporaryFolder()
  const linked = makeTemporaryFolder()
  mkdirSync(join(workspace, 'bin'))
  for (const folder of [join(workspace, 'bin'), outside])
    writeFileSync(join(folder, 'cosign'), '', { mode: 0o755 })
  symlinkSync(join(workspace, 'bin/cosign'), join(linked, 'cosign'))

  test.each([
    ['outside the workspace is used', [outside], join(outside, 'cosign')],
    ['that a checkout brings is passed over', [join(workspace, 'bin'), outside], join(outside, 'cosign')],
    ['that is a link into the checkout is passed over', [linked], undefined],
    ['in a relative folder is passed over', ['bin', '.'], undefined],
    ['may be missing', [makeTemporaryFolder()], undefined]
  ])('%s', async (_, folders, expected) => {
    const environment = { PATH: folders.join(delimiter) }
    expect(await findProgram('cosign', { environment, checkout: workspace, platform: 'linux' })).toBe(
      expected
    )
  })

  test('that is too old is replaced by the pinned release', async () => {
    const opened: string[] = []
    const open = async (program: string): Promise<Cosign> => {
      opened.push(program)
      if (program.startsWith(outside)) throw new SealError('COSIGN_TOO_OLD', 'it is 2.5.0')
      return {} as Cosign
    }
    const search = {
      ...linux,
      chosen: undefined,
      environment: { PATH: outside },
      isPullRequest: false,
      workspace,
      downloads,
      checksums
    }
    await provideCosign(search, open, SILENT)
    expect(opened).toEqual([join(outside, 'cosign'), expect.stringContaining('3.0.6')])
  })

  test('that is refused is named with its reason if the pinned release cannot be downloaded', async () => {
    const open = async (): Promise<Cosign> => {
      throw new SealError('COSIGN_TOO_OLD', 'the Cosign at /x is 2.5.0')
    }
    const search = {
      ...linux,
      chosen: undefined,
      architecture: 'arm64',
      environment: { PATH: outside },
      isPullRequest: false,
      workspace,
      downloads: `${downloads}/absent`
    }
    await expect(provideCosign(search, open, SILENT)).rejects.toMatchObject({
      code: 'COSIGN_DOWNLOAD_FAILED',
      message: expect.stringContaining('and the Cosign at /x is 2.5.0')
    })
  })

  test('can be chosen by its name alone, with priority over a file of that name in the workspace', async () => {
    writeFileSync(join(outside, 'cosign3'), '', { mode: 0o755 })
    writeFileSync(join(workspace, 'cosign3'), '', { mode: 0o755 })
    writeFileSync(join(workspace, 'cosign4'), '', { mode: 0o755 })
    const opened: string[] = []
    const open = async (program: string): Promise<Cosign> => {
      opened.push(program)
      return {} as Cosign
    }
    const search = { ...linux, environment: { PATH: outside }, workspace, isPullRequest: false }
    for (const chosen of ['cosign3', 'cosign4']) await provideCosign({ ...search, chosen }, open, SILENT)
    expect(opened).toEqual([join(outside, 'cosign3'), join(workspace, 'cosign4')])
  })

  test('that fails for another reason is an error, and nothing is installed instead', async () => {
    const opened: string[] = []
    const open = async (program: string): Promise<Cosign> => {
      opened.push(program)
      throw new SealError('COSIGN_FAILED', 'it has no room for its cache')
    }
    const search = {
      ...linux,
      chosen: undefined,
      environment: { PATH: outside },
      workspace,
      isPullRequest: false,
      downloads,
      checksums
    }
    await expect(provideCosign(search, open, SILENT)).rejects.toMatchObject({ code: 'COSIGN_FAILED' })
    expect(opened).toEqual([join(outside, 'cosign')])
  })

  test('is not used if the user names a release', async () => {
    const opened: string[] = []
    const open = async (program: string): Promise<Cosign> => {
      opened.push(program)
      return {} as Cosign
    }
    const release = { version: PINNED_RELEASE, sha256: undefined }
    const search = {
      ...linux,
      chosen: undefined,
      release,
      environment: { PATH: outside },
      isPullRequest: false,
      workspace,
      downloads,
      checksums
    }
    await provideCosign(search, open, SILENT)
    expect(opened).toEqual([expect.stringContaining('3.0.6')])
  })

  test('that the user chose is never replaced', async () => {
    const open = async (): Promise<Cosign> => {
      throw new SealError('COSIGN_TOO_OLD', 'it is 2.5.0')
    }
    const search = {
      ...linux,
      chosen: join(outside, 'cosign'),
      environment: {},
      isPullRequest: false,
      workspace
    }
    await expect(provideCosign(search, open, SILENT)).rejects.toMatchObject({ code: 'COSIGN_TOO_OLD' })
  })

  test('in the checkout of a pull request is refused, even if the user chose its path', async () => {
    const search = { ...linux, environment: {}, workspace, isPullRequest: true }
    const open = async (): Promise<Cosign> => ({}) as Cosign
    for (const chosen of ['bin/cosign', join(linked, 'cosign')]) {
      const provided = provideCosign({ ...search, chosen }, open, SILENT)
      await expect(provided).rejects.toMatchObject({ code: 'PROGRAM_FROM_PULL_REQUEST' })
    }
    await expect(provideCosign({ ...search, chosen: 'bin' }, open, SILENT)).rejects.toMatchObject({
      code: 'COSIGN_NOT_FOUND'
    })
    await provideCosign({ ...search, chosen: join(outside, 'cosign') }, open, SILENT)
  })
})
