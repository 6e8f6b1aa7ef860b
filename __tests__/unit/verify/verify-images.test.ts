// The gate over a registry in memory, with signatures made in the process: nothing hides what a trusted signer says.
import { describe, expect, test } from '@jest/globals'
import { formatStatement, SIGNATURE_PREDICATE } from '../../../src/cosign/statement.ts'
import type { Descriptor } from '../../../src/oci/descriptor.ts'
import type { Digest } from '../../../src/oci/digest.ts'
import { NO_CONTENT_RULES } from '../../../src/policy/defaults.ts'
import { parsePackagePattern } from '../../../src/policy/package-pattern.ts'
import type { Exception, ImagePolicy, Requirement } from '../../../src/policy/policy.ts'
import type { FactKind, ImageVerdict } from '../../../src/results/verdict.ts'
import { SILENT } from '../../../src/support/log.ts'
import { verifyImages } from '../../../src/verify/verify-images.ts'
import { type ArtifactOptions, MemoryRegistry } from '../../support/memory-registry.ts'
import { makeSigner } from '../../support/misbehaving-registry-signer.ts'

const CYCLONEDX = 'application/vnd.cyclonedx+json'
const PREDICATE = 'https://cyclonedx.org/bom'
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const DSSE = 'application/vnd.dsse.envelope.v1+json'
const ANNOTATION = 'dev.sigstore.bundle.predicateType'
const signer = { kind: 'key', key: 'k', signingConfig: undefined, trustedRoot: undefined } as const
const [ours, stranger] = [makeSigner(), makeSigner()]
const CLEAN = ['express']
const BAD = ['express', 'event-stream']

class Lab extends MemoryRegistry {
  sbom({ digest }: { readonly digest: Digest }, names: readonly string[], component: object = {}): string {
    return JSON.stringify({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { type: 'container', name: 'app', version: digest, ...component } },
      components: names.map(name => ({ type: 'library', name, version: '1', purl: `pkg:npm/${name}@1` }))
    })
  }

  hangSbom(subject: Descriptor, documents: readonly string[], options?: ArtifactOptions): Descriptor {
    const layers = documents.map(text => this.putBlob(text, CYCLONEDX))
    return this.hang(subject, CYCLONEDX, layers, options)
  }

  async bundle(digests: readonly Digest[], predicateType: string, predicate = '{}', by = ours) {
    const subjects = digests.map(digest => ({ name: 'app', digest }))
    return (await by.sign(formatStatement({ subjects, predicateType }, predicate), signer)).bytes
  }

  /** A signature over digests, hung on the first. */
  async sign(
    targets: readonly Descriptor[],
    by = ours,
    options: ArtifactOptions = { annotations: { [ANNOTATION]: SIGNATURE_PREDICATE } }
  ): Promise<void> {
    const [first] = targets
    if (first === undefined) return
    const bytes = await this.bundle(
      targets.map(({ digest }) => digest),
      SIGNATURE_PREDICATE,
      '{}',
      by
    )
    this.hang(first, BUNDLE, [this.putBlob(bytes, BUNDLE)], options)
  }

  async attest(
    subject: Descriptor,
    document: string,
    options: ArtifactOptions = { annotations: { [ANNOTATION]: PREDICATE } },
    by = ours
  ): Promise<void> {
    const bytes = await this.bundle([subject.digest], PREDICATE, document, by)
    this.hang(subject, BUNDLE, [this.putBlob(bytes, BUNDLE)], options)
  }

  /** A signed image with a signed SBOM for each of its manifests. */
  async sealed(image: Descriptor, names = CLEAN): Promise<void> {
    await this.sign([image, this.hangSbom(image, [this.sbom(image, names)])])
  }
}

const pattern = parsePackagePattern('pkg:npm/event-stream')
if (pattern === undefined) throw new Error('no pattern')
const DENY = { ...NO_CONTENT_RULES, deniedPackages: [{ pattern, location: undefined }] }
const require = (...kinds: readonly FactKind[]): Requirement[] =>
  kinds.map(kind => ({ kind, predicate: undefined, location: undefined }))

async function judge(
  lab: Lab,
  image: Descriptor,
  policy: Partial<ImagePolicy> = {},
  exceptions: readonly Exception[] = []
): Promise<ImageVerdict> {
  const own: ImagePolicy = {
    name: 'ours',
    location: undefined,
    globs: ['**'],
    signers: [{ name: 'us', authorities: [{ kind: 'key', key: 'k', trustedRoot: undefined }] }],
    match: 'any',
    require: require('signature'),
    platforms: 'all',
    content: DENY,
    ...policy
  }
  const reference = { registry: 'ghcr.io', repository: 'acme/app', tag: undefined, digest: image.digest }
  const { verdict } = await verifyImages(
    {
      images: [{ requested: 'app', reference, locations: [], comparedWith: [] }],
      unresolved: [],
      policy: { mode: undefined, unresolved: undefined, policies: [own], added: [], exceptions },
      notices: [],
      origin: undefined,
      mode: 'enforce',
      concurrency: 1
    },
    {
      registries: lab,
      cosign: async () => ours,
      clock: { now: () => Date.parse('2026-06-01T00:00:00Z'), random: () => 0, sleep: async () => undefined },
      log: SILENT
    }
  )
  const [found] = verdict.images
  if (found === undefined) throw new Error('no image')
  return found
}

const summary = ({ outcome, violations, error }: ImageVerdict): string[] => [
  outcome,
  ...(error ? [error.code] : []),
  ...violations.map(it => `${it.outcome} ${it.rule}`)
]

describe('hidden SBOMs', () => {
  test('an image without hidden SBOMs passes', async () => {
    const lab = new Lab()
    const image = lab.image('amd64')
    await lab.sealed(image)
    expect(summary(await judge(lab, image))).toEqual(['passed'])
  })

  test.each<[string, (lab: Lab, image: Descriptor) => Promise<unknown> | unknown]>([
    [
      'later unsigned ones',
      async (lab, image) => {
        await lab.sealed(image, BAD)
        for (let at = 0; at < 8; at++) lab.hangSbom(image, [`${lab.sbom(image, CLEAN)}${' '.repeat(at)}`])
      }
    ],
    ['an older one that is signed too', (lab, image) => lab.sealed(image, BAD)],
    [
      'the first layer of its artifact',
      (lab, image) => {
        const both = lab.hangSbom(image, [lab.sbom(image, CLEAN), lab.sbom(image, BAD)])
        return lab.sign([image, both])
      }
    ],
    ['nothing, as an attestation', (lab, image) => lab.attest(image, lab.sbom(image, BAD))],
    [
      'a list that gives its artifact another type',
      (lab, image) => {
        const listed = { artifactType: 'application/vnd.acme.other' }
        return lab.sign([image, lab.hangSbom(image, [lab.sbom(image, BAD)], { listed })])
      }
    ],
    [
      'a list that gives its attestation another predicate type',
      (lab, image) =>
        lab.attest(image, lab.sbom(image, BAD), {
          annotations: { [ANNOTATION]: PREDICATE },
          listed: { annotations: { [ANNOTATION]: 'https://acme.example/x' } }
        })
    ],
    [
      'a list that gives its signature another type',
      (lab, image) =>
        lab.sign([lab.hangSbom(image, [lab.sbom(image, BAD)])], ours, {
          listed: { artifactType: 'application/vnd.acme.other' }
        })
    ],
    [
      'a list that gives its signature another predicate type',
      (lab, image) =>
        lab.sign([lab.hangSbom(image, [lab.sbom(image, BAD)])], ours, {
          annotations: { [ANNOTATION]: 'https://acme.example/x' }
        })
    ],
    [
      'many bundles of another signer',
      async (lab, image) => {
        await lab.attest(image, lab.sbom(image, BAD))
        for (let at = 0; at < 40; at++) {
          await lab.attest(image, lab.sbom(image, CLEAN), { annotations: { at: `${at}` } }, stranger)
        }
      }
    ],
    [
      'a tag of the older scheme, .att',
      async (lab, image) => {
        const bytes = await lab.bundle([image.digest], PREDICATE, lab.sbom(image, BAD))
        const { dsseEnvelope } = JSON.parse(Buffer.from(bytes).toString())
        const annotations = { 'dev.cosignproject.cosign/signature': '' }
        lab.putTagged(image.digest, 'att', [
          { ...lab.putBlob(JSON.stringify(dsseEnvelope), DSSE), annotations }
        ])
      }
    ]
  ])('%s', async (_, hang) => {
    const lab = new Lab()
    const image = lab.image('amd64')
    await hang(lab, image)
    await lab.sealed(image)
    const verdict = await judge(lab, image)
    expect(summary(verdict)).toEqual(['failed', 'broken package'])
    expect(verdict.violations[0]?.message).toContain('pkg:npm/event-stream@1 is denied')
  })
})

describe('undecided SBOMs', () => {
  test('an SBOM without a trusted signature alone is undecided', async () => {
    for (const document of [
      (lab: Lab, image: Descriptor) => lab.sbom(image, CLEAN),
      (lab: Lab) => lab.sbom({ digest: `sha256:${'e'.repeat(64)}` }, CLEAN)
    ]) {
      const lab = new Lab()
      const image = lab.image('amd64')
      await lab.sign([image])
      await lab.sign([lab.hangSbom(image, [document(lab, image)])], stranger)
      expect(summary(await judge(lab, image))).toEqual(['undecided', 'undecided package'])
    }
  })

  test.each<[string, RegExp, (lab: Lab, image: Descriptor) => Promise<unknown> | unknown]>([
    [
      'a signed SBOM cannot be read',
      /the signed SBOM \S+ cannot be read/,
      (lab, image) => lab.sign([image, lab.hangSbom(image, ['{"hello":"world"}'])])
    ],
    [
      'a layer of it cannot',
      /the signed SBOM \S+ cannot be read/,
      (lab, image) => lab.sign([image, lab.hangSbom(image, [lab.sbom(image, CLEAN), '{"bomFormat":"Cyc'])])
    ],
    [
      'one says to be too large',
      /Seal reads at most 128\.0 MiB/,
      (lab, image) => {
        const layer = { ...lab.putBlob(lab.sbom(image, CLEAN), CYCLONEDX), size: 200 * 1024 * 1024 }
        return lab.sign([image, lab.hang(image, CYCLONEDX, [layer])])
      }
    ],
    [
      'an attestation says to be too large',
      /Seal reads at most 8\.0 MiB/,
      (lab, image) => {
        lab.hang(image, BUNDLE, [{ ...lab.putBlob('{}', BUNDLE), size: 9 * 1024 * 1024 }])
      }
    ],
    [
      'there are more artifacts than Seal reads',
      /has 130 SBOM artifacts; Seal reads at most 128/,
      (lab, image) => {
        for (let at = 0; at < 129; at++) lab.hangSbom(image, [`${lab.sbom(image, CLEAN)}${' '.repeat(at)}`])
      }
    ],
    [
      'there are more artifacts of other types than Seal reads',
      /has 101 referrers of other types; Seal reads at most 100/,
      (lab, image) => {
        const type = 'application/vnd.acme.note'
        for (let at = 0; at < 101; at++) lab.hang(image, type, [lab.putBlob(`${at}`, type)])
      }
    ],
    [
      'there are more bundles than Seal reads',
      /has 130 bundles; Seal reads at most 128/,
      (lab, image) => {
        for (let at = 0; at < 129; at++) lab.hang(image, BUNDLE, [lab.putBlob(`{"a":${at}}`, BUNDLE)])
      }
    ]
  ])('%s', async (_, reason, hang) => {
    const lab = new Lab()
    const image = lab.image('amd64')
    await hang(lab, image)
    await lab.sealed(image)
    const verdict = await judge(lab, image)
    expect(summary(verdict)).toEqual(['undecided', 'undecided package'])
    expect(verdict.violations[0]?.message).toMatch(reason)
  })

  test.each<[string, RegExp, (lab: Lab, image: Descriptor) => Promise<unknown> | unknown]>([
    [
      'more signatures of others than Seal reads',
      /has 201 bundles; Seal reads at most 128/,
      async (lab, image) => {
        for (let at = 0; at < 200; at++) await lab.sign([image], stranger)
      }
    ],
    [
      'more bytes of bundles than are read',
      /has bundles of more than 64\.0 MiB/,
      (lab, image) => {
        for (let at = 0; at < 8; at++) {
          const layer = { ...lab.putBlob(`{"a":${at}}`, BUNDLE), size: 8 * 1024 * 1024 }
          lab.hang(image, BUNDLE, [layer], { annotations: { [ANNOTATION]: SIGNATURE_PREDICATE } })
        }
      }
    ],
    [
      'more unsigned SBOMs of others than Seal reads',
      /has 201 SBOM artifacts; Seal reads at most 128/,
      async (lab, image) => {
        for (let at = 0; at < 200; at++) lab.hangSbom(image, [`${lab.sbom(image, CLEAN)}${' '.repeat(at)}`])
      }
    ]
  ])('%s, attached later: no violation, and its own words', async (_, reason, hang) => {
    const lab = new Lab()
    const image = lab.image('amd64')
    await lab.sealed(image)
    await hang(lab, image)
    const verdict = await judge(lab, image, {
      require: require('signature', 'sbom', 'sbom-signature'),
      content: NO_CONTENT_RULES
    })
    expect([...new Set(summary(verdict))]).toEqual(['undecided', 'undecided fact'])
    expect(verdict.violations[0]?.message).toMatch(reason)
  })

  test('a hundred later signatures of another signer, and attestations of other types in any number, hide nothing', async () => {
    const lab = new Lab()
    const image = lab.image('amd64')
    await lab.sealed(image)
    for (let at = 0; at < 100; at++) await lab.sign([image], stranger)
    for (let at = 0; at < 200; at++) {
      lab.hang(image, BUNDLE, [lab.putBlob(`{"b":${at}}`, BUNDLE)], {
        annotations: { [ANNOTATION]: 'https://slsa.dev/provenance/v1' }
      })
    }
    const facts = { require: require('signature', 'sbom', 'sbom-signature'), content: NO_CONTENT_RULES }
    expect(summary(await judge(lab, image, facts))).toEqual(['passed'])
  })

  test('a README beside the SBOM is not an SBOM', async () => {
    const lab = new Lab()
    const image = lab.image('amd64')
    const layers = [
      lab.putBlob(lab.sbom(image, CLEAN), CYCLONEDX),
      lab.putBlob('# How to read this', 'text/markdown')
    ]
    await lab.sign([image, lab.hang(image, CYCLONEDX, layers)])
    expect(summary(await judge(lab, image))).toEqual(['passed'])
  })

  test('without rules on content none of these matters', async () => {
    const lab = new Lab()
    const image = lab.image('amd64')
    for (let at = 0; at < 200; at++) lab.hangSbom(image, [`${lab.sbom(image, CLEAN)}${' '.repeat(at)}`])
    await lab.sign([image])
    const facts = { require: require('signature', 'sbom', 'sbom-binding'), content: NO_CONTENT_RULES }
    expect(summary(await judge(lab, image, facts))).toEqual(['passed'])
  })
})

describe('more than fifty denied packages', () => {
  const names = Array.from({ length: 60 }, (_, at) => `event-stream-${at}`)
  const denied = parsePackagePattern('pkg:npm/event-stream*')
  const content = { ...DENY, deniedPackages: denied ? [{ pattern: denied, location: undefined }] : [] }
  const exceptionFor = (pattern: string): Exception => ({
    location: { file: 'p.yml', line: 9 },
    reason: 'not reachable',
    expires: '2027-01-31',
    images: ['**'],
    rule: undefined,
    fact: undefined,
    package: parsePackagePattern(pattern)
  })

  test('are counted from the fifty-first on', async () => {
    const lab = new Lab()
    const image = lab.image('amd64')
    await lab.sealed(image, names)
    const { outcome, violations } = await judge(lab, image, { content })
    expect([outcome, violations.length]).toEqual(['failed', 51])
    expect(violations.at(-1)?.message).toBe('10 more of this kind')
  })

  test('pass if an exception matches each, and fail if it leaves one', async () => {
    const lab = new Lab()
    const image = lab.image('amd64')
    await lab.sealed(image, [...names, 'event-streams'])
    const all = await judge(lab, image, { content }, [exceptionFor('pkg:npm/event-stream*')])
    expect(all.outcome).toBe('passed')
    const some = await judge(lab, image, { content }, [exceptionFor('pkg:npm/event-stream-*')])
    expect(some.outcome).toBe('failed')
    expect(some.violations.filter(({ exception }) => exception === undefined)).toMatchObject([
      { component: 'pkg:npm/event-streams@1' }
    ])
  })
})

describe('an index', () => {
  const platform = (architecture: string) => ({ platform: { os: 'linux', architecture } })

  async function two(lab: Lab, ...names: readonly (readonly string[])[]) {
    const [a, b] = [lab.image('amd64'), lab.image('arm64')] as const
    const entries = [
      { ...a, ...platform('amd64') },
      { ...b, ...platform('arm64') }
    ]
    for (const [at, image] of [a, b].entries()) {
      const own = names[at]
      if (own !== undefined) await lab.sealed(image, [...own])
    }
    return { a, b, entries }
  }

  test.each(['all', 'index'] as const)('platforms: %s: every platform is checked', async platforms => {
    for (const isNested of [false, true]) {
      const lab = new Lab()
      const { entries } = await two(lab, CLEAN, BAD)
      const inner = lab.index(...entries)
      const root = isNested ? lab.index(inner) : inner
      await lab.sign([root])
      expect(summary(await judge(lab, root, { platforms }))).toEqual(['failed', 'broken package'])
    }
  })

  test.each(['all', 'index'] as const)('platforms: %s: each platform needs its own', async platforms => {
    const lab = new Lab()
    const { b, entries } = await two(lab, CLEAN)
    const root = lab.index(...entries)
    await lab.sign([root])
    await lab.sign([b])
    expect(summary(await judge(lab, root, { platforms }))).toEqual(['undecided', 'undecided package'])
  })

  test('in an index: a signed SBOM of it is checked', async () => {
    const lab = new Lab()
    const { entries } = await two(lab, CLEAN, CLEAN)
    const inner = lab.index(...entries)
    const root = lab.index(inner)
    await lab.sign([root])
    expect(summary(await judge(lab, root))).toEqual(['passed'])
    await lab.sign([lab.hangSbom(inner, [lab.sbom(inner, BAD)])])
    expect(summary(await judge(lab, root))).toEqual(['failed', 'broken package'])
  })

  test("another platform's SBOM is not bound", async () => {
    const lab = new Lab()
    const { a, b, entries } = await two(lab)
    const root = lab.index(...entries)
    const purl = `pkg:oci/app@${root.digest.replace(':', '%3A')}?arch=amd64`
    const properties = [{ name: 'aquasecurity:trivy:RepoDigest', value: `ghcr.io/acme/app@${root.digest}` }]
    for (const image of [a, b]) {
      const document = lab.sbom(root, CLEAN, { version: undefined, purl, properties })
      await lab.sign([image, lab.hangSbom(image, [document])])
    }
    await lab.sign([root])
    const verdict = await judge(lab, root, { require: require('sbom-binding') })
    expect(verdict.violations.map(({ message }) => message.slice(0, 40))).toEqual([
      expect.stringContaining('sbom-binding is invalid'),
      expect.stringContaining('sbom-binding (linux/arm64) is invalid')
    ])
  })

  test.each([
    ['empty', 'IMAGE_INDEX_EMPTY', (lab: Lab) => lab.index()],
    [
      'too deep',
      'IMAGE_INDEX_TOO_DEEP',
      (lab: Lab) => [1, 2, 3, 4, 5].reduce(inner => lab.index(inner), lab.image('amd64'))
    ]
  ])('%s is an error', async (_, code, make) => {
    const lab = new Lab()
    const root = make(lab)
    await lab.sealed(root)
    for (const platforms of ['all', 'index'] as const) {
      expect(summary(await judge(lab, root, { platforms }))).toEqual(['error', code])
    }
  })
})

/** Records the documents that are fetched. */
class Recorder extends Lab {
  readonly fetched: string[] = []

  override async blob(repository: unknown, descriptor: Descriptor): Promise<Uint8Array> {
    this.fetched.push(descriptor.mediaType)
    return super.blob(repository, descriptor)
  }
}

describe('the order of work', () => {
  test('signatures come before the SBOM, and an unsigned SBOM beside a signed one is not fetched', async () => {
    const lab = new Recorder()
    const image = lab.image('amd64')
    await lab.sealed(image)
    for (let at = 0; at < 3; at++) lab.hangSbom(image, [`${lab.sbom(image, CLEAN)}${' '.repeat(at)}`])
    expect(summary(await judge(lab, image))).toEqual(['passed'])
    const documents = lab.fetched.filter(type => type === CYCLONEDX || type === BUNDLE)
    expect(documents).toEqual([BUNDLE, CYCLONEDX])
  })

  test('without a rule on SBOMs, none is fetched', async () => {
    const lab = new Recorder()
    const image = lab.image('amd64')
    await lab.sealed(image)
    expect(summary(await judge(lab, image, { content: NO_CONTENT_RULES }))).toEqual(['passed'])
    expect(lab.fetched).not.toContain(CYCLONEDX)
  })

  test('rules on content alone do not fetch an unsigned SBOM, and stay undecided', async () => {
    const lab = new Recorder()
    const image = lab.image('amd64')
    lab.hangSbom(image, [lab.sbom(image, CLEAN)])
    const outcomes = summary(await judge(lab, image, { require: [] }))
    expect(outcomes).toEqual(['undecided', 'undecided package'])
    expect(lab.fetched).not.toContain(CYCLONEDX)
  })

  test('a signed SBOM that contradicts itself is invalid, and both claims are named', async () => {
    const lab = new Lab()
    const image = lab.image('amd64')
    const other = `sha256:${'0'.repeat(64)}`
    const document = lab.sbom(image, CLEAN, { purl: `pkg:oci/app@${other}` })
    await lab.sign([image, lab.hangSbom(image, [document])])
    const verdict = await judge(lab, image, { content: NO_CONTENT_RULES, require: require('sbom-binding') })
    const [fact] = verdict.digests.flatMap(({ facts }) => facts)
    expect(fact?.status).toBe('invalid')
    expect(fact?.reason).toContain(`metadata.component.version ${image.digest} names this image`)
    expect(fact?.reason).toContain(`metadata.component.purl pkg:oci/app@${other} another`)
  })

  test('a document that a separate process cannot read costs its image alone', async () => {
    const lab = new Lab()
    const [image, next] = [lab.image('amd64'), lab.image('arm64')]
    const nested = `{"bomFormat":"CycloneDX","specVersion":"1.6","components":[${'['.repeat(600)}${']'.repeat(600)}],"x":"${' '.repeat(4 * 1024 * 1024)}"}`
    await lab.sign([image, lab.hangSbom(image, [nested])])
    await lab.sealed(next)
    const verdicts = await Promise.all([judge(lab, image), judge(lab, next)])
    expect(verdicts.map(summary)).toEqual([
      ['undecided', 'undecided package', 'undecided package'],
      ['passed']
    ])
  })
})
