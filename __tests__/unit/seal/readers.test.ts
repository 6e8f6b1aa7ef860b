// What each reader accepts, by the rules of its source; and the combinations that are refused.
import { describe, expect, test } from '@jest/globals'
import type { Signer } from '../../../src/cosign/signer.ts'
import { SIGNATURE_PREDICATE } from '../../../src/cosign/statement.ts'
import { describeBytes } from '../../../src/oci/descriptor.ts'
import type { Digest } from '../../../src/oci/digest.ts'
import { readManifest } from '../../../src/oci/manifest.ts'
import { IMAGE_INDEX, IMAGE_MANIFEST, SIGSTORE_BUNDLE } from '../../../src/oci/media-types.ts'
import { READER_NAMES, type ReaderName } from '../../../src/results/seal-report.ts'
import { FORMATS } from '../../../src/sbom/formats.ts'
import type { SbomFormat } from '../../../src/sbom/model.ts'
import type { PlannedImage } from '../../../src/seal/plan/plan-image.ts'
import { attestationProblem } from '../../../src/seal/readers/buildkit.ts'
import { formatFor, refuseImpossible, refuseUnreadSboms } from '../../../src/seal/readers/choose-layout.ts'
import { sbomsForTrivy } from '../../../src/seal/readers/predict.ts'
import { judge } from '../../../src/seal/readers/read-back.ts'
import type { DigestView, ImageView } from '../../../src/seal/readers/view.ts'
import type { ImageWithPlatforms } from '../../../src/seal/resolve.ts'
import { wrapSbom } from '../../../src/seal/sbom/sbom-artifact.ts'
import type { SbomArtifact, ValidatedSbom } from '../../../src/seal/sbom/types.ts'

const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`
const NAME = 'ghcr.io/acme/app'
const CYCLONEDX = 'https://cyclonedx.org/bom'

function digestView(letter: string, more: Partial<DigestView> = {}): DigestView {
  const all = {
    bundles: [SIGNATURE_PREDICATE],
    isFirst: letter === 'a',
    signatures: [`${NAME}:1`],
    envelopes: []
  }
  return { digest: digest(letter), ...all, ...more }
}

/** An index with one platform and its SBOM, in both formats, signed by a key. */
function imageView(more: Partial<ImageView> = {}, each: Partial<DigestView> = {}): ImageView {
  return {
    signer: 'key',
    isPrivateSigstore: false,
    log: 'none',
    name: NAME,
    isIndex: true,
    image: digestView('a', each),
    platforms: [digestView('b', each)],
    sboms: [digestView('c', each)],
    sbomsForTrivy: [],
    attestationManifests: [],
    attestations: [],
    ...more
  }
}

function cells(name: ReaderName, view: ImageView): string[] {
  return judge([name], [view]).flatMap(({ image, platforms, sbom, attestations }) =>
    [image, platforms, sbom, attestations].map(({ status }) => status)
  )
}

describe('of a run that signs with a key and keyless', () => {
  const attestationManifests = [digestView('d')]
  const byKey = imageView({ attestationManifests: [digestView('d', { bundles: [] })] })
  const byIdentity = imageView(
    { signer: 'keyless', log: 'promise', attestationManifests },
    { signatures: [] }
  )
  test.each<[ReaderName, unknown]>([
    ['cosign3', { status: 'accepted' }],
    ['podman', { status: 'accepted', by: 'key' }],
    ['policy-controller', { status: 'accepted', by: 'key' }],
    ['buildkit', { status: 'accepted', by: 'keyless' }],
    ['github', { status: 'accepted', by: 'keyless' }]
  ])('%s accepts what it can', (name, expected) => {
    expect(judge([name], [byKey, byIdentity])[0]?.image).toEqual(expected)
  })

  test('what neither signer can satisfy is impossible, for the reason of each', () => {
    const [report] = judge(['buildkit'], [byKey, { ...byIdentity, isPrivateSigstore: true }])
    expect(report?.image).toEqual({
      status: 'impossible',
      reason: expect.stringMatching(/by a key; .*public Sigstore/)
    })
  })
})

const keyless = { signer: 'keyless', log: 'promise' } as const

describe('of both formats by a key', () => {
  test.each<[ReaderName, string]>([
    ['cosign3', 'accepted accepted accepted nothing'],
    ['cosign2', 'accepted accepted accepted nothing'],
    ['podman', 'accepted accepted impossible impossible'],
    ['policy-controller', 'accepted accepted impossible nothing'],
    ['kyverno', 'accepted accepted impossible nothing'],
    ['flux', 'accepted accepted impossible impossible'],
    ['buildkit', 'impossible impossible impossible impossible'],
    ['sigstore', 'accepted accepted accepted nothing'],
    ['trivy', 'impossible impossible impossible impossible'],
    ['kubewarden', 'accepted accepted impossible impossible'],
    ['harbor', 'accepted accepted accepted impossible'],
    ['github', 'impossible impossible impossible nothing']
  ])('%s: %s', (name, expected) => {
    expect(cells(name, imageView()).join(' ')).toBe(expected)
  })

  test('every reader has a row', () => {
    expect(judge(READER_NAMES, [imageView()])).toHaveLength(READER_NAMES.length)
  })
})

test('readers of the tag accept no bundle, and readers of bundles no tag', () => {
  const bundles = imageView(keyless, { signatures: [] })
  const tags = imageView(keyless, { bundles: [] })
  for (const name of ['cosign2', 'policy-controller', 'kyverno'] as const) {
    expect([cells(name, bundles)[0], cells(name, tags)[0]]).toEqual(['impossible', 'accepted'])
  }
  for (const name of ['sigstore', 'github'] as const) {
    expect([cells(name, bundles)[0], cells(name, tags)[0]]).toEqual(['accepted', 'impossible'])
  }
})

test('Rekor version 2 gives no inclusion promise, which readers of the tag need', () => {
  expect(cells('cosign2', imageView({ ...keyless, log: 'timestamp' }))[0]).toBe('impossible')
  expect(cells('cosign3', imageView({ ...keyless, log: 'timestamp' }))[0]).toBe('accepted')
})

test('a tag without an inclusion promise is refused where no bundle hides it', () => {
  const tags = imageView({ ...keyless, log: 'timestamp' }, { bundles: [] })
  expect([cells('cosign3', tags)[0], cells('flux', tags)[0]]).toEqual(['impossible', 'impossible'])
  expect(cells('harbor', tags)[0]).toBe('accepted')
})

test('Kubewarden accepts a bundle of a certificate that names the digest first', () => {
  const bundles = imageView(keyless, { signatures: [] })
  expect(cells('kubewarden', bundles).slice(0, 2)).toEqual(['accepted', 'impossible'])
  expect(judge(['kubewarden'], [bundles])[0]?.platforms).toEqual({
    status: 'impossible',
    reason: expect.stringContaining('signatures: each')
  })
  expect(cells('kubewarden', { ...bundles, log: 'timestamp' })[0]).toBe('impossible')
  expect(cells('kubewarden', { ...bundles, signer: 'key', log: 'none' })[0]).toBe('impossible')
  expect(cells('kubewarden', imageView(keyless, { bundles: [], isFirst: false }))[0]).toBe('accepted')
})

test('Podman needs a key, and a tag or digest in the reference, on each platform', () => {
  expect(cells('podman', imageView(keyless))[0]).toBe('impossible')
  expect(cells('podman', imageView({}, { signatures: [NAME] }))[0]).toBe('impossible')
  expect(cells('podman', imageView({}, { signatures: [`${NAME}@${digest('a')}`] }))[0]).toBe('accepted')
  // The signature of the index is neither needed nor enough.
  expect(cells('podman', imageView({ image: digestView('a', { signatures: [] }) }))[0]).toBe('accepted')
  expect(cells('podman', imageView({ platforms: [digestView('b', { signatures: [] })] }))[0]).toBe(
    'impossible'
  )
})

test('BuildKit reads the bundle of the attestation manifest, by the public Sigstore', () => {
  const signed = imageView({ ...keyless, attestationManifests: [digestView('d')] })
  expect(cells('buildkit', signed)[0]).toBe('accepted')
  expect(cells('buildkit', { ...signed, attestationManifests: [] })[0]).toBe('impossible')
  expect(cells('buildkit', { ...signed, isPrivateSigstore: true })[0]).toBe('impossible')
  expect(cells('buildkit', { ...signed, attestationProblem: 'no subject' })[0]).toBe('impossible')
  const unsigned = { ...signed, attestationManifests: [digestView('d', { bundles: [] })] }
  expect(cells('buildkit', unsigned)[0]).toBe('impossible')
})

test('a bundle on a digest hides its envelopes from Cosign 3, and Cosign 2 sees only those', () => {
  const attestations = [{ digest: digest('b'), predicateType: CYCLONEDX }]
  const hidden = imageView({ attestations, platforms: [digestView('b', { envelopes: [CYCLONEDX] })] })
  expect([cells('cosign3', hidden)[3], cells('cosign2', hidden)[3]]).toEqual(['impossible', 'accepted'])
  const bundled = imageView({ attestations, platforms: [digestView('b', { bundles: [CYCLONEDX] })] })
  expect([cells('cosign3', bundled)[3], cells('cosign2', bundled)[3]]).toEqual(['accepted', 'impossible'])
})

test('Trivy finds the SBOM of the index only', () => {
  expect(cells('trivy', imageView({ sbomsForTrivy: [digest('c')] }))[2]).toBe('accepted')
})

const CYCLONEDX_TYPE = 'application/vnd.cyclonedx+json'
const SPDX_TYPE = 'application/spdx+json'

interface MediaTypes {
  readonly artifactType?: string
  readonly layerMediaType?: string
}

const both = (type: string): MediaTypes => ({ artifactType: type, layerMediaType: type })

/** An SBOM of the index, with the media type of its format or those of the inputs. */
function sbomOf(format: SbomFormat, { artifactType, layerMediaType }: MediaTypes): SbomArtifact {
  const { mediaType } = FORMATS[format]
  const inputs = { artifactType, layerMediaType, configMediaType: undefined, annotations: {} }
  const subject = { mediaType: IMAGE_INDEX, digest: digest('a'), size: 2 }
  const document = { format, mediaType, bytes: Buffer.from(format) }
  return wrapSbom({ document, subject } as unknown as ValidatedSbom, {} as SbomArtifact['findings'], inputs)
}

test.each<[SbomFormat, MediaTypes, boolean]>([
  ['cyclonedx-json', {}, true],
  ['spdx-json', {}, true],
  ['spdx-json', both(CYCLONEDX_TYPE), true],
  ['spdx-json', { artifactType: CYCLONEDX_TYPE }, false],
  ['spdx-json', { layerMediaType: CYCLONEDX_TYPE }, false],
  ['spdx3-json', {}, false],
  ['spdx3-json', both(SPDX_TYPE), false],
  ['cyclonedx-xml', both(CYCLONEDX_TYPE), false],
  ['spdx-tag-value', both(SPDX_TYPE), false],
  ['syft-json', both(CYCLONEDX_TYPE), false]
])('Trivy reads %s with the inputs %j: %s', (format, types, isRead) => {
  const sbom = sbomOf(format, types)
  const resolved = { manifest: { descriptor: { digest: digest('a') } } } as PlannedImage['resolved']
  expect(sbomsForTrivy({ resolved, artifacts: [sbom] })).toEqual(
    isRead ? [sbom.artifact.descriptor.digest] : []
  )
  const refuse = () => refuseUnreadSboms(['cosign3', 'trivy'], { resolved, artifacts: [sbom] })
  if (isRead) refuse()
  else expect(refuse).toThrow(expect.objectContaining({ code: 'READER_IMPOSSIBLE' }))
  refuseUnreadSboms(['cosign3'], { resolved, artifacts: [sbom] })
  refuseUnreadSboms(['trivy'], { resolved, artifacts: [] })
})

test.each<[ReaderName[], string]>([
  [[], 'bundle'],
  [['cosign3', 'trivy'], 'bundle'],
  [['cosign2', 'podman'], 'legacy'],
  [['cosign3', 'podman', 'policy-controller', 'buildkit'], 'both']
])('the readers %j need the format %s', (readers, format) => {
  expect(formatFor(readers)).toBe(format)
})

describe('a combination that cannot work is refused', () => {
  const key: Signer = { kind: 'key', key: 'k', signingConfig: undefined, trustedRoot: undefined }
  const workflow: Signer = { kind: 'keyless', signingConfig: undefined, trustedRoot: undefined }
  test.each<[ReaderName, 'bundle' | 'legacy' | 'both', Signer, string]>([
    ['podman', 'both', workflow, 'identity of a workflow never passes'],
    ['podman', 'bundle', key, 'signature-format is bundle'],
    ['buildkit', 'both', key, 'signs with a key'],
    ['github', 'bundle', { ...workflow, signingConfig: 'c.json' }, 'signing-config'],
    ['sigstore', 'legacy', key, 'reads bundles only']
  ])('%s with %s', (name, format, signer, reason) => {
    const attempt = (): void => refuseImpossible([name], [{ format, signer }])
    expect(attempt).toThrow(expect.objectContaining({ code: 'READER_IMPOSSIBLE' }))
    expect(attempt).toThrow(reason)
  })

  test('with two signers only what neither can satisfy, and the error names the change', () => {
    const both = [
      { format: 'both', signer: key },
      { format: 'bundle', signer: workflow }
    ] as const
    refuseImpossible(['cosign3', 'podman', 'policy-controller', 'buildkit', 'github'], both)
    const ownSigstore = [both[0], { ...both[1], signer: { ...workflow, signingConfig: 'c.json' } }]
    expect(() => refuseImpossible(['buildkit'], ownSigstore)).toThrow('the step has a signing-config')
    const bundles = [{ ...both[0], format: 'bundle' as const }, both[1]]
    expect(() => refuseImpossible(['podman'], bundles)).toThrow('signature-format is bundle')
  })

  test('and one that can is not', () => {
    refuseImpossible(['podman', 'cosign3', 'kyverno'], [{ format: 'both', signer: key }])
    refuseImpossible(['buildkit', 'github'], [{ format: 'bundle', signer: workflow }])
  })
})

describe('BuildKit refuses an attestation manifest', () => {
  const platform = describeBytes(IMAGE_MANIFEST, Buffer.from('platform'))
  const layer = (type: string) => ({
    ...describeBytes('application/vnd.in-toto+json', Buffer.from(type)),
    annotations: { 'in-toto.io/predicate-type': type }
  })
  const SLSA = 'https://slsa.dev/provenance/v1'

  /** `listed`: the blobs of the bundles that refer to it, in the order of the list; `a` is ours. */
  async function problemWith(
    manifest: Record<string, unknown>,
    listed: readonly string[] = []
  ): Promise<string | undefined> {
    const config = describeBytes('application/vnd.oci.image.config.v1+json', Buffer.from('{}'))
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_MANIFEST, config, layers: [], ...manifest })
    )
    const descriptor = describeBytes(IMAGE_MANIFEST, bytes)
    const image = {
      repository: { registry: 'ghcr.io', repository: 'acme/app' },
      attestationManifests: [descriptor],
      subjects: [{ descriptor: platform }]
    } as unknown as ImageWithPlatforms
    const bundles = listed.map(letter => {
      const signed = Buffer.from(
        JSON.stringify({
          schemaVersion: 2,
          mediaType: IMAGE_MANIFEST,
          config,
          layers: [{ mediaType: SIGSTORE_BUNDLE, digest: digest(letter), size: 1 }]
        })
      )
      return { bytes: signed, descriptor: describeBytes(IMAGE_MANIFEST, signed) }
    })
    const other = { descriptor, artifactType: 'application/vnd.cyclonedx+json' }
    const registries = {
      manifest: async (reference: { readonly digest: Digest | undefined }) => {
        const found = [{ bytes, descriptor }, ...bundles].find(
          it => it.descriptor.digest === reference.digest
        )
        if (found === undefined) throw new Error('no such manifest')
        return { ...found, content: readManifest(found.bytes, IMAGE_MANIFEST, 'test') }
      },
      referrers: async () => ({
        source: 'api' as const,
        referrers: [
          other,
          ...bundles.map(bundle => ({ descriptor: bundle.descriptor, artifactType: SIGSTORE_BUNDLE }))
        ]
      })
    }
    return attestationProblem(image, registries, new Set([digest('a')]))
  }

  test.each<[string, Record<string, unknown>, string]>([
    ['without a subject', { layers: [layer(SLSA)] }, 'as subject'],
    ['of another image', { layers: [layer(SLSA)], subject: layer('other') }, 'as subject'],
    ['without provenance', { layers: [layer('https://spdx.dev/Document')], subject: platform }, 'provenance']
  ])('%s', async (_, manifest, reason) => {
    expect(await problemWith(manifest)).toContain(reason)
  })

  test('and accepts one with a subject and provenance', async () => {
    expect(await problemWith({ layers: [layer(SLSA)], subject: platform })).toBeUndefined()
  })

  test('if another bundle is listed before that of the run, since it reads only the first', async () => {
    const fitting = { layers: [layer(SLSA)], subject: platform }
    expect(await problemWith(fitting, ['a', 'b'])).toBeUndefined()
    expect(await problemWith(fitting, ['b', 'a'])).toContain('reads only the first')
  })
})
