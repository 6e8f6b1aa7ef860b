// The layouts that all requested readers accept, and the combinations that cannot work.
import type { Signer } from '../../cosign/signer.ts'
import type { ReaderName } from '../../results/seal-report.ts'
import { SealError } from '../../support/errors.ts'
import type { PlannedImage } from '../plan/plan-image.ts'
import type { RequestedSigner } from '../request.ts'
import { sbomsForTrivy } from './predict.ts'
import { READERS, TRIVY_READS } from './rules.ts'

/** Each layout that a reader needs. Without a reader that verifies signatures, bundles. */
export function formatFor(readers: readonly ReaderName[]): RequestedSigner['format'] {
  const needs = new Set(readers.map(name => READERS[name].needs))
  if (!needs.has('legacy')) return 'bundle'
  return needs.has('bundle') ? 'both' : 'legacy'
}

/**
 * Refuses readers of signatures in a step that signs nothing.
 *
 * @throws SealError `READER_IMPOSSIBLE`
 */
export function refuseUnsigned(readers: readonly ReaderName[]): void {
  const name = readers.find(reader => READERS[reader].needs !== 'none')
  if (name === undefined) return
  throw new SealError('READER_IMPOSSIBLE', `${READERS[name].label} cannot accept it: sign is false`, {
    remedy: 'Remove "sign: false" from the step, or remove the reader from the input readers.'
  })
}

/**
 * Refuses, before the first write, SBOMs of which Trivy would find none. An image without SBOMs may have one from
 * another step.
 *
 * @throws SealError `READER_IMPOSSIBLE`
 */
export function refuseUnreadSboms(
  readers: readonly ReaderName[],
  image: Pick<PlannedImage, 'resolved' | 'artifacts'>
): void {
  const hasSboms = image.artifacts.some(({ kind }) => kind === 'sbom')
  if (!readers.includes('trivy') || !hasSboms || sbomsForTrivy(image).length > 0) return
  throw new SealError('READER_IMPOSSIBLE', `${READERS.trivy.label} cannot accept it: ${TRIVY_READS}`, {
    remedy:
      'Write format: cyclonedx-json or format: spdx-json without the inputs artifact-type and layer-media-type, give each platform an SBOM, or remove trivy from the input readers.'
  })
}

/**
 * Refuses, before the first request, a reader that can accept no signature of any of the signers in its format.
 *
 * @throws SealError `READER_IMPOSSIBLE`
 */
export function refuseImpossible(
  readers: readonly ReaderName[],
  signers: readonly Pick<RequestedSigner, 'signer' | 'format'>[]
): void {
  for (const name of readers) {
    const problems = signers.map(({ signer, format }) => problemOf(name, format, signer))
    if (problems.length === 0 || problems.includes(undefined)) continue
    // With two signers, the user can only change the one that the reader could accept.
    const problem = problems.find(it => it?.isOfSigner === false) ?? problems[0]
    if (problem === undefined) continue
    throw new SealError('READER_IMPOSSIBLE', `${READERS[name].label} cannot accept it: ${problem.reason}`, {
      remedy: problem.remedy
    })
  }
}

interface Problem {
  readonly reason: string
  readonly remedy: string
  /** The reason is the kind of signer, not the formats or services that the step chose for it. */
  readonly isOfSigner: boolean
}

const OWN_KEY =
  'Sign with a key (add key: env://COSIGN_PRIVATE_KEY to the step; with also-keyless: true, it signs keyless too), or remove the reader from the input readers.'

function problemOf(name: ReaderName, format: RequestedSigner['format'], signer: Signer): Problem | undefined {
  const { needs } = READERS[name]
  if (needs === 'bundle' && format === 'legacy' && READS_BUNDLES_ONLY.has(name))
    return {
      reason: 'it reads bundles only, and signature-format is legacy',
      remedy: BOTH,
      isOfSigner: false
    }
  if (needs === 'legacy' && format === 'bundle')
    return {
      reason: 'it reads the tag sha256-….sig, and signature-format is bundle',
      remedy: BOTH,
      isOfSigner: signer.kind === 'keyless'
    }
  if (name === 'podman' && signer.kind === 'keyless')
    return {
      reason: 'it compares e-mail addresses only, so the identity of a workflow never passes',
      remedy: OWN_KEY,
      isOfSigner: true
    }
  if (NEEDS_WORKFLOW.has(name) && signer.kind === 'key')
    return {
      reason: 'it verifies certificates of the public Sigstore only, and the step signs with a key',
      remedy:
        'Add also-keyless: true to the step, so that it signs keyless too, or remove the reader from the input readers.',
      isOfSigner: true
    }
  if (NEEDS_WORKFLOW.has(name) && signer.signingConfig !== undefined)
    return {
      reason: 'it trusts the public Sigstore only, and the step has a signing-config',
      remedy: 'Remove the input signing-config, or remove the reader from the input readers.',
      isOfSigner: false
    }
  return undefined
}

const READS_BUNDLES_ONLY: ReadonlySet<ReaderName> = new Set(['buildkit', 'sigstore', 'github'])
const NEEDS_WORKFLOW: ReadonlySet<ReaderName> = new Set(['buildkit', 'github'])
const BOTH =
  'Remove the input signature-format, so that Seal chooses the layouts, or write signature-format: both.'
