// Whose SBOM is judged and which images are looked at, through dist/: nothing hides what a trusted signer vouches for.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runAction } from '../../demo/run-action.ts'
import type { Verdict, Violation } from '../../src/results/verdict.ts'
import { COMPONENTS, GateLab, IMAGE_MANIFEST, type LabImage } from '../support/gate-lab.ts'
import { putBlob, putManifest } from '../support/push.ts'
import { tool } from '../support/tools.ts'

const INDEX = 'application/vnd.oci.image.index.v1+json'
const CYCLONEDX = 'application/vnd.cyclonedx+json'
const PREDICATE = 'https://cyclonedx.org/bom'
const DSSE = 'application/vnd.dsse.envelope.v1+json'
const DENY = { 'deny-packages': 'pkg:apk/alpine/busybox', require: 'signature sbom' }
const CLEAN = COMPONENTS.slice(0, 1)

let lab: GateLab

beforeAll(async () => {
  lab = await GateLab.start()
}, 60_000)

afterAll(() => lab.close())

interface Outcome {
  readonly exitCode: number
  readonly stdout: string
  readonly outcome: string | undefined
  readonly violations: readonly Violation[]
}

async function verify(image: string, inputs: Readonly<Record<string, string>> = DENY): Promise<Outcome> {
  const result = await lab.verify({ image, ...inputs })
  await result.dispose()
  const [found] = (JSON.parse(result.outputs['json'] as string) as Verdict).images
  const { exitCode, stdout } = result
  return { exitCode, stdout, outcome: found?.outcome, violations: found?.violations ?? [] }
}

/** An artifact of these documents, each a layer, about the image. */
async function attach(
  image: LabImage,
  ...documents: readonly string[]
): Promise<{ digest: string; size: number }> {
  const layers = await Promise.all(
    documents.map(async text => ({
      mediaType: CYCLONEDX,
      ...(await putBlob(lab.host, image.repository, text))
    }))
  )
  const config = {
    mediaType: 'application/vnd.oci.empty.v1+json',
    ...(await putBlob(lab.host, image.repository, '{}'))
  }
  const { mediaType, digest, size } = image
  return putManifest(lab.host, image.repository, IMAGE_MANIFEST, {
    schemaVersion: 2,
    mediaType: IMAGE_MANIFEST,
    artifactType: CYCLONEDX,
    config,
    layers,
    subject: { mediaType, digest, size }
  })
}

async function sign(image: LabImage, ...digests: readonly string[]): Promise<void> {
  await lab.hang(image.repository, image, await lab.sign([image.digest, ...digests]))
}

/** The same content in other bytes. */
const variant = (image: LabImage, components: readonly Record<string, unknown>[], at: number): string =>
  `${lab.sbom(image.digest, components)}${' '.repeat(at)}`

describe('the SBOMs that the rules judge', () => {
  const denied = /pkg:apk\/alpine\/busybox@\S+ is denied by/

  test('a signed one with a denied package counts, even if later ones are unsigned or an older signed one is clean', async () => {
    const image = await lab.image(['linux/amd64'])
    const bad = await attach(image, lab.sbom(image.digest))
    for (let at = 1; at <= 8; at++) await attach(image, variant(image, CLEAN, at))
    const clean = await attach(image, variant(image, CLEAN, 9))
    await sign(image, bad.digest, clean.digest)
    const { exitCode, violations } = await verify(image.pinned)
    expect(exitCode).toBe(1)
    expect(violations).toMatchObject([{ rule: 'package', outcome: 'broken' }])
    expect(violations[0]?.message).toMatch(denied)
    // The report names both where they disagree.
    expect(violations[0]?.message).toContain(bad.digest)
  })

  test.each<[string, (image: LabImage) => Promise<unknown>]>([
    [
      'in a second layer',
      async image => {
        const both = await attach(image, lab.sbom(image.digest, CLEAN), lab.sbom(image.digest))
        await sign(image, both.digest)
      }
    ],
    [
      'under the tag .att',
      async image => {
        const clean = await attach(image, lab.sbom(image.digest, CLEAN))
        await sign(image, clean.digest)
        const bundle = await lab.sign([image.digest], {
          predicateType: PREDICATE,
          predicate: lab.sbom(image.digest)
        })
        const { dsseEnvelope } = JSON.parse(Buffer.from(bundle).toString('utf8'))
        const blob = await putBlob(lab.host, image.repository, JSON.stringify(dsseEnvelope))
        const annotations = { 'dev.cosignproject.cosign/signature': '', predicateType: PREDICATE }
        const config = {
          mediaType: 'application/vnd.oci.image.config.v1+json',
          ...(await putBlob(lab.host, image.repository, '{}'))
        }
        await putManifest(
          lab.host,
          image.repository,
          IMAGE_MANIFEST,
          {
            schemaVersion: 2,
            mediaType: IMAGE_MANIFEST,
            config,
            layers: [{ mediaType: DSSE, ...blob, annotations }]
          },
          `${image.digest.replace(':', '-')}.att`
        )
      }
    ],
    [
      'in an attestation whose annotation says something else',
      async image => {
        const clean = await attach(image, lab.sbom(image.digest, CLEAN))
        await sign(image, clean.digest)
        const bundle = await lab.sign([image.digest], {
          predicateType: PREDICATE,
          predicate: lab.sbom(image.digest)
        })
        await lab.hang(image.repository, image, bundle, 'https://acme.example/other')
      }
    ]
  ])('one with a denied package %s counts beside a clean one', async (_, hang) => {
    const image = await lab.image(['linux/amd64'])
    await hang(image)
    const { exitCode, violations } = await verify(image.pinned)
    expect(exitCode).toBe(1)
    expect(violations[0]?.message).toMatch(denied)
  })

  test('an SBOM without a trusted signer neither satisfies nor violates a rule', async () => {
    const image = await lab.image(['linux/amd64'])
    await sign(image)
    await attach(image, lab.sbom(image.digest))
    const { exitCode, outcome, violations, stdout } = await verify(image.pinned)
    expect([exitCode, outcome]).toEqual([1, 'undecided'])
    expect(violations).toMatchObject([{ rule: 'package', outcome: 'undecided', fact: 'sbom' }])
    expect(stdout).toContain('the packages cannot be checked: the SBOM')
    // Beside a signed one it does not count.
    const clean = await attach(image, lab.sbom(image.digest, CLEAN))
    await sign(image, clean.digest)
    expect(await verify(image.pinned)).toMatchObject({ exitCode: 0, violations: [] })
  })

  test('more SBOMs than the limit leave the rule undecided', async () => {
    const image = await lab.image(['linux/amd64'])
    const clean = await attach(image, lab.sbom(image.digest, CLEAN))
    await sign(image, clean.digest)
    const more = Array.from({ length: 128 }, (_, at) => attach(image, variant(image, CLEAN, at + 1)))
    await Promise.all(more)
    const { exitCode, violations } = await verify(image.pinned)
    expect(exitCode).toBe(1)
    expect(violations.at(-1)?.message).toMatch(/has 129 SBOM artifacts; Seal reads at most 128/)
  })

  test('rules on content without a signer are an error', async () => {
    const result = await lab.verify({ image: 'ghcr.io/acme/app:1', key: '', ...DENY, require: 'sbom' })
    await result.dispose()
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain('INPUT_SIGNER_MISSING')
  })
})

describe('the images that seal and verify process', () => {
  /** An index that lists the image's own index, without a platform. */
  async function nest(image: LabImage, manifests?: readonly unknown[]): Promise<LabImage> {
    const { mediaType, digest, size } = image
    const index = await putManifest(lab.host, image.repository, INDEX, {
      schemaVersion: 2,
      mediaType: INDEX,
      manifests: manifests ?? [{ mediaType, digest, size }]
    })
    return {
      ...image,
      mediaType: INDEX,
      digest: index.digest,
      size: index.size,
      index: index.digest,
      pinned: `${image.name}@${index.digest}`
    }
  }

  async function seal(image: string, inputs: Readonly<Record<string, string>> = {}) {
    const result = await runAction({
      inputs: { image, key: 'cosign.key', 'cosign-path': tool('cosign'), ...inputs },
      env: { COSIGN_PASSWORD: lab.keys.password },
      workspace: lab.keys.folder
    })
    await result.dispose()
    return result
  }

  test('each image of a nested index is sealed and verified', async () => {
    const image = await nest(await lab.image())
    const bare = await verify(image.pinned)
    expect(bare.violations.map(({ message }) => message)).toEqual(
      expect.arrayContaining([expect.stringContaining('signature (linux/arm64) is missing')])
    )
    const result = await seal(image.pinned, { sbom: 'image' })
    expect([result.exitCode, result.stderr]).toEqual([0, ''])
    expect(result.outputs['sbom-digest']?.split('\n')).toHaveLength(2)
    expect(result.stdout).toMatch(/1 SBOM for \S+ \(linux\/arm64\)/)
    const passed = await verify(image.pinned, { require: 'signature sbom sbom-signature sbom-binding' })
    expect([passed.exitCode, passed.violations]).toEqual([0, []])
    // The images say what the index does not.
    for (const platforms of ['all', 'index']) {
      const { violations } = await verify(image.pinned, { ...DENY, platforms })
      expect(violations.filter(({ rule }) => rule === 'package')).toHaveLength(2)
    }
  })

  test('an index without an image is refused by both', async () => {
    const empty = await nest(await lab.image(['linux/amd64']), [])
    for (const inputs of [{}, { sbom: 'none' }, { platforms: 'index' }]) {
      const result = await seal(empty.pinned, inputs)
      expect(result.exitCode).toBe(1)
      expect(result.stdout).toContain('IMAGE_INDEX_EMPTY')
    }
    await sign(empty)
    const { exitCode, stdout } = await verify(empty.pinned, { require: 'signature', platforms: 'index' })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('IMAGE_INDEX_EMPTY')
  })

  test('an index whose images get no SBOM is an error', async () => {
    const image = await lab.image()
    const alone = await seal(image.pinned, { platforms: 'index' })
    expect(alone.exitCode).toBe(1)
    expect(alone.stdout).toContain('SBOM_MISSING')
    expect((await seal(image.pinned, { platforms: 'index', sbom: 'none' })).exitCode).toBe(0)
  })
})
