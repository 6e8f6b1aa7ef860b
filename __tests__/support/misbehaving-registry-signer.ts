// Signs and verifies as Cosign does with a key, inside the process: real signatures, fast enough for a thousand runs.
import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { readBundle } from '../../src/cosign/bundle.ts'
import type { Cosign } from '../../src/cosign/cosign.ts'
import { SIGSTORE_BUNDLE } from '../../src/oci/media-types.ts'

const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

/** https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
function preAuthEncoding(payload: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.byteLength} `),
    payload
  ])
}

/** This substitute only makes bundles over statements. */
function notHere(): Promise<never> {
  return Promise.reject(new Error('this substitute for Cosign only signs statements'))
}

/** A signer with its own ECDSA key. As with Cosign, two signatures of one statement differ. */
export function makeSigner(): Cosign {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    version: { major: 3, minor: 1, patch: 1 },
    invocations: [],
    publicKey: async () => publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    async sign(statement) {
      const payload = Buffer.from(statement)
      const bundle = {
        mediaType: SIGSTORE_BUNDLE,
        verificationMaterial: { publicKey: { hint: 'test' } },
        dsseEnvelope: {
          payload: payload.toString('base64'),
          payloadType: PAYLOAD_TYPE,
          signatures: [{ sig: sign('sha256', preAuthEncoding(payload), privateKey).toString('base64') }]
        }
      }
      return readBundle(Buffer.from(JSON.stringify(bundle)))
    },
    async verify(bytes, _, digest, predicateType) {
      const { statement } = readBundle(bytes)
      const { dsseEnvelope } = JSON.parse(Buffer.from(bytes).toString()) as {
        dsseEnvelope: { payload: string; signatures: [{ sig: string }] }
      }
      const signed = preAuthEncoding(Buffer.from(dsseEnvelope.payload, 'base64'))
      const signature = Buffer.from(dsseEnvelope.signatures[0].sig, 'base64')
      if (!verify('sha256', signed, publicKey, signature))
        return { verified: false, reason: 'a false signature' }
      if (statement.predicateType !== predicateType)
        return { verified: false, reason: 'another predicate type' }
      const isNamed = statement.subjects.some(subject => subject.digest === digest)
      return isNamed ? { verified: true } : { verified: false, reason: 'another digest' }
    },
    verifyBlob: notHere,
    signBlob: notHere,
    certificateChain: notHere
  }
}
