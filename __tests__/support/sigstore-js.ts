// What sigstore-js says of a bundle by the rules of "gh attestation verify" for the public Sigstore.
import { bundleFromJSON } from '@sigstore/bundle'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import type { RunningSigstore } from '../../demo/sigstore/server.ts'

/** One promise of the certificate log, one log entry, one time that others observed. */
const THRESHOLDS = { ctlogThreshold: 1, tlogThreshold: 1, timestampThreshold: 1 }

/** Fulcio's extensions by which GitHub compares the owner and the repository. */
const OWNER = '1.3.6.1.4.1.57264.1.16'
const REPOSITORY = '1.3.6.1.4.1.57264.1.12'

export interface VerifiedByGitHub {
  readonly owner: string | undefined
  readonly repository: string | undefined
}

/** Throws if the bundle is not by the identity of this Sigstore. */
export function verifyAsGitHub(
  bundle: unknown,
  { trustedRoot, identity, issuer }: Pick<RunningSigstore, 'trustedRoot' | 'identity' | 'issuer'>
): VerifiedByGitHub {
  const root = TrustedRoot.fromJSON(JSON.parse(trustedRoot))
  const verifier = new Verifier(toTrustMaterial(root), THRESHOLDS)
  const policy = { subjectAlternativeName: identity, extensions: { issuer } }
  const signer = verifier.verify(toSignedEntity(bundleFromJSON(bundle)), policy)
  const extension = (oid: string): string | undefined => {
    const value = signer.identity?.oids?.find(({ oid: it }) => it?.id.join('.') === oid)?.value
    // DER: a tag, a length of one byte, the text.
    return value?.subarray(2).toString('utf8')
  }
  return { owner: extension(OWNER), repository: extension(REPOSITORY) }
}
