// Attempts to get past the gate. Each ends red, with the reason.
import { createHash } from 'node:crypto'
import { chmodSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startRegistry } from '../../demo/registry/server.ts'
import { type ActionResult, runAction } from '../../demo/run-action.ts'
import { SIGNATURE_PREDICATE } from '../../src/cosign/statement.ts'
import type { Digest } from '../../src/oci/digest.ts'
import type { Fact, Verdict } from '../../src/results/verdict.ts'
import { GateLab, IMAGE_MANIFEST, type LabImage } from '../support/gate-lab.ts'
import { type KeyPair, makeKeyPair } from '../support/key-pair.ts'
import { listen } from '../support/listen.ts'
import { makeTemporaryFolder } from '../support/processes.ts'
import { putBlob, putManifest } from '../support/push.ts'
import { startTestSigstore } from '../support/sigstore.ts'
import { tool } from '../support/tools.ts'

const EMPTY = {
  mediaType: 'application/vnd.oci.empty.v1+json',
  digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
  size: 2
}
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const CYCLONEDX = 'https://cyclonedx.org/bom'

let lab: GateLab
let stranger: KeyPair

beforeAll(async () => {
  lab = await GateLab.start()
  stranger = makeKeyPair()
}, 60_000)

afterAll(() => lab.close())

interface Outcome {
  readonly result: ActionResult
  readonly facts: readonly Fact[]
}

/** Fails, with its reason in the log and in the summary. */
async function expectRed(
  inputs: Readonly<Record<string, string>>,
  reason: RegExp,
  more: Parameters<GateLab['verify']>[1] = {},
  at = lab
): Promise<Outcome> {
  const result = await at.verify(inputs, more)
  expect(result.exitCode).toBe(1)
  const json = result.outputs['json']
  const verdict = json ? (JSON.parse(json) as Verdict) : undefined
  const messages = verdict?.images.flatMap(({ violations }) => violations.map(({ message }) => message))
  expect([result.stdout.replaceAll('%25', '%'), ...(messages ?? [])].join('\n')).toMatch(reason)
  if (verdict) expect(verdict.outcome).toBe('failed')
  await result.dispose()
  return {
    result,
    facts: verdict?.images.flatMap(({ digests }) => digests.flatMap(({ facts }) => facts)) ?? []
  }
}

const only = (image: LabImage, require = 'signature') => ({ image: image.pinned, require })

test("another image's signed SBOM in this image's tag .sbom does not count", async () => {
  const [image, other] = [await lab.image(['linux/amd64']), await lab.image(['linux/amd64'])]
  await lab.hang(image.repository, image, await lab.sign([image.digest]))
  const tag = `${image.digest.replace(':', '-')}.sbom`
  const { digest, size } = await pushSbom(lab, image.repository, other.digest, undefined, { tag })
  const artifact = { mediaType: IMAGE_MANIFEST, digest, size }
  await lab.hang(image.repository, artifact, await lab.sign([digest]))
  const reason = 'neither its manifest nor its content names the image'
  await expectRed(
    only(image, 'signature sbom-signature'),
    new RegExp(`sbom-signature is present: .*${reason}`)
  )
  await expectRed(
    { ...only(image), 'deny-packages': 'pkg:npm/event-stream' },
    /the packages cannot be checked: the SBOM .* has no signature by a trusted signer/
  )
})

test('a signed SBOM without components decides no rule on packages', async () => {
  const image = await lab.image(['linux/amd64'])
  await lab.seal(image, { 'minimum-components': '0' }, { components: [] })
  await expectRed(
    { ...only(image), 'deny-packages': 'pkg:npm/event-stream' },
    /undecided: the packages .*cannot be checked: no SBOM with a signature by a trusted signer lists a package/
  )
  const result = await lab.verify(only(image))
  expect([result.exitCode, result.stderr]).toEqual([0, ''])
  await result.dispose()
})

describe('invalid signatures', () => {
  test('an SBOM attestation by the right key is not a signature', async () => {
    const image = await lab.image(['linux/amd64'])
    const bundle = await lab.sign([image.digest], {
      predicateType: CYCLONEDX,
      predicate: lab.sbom(image.digest)
    })
    await lab.hang(image.repository, image, bundle, CYCLONEDX)
    await expectRed(only(image), /signature is missing: no signature found/)
    // It is worth what it is: an SBOM that is signed and bound.
    const result = await lab.verify(only(image, 'sbom sbom-signature sbom-binding'))
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    await result.dispose()
  })

  test('an attestation with the annotation of a signature is not a signature', async () => {
    const image = await lab.image(['linux/amd64'])
    const bundle = await lab.sign([image.digest], {
      predicateType: CYCLONEDX,
      predicate: lab.sbom(image.digest)
    })
    await lab.hang(image.repository, image, bundle, SIGNATURE_PREDICATE)
    await expectRed(only(image), /no signature found/)
  })

  test("another key's signature is present, not verified", async () => {
    const image = await lab.image(['linux/amd64'])
    await lab.hang(image.repository, image, await lab.sign([image.digest], { keys: stranger }))
    const { facts } = await expectRed(only(image), /signature is present: .*(?:invalid signature|verif)/)
    expect(facts[0]).toMatchObject({ kind: 'signature', status: 'present' })
  })

  test('a valid signature of another digest is invalid', async () => {
    const [image, other] = [await lab.image(['linux/amd64']), await lab.image(['linux/amd64'])]
    await lab.hang(image.repository, image, await lab.sign([other.digest]))
    await expectRed(
      only(image),
      new RegExp(`signature is invalid: the signed statement does not name ${image.digest}`)
    )
  })

  test('a statement that was changed after it was signed does not verify', async () => {
    const [image, other] = [await lab.image(['linux/amd64']), await lab.image(['linux/amd64'])]
    const bundle = JSON.parse(Buffer.from(await lab.sign([other.digest])).toString('utf8'))
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString('utf8')
    const changed = payload.replace(other.digest.slice(7), image.digest.slice(7))
    expect(changed).not.toBe(payload)
    bundle.dsseEnvelope.payload = Buffer.from(changed).toString('base64')
    await lab.hang(image.repository, image, Buffer.from(JSON.stringify(bundle)))
    await expectRed(only(image), /signature is present: .*(?:invalid signature|verif)/)
  })

  test('the signature of an index does not cover its platforms', async () => {
    const image = await lab.image()
    await lab.hang(image.repository, image, await lab.sign([image.digest]))
    const { facts } = await expectRed(only(image), /signature \(linux\/amd64\) is missing/)
    expect(facts.map(({ status }) => status)).toEqual(['verified', 'missing', 'missing'])
  })

  test('signatures of platforms do not cover their index', async () => {
    const image = await lab.image()
    const bundle = await lab.sign(image.platforms.map(({ digest }) => digest))
    for (const platform of image.platforms) {
      await lab.hang(image.repository, { ...platform, mediaType: IMAGE_MANIFEST }, bundle)
    }
    const { facts } = await expectRed(only(image), /signature is missing/)
    expect(facts.map(({ status }) => status)).toEqual(['missing', 'verified', 'verified'])
  })

  test('an image with the annotation of an attestation is verified like any other', async () => {
    const image = await lab.image()
    const index = await putManifest(lab.host, image.repository, INDEX, {
      schemaVersion: 2,
      mediaType: INDEX,
      manifests: image.platforms.map(({ platform, digest, size }) => ({
        mediaType: IMAGE_MANIFEST,
        digest,
        size,
        platform: { os: 'linux', architecture: platform.slice('linux/'.length) },
        annotations: { 'vnd.docker.reference.type': 'attestation-manifest' }
      }))
    })
    await lab.hang(image.repository, { ...index, mediaType: INDEX }, await lab.sign([index.digest]))
    await expectRed(
      { image: `${image.name}@${index.digest}`, require: 'signature' },
      /signature \(linux\/amd64\) is missing/
    )
  })
})

describe('wrong lists of referrers', () => {
  test('a listed SBOM whose manifest has another subject does not count', async () => {
    const [image, other] = [await lab.image(['linux/amd64']), await lab.image(['linux/amd64'])]
    const quiet = await GateLab.start(await startRegistry({ referrers: false }))
    const here = await quiet.image(['linux/amd64'])
    // Everything is signed; only the subject is not the image.
    const { digest } = await pushSbom(quiet, here.repository, here.digest, { ...other, digest: other.digest })
    await quiet.hang(here.repository, here, await quiet.sign([here.digest, digest]))
    const tag = here.digest.replace(':', '-')
    const listed = await fetchJson(`http://${quiet.host}/v2/${here.repository}/manifests/${tag}`)
    const manifest = await fetch(`http://${quiet.host}/v2/${here.repository}/manifests/${digest}`, {
      headers: { accept: IMAGE_MANIFEST }
    })
    listed['manifests']?.push({
      mediaType: IMAGE_MANIFEST,
      digest,
      size: (await manifest.arrayBuffer()).byteLength,
      artifactType: 'application/vnd.cyclonedx+json'
    })
    await putManifest(quiet.host, here.repository, INDEX, listed, tag)
    await expectRed({ image: here.pinned }, /sbom is missing: no SBOM found/, {}, quiet)
    await quiet.close()
    expect(image.digest).not.toBe(other.digest)
  })

  test('a listed signature whose manifest has another subject does not count', async () => {
    const quiet = await GateLab.start(await startRegistry({ referrers: false }))
    const [image, other] = [await quiet.image(['linux/amd64']), await quiet.image(['linux/amd64'])]
    // The statement is right; it is attached to another manifest than the image.
    await putBlob(quiet.host, image.repository, '{}')
    const blob = await putBlob(quiet.host, image.repository, Buffer.from(await quiet.sign([image.digest])))
    const { mediaType, digest, size } = other
    const bundle = await putManifest(quiet.host, image.repository, IMAGE_MANIFEST, {
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      artifactType: BUNDLE,
      config: EMPTY,
      layers: [{ mediaType: BUNDLE, ...blob }],
      subject: { mediaType, digest, size }
    })
    const entry = { mediaType: IMAGE_MANIFEST, ...bundle, artifactType: BUNDLE }
    const list = { schemaVersion: 2, mediaType: INDEX, manifests: [entry] }
    await putManifest(quiet.host, image.repository, INDEX, list, image.digest.replace(':', '-'))
    await expectRed(only(image), /which has another subject: ignored[\s\S]*signature is missing/, {}, quiet)
    await quiet.close()
  })

  test('a signature with another subject does not count in the Referrers API either', async () => {
    const [image, other] = [await lab.image(['linux/amd64']), await lab.image(['linux/amd64'])]
    const blob = await putBlob(lab.host, image.repository, Buffer.from(await lab.sign([image.digest])))
    const { mediaType, digest, size } = other
    const junk = await startJunk(image, 0, BUNDLE, {
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      artifactType: BUNDLE,
      config: EMPTY,
      layers: [{ mediaType: BUNDLE, ...blob }],
      subject: { mediaType, digest, size }
    })
    const named = { image: `${junk.host}/${image.repository}@${image.digest}`, require: 'signature' }
    await expectRed(named, /signature is invalid: the registry lists it, but its subject is not/)
    await junk.close()
  })

  test('a fallback tag that is the image itself lists nothing', async () => {
    const quiet = await GateLab.start(await startRegistry({ referrers: false }))
    const image = await quiet.image()
    const bytes = await fetchJson(`http://${quiet.host}/v2/${image.repository}/manifests/${image.digest}`)
    const same = await putManifest(quiet.host, image.repository, INDEX, bytes, image.digest.replace(':', '-'))
    expect(same.digest).toBe(image.digest)
    await expectRed(only(image), /signature is missing: no signature found/, {}, quiet)
    await quiet.close()
  })

  test('10,000 other referrers hide neither a missing signature nor an existing one', async () => {
    const image = await lab.image(['linux/amd64'])
    const junk = await startJunk(image, 10_000, 'application/vnd.acme.junk')
    const named = { image: `${junk.host}/${image.repository}@${image.digest}`, require: 'signature' }
    await expectRed(named, /signature is missing: no signature found/)
    await lab.hang(image.repository, image, await lab.sign([image.digest]))
    const result = await lab.verify(named)
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    expect((JSON.parse(result.outputs['json'] as string) as Verdict).requests).toBeLessThan(10)
    await result.dispose()
    await junk.close()
  })

  test('10,000 entries with the type of bundles are not all fetched, and the step fails', async () => {
    const image = await lab.image(['linux/amd64'])
    const junk = await startJunk(image, 10_000, BUNDLE)
    const named = { image: `${junk.host}/${image.repository}@${image.digest}`, require: 'signature' }
    await expectRed(named, /REGISTRY_NOT_FOUND/)
    expect(junk.requests()).toBeLessThan(60)
    await junk.close()
  })
})

describe('invalid SBOMs', () => {
  test('an SBOM without a signature is present, and its signature missing', async () => {
    const image = await lab.image(['linux/amd64'])
    await lab.hang(image.repository, image, await lab.sign([image.digest]))
    await pushSbom(lab, image.repository, image.digest, image)
    const { facts } = await expectRed(
      { image: image.pinned },
      /sbom-signature is missing: no signature found/
    )
    expect(facts.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'signature verified',
      'sbom present',
      'sbom-signature missing',
      'sbom-binding present'
    ])
  })

  test('a signed SBOM of another image and an unsigned SBOM of this image do not count as one signed SBOM', async () => {
    const [image, other] = [await lab.image(['linux/amd64']), await lab.image(['linux/amd64'])]
    await pushSbom(lab, image.repository, image.digest, image)
    const foreign = await pushSbom(lab, image.repository, other.digest, image)
    await lab.hang(image.repository, image, await lab.sign([image.digest, foreign.digest]))
    await expectRed({ image: image.pinned }, /sbom-binding is invalid: the SBOM describes another image/)
  })

  test('other content with the media type of an SBOM is invalid', async () => {
    const image = await lab.image(['linux/amd64'])
    const { digest } = await pushSbom(lab, image.repository, image.digest, image, {
      content: '{"hello":"world"}'
    })
    await lab.hang(image.repository, image, await lab.sign([image.digest, digest]))
    await expectRed({ image: image.pinned }, /sbom is invalid: the SBOM cannot be read/)
  })

  test('the SBOM of an index of two platforms covers neither if the policy requires one for each platform', async () => {
    const image = await lab.image()
    const { digest } = await pushSbom(lab, image.repository, image.digest, image)
    const all = [image.digest, digest, ...image.platforms.map(platform => platform.digest)]
    await lab.hang(image.repository, image, await lab.sign(all))
    const policy = {
      images: [{ glob: '**' }],
      authorities: [{ key: { file: 'cosign.pub' } }],
      coverage: 'platforms'
    }
    writeFileSync(join(lab.keys.folder, 'platforms.yml'), JSON.stringify({ policies: [policy] }))
    const inputs = { image: image.pinned, 'config-file': 'platforms.yml', key: '' }
    await expectRed(inputs, /sbom \(linux\/amd64\) is missing/)
  })
})

describe('sizes', () => {
  test('a bundle with a declared size of 200 MB is not fetched', async () => {
    const image = await lab.image(['linux/amd64'])
    const manifest = {
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      artifactType: BUNDLE,
      config: EMPTY,
      layers: [{ mediaType: BUNDLE, digest: `sha256:${'1'.repeat(64)}`, size: 200_000_000 }],
      subject: { mediaType: image.mediaType, digest: image.digest, size: image.size }
    }
    const junk = await startJunk(image, 0, BUNDLE, manifest)
    const named = { image: `${junk.host}/${image.repository}@${image.digest}`, require: 'signature' }
    await expectRed(named, /undecided: signature undecided .*it has 190\.7 MiB; Seal reads at most 8\.0 MiB/)
    await junk.close()
  })

  test('a bundle of 200 MB with a small declared size is not read to the end', async () => {
    const image = await lab.image(['linux/amd64'])
    const manifest = {
      schemaVersion: 2,
      mediaType: IMAGE_MANIFEST,
      artifactType: BUNDLE,
      config: EMPTY,
      layers: [{ mediaType: BUNDLE, digest: `sha256:${'1'.repeat(64)}`, size: 2000 }],
      subject: { mediaType: image.mediaType, digest: image.digest, size: image.size }
    }
    const junk = await startJunk(image, 0, BUNDLE, manifest)
    const named = { image: `${junk.host}/${image.repository}@${image.digest}`, require: 'signature' }
    await expectRed(named, /REGISTRY_(?:TOO_LARGE|DIGEST_MISMATCH|UNEXPECTED_RESPONSE)/)
    expect(junk.sent()).toBeLessThan(20_000_000)
    await junk.close()
  })
})

describe('a program that is not Cosign', () => {
  let image: LabImage

  beforeAll(async () => {
    image = await lab.image(['linux/amd64'])
    await lab.hang(image.repository, image, await lab.sign([image.digest]))
  })

  test('the image itself is fine', async () => {
    const result = await lab.verify(only(image))
    expect(result.exitCode).toBe(0)
    await result.dispose()
  })

  const version = 'if [ "$1" = version ]; then echo \'{"gitVersion":"v3.1.1"}\'; exit 0; fi'

  test.each([
    ['missing', undefined, /COSIGN_NOT_FOUND/],
    ['killed', `${version}\nkill -9 $$`, /undecided: signature undecided .*could not be verified/],
    ['one that says yes by exit code alone', `${version}\nexit 0`, /signature is present: /],
    [
      'one that prints nonsense',
      `${version}\necho Verified NOT OK; exit 0`,
      /signature is present: Verified NOT OK|signature is present/
    ],
    ['one that says yes and fails', `${version}\necho Verified OK; exit 3`, /signature is present: /],
    ['one that is too old', 'echo \'{"gitVersion":"v3.0.5"}\'', /COSIGN_TOO_OLD/],
    ['another program', 'echo hello', /COSIGN_OUTPUT_INVALID/]
  ])('%s fails', async (_, script, reason) => {
    const path = join(makeTemporaryFolder(), 'cosign')
    if (script !== undefined) {
      writeFileSync(path, `#!/bin/sh\n${script}\n`)
      chmodSync(path, 0o755)
    }
    await expectRed({ ...only(image), 'cosign-path': path }, reason)
  })

  test("the job's variables that weaken Cosign do not reach it", async () => {
    const other = await lab.image(['linux/amd64'])
    await lab.hang(other.repository, other, await lab.sign([other.digest], { keys: stranger }))
    await expectRed(only(other), /signature is present/, {
      env: { COSIGN_KEY: stranger.publicKey, COSIGN_CHECK_CLAIMS: 'false' }
    })
  })
})

describe('registries that fail', () => {
  test.each([
    [500, /REGISTRY_/],
    [401, /REGISTRY_/],
    [403, /REGISTRY_/]
  ])('status %i for the list of referrers is an error, never an empty list', async (status, reason) => {
    const image = await lab.image(['linux/amd64'])
    const broken = await startProxy(request =>
      request.includes('/referrers/') ? { status, body: '{}' } : undefined
    )
    await expectRed(
      { image: `${broken.host}/${image.repository}@${image.digest}`, require: 'signature' },
      reason
    )
    await broken.close()
  })

  // An answer without an index means no Referrers API, so Seal reads the fallback tag: it lists nothing.
  test.each<[string, Answer | 'drop', RegExp]>([
    [
      'a page in HTML',
      { status: 200, type: 'text/html', body: '<html>sign in</html>' },
      /signature is missing/
    ],
    [
      'JSON that is not an index',
      { status: 200, type: INDEX, body: '{"schemaVersion":2}' },
      /signature is missing/
    ],
    ['JSON that is cut off', { status: 200, type: INDEX, body: '{"manifests":[' }, /JSON_INVALID/],
    ['a connection that ends', 'drop', /REGISTRY_UNREACHABLE/]
  ])('%s in place of the list of referrers fails the step', async (_, answer, reason) => {
    const image = await lab.image(['linux/amd64'])
    await lab.hang(image.repository, image, await lab.sign([image.digest]))
    const broken = await startProxy(path => (path.includes('/referrers/') ? answer : undefined))
    await expectRed(
      { image: `${broken.host}/${image.repository}@${image.digest}`, require: 'signature' },
      reason
    )
    await broken.close()
  })

  test.each([
    ['the image', (path: string, image: LabImage) => path.endsWith(`/manifests/${image.digest}`)],
    ['a bundle', (path: string) => path.includes('/blobs/')]
  ])('content that does not match the digest of %s is an error', async (_, isMeant) => {
    const image = await lab.image(['linux/amd64'])
    await lab.hang(image.repository, image, await lab.sign([image.digest]))
    const broken = await startProxy(async path => {
      if (!isMeant(path, image)) return undefined
      const upstream = await fetch(`http://${lab.host}${path}`, { headers: { accept: IMAGE_MANIFEST } })
      const body = Buffer.from(await upstream.arrayBuffer())
      body[body.length - 2] = 0x20
      return { status: 200, type: upstream.headers.get('content-type') ?? '', body }
    })
    await expectRed(
      { image: `${broken.host}/${image.repository}@${image.digest}`, require: 'signature' },
      /REGISTRY_DIGEST_MISMATCH/
    )
    await broken.close()
  })

  test('a missing image fails the step', async () => {
    const image = await lab.image(['linux/amd64'])
    await expectRed({ image: `${image.name}@sha256:${'0'.repeat(64)}` }, /REGISTRY_NOT_FOUND/)
  })
})

describe('similar signers', () => {
  test.each([
    ['https://github.com/acme', /POLICY_REGEXP_UNANCHORED/],
    ['^https://github.com/acme', /POLICY_REGEXP_UNANCHORED/],
    ['^.*$', /POLICY_REGEXP_INVALID/],
    ['^https://github\\.com/acme/[.*$', /POLICY_REGEXP_INVALID/]
  ])('the expression %s is refused before the first request', async (regexp, reason) => {
    const inputs = { image: 'ghcr.io/acme/app:1', key: '', 'certificate-identity-regexp': regexp }
    await expectRed(
      { ...inputs, 'certificate-oidc-issuer': 'https://token.actions.githubusercontent.com' },
      reason
    )
  })

  describe('with an identity', () => {
    let image: LabImage
    let right: Record<string, string>

    beforeAll(async () => {
      const sigstore = await startTestSigstore()
      image = await lab.image(['linux/amd64'])
      const signed = await runAction({
        inputs: { image: image.pinned, sbom: 'none', 'cosign-path': tool('cosign'), ...sigstore.inputs },
        env: sigstore.environment,
        workspace: sigstore.folder
      })
      await signed.dispose()
      right = {
        key: '',
        'certificate-identity': sigstore.identity,
        'certificate-oidc-issuer': sigstore.issuer,
        'trusted-root': sigstore.inputs['trusted-root']
      }
    }, 60_000)

    test('it passes for its signer, by exact value and by expression', async () => {
      const regexp = '^https://github\\.com/acme/app/\\.github/workflows/.*$'
      for (const more of [{}, { 'certificate-identity': '', 'certificate-identity-regexp': regexp }]) {
        const result = await lab.verify({ ...only(image), ...right, ...more })
        expect([result.exitCode, result.stderr]).toEqual([0, ''])
        await result.dispose()
      }
    })

    test.each([
      ['another repository', { 'certificate-identity': 'https://github.com/acme/ap' }],
      [
        'an organization whose name begins alike',
        { 'certificate-identity': '', 'certificate-identity-regexp': '^https://github\\.com/acm/.*$' }
      ],
      [
        'a part of the name',
        { 'certificate-identity': '', 'certificate-identity-regexp': '^https://github\\.com/acme/app$' }
      ],
      [
        'an alternative that ends in one anchor',
        { 'certificate-identity': '', 'certificate-identity-regexp': '^https://github\\.com/acme/|stranger$' }
      ],
      [
        'an alternative that begins in none',
        { 'certificate-identity': '', 'certificate-identity-regexp': '^stranger|refs/heads/main$' }
      ],
      ['another issuer', { 'certificate-oidc-issuer': 'https://token.actions.githubusercontent.com' }],
      [
        'an issuer by a lookalike expression',
        { 'certificate-oidc-issuer': '', 'certificate-oidc-issuer-regexp': '^http://127$' }
      ]
    ])('%s is another signer', async (_, more) => {
      await expectRed(
        { ...only(image), ...right, ...more },
        /signature is present: (?:it is signed by|the OIDC issuer in its certificate is)/
      )
    })

    test('the same name, certified by an untrusted Sigstore, fails', async () => {
      const { inputs } = await startTestSigstore()
      await expectRed(
        { ...only(image), ...right, 'trusted-root': inputs['trusted-root'] },
        /signature is present/
      )
    })

    test('a key instead of an identity fails, and an identity instead of a key', async () => {
      const keyed = await lab.image(['linux/amd64'])
      await lab.hang(keyed.repository, keyed, await lab.sign([keyed.digest]))
      await expectRed({ ...only(keyed), ...right }, /signature is present: it is signed with a key/)
      await expectRed(only(image), /signature is present: it is signed with a certificate/)
    })
  })

  test('no expected signer is an error, not a pass', async () => {
    await expectRed({ image: 'ghcr.io/acme/app:1', key: '' }, /INPUT_SIGNER_MISSING/)
  })

  test('an identity without an issuer is an error', async () => {
    const inputs = { image: 'ghcr.io/acme/app:1', key: '', 'certificate-identity': 'x@acme.example' }
    await expectRed(inputs, /INPUT_INVALID: .*certificate-oidc-issuer/)
  })
})

/** An SBOM artifact that names `named`, about `target` or under a tag. */
async function pushSbom(
  at: GateLab,
  repository: string,
  named: string,
  target: { readonly mediaType: string; readonly digest: string; readonly size: number } | undefined,
  { content = at.sbom(named), tag }: { readonly content?: string; readonly tag?: string } = {}
): Promise<{ readonly digest: Digest; readonly size: number }> {
  const type = 'application/vnd.cyclonedx+json'
  const [blob] = await Promise.all([
    putBlob(at.host, repository, content),
    putBlob(at.host, repository, '{}')
  ])
  const subject = target && { mediaType: target.mediaType, digest: target.digest, size: target.size }
  const manifest = {
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    artifactType: type,
    config: EMPTY,
    layers: [{ mediaType: type, ...blob }],
    ...(subject ? { subject } : {})
  }
  return (await putManifest(at.host, repository, IMAGE_MANIFEST, manifest, tag)) as {
    digest: Digest
    size: number
  }
}

async function fetchJson(url: string): Promise<Record<string, unknown[]>> {
  const response = await fetch(url, { headers: { accept: `${INDEX}, ${IMAGE_MANIFEST}` } })
  return response.json() as Promise<Record<string, unknown[]>>
}

interface Answer {
  readonly status: number
  readonly body: string | Buffer
  readonly type?: string
}

interface Proxy {
  readonly host: string
  requests(): number
  sent(): number
  close(): Promise<void>
}

/** In front of the lab's registry: answers some requests itself. */
async function startProxy(
  answer: (path: string) => Answer | 'drop' | undefined | Promise<Answer | undefined>
): Promise<Proxy> {
  let requests = 0
  let sent = 0
  const server: Server = createServer((request, response) => {
    void (async () => {
      requests++
      const path = request.url ?? ''
      const own = await answer(path)
      if (own === 'drop') return request.socket.destroy()
      if (own) {
        response.writeHead(own.status, { 'content-type': own.type ?? 'application/json' })
        for (let at = 0; at < own.body.length && !response.destroyed; at += 1_000_000) {
          const chunk = own.body.slice(at, at + 1_000_000)
          sent += chunk.length
          if (!response.write(chunk))
            await new Promise(resolve => response.once('drain', resolve).once('close', resolve))
        }
        return response.end()
      }
      const upstream = await fetch(`http://${lab.host}${path}`, {
        headers: { accept: request.headers.accept ?? '*/*' }
      })
      response.writeHead(upstream.status, { 'content-type': upstream.headers.get('content-type') ?? '' })
      return response.end(Buffer.from(await upstream.arrayBuffer()))
    })()
  })
  const { origin, close } = await listen(server)
  return { host: new URL(origin).host, close, requests: () => requests, sent: () => sent }
}

/** The lab's registry with so many more referrers of an image; or with one more, of a manifest whose blob has 200 MB. */
async function startJunk(
  image: LabImage,
  count: number,
  artifactType: string,
  extra?: unknown
): Promise<Proxy> {
  const bytes = extra === undefined ? undefined : Buffer.from(JSON.stringify(extra))
  const extraDigest = bytes && `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return startProxy(async path => {
    if (path.includes(`/referrers/${image.digest}`)) {
      const real = await fetchJson(`http://${lab.host}${path}`)
      const junk = Array.from({ length: count }, (_, at) => ({
        mediaType: IMAGE_MANIFEST,
        digest: `sha256:${at.toString(16).padStart(64, '0')}`,
        size: 500,
        artifactType
      }))
      const more = bytes
        ? [{ mediaType: IMAGE_MANIFEST, digest: extraDigest, size: bytes.length, artifactType }]
        : []
      const manifests = [...(real['manifests'] ?? []), ...junk, ...more]
      return {
        status: 200,
        type: INDEX,
        body: JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests })
      }
    }
    if (bytes && path.endsWith(`/manifests/${extraDigest}`))
      return { status: 200, type: IMAGE_MANIFEST, body: bytes }
    if (bytes && path.includes('/blobs/sha256:1111'))
      return { status: 200, type: 'application/octet-stream', body: Buffer.alloc(200_000_000) }
    return undefined
  })
}
