import { describe, expect, test } from '@jest/globals'
import type { Digest } from '../../../src/oci/digest.ts'
import type { Report } from '../../../src/results/seal-report.ts'
import { reportErrors } from '../../support/report-schema.ts'

const digest = (letter: string): Digest => `sha256:${letter.repeat(64)}`

/** With every field that there is; the compiler sees to it that a new one is added here. */
const full: Required<Report> = {
  files: {
    outcome: 'sealed',
    files: [
      { name: 'app.tgz', digest: digest('a'), path: '/w/app.tgz', bundlePaths: ['/w/app.tgz.sigstore.json'] }
    ],
    sboms: [],
    bundles: [
      {
        kind: 'signature',
        predicateType: 'https://sigstore.dev/cosign/sign/v1',
        state: 'made',
        subjects: ['app.tgz'],
        signer: 'cosign.key',
        signedWith: 'key',
        issuer: undefined,
        path: '/r/1.sigstore.json'
      }
    ],
    linesPath: '/w/multiple.intoto.jsonl',
    warnings: ['careful'],
    error: { code: 'BUNDLE_NOT_WRITTEN', message: 'no', remedy: 'bundle-folder' }
  },
  schemaVersion: 1,
  outcome: 'sealed',
  unsigned: 'sign-false',
  error: { code: 'SIGNING_IMPOSSIBLE', message: 'no', remedy: 'sign: false' },
  images: [
    {
      requested: 'ghcr.io/acme/app:1',
      reference: `ghcr.io/acme/app@${digest('a')}`,
      digest: digest('a'),
      outcome: 'sealed',
      subjects: [
        { digest: digest('a'), mediaType: 'application/vnd.oci.image.index.v1+json', platform: undefined },
        {
          digest: digest('b'),
          mediaType: 'application/vnd.oci.image.manifest.v1+json',
          platform: 'linux/amd64'
        }
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
            wrappings: ['gzip'],
            components: 3,
            files: 0,
            types: { library: 3 },
            licenses: [{ name: 'MIT', components: 2 }],
            withoutLicense: 1,
            validation: 'valid',
            binding: 'bound',
            duplicates: 0,
            withoutVersion: 0,
            withoutIdentifier: 0,
            quality: { profile: 'CISA 2026 Minimum Elements', score: 68.5, toFix: ['authors: add them'] }
          }
        }
      ],
      signatures: [
        {
          format: 'bundle',
          state: 'present',
          subjects: [digest('a'), digest('c')],
          manifests: { [digest('a')]: digest('d') },
          signer: 'cosign.key',
          signedWith: 'key',
          issuer: 'https://token.actions.githubusercontent.com',
          bundlePath: '/w/b.json'
        }
      ],
      tags: ['latest'],
      warnings: ['one'],
      error: { code: 'REGISTRY_FORBIDDEN', message: 'no', remedy: 'permissions' }
    }
  ],
  cosign: { version: '3.1.1', invocations: [{ command: 'cosign version', milliseconds: 50, exitCode: 0 }] },
  permissions: ['packages: write   # push to ghcr.io'],
  signingEvents: 2,
  attestations: [{ id: '1', url: 'https://github.com/acme/app/attestations/1' }],
  release: {
    tag: 'v1',
    url: 'https://github.com/acme/app/releases/v1',
    uploaded: ['a'],
    replaced: [],
    kept: []
  },
  artifact: {
    name: 'oci-seal-app-aaaaaaaaaaaa',
    id: '7',
    url: 'https://github.com/acme/app/actions/runs/1/artifacts/7',
    digest: digest('e'),
    size: 4096
  },
  preflight: { checks: [{ name: 'signer', result: 'none', fix: 'sign: false' }], hosts: ['ghcr.io'] },
  gate: { outcome: 'failed', reasons: ['not signed'] },
  requests: 13,
  milliseconds: 500
}

test('a report with every field satisfies the published schema', () => {
  expect(reportErrors(full)).toEqual([])
})

test('a minimal report satisfies it too', () => {
  const [image] = full.images
  const failed = {
    ...image,
    outcome: 'failed',
    reference: undefined,
    digest: undefined,
    subjects: [],
    artifacts: [],
    signatures: []
  }
  expect(
    reportErrors({
      ...full,
      unsigned: undefined,
      error: undefined,
      cosign: undefined,
      permissions: undefined,
      release: undefined,
      artifact: undefined,
      images: [failed]
    })
  ).toEqual([])
})

describe('the schema refuses', () => {
  test.each([
    ['a field that it does not describe', { ...full, extra: 1 }],
    ['another outcome', { ...full, outcome: 'green' }],
    ['another version', { ...full, schemaVersion: 2 }],
    ['an image without an outcome', { ...full, images: [{ ...full.images[0], outcome: undefined }] }],
    ['a digest that is none', { ...full, images: [{ ...full.images[0], digest: 'latest' }] }]
  ])('%s', (_, report) => {
    expect(reportErrors(report)).not.toEqual([])
  })
})
