import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Digest } from '../../../src/oci/digest.ts'
import { codeBlock, escapeText } from '../../../src/render/markdown.ts'
import { drawImage } from '../../../src/render/seal-graph.ts'
import { formatSummary, headline } from '../../../src/render/seal-summary.ts'
import { type Authorities, quote, verifyCommands } from '../../../src/render/verify-commands.ts'
import type { ImageReport, Report } from '../../../src/results/seal-report.ts'

const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`

const image: ImageReport = {
  requested: 'ghcr.io/acme/app:1',
  reference: `ghcr.io/acme/app@${digest('a')}`,
  digest: digest('a'),
  outcome: 'sealed',
  subjects: [
    { digest: digest('a'), mediaType: 'application/vnd.oci.image.index.v1+json', platform: undefined },
    { digest: digest('b'), mediaType: 'application/vnd.oci.image.manifest.v1+json', platform: 'linux/amd64' }
  ],
  artifacts: [
    {
      kind: 'sbom',
      state: 'attached',
      subject: digest('b'),
      digest: digest('c'),
      reference: `ghcr.io/acme/app@${digest('c')}`,
      artifactType: 'application/vnd.cyclonedx+json',
      size: 2048,
      title: 'sbom.cdx.json',
      path: '/w/a.json',
      sbom: {
        format: 'cyclonedx-json',
        formatLabel: 'CycloneDX JSON',
        version: '1.6',
        source: 'a.json',
        wrappings: [],
        components: 3,
        files: 0,
        types: { library: 2, 'operating-system': 1 },
        licenses: [{ name: 'MIT', components: 2 }],
        withoutLicense: 1,
        validation: 'valid',
        binding: 'bound',
        duplicates: 0,
        withoutVersion: 0,
        withoutIdentifier: 0,
        quality: { profile: 'CISA 2026 Minimum Elements', score: 68, toFix: [] }
      }
    }
  ],
  signatures: [
    {
      format: 'bundle',
      state: 'attached',
      subjects: [digest('a'), digest('b'), digest('c')],
      manifests: { [digest('a')]: digest('d') },
      signer: 'cosign.key',
      signedWith: 'key',
      issuer: undefined,
      bundlePath: '/w/b.json'
    }
  ],
  tags: ['latest'],
  warnings: [],
  error: undefined
}
const report: Report = {
  schemaVersion: 1,
  outcome: 'sealed',
  images: [image],
  cosign: undefined,
  requests: 13,
  milliseconds: 500
}
const failed: ImageReport = {
  ...image,
  outcome: 'failed',
  artifacts: [],
  signatures: [],
  error: { code: 'REGISTRY_FORBIDDEN', message: 'no', remedy: 'permissions:\n  packages: write' }
}

test('the summary of a sealed image', () => {
  expect(formatSummary(report, ['cosign verify x'])).toMatchSnapshot()
})

test.each([
  ['✅ 1 image sealed', [image]],
  [
    '✅ 2 images already sealed, nothing to do',
    [
      { ...image, outcome: 'unchanged' },
      { ...image, outcome: 'unchanged' }
    ]
  ],
  ['❌ 1 of 2 images could not be sealed', [image, failed]]
] as const)('%s', (text, images) =>
  expect(headline({ ...report, images: images as readonly ImageReport[] })).toBe(text)
)

test.each([
  ['⚠️ 1 image published unsigned', 'sign-false', 'attached', 'attached'],
  ['⚠️ 1 image already published unsigned, nothing to do', 'sign-false', 'attached', 'unchanged'],
  ['📝 Dry run: 1 image would be published unsigned', 'sign-false', 'planned', 'planned'],
  ['⚠️ 1 image attached, not signed', 'no-rights', 'attached', 'attached'],
  ['⚠️ 1 image already attached, not signed, nothing to do', 'no-rights', 'attached', 'unchanged'],
  ['📝 Dry run: 1 image would be attached, not signed', 'no-rights', 'planned', 'planned']
] as const)('%s', (text, unsigned, outcome, imageOutcome) => {
  const unsealed = { ...image, outcome: imageOutcome, signatures: [] }
  const shown = { ...report, outcome, unsigned, images: [unsealed] }
  expect(headline(shown)).toBe(text)
  const summary = formatSummary(shown, [])
  expect(summary).toContain('Seal signed nothing')
  expect(summary).toContain('image, not signed<br/>')
  expect(summary).not.toMatch(/✅|\bsealed\b/)
})

test('a plan that would fail is marked, with the YAML to add', () => {
  const error = { code: 'SIGNING_IMPOSSIBLE', message: 'no', remedy: 'id-token: write' } as const
  const planned = {
    ...report,
    outcome: 'planned',
    error,
    images: [{ ...image, outcome: 'planned' }]
  } as const
  expect(headline(planned)).toBe('❌ Dry run: 1 image would not be sealed')
  expect(formatSummary(planned, [])).toContain('```\nid-token: write\n```')
})

test('the address of a signer can break after its slashes, so that no column is pushed out of sight', () => {
  const [signature] = image.signatures
  if (signature === undefined) throw new Error('the sample has no signature')
  const signer = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'
  const keyless = { ...image, signatures: [{ ...signature, signer }] }
  expect(formatSummary({ ...report, images: [keyless] }, [])).toContain(
    'https&#58;//<wbr/>github.com/<wbr/>acme/<wbr/>app/<wbr/>.github/<wbr/>workflows/<wbr/>release.yml'
  )
})

test('missing fields of an SBOM are counted, and present ones are not', () => {
  const [artifact] = image.artifacts
  const sbom = { ...artifact?.sbom, withoutVersion: 3, duplicates: 1 }
  const lacking = { ...image, artifacts: [{ ...artifact, sbom }] } as ImageReport
  const text = formatSummary({ ...report, images: [lacking] }, [])
  expect(text).toContain('<br>3 components without a version<br>1 component listed more than once |')
})

test('a failure shows its code and the lines of YAML to add', () => {
  const text = formatSummary({ ...report, outcome: 'failed', images: [failed] }, [])
  expect(text).toContain('REGISTRY')
  expect(text).toContain('permissions:\n  packages: write')
})

test('a summary of thousands of images stays below the limit of a step', () => {
  const text = formatSummary({ ...report, images: Array(3000).fill(image) }, [])
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
})

describe('untrusted text', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '@everyone',
    '`code`',
    '| a | b |',
    '**b**',
    'https://evil.example',
    '#1',
    ':smile:',
    'a\nb'
  ])('%j is shown as text', text => {
    expect(escapeText(text)).not.toMatch(/[<>[\]`|*@#:](?!\d)|\n|&(?!#\d+;)/)
  })

  test('never contains markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text =>
        expect(escapeText(text).replaceAll(/&#\d+;/g, '')).not.toMatch(/[<>&`|[\]*_\n@#]/)
      )
    )
  })

  test('cannot end a code block', () => {
    expect(codeBlock('a\n````\nb').startsWith('`````\n')).toBe(true)
  })
})

test('the graph has a node for each digest, and is omitted if it would be too large', () => {
  expect(drawImage(image)).toMatchSnapshot()
  expect(drawImage({ ...image, subjects: Array(61).fill(image.subjects[0]) })).toBeUndefined()
})

const byKey = (...authority: string[]): Authorities => new Map([['key', authority]])

test('the command for a signature in the legacy tag alone reads that tag, with any bundles on the image', () => {
  const [bundle] = image.signatures
  const legacy = { ...bundle, format: 'legacy', subjects: [digest('a')], manifests: {} }
  const flag = ' --new-bundle-format=false '
  const commands = (signatures: unknown[]): string[] =>
    verifyCommands([{ ...image, artifacts: [], signatures } as ImageReport], byKey('--key', 'k'))
  expect(commands([legacy])).toEqual([`cosign verify --key k${flag}ghcr.io/acme/app@${digest('a')}`])
  expect(commands([legacy, bundle]).filter(command => command.includes(flag))).toEqual([])
})

test('the commands of two signers name what each signed, after who accepts the image', () => {
  const [bundle] = image.signatures
  const attestation = { kind: 'attestation', title: 'https://slsa.dev/provenance/v1', subject: digest('a') }
  const accepted = { status: 'accepted' }
  const commands = verifyCommands(
    [
      {
        ...image,
        artifacts: [{ ...attestation, signedWith: 'keyless' }],
        signatures: [
          { ...bundle, subjects: [digest('a')] },
          { ...bundle, subjects: [digest('a'), digest('d')], signedWith: 'keyless' }
        ],
        readers: [
          {
            name: 'podman',
            label: 'Podman',
            image: { ...accepted, by: 'key' },
            platforms: accepted,
            sbom: { status: 'impossible', reason: 'it reads none' },
            attestations: { status: 'nothing' }
          }
        ]
      } as unknown as ImageReport
    ],
    new Map([
      ['key', ['--key', 'k']],
      ['keyless', ['--certificate-identity', 'me']]
    ])
  )
  expect(commands).toEqual([
    `# Which readers accept ghcr.io/acme/app@${digest('a')}:`,
    '# reader  image           platforms  sbom                         attestations',
    '# Podman  accepted (key)  accepted   not possible: it reads none  -',
    `cosign verify --key k ghcr.io/acme/app@${digest('a')}`,
    `cosign verify --certificate-identity me ghcr.io/acme/app@${digest('a')}`,
    `cosign verify --certificate-identity me ghcr.io/acme/app@${digest('d')}`,
    `cosign verify-attestation --type https://slsa.dev/provenance/v1 --certificate-identity me ghcr.io/acme/app@${digest('a')}`
  ])
})

test('planned and failed images have no commands', () => {
  for (const outcome of ['planned', 'failed'] as const)
    expect(verifyCommands([{ ...image, outcome }], byKey('--key', 'k'))).toEqual([])
})

test('the verify commands name every signed digest and every SBOM, quoted for a shell', () => {
  expect(verifyCommands([image, failed], byKey('--certificate-identity-regexp', "^it's$"))).toEqual([
    ...['a', 'b', 'c'].map(
      letter => `cosign verify --certificate-identity-regexp '^it'\\''s$' ghcr.io/acme/app@${digest(letter)}`
    ),
    `oras pull ghcr.io/acme/app@${digest('c')}`
  ])
  expect(quote('')).toBe("''")
  expect(verifyCommands([image], byKey(), registry => registry === 'ghcr.io').at(-1)).toBe(
    `oras pull --plain-http ghcr.io/acme/app@${digest('c')}`
  )
})
