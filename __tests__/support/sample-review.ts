// A review with images of every kind: verified, failed, excepted and unreachable images, by tag and in several places.
import type { Digest } from '../../src/oci/digest.ts'
import type { Review } from '../../src/results/review.ts'
import type {
  DigestVerdict,
  Evidence,
  Fact,
  FactKind,
  FactStatus,
  ImageVerdict,
  Violation
} from '../../src/results/verdict.ts'

export function sampleDigest(seed: string): Digest {
  return `sha256:${seed.repeat(64).slice(0, 64)}`
}

const ISSUER = 'https://token.actions.githubusercontent.com'
const INDEX = 'application/vnd.oci.image.index.v1+json'
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
const POLICY = '.github/oci-seal.yml'

const REASONS: Readonly<Record<FactStatus, string | undefined>> = {
  verified: undefined,
  present: 'no signature by a trusted signer',
  missing: 'no referrer of that kind',
  invalid: 'the SBOM names another digest',
  undecided: 'the SBOM cannot be read'
}

function sampleFact(kind: FactKind, digest: Digest, status: FactStatus): Fact {
  const evidence: Evidence = {
    form: kind === 'sbom' || kind === 'sbom-binding' ? 'sbom-artifact' : 'bundle',
    reference: `ghcr.io/acme/app@${sampleDigest('e')}`,
    status,
    predicateType: undefined,
    authorities: ['release'],
    signer: kind.includes('signature')
      ? {
          identity: 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1',
          issuer: ISSUER,
          workflow: 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1',
          run: 'https://github.com/acme/app/actions/runs/42/attempts/1'
        }
      : undefined,
    signedAt: kind.includes('signature') ? '2026-11-20T09:30:00Z' : undefined,
    reason: undefined
  }
  return {
    kind,
    predicateType: undefined,
    digest,
    status,
    isRequired: true,
    reason: REASONS[status],
    evidence: status === 'missing' ? [] : [evidence]
  }
}

const KINDS: readonly FactKind[] = ['signature', 'sbom', 'sbom-signature', 'sbom-binding']

function sampleFacts(
  seed: string,
  platform: string | undefined,
  statuses: readonly FactStatus[]
): DigestVerdict {
  const digest = sampleDigest(seed)
  return {
    digest,
    mediaType: platform === undefined ? INDEX : MANIFEST,
    platform,
    facts: KINDS.map((kind, at) => sampleFact(kind, digest, statuses[at] ?? 'verified'))
  }
}

function sampleViolation(
  digest: Digest,
  fact: FactKind,
  message: string,
  status: FactStatus = 'missing'
): Violation {
  return {
    rule: 'fact',
    outcome: 'broken',
    policy: 'production',
    location: { file: POLICY, line: 12 },
    digest,
    message,
    fact,
    finding: { status, predicateType: undefined, reason: REASONS[status] },
    component: undefined,
    exception: undefined
  }
}

export function sampleImage(fields: Partial<ImageVerdict> = {}): ImageVerdict {
  const digest = sampleDigest('a')
  return {
    requested: 'ghcr.io/acme/app:1.4.0',
    locations: [{ file: 'deploy/app.yaml', line: 21 }],
    reference: `ghcr.io/acme/app@${digest}`,
    digest,
    isByTag: true,
    outcome: 'passed',
    policies: ['production'],
    digests: [
      sampleFacts('a', undefined, []),
      sampleFacts('b', 'linux/amd64', []),
      sampleFacts('c', 'linux/arm64', [])
    ],
    violations: [],
    sboms: ['b', 'c'].map(seed => ({
      subject: sampleDigest(seed),
      reference: `ghcr.io/acme/app@${sampleDigest('d')}`,
      form: 'sbom-artifact',
      format: 'CycloneDX JSON',
      version: '1.6',
      components: 214,
      signature: 'verified',
      binding: 'verified',
      created: '2026-11-20T09:29:41Z',
      quality: { profile: 'CISA 2026', score: 91 }
    })),
    error: undefined,
    ...fields
  }
}

const passed = sampleImage()

const unsigned = sampleImage({
  requested: 'ghcr.io/acme/worker:1.4.0',
  locations: [
    { file: 'deploy/worker.yaml', line: 18 },
    { file: 'Dockerfile', line: 1 }
  ],
  reference: `ghcr.io/acme/worker@${sampleDigest('1')}`,
  digest: sampleDigest('1'),
  outcome: 'failed',
  digests: [
    sampleFacts('1', undefined, []),
    sampleFacts('2', 'linux/amd64', []),
    sampleFacts('3', 'linux/arm64', ['missing', 'present', 'missing', 'invalid'])
  ],
  violations: [
    sampleViolation(
      sampleDigest('3'),
      'signature',
      'signature (linux/arm64) is missing: no referrer of that kind'
    ),
    sampleViolation(
      sampleDigest('3'),
      'sbom-signature',
      'sbom-signature (linux/arm64) is missing: no referrer of that kind'
    ),
    sampleViolation(
      sampleDigest('3'),
      'sbom-binding',
      'sbom-binding (linux/arm64) is invalid: the SBOM names another digest',
      'invalid'
    ),
    {
      ...sampleViolation(sampleDigest('2'), 'sbom', 'license AGPL-3.0-only is denied'),
      rule: 'license',
      fact: undefined,
      finding: undefined,
      location: { file: POLICY, line: 31 },
      component: 'pkg:npm/%40acme/reports@2.0.1'
    },
    {
      ...sampleViolation(sampleDigest('2'), 'sbom', 'the package is denied'),
      rule: 'package',
      fact: undefined,
      finding: undefined,
      location: { file: POLICY, line: 35 },
      component: 'pkg:npm/event-stream@3.3.6',
      exception: { reason: 'not reachable, see the ticket', expires: '2027-01-31' }
    }
  ],
  sboms: [
    {
      subject: sampleDigest('2'),
      reference: `ghcr.io/acme/worker@${sampleDigest('4')}`,
      form: 'sbom-artifact',
      format: 'SPDX JSON',
      version: '2.3',
      components: 187,
      signature: 'verified',
      binding: 'verified',
      created: '2026-11-20T09:29:41Z',
      quality: undefined
    },
    {
      subject: sampleDigest('3'),
      reference: `ghcr.io/acme/worker@${sampleDigest('5')}`,
      form: 'sbom-artifact',
      format: 'SPDX JSON',
      version: '2.3',
      components: 12,
      signature: 'present',
      binding: 'invalid',
      created: undefined,
      quality: undefined
    }
  ]
})

const unreachable = sampleImage({
  requested: 'registry.acme.example/base:24',
  locations: [{ file: 'Dockerfile', line: 7 }],
  reference: undefined,
  digest: undefined,
  outcome: 'error',
  digests: [],
  sboms: [],
  error: {
    code: 'REGISTRY_FORBIDDEN',
    message: 'registry.acme.example refused to show the manifest of base:24 (HTTP 403)',
    remedy: 'permissions:\n  packages: read'
  }
})

export const sampleReview: Review = {
  verdict: {
    schemaVersion: 1,
    outcome: 'failed',
    mode: 'enforce',
    images: [passed, unsigned, unreachable],
    unresolved: [
      {
        file: 'charts/app/templates/deployment.yaml',
        line: 14,
        text: '{{ .Values.image.repository }}:{{ .Values.image.tag }}',
        reason: 'a template whose values are not in this file',
        effect: 'warn'
      }
    ],
    notices: ['an exception of the policy expired on 2026-11-01: event-stream'],
    policy: { path: POLICY, commit: '9f2c1ab0d4e5f60718293a4b5c6d7e8f90a1b2c3' },
    cosign: undefined,
    requests: 61,
    milliseconds: 2140
  },
  differences: [
    {
      image: 'ghcr.io/acme/app:1.4.0',
      before: 'ghcr.io/acme/app:1.3.9',
      platforms: ['linux/amd64', 'linux/arm64'],
      summary: '1 added, 1 upgraded; 212 unchanged',
      changes: [],
      markdown:
        '**1 added, 1 upgraded; 212 unchanged**\n\n<details><summary>Added (1)</summary>\n\n| package | before | after | needed |\n| --- | --- | --- | --- |\n| <code>left-pad</code> npm |  | <code>1.3.0</code> | directly |\n\n</details>'
    }
  ]
}

export const passedReview: Review = {
  verdict: { ...sampleReview.verdict, outcome: 'passed', images: [passed], unresolved: [], notices: [] },
  differences: []
}
