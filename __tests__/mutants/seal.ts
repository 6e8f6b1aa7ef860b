// Mutants of sealing: what is signed and published, in which order, and what stops a run.
import type { MutatedFile } from './mutant.ts'

export const SEAL: readonly MutatedFile[] = [
  {
    file: 'src/seal/publish/tags.ts',
    tests: 'integration/tags',
    changes: [
      {
        find: 'const isThere = isImmutable(tag, request) && (await refuseOther(tag, repository, digest, registries))',
        replace: 'const isThere = false as boolean',
        breaks: 'an immutable tag that another run took meanwhile is moved'
      },
      {
        find: 'const fixed = tagsFor(repository, request).filter(tag => isImmutable(tag, request))',
        replace: 'const fixed = tagsFor(repository, request).filter(tag => !isImmutable(tag, request))',
        breaks: 'an immutable tag is noticed after the first write'
      },
      {
        find: 'if (isDigestOf(digest, stored.bytes)) return true',
        replace: 'if (stored.bytes.length > 0) return true',
        breaks: 'an immutable tag is moved'
      },
      {
        find: "parts.join('.*')}$`)",
        replace: "parts.join('.*')}`)",
        breaks: 'an immutable tag 1.2 matches 1.2.3 too'
      },
      {
        find: "part.replaceAll('.', '\\\\.')",
        replace: 'part',
        breaks: 'a dot in an immutable tag matches any character'
      }
    ]
  },
  {
    file: 'src/seal/sign/signature-tag.ts',
    tests: 'integration/legacy-tag',
    changes: [
      {
        find: 'for (const found of current) seen.set(keyOf(found), found)',
        replace: '',
        breaks: 'the signatures of others are removed from the tag'
      },
      {
        find: '[...seen.keys()].every(key => present.has(key))',
        replace: 'present.size > 0',
        breaks: 'a signature that another writer removed is not put back'
      },
      {
        find: 'return `${digest} ${signatureOf(annotations ?? {})}`',
        replace: 'return annotations === undefined ? digest : digest',
        breaks: 'a second signature over the same payload takes the place of the first'
      },
      {
        find: "if (!(error instanceof SealError && error.code === 'REGISTRY_TAG_MOVED')) throw error",
        replace: 'if (!(error instanceof SealError)) throw error',
        breaks: 'a signature that the registry refused counts as published'
      }
    ]
  },
  {
    file: 'src/seal/readers/read-back.ts',
    tests: 'unit/seal/read-back',
    changes: [
      {
        find: "if (expected[cell].status !== 'accepted' || answer?.status === 'accepted') continue",
        replace: 'if (answer !== undefined) continue',
        breaks: 'what a reader would refuse is published without an error'
      },
      {
        find: 'return layersOf(stored).filter(layer => own.has(layer.digest))',
        replace: 'return layersOf(stored).filter(layer => layer.size > 0 || own.size > 0)',
        breaks: 'a signature of others counts as published by this run'
      }
    ]
  },
  {
    file: 'src/seal/readers/rules.ts',
    tests: 'unit/seal/readers',
    changes: [
      {
        find: 'return signatures.length > 0 ? promiseProblem(view) : NO_BUNDLE',
        replace: 'return signatures.length > 0 ? undefined : NO_BUNDLE',
        breaks: 'a signature that Cosign and Flux refuse is called accepted'
      },
      {
        find: 'return digest.isFirst ? undefined : NOT_FIRST',
        replace: 'return undefined',
        breaks: 'a platform that Kubewarden refuses is called accepted'
      }
    ]
  },
  {
    file: 'src/seal/readers/predict.ts',
    tests: 'unit/seal/read-back',
    changes: [
      {
        find: 'subjects[0]?.digest === digest',
        replace: 'subjects.some(subject => subject.digest === digest)',
        breaks: 'any subject counts as the first one, which Kubewarden alone reads'
      },
      {
        find: "planned.kind === 'sbom' && TRIVY_FORMATS.has(planned.document.format)",
        replace: "planned.kind === 'sbom'",
        breaks: 'SPDX 3 under the media type of SPDX 2 is called readable for Trivy',
        tests: 'unit/seal/readers'
      }
    ]
  },
  {
    file: 'src/seal/sign/statements.ts',
    tests: 'unit/seal/sign/statements',
    changes: [
      {
        find: 'at += MAX_SUBJECTS',
        replace: 'at += MAX_SUBJECTS + 1',
        breaks: 'a digest between two statements is not signed'
      },
      {
        find: "const signed = by.format === 'legacy' ? [] : images",
        replace: "const signed = by.format !== 'bundle' ? [] : images",
        breaks: 'with both formats only one is made'
      },
      {
        find: "if (grouping === 'each') return groups.flat()",
        replace:
          "if (grouping === 'each') return groups.map(([first]) => first).filter(member => member !== undefined)",
        breaks: 'platforms and SBOMs are not signed by themselves'
      }
    ]
  },
  {
    file: 'src/seal/plan/plan-files.ts',
    tests: 'unit/seal/plan/plan-files',
    changes: [
      {
        find: "if (target.kind === 'file') return files.filter(({ name }) => name === target.name)",
        replace: "if (target.kind === 'file') return files",
        breaks: 'the SBOM of one file is attested for all files'
      }
    ]
  },
  {
    file: 'src/seal/sign/find-bundle.ts',
    tests: 'unit/seal/sign/sign',
    changes: [
      {
        find: 'if (budget.isUsedUp) {',
        replace: 'if (at < 0) {',
        breaks: 'bundles of other signers are read without a limit'
      },
      {
        find: 'const list = named === undefined ? unnamed : named === wanted ? same : other',
        replace: 'const list = unnamed',
        breaks: 'a run again does not find its own signature among many'
      }
    ]
  },
  {
    file: 'src/seal/plan/plan-image.ts',
    tests: 'integration/seal-again',
    changes: [
      {
        find: 'if (attaches && obstacle !== undefined) throw obstacle',
        replace: 'if (attaches && obstacle === null) throw obstacle',
        breaks: 'a run signs and writes before it learns that the registry lists nothing'
      }
    ]
  },
  {
    file: 'src/seal/sign/sign.ts',
    tests: 'unit/seal/sign/sign',
    changes: [
      {
        find: 'await verifySignature(bundle, event, tools)',
        replace: 'await Promise.resolve(verifySignature)',
        breaks: 'a signature that does not verify is published'
      },
      {
        find: 'if (claims === undefined) return',
        replace: 'if (digest === wanted.subjects[0]?.digest && claims === undefined) return',
        breaks: 'a bundle that covers only the first digest is kept'
      },
      {
        find: 'if (statement.predicateType !== wanted.predicateType) return',
        replace: "if (statement.predicateType === '') return",
        breaks: 'an attestation counts as the signature of the image'
      },
      {
        find: 'if (Buffer.compare(payload, wanted) === 0) return true',
        replace: 'if (payload.length > 0) return true',
        breaks: 'an attestation with other content is kept'
      },
      {
        find: 'claims[key] === value',
        replace: 'key in claims || value !== undefined',
        breaks: 'a signature without the claims is kept'
      },
      {
        find: 'return verification.verified ? undefined : verification.reason',
        replace: 'return verification.verified ? undefined : undefined',
        breaks: "Cosign's result for a signature is ignored"
      }
    ]
  },
  {
    file: 'src/seal/sbom/validate-sbom.ts',
    tests: 'unit/seal/sbom/validate-sbom',
    changes: [
      {
        find: "if (validation === 'strict') {",
        replace: "if (validation === 'off') {",
        breaks: 'an invalid SBOM is attached under strict validation'
      },
      {
        find: 'if (!isKnownVersion) {',
        replace: 'if (isKnownVersion === undefined) {',
        breaks: 'an SBOM of an unknown version is attached without a warning'
      },
      {
        find: 'if (envelopes.length > 0) {',
        replace: 'if (envelopes.length > 9) {',
        breaks: 'an SBOM is taken out of a signed envelope without a warning'
      }
    ]
  },
  {
    file: 'src/seal/plan/attestations.ts',
    tests: 'unit/seal/plan/attestations',
    changes: [
      {
        find: 'predicate = parseJson(bytes, { uniqueKeys: true })',
        replace: 'predicate = parseJson(bytes)',
        breaks: 'a predicate with two meanings is signed'
      },
      {
        find: "if (String(predicate['_type']).startsWith('https://in-toto.io/Statement/'))",
        replace: "if (predicate['_type'] === '')",
        breaks: 'a whole statement is signed as its own predicate'
      }
    ]
  },
  {
    file: 'src/seal/publish/publish.ts',
    tests: 'unit/seal/publish/publish',
    changes: [
      {
        find: 'member.image === image && !isPresent',
        replace: '!isPresent',
        breaks: 'the bundle of another image is attached to this one'
      },
      {
        find: 'return [...artifacts, ...bundles]',
        replace: 'return artifacts.length > 0 ? artifacts : bundles',
        breaks: 'an SBOM is published without its signature'
      }
    ]
  },
  {
    file: 'src/seal/seal-images.ts',
    tests: 'e2e/tags',
    build: true,
    changes: [
      {
        find: 'if (job.error !== undefined) return',
        replace: '',
        breaks: 'an image that failed goes on to the next stage'
      }
    ]
  },
  {
    file: 'src/seal/sign/sign.ts',
    tests: 'unit/seal/sign/sign',
    changes: [
      {
        find: "throw refusal instanceof SealError && refusal.code === 'KEY_TYPE_UNVERIFIABLE' ? refusal : error",
        replace: 'throw error',
        breaks: 'the error of a key of another type says to log in to the service'
      }
    ]
  }
]
