// Which key pairs Cosign can verify signatures of.
import { createPublicKey, type KeyObject } from 'node:crypto'
import { SealError } from '../support/errors.ts'

/** OpenSSL's names of curves, as NIST and the field name them. */
const CURVES: Readonly<Record<string, string>> = {
  prime256v1: 'P-256',
  secp384r1: 'P-384',
  secp521r1: 'P-521'
}

/** Cosign's own keys, and RSA. */
const VERIFIABLE: ReadonlySet<string> = new Set(['P-256', 'RSA'])

/**
 * Refuses a key whose signatures Cosign cannot verify, before anything is signed or pushed. Cosign 3.1 signs with
 * P-384 and P-521 and exits 0; with Ed25519 it fails while it signs.
 * https://github.com/sigstore/cosign/issues/5091
 *
 * @param pem the public key
 * @throws SealError `KEY_TYPE_UNVERIFIABLE`, `COSIGN_OUTPUT_INVALID`
 */
export function refuseUnverifiable(pem: string): void {
  const type = keyType(pem)
  if (VERIFIABLE.has(type)) return
  throw new SealError(
    'KEY_TYPE_UNVERIFIABLE',
    `the key is of type ${type}: Cosign 3.1 cannot verify the signatures of such a key over a bundle`
  )
}

/** `P-256`, `RSA`, `Ed25519`, or what Node calls it. */
function keyType(pem: string): string {
  const { asymmetricKeyType: type, asymmetricKeyDetails: { namedCurve = '' } = {} } = publicKeyOf(pem)
  if (type === 'ec') return CURVES[namedCurve] ?? namedCurve
  if (type === 'rsa') return 'RSA'
  return type === 'ed25519' ? 'Ed25519' : (type ?? 'unknown')
}

function publicKeyOf(pem: string): KeyObject {
  try {
    return createPublicKey(pem)
  } catch (cause) {
    throw new SealError('COSIGN_OUTPUT_INVALID', 'the output of Cosign is not a public key', { cause })
  }
}
