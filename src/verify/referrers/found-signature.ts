// A signature that was found, whatever its form: what it is about, who seems to have made it, and how it is verified.
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
  /** As the certificate says, before anything is verified. */
  readonly signer: SignerEvidence | undefined
  /** RFC 3339 */
  readonly signedAt: string | undefined
  /** Exactly the signed content, for what stands in it: an SBOM. */
  readonly bytes: Uint8Array
  verify(authority: ExpectedSigner): Promise<Verification>
}

export type Place = Pick<FoundSignature, 'form' | 'reference'>

/** Cosign container image signature: what simple signing amounts to. */
export const SIMPLE_SIGNING_PREDICATE = 'cosign container image signature'

/**
 * Makes witnesses. What Cosign said of a signature and an authority is remembered: a bundle that covers many
 * digests is verified once, and the digests are looked for in the signed statement.
 */
export class SignatureReader {
  readonly #cosign: () => Promise<Cosign>
  readonly #limit: Limit
  readonly #said = new Map<string, Promise<Verification>>()

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
      verify: async authority => {
        const problem = signerProblem(authority, certificate)
        if (problem !== undefined) return { verified: false, reason: problem }
        if (first === undefined) return { verified: false, reason: 'the statement names no digest' }
        return this.#ask([bytes], authority, cosign =>
          cosign.verify(bytes, authority, first, statement.predicateType)
        )
      }
    }
  }

  /** A signature of simple signing, in a bundle of its own. */
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
      verify: async authority => {
        const problem = signerProblem(authority, certificate)
        if (problem !== undefined) return { verified: false, reason: problem }
        return this.#ask([bundle, payload], authority, cosign =>
          cosign.verifyBlob(bundle, payload, authority)
        )
      }
    }
  }

  /** `inputs` is all that the answer depends on, besides the authority. */
  #ask(
    inputs: readonly Uint8Array[],
    authority: ExpectedSigner,
    verify: (cosign: Cosign) => Promise<Verification>
  ): Promise<Verification> {
    const key = `${inputs.map(bytes => digestOf(bytes)).join(' ')} ${JSON.stringify(authority)}`
    let said = this.#said.get(key)
    if (said === undefined) {
      said = this.#cosign().then(cosign => this.#limit(() => verify(cosign)))
      this.#said.set(key, said)
    }
    return said
  }
}

function signerOf(certificate: Uint8Array | undefined): SignerEvidence | undefined {
  const names = certificate && certificateIdentity(certificate)
  if (names === undefined) return undefined
  const { subject: identity, ...rest } = names
  return { identity, ...rest }
}

/** What Seal sees by itself, before Cosign is asked and whatever Cosign says. */
function signerProblem(authority: ExpectedSigner, certificate: Uint8Array | undefined): string | undefined {
  if (authority.kind === 'key') {
    return certificate === undefined ? undefined : 'it is signed with a certificate, not with the key'
  }
  if (certificate === undefined) return 'it is signed with a key, not with a certificate'
  const identity = certificateIdentity(certificate)
  if (identity === undefined) return 'its certificate names nobody that can be read'
  return identityProblem(authority, identity)
}

/** Undefined when a certificate's identity is one that the authority means. */
export function identityProblem(
  authority: ExpectedIdentity,
  { subject, issuer }: { readonly subject: string; readonly issuer: string | undefined }
): string | undefined {
  if (!fits(authority.identity, subject)) {
    return `it is signed by ${printable(subject, 200)}, not by ${describe(authority.identity)}`
  }
  if (issuer === undefined || !fits(authority.issuer, issuer)) {
    return `its certificate is for an account at ${printable(issuer ?? 'an unknown issuer', 200)}, not at ${describe(authority.issuer)}`
  }
  return undefined
}

/** Longer names are nobody's. */
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
