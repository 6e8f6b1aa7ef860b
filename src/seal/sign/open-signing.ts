// Finds Cosign while the images are resolved, and derives the public key: a wrong password fails before the first write.
import type { Cosign } from '../../cosign/cosign.ts'
import { refuseUnverifiable } from '../../cosign/key-type.ts'
import type { ExpectedSigner } from '../../cosign/signer.ts'
import type { RequestedSigner, SealRequest, SealTools } from '../request.ts'
import type { SigningTools } from './sign.ts'

/**
 * The tools of each signer; undefined when nothing is signed. `isNeeded` resolves when the first image is known to be in a registry that can list
 * what is attached; until then, Cosign does not get the key.
 */
export function openSigning(
  { signing: { signers }, run }: Pick<SealRequest, 'signing' | 'run'>,
  {
    cosign: open,
    registries,
    keep,
    log,
    storedBundles
  }: Pick<SealTools, 'cosign' | 'registries' | 'keep' | 'log' | 'storedBundles'>,
  isNeeded: Promise<void>
): Promise<SigningTools[]> | undefined {
  if (signers.length === 0 || open === undefined || run.dryRun) return undefined
  const opening = open().then(cosign =>
    signers.map(by => {
      const expected = by.expected
        ? Promise.resolve(by.expected)
        : isNeeded.then(() => deriveSigner(cosign, by, keep))
      expected.catch(() => undefined)
      return { cosign, by, registries, log, storedBundles, expectedSigner: expected }
    })
  )
  // Each stage that awaits a promise gets its error; before that, a rejection must not end the process.
  opening.catch(() => undefined)
  return opening
}

/** The public key that belongs to the signing key. @throws SealError `KEY_TYPE_UNVERIFIABLE` */
async function deriveSigner(
  cosign: Cosign,
  { signer }: RequestedSigner,
  keep: SealTools['keep']
): Promise<ExpectedSigner> {
  if (signer.kind === 'keyless') throw new TypeError('keyless signing needs an expected identity')
  const publicKey = await cosign.publicKey(signer)
  refuseUnverifiable(publicKey)
  const key = await keep('cosign.pub', new TextEncoder().encode(publicKey))
  return {
    kind: 'key',
    key,
    trustedRoot: signer.signingConfig === undefined ? undefined : signer.trustedRoot
  }
}
