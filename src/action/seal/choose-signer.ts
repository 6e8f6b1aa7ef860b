// Chooses the signer and the expected signer, from the inputs, the event and the runner's token.
import type { ExpectedSigner, Signer } from '../../cosign/signer.ts'
import type { Unsigned } from '../../results/seal-report.ts'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import { once } from '../../support/once.ts'
import type { RunContext } from '../runner/context.ts'
import { actionLog as log } from '../runner/log.ts'
import type { SealInputs } from './inputs.ts'
import {
  checkKey,
  checkServices,
  decideSigning,
  hasUsableKey,
  type SigningDecision,
  type SigningFacts
} from './signing-mode.ts'
import { type Claims, isPrivate, requestClaims, workflowIdentity } from './workflow-identity.ts'

export interface ChosenSigner {
  /** Undefined when nothing is signed. */
  readonly signer: Signer | undefined
  /** Undefined for a key, whose public key Cosign derives later. */
  readonly expectedSigner: ExpectedSigner | undefined
  /** The reason why nothing is signed. */
  readonly unsigned?: Unsigned
  /** Of the OIDC token, if provenance is requested and the job has a token. */
  readonly claims?: Claims
  /** Of a dry run: why a real run would fail before any work. */
  readonly obstacle?: SealError
}

/** @throws SealError as `decideSigning` (but not in a dry run), `checkServices`, `checkKey` and `requestClaims` */
export async function chooseSigner(
  inputs: SealInputs,
  context: RunContext,
  environment: Environment,
  workspace: string
): Promise<ChosenSigner> {
  const claims = once(requestClaims)
  const facts = {
    hasIdToken: hasIdToken(environment),
    hasKey: hasUsableKey(inputs.key, environment),
    isWithoutRights: context.isWithoutRights
  }
  const isPublicSigstore = inputs.key === undefined && inputs.signingConfig === undefined
  const isPrivateRepository =
    context.isPrivateRepository ??
    // Some events do not describe the repository; the token always does.
    (facts.hasIdToken && isPublicSigstore && inputs.sign !== 'false' && isPrivate(await claims()))
  const decision = decide(inputs, { ...facts, isPrivateRepository })
  if (decision.signer === undefined)
    return { signer: undefined, expectedSigner: undefined, unsigned: decision.unsigned }
  if (decision.warning !== undefined) log.warning(decision.warning)
  const [signingConfig, trustedRoot] = await Promise.all([
    checkServices('signing-config', inputs.signingConfig, workspace, context.isPrivileged),
    checkServices('trusted-root', inputs.trustedRoot, workspace, context.isPrivileged)
  ])
  const signer = { ...decision.signer, signingConfig, trustedRoot }
  if (signer.kind === 'key') {
    const key = await checkKey(signer.key, workspace, context.isPullRequest, environment)
    const needsClaims = inputs.provenance && facts.hasIdToken && !inputs.dryRun
    return {
      signer: { ...signer, key },
      expectedSigner: undefined,
      ...(needsClaims ? { claims: await claims() } : {})
    }
  }
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com'
  if (inputs.dryRun)
    return {
      signer,
      expectedSigner: undefined,
      ...('obstacle' in decision ? { obstacle: decision.obstacle } : {})
    }
  const known = await claims()
  return { signer, expectedSigner: workflowIdentity(known, server, trustedRoot), claims: known }
}

/** A dry run shows what would be signed if the job had the missing permission or key. */
function decide(
  inputs: SealInputs,
  facts: SigningFacts
): SigningDecision | { readonly signer: Signer; readonly warning: undefined; readonly obstacle: SealError } {
  try {
    return decideSigning(inputs, facts)
  } catch (error) {
    if (!inputs.dryRun || !(error instanceof SealError)) throw error
    const { signingConfig, trustedRoot } = inputs
    return { signer: { kind: 'keyless', signingConfig, trustedRoot }, warning: undefined, obstacle: error }
  }
}

export function hasIdToken(environment: Environment): boolean {
  return Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
}
