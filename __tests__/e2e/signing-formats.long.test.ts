// Attestations and the legacy format through dist/, with key and identity, read by Cosign 2 and 3.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PushedImage, pushSampleImage } from '../../demo/image.ts'
import { type RunningRegistry, startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { makeTemporaryFolder, run, runWell } from '../support/processes.ts'
import { sampleSbom } from '../support/sample-sbom.ts'
import { startTestSigstore } from '../support/sigstore.ts'
import { tool } from '../support/tools.ts'

const PROVENANCE = 'https://slsa.dev/provenance/v1'
const provenance =
  '{"buildDefinition":{"buildType":"https://acme.example/build"},"runDetails":{"builder":{"id":"é, =1.0"}}}'
const spdx = JSON.stringify({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  dataLicense: 'CC0-1.0',
  name: 'app',
  documentNamespace: 'https://acme.example/spdx/app',
  creationInfo: { created: '2026-01-01T00:00:00Z', creators: ['Tool: hand'] },
  packages: [{ SPDXID: 'SPDXRef-a', name: 'a', versionInfo: '1', downloadLocation: 'NOASSERTION' }]
})

/** How a job signs, and the arguments with which each Cosign verifies it. */
interface Way {
  readonly inputs: Record<string, string>
  readonly env: Record<string, string>
  readonly authority: readonly string[]
  /** Arguments and environment of Cosign 2, which knows no trusted root. */
  readonly older: { readonly authority: readonly string[]; readonly env: Record<string, string> }
}

let registry: RunningRegistry
let keys: KeyPair
let workspace: string
const ways: Record<string, Way> = {}

beforeAll(async () => {
  registry = await startRegistry()
  keys = makeKeyPair()
  workspace = makeTemporaryFolder()
  writeFileSync(join(workspace, 'app.cdx.json'), sampleSbom('amd64'))
  writeFileSync(join(workspace, 'index.spdx.json'), spdx)
  writeFileSync(join(workspace, 'provenance.json'), provenance)
  ways['key'] = wayOf(keys)
  const sigstore = await startTestSigstore()
  const { certificateAuthorities, tlogs, ctlogs } = JSON.parse(sigstore.trustedRoot)
  ways['identity'] = {
    inputs: { ...sigstore.inputs },
    env: { ...sigstore.environment },
    authority: sigstore.authority,
    older: {
      authority: sigstore.authority.slice(0, 4),
      env: {
        SIGSTORE_ROOT_FILE: pem(
          'root.pem',
          'CERTIFICATE',
          certificateAuthorities[0].certChain.certificates[0].rawBytes
        ),
        SIGSTORE_REKOR_PUBLIC_KEY: pem('rekor.pem', 'PUBLIC KEY', tlogs[0].publicKey.rawBytes),
        SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: pem('ctlog.pem', 'PUBLIC KEY', ctlogs[0].publicKey.rawBytes)
      }
    }
  }
})

afterAll(() => registry.close())

function wayOf({ privateKey, publicKey, password }: KeyPair): Way {
  const authority = ['--key', publicKey, '--insecure-ignore-tlog=true']
  return {
    inputs: { key: privateKey },
    env: { COSIGN_PASSWORD: password },
    authority,
    older: { authority, env: {} }
  }
}

function pem(name: string, label: string, base64: string): string {
  const path = join(workspace, name)
  writeFileSync(
    path,
    `-----BEGIN ${label}-----\n${base64.match(/.{1,64}/g)?.join('\n')}\n-----END ${label}-----\n`
  )
  return path
}

function seal({ inputs, env }: Way, image: string, more: Record<string, string>): Promise<ActionResult> {
  return runAction({
    inputs: { image, sbom: 'none', 'cosign-path': tool('cosign'), ...inputs, ...more },
    env,
    workspace
  })
}

let images = 0

async function pushImage(): Promise<{ readonly name: string; readonly image: PushedImage }> {
  const repository = `acme/app${++images}`
  return {
    name: `${registry.host}/${repository}`,
    image: await pushSampleImage(registry.host, repository, '1')
  }
}

function lines(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter(line => line !== '')
}

/** Requests that change a registry. */
function writes(from: number): unknown[] {
  return registry.requests.slice(from).filter(({ method }) => method !== 'GET' && method !== 'HEAD')
}

describe.each(['key', 'identity'])('attestations with a %s', which => {
  let name: string
  let image: PushedImage
  let result: ActionResult
  const inputs = {
    sbom: 'auto',
    'sbom-path': 'linux/amd64=app.cdx.json\nindex.spdx.json',
    attest: 'true',
    files: `provenance.json=${PROVENANCE}`
  }

  beforeAll(async () => {
    ;({ name, image } = await pushImage())
    result = await seal(ways[which] as Way, `${name}@${image.digest}`, inputs)
  })

  afterAll(() => result.dispose())

  const verify = async (type: string, digest: string): Promise<Record<string, unknown>> => {
    const { authority } = ways[which] as Way
    const output = await runWell(tool('cosign'), [
      'verify-attestation',
      '--type',
      type,
      ...authority,
      `${name}@${digest}`
    ])
    return JSON.parse(Buffer.from(JSON.parse(output).payload, 'base64').toString())
  }

  test('the step passes', () => {
    expect([result.exitCode, result.stderr, result.stdout.includes('::error')]).toEqual([0, '', false])
  })

  test('cosign verify-attestation returns the SBOMs and the provenance unchanged', async () => {
    const amd64 = image.platforms[0]?.digest as string
    expect((await verify('cyclonedx', amd64))['predicate']).toEqual(JSON.parse(sampleSbom('amd64')))
    expect((await verify('spdxjson', image.digest))['predicate']).toEqual(JSON.parse(spdx))
    expect((await verify(PROVENANCE, image.digest))['predicate']).toEqual(JSON.parse(provenance))
  })

  test('an attestation of another type or another digest does not count as it', async () => {
    const amd64 = image.platforms[0]?.digest as string
    await expect(verify('cyclonedx', image.digest)).rejects.toThrow()
    await expect(verify('spdxjson', amd64)).rejects.toThrow()
    await expect(verify('vuln', image.digest)).rejects.toThrow()
  })

  test('the report, the summary and the commands name them', async () => {
    const { artifacts } = JSON.parse(result.outputs['json'] as string).images[0]
    const titles = artifacts
      .filter(({ kind }: { kind: string }) => kind === 'attestation')
      .map(({ title }: { title: string }) => title)
    expect(titles.sort()).toEqual(['https://cyclonedx.org/bom', PROVENANCE, 'https://spdx.dev/Document'])
    expect(result.summary).toContain('attestation')
    const commands = lines(result.outputs['verify-commands']).filter(line =>
      line.includes('verify-attestation')
    )
    expect(commands).toHaveLength(3)
    for (const command of commands) {
      const words = command
        .split(' ')
        .slice(1)
        .map(word => word.replace(/^cosign\.pub$/, keys.publicKey))
      expect((await run(tool('cosign'), words)).code).toBe(0)
    }
  })

  test('the same step again finds them and adds nothing', async () => {
    const before = registry.requests.length
    const again = await seal(ways[which] as Way, `${name}@${image.digest}`, inputs)
    expect(JSON.parse(again.outputs['json'] as string).images[0].outcome).toBe('unchanged')
    expect(writes(before)).toEqual([])
    await again.dispose()
  })
})

test("other predicates are found under Cosign's names for them", async () => {
  const { name, image } = await pushImage()
  const files = {
    openvex: ['vex.json', 'https://openvex.dev/ns', '{"statements":[{"status":"not_affected"}]}'],
    vuln: ['scan.json', 'https://cosign.sigstore.dev/attestation/vuln/v1', '{"scanner":{"uri":"x"}}'],
    slsaprovenance1: ['slsa.json', PROVENANCE, provenance],
    'https://acme.example/review/v1': ['review.json', 'https://acme.example/review/v1', '{"by":"é, =1.0"}']
  } as const
  for (const [file, , text] of Object.values(files)) writeFileSync(join(workspace, file), text)
  const result = await seal(ways['key'] as Way, `${name}@${image.digest}`, {
    platforms: 'index',
    files: Object.values(files)
      .map(([file, type]) => `${file}=${type}`)
      .join('\n')
  })
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  for (const [type, [, , text]] of Object.entries(files)) {
    const args = ['verify-attestation', '--type', type, ...(ways['key'] as Way).authority]
    const output = await runWell(tool('cosign'), [...args, `${name}@${image.digest}`])
    const { predicate } = JSON.parse(Buffer.from(JSON.parse(output).payload, 'base64').toString())
    expect(predicate).toEqual(JSON.parse(text))
  }
  await result.dispose()
})

test.each([
  [
    'a whole statement',
    '{"_type":"https://in-toto.io/Statement/v1","subject":[],"predicateType":"x","predicate":{}}'
  ],
  ['a list', '[]'],
  ['no JSON', 'builder: me'],
  ['a key twice', '{"a":1,"a":2}']
])('a predicate that is %s is refused before anything is pushed', async (_, text) => {
  const { name, image } = await pushImage()
  writeFileSync(join(workspace, 'bad.json'), text)
  const before = registry.requests.length
  const result = await seal(ways['key'] as Way, `${name}@${image.digest}`, {
    files: `bad.json=${PROVENANCE}`
  })
  expect(result.exitCode).toBe(1)
  expect(result.stdout).toContain('STATEMENT_PREDICATE_INVALID')
  expect(writes(before)).toEqual([])
  await result.dispose()
})

test('attestations without a key or token are refused before any request', async () => {
  const before = registry.requests.length
  const image = `${registry.host}/acme/app@sha256:${'0'.repeat(64)}`
  const result = await seal({ ...(ways['key'] as Way), inputs: {} }, image, { attest: 'true', tags: 'x' })
  expect(result.stdout).toContain('SIGNING_IMPOSSIBLE')
  expect(registry.requests).toHaveLength(before)
  await result.dispose()
})

describe.each(['key', 'identity'])('signature-format with a %s', which => {
  describe.each(['legacy', 'both'])('%s', format => {
    let name: string
    let image: PushedImage
    let result: ActionResult
    let digests: string[]

    beforeAll(async () => {
      ;({ name, image } = await pushImage())
      result = await seal(ways[which] as Way, `${name}@${image.digest}`, {
        sbom: 'auto',
        'sbom-path': 'linux/amd64=app.cdx.json',
        'signature-format': format,
        attest: 'true',
        'signature-annotations': 'commit=a,b=c\nauthor=é 😀'
      })
      digests = [
        image.digest,
        ...image.platforms.map(({ digest }) => digest),
        ...lines(result.outputs['sbom-digest'])
      ]
    })

    afterAll(() => result.dispose())

    test('the step passes', () => {
      expect([result.exitCode, result.stderr, result.stdout.includes('::error')]).toEqual([0, '', false])
      expect(result.outputs['signed']).toBe('true')
    })

    test('Cosign 2 verifies the image, its platforms and its SBOM, and sees the claims', async () => {
      const { older } = ways[which] as Way
      for (const digest of digests) {
        const output = await runWell(tool('cosign2'), ['verify', ...older.authority, `${name}@${digest}`], {
          env: older.env
        })
        const [{ critical, optional }] = JSON.parse(output)
        expect(critical.image['docker-manifest-digest']).toBe(digest)
        expect(optional).toMatchObject({ commit: 'a,b=c', author: 'é 😀' })
      }
    })

    test('Cosign 2 verifies the attestation of the SBOM, of its type and its digest only', async () => {
      const { older } = ways[which] as Way
      const attestation = (type: string, digest: string) =>
        run(
          tool('cosign2'),
          ['verify-attestation', '--type', type, ...older.authority, `${name}@${digest}`],
          {
            env: older.env
          }
        )
      const amd64 = image.platforms[0]?.digest as string
      const { code, stdout, stderr } = await attestation('cyclonedx', amd64)
      expect([code, stderr]).toEqual([0, expect.any(String)])
      const { predicate } = JSON.parse(Buffer.from(JSON.parse(stdout).payload, 'base64').toString())
      expect(predicate).toEqual(JSON.parse(sampleSbom('amd64')))
      expect((await attestation('spdxjson', amd64)).code).not.toBe(0)
      expect((await attestation('cyclonedx', image.digest)).code).not.toBe(0)
    })

    test('Cosign 3 verifies them too', async () => {
      const { authority } = ways[which] as Way
      for (const digest of digests)
        await runWell(tool('cosign'), ['verify', ...authority, `${name}@${digest}`])
    })

    test('both refuse another signer', async () => {
      const other = wayOf(makeKeyPair())
      for (const program of ['cosign', 'cosign2'] as const) {
        const { code } = await run(tool(program), ['verify', ...other.authority, `${name}@${image.digest}`])
        expect(code).not.toBe(0)
      }
    })

    test('the same step again finds them and adds nothing', async () => {
      const before = registry.requests.length
      const again = await seal(ways[which] as Way, `${name}@${image.digest}`, {
        sbom: 'auto',
        'sbom-path': 'linux/amd64=app.cdx.json',
        'signature-format': format,
        attest: 'true',
        'signature-annotations': 'commit=a,b=c\nauthor=é 😀'
      })
      expect(JSON.parse(again.outputs['json'] as string).images[0].outcome).toBe('unchanged')
      expect(writes(before)).toEqual([])
      await again.dispose()
    })
  })
})

test('readers choose the formats, and the report has what each accepts after it was read back', async () => {
  const { name, image } = await pushImage()
  const way = ways['key'] as Way
  const inputs = {
    sbom: 'auto',
    'sbom-path': 'linux/amd64=app.cdx.json',
    attest: 'true',
    tags: '1.2.3',
    readers: 'cosign3, cosign2, podman, buildkit-less'
  }
  const refused = await seal(way, `${name}@${image.digest}`, inputs)
  expect(refused.stdout).toContain('INPUT_INVALID')
  const from = registry.requests.length
  const impossible = await seal(way, `${name}@${image.digest}`, { ...inputs, readers: 'podman, buildkit' })
  expect(impossible.stdout).toContain('READER_IMPOSSIBLE')
  expect(writes(from)).toEqual([])

  const result = await seal(way, `${name}@${image.digest}`, {
    ...inputs,
    readers: 'cosign3, cosign2, podman'
  })
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  const { readers } = JSON.parse(result.outputs['json'] as string).images[0]
  const cells = (readers as Record<string, { status: string }>[]).map(reader =>
    ['image', 'platforms', 'sbom', 'attestations'].map(cell => reader[cell]?.status).join(' ')
  )
  expect(cells).toEqual([
    'accepted accepted accepted accepted',
    'accepted accepted accepted accepted',
    'accepted accepted impossible impossible'
  ])
  expect(result.summary).toContain('Which readers accept it')
  const amd64 = image.platforms[0]?.digest as string
  for (const program of ['cosign', 'cosign2'] as const) {
    await runWell(tool(program), ['verify', ...way.authority, `${name}@${image.digest}`])
    const type = ['verify-attestation', '--type', 'cyclonedx']
    await runWell(tool(program), [...type, ...way.authority, `${name}@${amd64}`])
  }
  const signature = JSON.parse(
    await runWell(tool('cosign2'), ['verify', ...way.authority, `${name}@${amd64}`])
  )
  expect(signature[0].critical.identity['docker-reference']).toBe(`${name}:1.2.3`)
  await Promise.all([refused, impossible, result].map(it => it.dispose()))
})

test('a key and the identity of the workflow sign in one step, and each reader accepts one of them', async () => {
  const { name, image } = await pushImage()
  const [key, identity] = [ways['key'] as Way, ways['identity'] as Way]
  const way = {
    ...key,
    inputs: { ...identity.inputs, ...key.inputs },
    env: { ...identity.env, ...key.env }
  }
  const inputs = {
    sbom: 'auto',
    'sbom-path': 'linux/amd64=app.cdx.json',
    attest: 'true',
    tags: '1.2.3',
    'also-keyless': 'true',
    readers: 'cosign3, cosign2, podman, policy-controller, sigstore'
  }
  const result = await seal(way, `${name}@${image.digest}`, inputs)
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  const [report] = JSON.parse(result.outputs['json'] as string).images
  const made = (report.signatures as Record<string, string>[]).map(
    it => `${it['format']} ${it['signedWith']}`
  )
  expect(new Set(made)).toEqual(new Set(['bundle key', 'legacy key', 'bundle keyless']))
  expect(report.readers.map((reader: Record<string, unknown>) => reader['image'])).toEqual([
    { status: 'accepted' },
    { status: 'accepted', by: 'key' },
    { status: 'accepted', by: 'key' },
    { status: 'accepted', by: 'key' },
    { status: 'accepted' }
  ])
  const amd64 = `${name}@${image.platforms[0]?.digest}`
  for (const { authority } of [key, identity]) {
    await runWell(tool('cosign'), ['verify', ...authority, amd64])
    await runWell(tool('cosign'), ['verify-attestation', '--type', 'cyclonedx', ...authority, amd64])
  }
  await runWell(tool('cosign2'), ['verify', ...key.authority, amd64])
  const before = registry.requests.length
  const again = await seal(way, `${name}@${image.digest}`, inputs)
  expect(again.exitCode).toBe(0)
  // Only the tag is written again.
  expect(writes(before)).toEqual([
    expect.objectContaining({ path: expect.stringMatching(/manifests\/1\.2\.3$/) })
  ])
  await Promise.all([result, again].map(it => it.dispose()))
})

describe('the tag of legacy signatures', () => {
  const layers = async (name: string, digest: string): Promise<{ annotations: Record<string, string> }[]> => {
    const tag = `${name}:${digest.replace(':', '-')}.sig`
    return JSON.parse(await runWell(tool('crane'), ['manifest', tag])).layers
  }

  test('existing signatures of Cosign 2 stay, and one by the same key is not created again', async () => {
    const { name, image } = await pushImage()
    const reference = `${name}@${image.digest}`
    const other = makeKeyPair()
    await runWell(
      tool('cosign2'),
      ['sign', '--key', other.privateKey, '--tlog-upload=false', '--yes', reference],
      {
        env: { COSIGN_PASSWORD: other.password }
      }
    )
    const result = await seal(ways['key'] as Way, reference, {
      'signature-format': 'legacy',
      platforms: 'index'
    })
    expect(result.exitCode).toBe(0)
    expect(await layers(name, image.digest)).toHaveLength(2)
    for (const { publicKey } of [keys, other]) {
      const args = ['verify', '--key', publicKey, '--insecure-ignore-tlog=true', reference]
      for (const program of ['cosign', 'cosign2'] as const) await runWell(tool(program), args)
    }
    await result.dispose()
  })

  test('no signature is lost if several jobs sign at the same time', async () => {
    const { name, image } = await pushImage()
    const signers = [1, 2, 3, 4].map(() => makeKeyPair())
    const results = await Promise.all(
      signers.map(pair =>
        seal(wayOf(pair), `${name}@${image.digest}`, { 'signature-format': 'legacy', platforms: 'index' })
      )
    )
    expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0])
    expect(await layers(name, image.digest)).toHaveLength(4)
    for (const { publicKey } of signers) {
      const args = ['verify', '--key', publicKey, '--insecure-ignore-tlog=true', `${name}@${image.digest}`]
      await runWell(tool('cosign2'), args)
    }
    await Promise.all(results.map(result => result.dispose()))
  })

  test('a keyless signature contains certificate, chain and log entry', async () => {
    const { name, image } = await pushImage()
    const result = await seal(ways['identity'] as Way, `${name}@${image.digest}`, {
      'signature-format': 'legacy',
      platforms: 'index'
    })
    const [layer] = await layers(name, image.digest)
    expect(Object.keys(layer?.annotations ?? {})).toEqual(
      expect.arrayContaining([
        'dev.cosignproject.cosign/signature',
        'dev.sigstore.cosign/certificate',
        'dev.sigstore.cosign/chain',
        'dev.sigstore.cosign/bundle'
      ])
    )
    const rootPem = readFileSync((ways['identity'] as Way).older.env['SIGSTORE_ROOT_FILE'] as string, 'utf8')
    expect(layer?.annotations['dev.sigstore.cosign/chain']).toBe(rootPem)
    await result.dispose()
  })

  test('a log of version 2 returns no inclusion promise, with a warning; beside a bundle Cosign 2 verifies by the timestamp', async () => {
    const sigstore = await startTestSigstore({ rekorVersion: 2 })
    const { certificateAuthorities, ctlogs, timestampAuthorities } = JSON.parse(sigstore.trustedRoot)
    const { name, image } = await pushImage()
    const way = { ...(ways['identity'] as Way), inputs: sigstore.inputs, env: sigstore.environment }
    const result = await seal(way, `${name}@${image.digest}`, {
      'signature-format': 'both',
      platforms: 'index'
    })
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    expect(result.stdout.match(/^::warning::.*--use-signed-timestamps/gm)).toHaveLength(1)
    const chain = timestampAuthorities[0].certChain.certificates.map(
      ({ rawBytes }: { rawBytes: string }, at: number) =>
        readFileSync(pem(`tsa-${at}.pem`, 'CERTIFICATE', rawBytes), 'utf8')
    )
    writeFileSync(join(workspace, 'tsa.pem'), chain.join(''))
    const args = ['verify', ...sigstore.authority.slice(0, 4), '--insecure-ignore-tlog=true']
    const times = ['--use-signed-timestamps', '--timestamp-certificate-chain', join(workspace, 'tsa.pem')]
    await runWell(tool('cosign2'), [...args, ...times, `${name}@${image.digest}`], {
      env: {
        SIGSTORE_ROOT_FILE: pem(
          'root-2.pem',
          'CERTIFICATE',
          certificateAuthorities[0].certChain.certificates[0].rawBytes
        ),
        SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: pem('ctlog-2.pem', 'PUBLIC KEY', ctlogs[0].publicKey.rawBytes)
      }
    })
    const again = await seal(way, `${name}@${image.digest}`, {
      'signature-format': 'both',
      platforms: 'index'
    })
    expect(JSON.parse(again.outputs['json'] as string).images[0].outcome).toBe('unchanged')
    await Promise.all([result.dispose(), again.dispose()])
  })
})
