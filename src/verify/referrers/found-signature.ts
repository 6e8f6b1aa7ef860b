// A signature in any form: its subjects, its claimed signer, and how to verify it.
import type { BlobSignature } from '../../cosign/blob-signature.ts'
import type { Bundle } from '../../cosign/bundle.ts'
import { certificateIdentity } from '../../cosign/certificate.ts'
import type { Cosign, Verification } from '../../cosign/cosign.ts'
import type { ExpectedIdentity, ExpectedSigner, Match } from '../../cosign/signer.ts'
import { type Digest, digestOf } from '../../oci/digest.ts'
import { compileExpression } from '../../policy/expression.ts'
import type { EvidenceForm, SignerEvidence } from '../../results/verdict.ts'
import type { Limit } from '../../support/semaphore.ts'
import { printable } from '../../support/text.ts'

export interface FoundSignature {
  readonly form: EvidenceForm
  /** `ghcr.io/acme/app@sha256:…` of its manifest, or the tag. */
  readonly reference: string
  readonly predicateType: string
  /** The digests that the signed bytes name. */
  readonly subjects: ReadonlySet<Digest>
  /** By the certificate, before Cosign verified it. */
  readonly signer: SignerEvidence | undefined
  /** RFC 3339 */
  readonly signedAt: string | undefined
  /** Exactly the signed content, which may contain an SBOM. */
  readonly bytes: Uint8Array
  verify(expected: ExpectedSigner): Promise<Verification>
}

export type Place = Pick<FoundSignature, 'form' | 'reference'>

/** The predicate type: simple signing signs the image and says nothing else. */
export const SIMPLE_SIGNING_PREDICATE = 'cosign container image signature'

/**
 * Reads signatures and remembers Cosign's answers: Cosign verifies a bundle of many digests once per expected signer,
 * and Seal looks up each digest in the signed statement.
 */
export class SignatureReader {
  readonly #cosign: () => Promise<Cosign>
  readonly #limit: Limit
  readonly #answers = new Map<string, Promise<Verification>>()

  constructor(cosign: () => Promise<Cosign>, limit: Limit) {
    this.#cosign = cosign
    this.#limit = limit
  }

  ofBundle(bundle: Bundle, place: Place): FoundSignature {
    const { statement, certificate, bytes } = bundle
    const subjects = new Set(statement.subjects.map(({ digest }) => digest))
    const [first] = subjects
    return {
      ...place,
      predicateType: statement.predicateType,
      subjects,
      signer: signerOf(certificate),
      signedAt: formatTime(bundle.signedAt),
      bytes,
      verify: async expected => {
        const problem = signerProblem(expected, certificate)
        if (problem !== undefined) return { verified: false, reason: problem }
        if (first === undefined) return { verified: false, reason: 'the statement does not name a digest' }
        return this.#verifyOnce([bytes], expected, cosign =>
          cosign.verify(bytes, expected, first, statement.predicateType)
        )
      }
    }
  }

  /** A signature of simple signing, in a separate bundle. */
  ofSimpleSigning(
    payload: Uint8Array,
    subject: Digest,
    signature: BlobSignature,
    place: Place
  ): FoundSignature {
    const { bytes: bundle, certificate, signedAt } = signature
    return {
      ...place,
      predicateType: SIMPLE_SIGNING_PREDICATE,
      subjects: new Set([subject]),
      signer: signerOf(certificate),
      signedAt: formatTime(signedAt),
      bytes: payload,
      verify: async expected => {
        const problem = signerProblem(expected, certificate)
        if (problem !== undefined) return { verified: false, reason: problem }
        return this.#verifyOnce([bundle, payload], expected, cosign =>
          cosign.verifyBlob(bundle, payload, expected)
        )
      }
    }
  }

  /** `inputs` is all that the answer depends on, besides the expected signer. */
  #verifyOnce(
    inputs: readonly Uint8Array[],
    expected: ExpectedSigner,
    verify: (cosign: Cosign) => Promise<Verification>
  ): Promise<Verification> {
    const key = `${inputs.map(bytes => digestOf(bytes)).join(' ')} ${JSON.stringify(expected)}`
    let answer = this.#answers.get(key)
    if (answer === undefined) {
      answer = this.#cosign().then(cosign => this.#limit(() => verify(cosign)))
      this.#answers.set(key, answer)
    }
    return answer
  }
}

function signerOf(certificate: Uint8Array | undefined): SignerEvidence | undefined {
  const names = certificate && certificateIdentity(certificate)
  if (names === undefined) return undefined
  const { subject: identity, ...rest } = names
  return { identity, ...rest }
}

/** What Seal checks itself, before Cosign and independently of it. */
function signerProblem(expected: ExpectedSigner, certificate: Uint8Array | undefined): string | undefined {
  if (expected.kind === 'key') {
    return certificate === undefined ? undefined : 'it is signed with a certificate, not with the key'
  }
  if (certificate === undefined) return 'it is signed with a key, not with a certificate'
  const identity = certificateIdentity(certificate)
  if (identity === undefined) return 'its certificate has no identity that Seal can read'
  return identityProblem(expected, identity)
}

/** Undefined if a certificate has the expected identity. */
export function identityProblem(
  expected: ExpectedIdentity,
  { subject, issuer }: { readonly subject: string; readonly issuer: string | undefined }
): string | undefined {
  if (!fits(expected.identity, subject)) {
    return `it is signed by ${printable(subject, 200)}, not by ${describe(expected.identity)}`
  }
  if (issuer === undefined || !fits(expected.issuer, issuer)) {
    return `the OIDC issuer in its certificate is ${printable(issuer ?? 'unknown', 200)}, not ${describe(expected.issuer)}`
  }
  return undefined
}

/** A longer identity matches no expected one. */
const MAX_IDENTITY = 2000

function fits(match: Match, text: string): boolean {
  if ('exact' in match) return match.exact === text
  return text.length <= MAX_IDENTITY && compileExpression(match.regexp).test(text)
}

function describe(match: Match): string {
  return printable('exact' in match ? match.exact : match.regexp, 200)
}

function formatTime(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}
