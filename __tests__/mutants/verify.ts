// Mutants of the gate: what passes that was not judged, and who counts as a signer.
import type { MutatedFile } from './mutant.ts'

export const VERIFY: readonly MutatedFile[] = [
  {
    file: 'src/verify/referrers/buildkit-statement.ts',
    tests: 'unit/verify/referrers/buildkit-statement',
    changes: [
      {
        find: 'if (subjects.some(({ digest }) => digest === platform)) return undefined',
        replace: 'if (subjects.length > 0 || platform === undefined) return undefined',
        breaks: 'a statement about another image counts for this one'
      },
      {
        find: 'if (!wants(predicateType)) {',
        replace: "if (predicateType === '') {",
        breaks: 'the annotation of a layer decides what its statement is'
      }
    ]
  },
  {
    file: 'src/verify/outcome.ts',
    tests: 'unit/verify/outcome',
    changes: [
      {
        find: "return status === 'verified' || (status === 'present' && ENOUGH_PRESENT.has(kind))",
        replace: "return status === 'verified' || status === 'present'",
        breaks: 'a signature without a trusted signer counts'
      },
      {
        find: "if (error !== undefined) return 'error'",
        replace: '',
        breaks: 'an image that could not be read passes'
      },
      {
        find: 'violations.filter(({ exception }) => exception === undefined)',
        replace: 'violations.filter(({ exception }) => exception !== undefined)',
        breaks: 'an exception breaks the policy, and a violation does not'
      },
      {
        find: 'open.every(({ outcome }) =>',
        replace: 'open.some(({ outcome }) =>',
        breaks: 'a violated rule counts as undecided beside an undecided one'
      },
      {
        find: "unresolved.every(({ effect }) => effect === 'warn')",
        replace: "unresolved.every(({ effect }) => effect === 'warn' || effect === 'fail')",
        breaks: 'a reference that could not be resolved passes'
      },
      {
        find: "images.every(({ outcome }) => outcome === 'passed')",
        replace: "images.some(({ outcome }) => outcome === 'passed')",
        breaks: 'one image that passes makes all pass'
      },
      {
        find: "return mode === 'warn' ? 'warned' : 'failed'",
        replace: "return 'warned'",
        breaks: 'enforce does not fail'
      }
    ]
  },
  {
    file: 'src/verify/referrers/artifact-kind.ts',
    tests: 'unit/verify/referrers/artifact-kind',
    changes: [
      {
        find: '/^https:\\/\\/cyclonedx\\.org\\/(?:bom|schema)',
        replace: '/https:\\/\\/cyclonedx\\.org\\/(?:bom|schema)',
        breaks: 'a foreign predicate that only contains the name counts as an SBOM'
      },
      {
        find: 'const type = bareMediaType(artifactType)',
        replace: 'const type = artifactType',
        breaks: 'an artifact type in other letters is passed over'
      }
    ]
  },
  {
    file: 'src/verify/referrers/found-signature.ts',
    tests: 'unit/verify/referrers/found-signature',
    changes: [
      {
        find: "if ('exact' in match) return match.exact === text",
        replace: "if ('exact' in match) return text.startsWith(match.exact)",
        breaks: 'an identity with the expected prefix counts'
      },
      {
        find: 'issuer === undefined || !fits(expected.issuer, issuer)',
        replace: 'issuer !== undefined && !fits(expected.issuer, issuer)',
        breaks: 'a certificate without an issuer counts'
      },
      {
        find: '${JSON.stringify(expected)}`',
        replace: '${expected.kind}`',
        breaks: "Cosign's result for one key counts for another"
      },
      {
        find: "return { verified: false, reason: 'the statement does not name a digest' }",
        replace: 'return { verified: true }',
        breaks: 'a statement about nothing counts'
      },
      {
        find: "if (certificate === undefined) return 'it is signed with a key, not with a certificate'",
        replace: '',
        breaks: 'a signature with a key is compared with an identity'
      }
    ]
  },
  {
    file: 'src/verify/exceptions.ts',
    tests: 'unit/verify/exception',
    changes: [
      {
        find: 'T00:00:00Z`) + DAY_MS',
        replace: 'T00:00:00Z`) + 30 * DAY_MS',
        breaks: 'an exception is in force a month longer than its day'
      },
      {
        find: 'T00:00:00Z`) + DAY_MS',
        replace: 'T00:00:00Z`)',
        breaks: 'an exception ends a day early'
      },
      {
        find: 'if (rule !== undefined && rule !== violation.rule) return false',
        replace: '',
        breaks: 'an exception from one rule forgives all'
      },
      {
        find: 'if (fact !== undefined && fact !== violation.fact) return false',
        replace: '',
        breaks: 'an exception from one fact forgives all'
      }
    ]
  },
  {
    file: 'src/verify/facts/fact-finder.ts',
    tests: 'unit/verify/verify-images',
    changes: [
      {
        find: "if (finding.status === 'verified' || doubt === undefined) return finding",
        replace: 'if (doubt !== null) return finding',
        breaks: 'what a limit left out is a violation'
      }
    ]
  },
  {
    file: 'src/github/stored-attestations.ts',
    tests: 'integration/stored-attestations',
    changes: [
      {
        find: 'isCut: after !== undefined || entries.length > most',
        replace: 'isCut: false',
        breaks: 'attestations over the limit are ignored in silence'
      },
      {
        find: "return { problem: 'it lists an attestation without its bundle' }",
        replace: 'return { bytes: new Uint8Array() }',
        breaks: 'an attestation that GitHub lists without its bundle leaves no doubt'
      }
    ]
  },
  {
    file: 'src/verify/referrers/statement-artifacts.ts',
    tests: 'e2e/verify-statements',
    build: true,
    changes: [
      {
        find: 'verify: async () => ({ verified: false, reason: UNSIGNED })',
        replace: 'verify: async () => ({ verified: true })',
        breaks: 'a bare statement without a signature counts'
      },
      {
        find: 'foundSignatures.filter(({ subjects }) => subjects.has(manifest))',
        replace: 'foundSignatures.filter(() => true)',
        breaks: 'a signature over another digest, listed on the manifest, signs the statement'
      }
    ]
  },
  {
    file: 'src/support/snappy.ts',
    tests: 'unit/support/snappy',
    changes: [
      {
        find: 'if (head.length > maxBytes)',
        replace: 'if (head.length > maxBytes * 2 ** 20)',
        breaks: 'a small block takes memory for any length that it names'
      }
    ]
  },
  {
    file: 'src/verify/facts/share-sboms.ts',
    tests: 'unit/verify/facts/share-sboms',
    changes: [
      {
        find: "= ['missing', 'invalid', 'undecided', 'present', 'verified']",
        replace: "= ['verified', 'present', 'undecided', 'invalid', 'missing']",
        breaks: 'an index without its own SBOM has the best status of its platforms'
      }
    ]
  },
  {
    file: 'src/verify/facts/check-content.ts',
    tests: 'unit/verify/facts/check-content',
    changes: [
      {
        find: 'const signed = sboms.filter(({ signature }) => hasTrustedSigner(signature))',
        replace: 'const signed = sboms',
        breaks: 'an SBOM without a trusted signer is judged beside a signed one'
      },
      {
        find: 'covers: (facts: FoundFacts) => boolean = isCovered',
        replace: 'covers: (facts: FoundFacts) => boolean = facts => facts.sboms.length > 0',
        breaks: 'an unsigned SBOM covers the image of a platform'
      }
    ]
  },
  {
    file: 'src/verify/facts/check-signers.ts',
    tests: 'unit/verify/(facts/check-)?signers',
    changes: [
      {
        find: 'if (!foundSignature.subjects.has(digest)) {',
        replace: 'if (foundSignature.subjects.size === 0) {',
        breaks: 'a signature of another digest counts'
      },
      {
        find: 'signers.length > 0 && (match',
        replace: '(match',
        breaks: 'a policy without signers is satisfied by nothing'
      },
      {
        find: 'satisfied.size === signers.length',
        replace: 'satisfied.size > 0',
        breaks: 'one of several signers is enough where all must have signed'
      }
    ]
  },
  {
    file: 'src/policy/image-glob.ts',
    tests: 'unit/policy/(image-glob|policy)',
    changes: [
      {
        find: 'slash < 0 ? text.length : slash',
        replace: 'slash < 0 ? text.length : text.length',
        breaks: 'a policy for acme/* matches acme/team/app'
      },
      {
        find: 'return reached.at(-1) === text.length',
        replace: 'return reached.length > 0',
        breaks: 'a glob matches a name that is longer'
      }
    ]
  },
  {
    file: 'src/results/causes.ts',
    tests: 'unit/results/causes',
    changes: [
      {
        find: 'sbom.digest === digest &&',
        replace: '',
        breaks: 'an SBOM that one platform lacks hides the unsigned SBOM of another'
      },
      {
        find: "...causes.filter(({ outcome }) => outcome === 'undecided')",
        replace: '',
        breaks: 'what is undecided is not shown'
      },
      {
        find: '(sbom.exception === undefined) === (exception === undefined)',
        replace: 'true',
        breaks: 'an excepted missing SBOM hides a violation without an exception'
      }
    ]
  },
  {
    file: 'src/action/verify/problems.ts',
    tests: 'unit/action/verify/problems',
    changes: [
      {
        find: '...round(0),',
        replace: '...ofImages.flat(),',
        breaks: 'the causes of one image take the annotations of all others'
      },
      {
        find: 'Math.min(excess + 1, length)',
        replace: 'Math.min(excess, length)',
        breaks: 'an image that fails has no annotation, because nine are not enough'
      }
    ]
  }
]
