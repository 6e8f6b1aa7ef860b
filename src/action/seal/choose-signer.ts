// Chooses the signer and the expected signer, from the inputs, the event and the runner's token.
import type { ExpectedSigner, Signer } from '../../cosign/signer.ts'
import { followRoot } from '../../cosign/trusted-root.ts'
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
  readonly signer: Signer
  /** Undefined for a key, whose public key Cosign derives later. */
  readonly expected: ExpectedSigner | undefined
}

export interface ChosenSigners {
  /** Each signs everything; a key before the identity. Empty when nothing is signed. */
  readonly signers: readonly ChosenSigner[]
  /** The reason why nothing is signed. */
  readonly unsigned?: Unsigned
  /** Of the OIDC token, if provenance is requested and the job has a token. */
  readonly claims?: Claims
  /** Of a dry run: why a real run would fail before any work. */
  readonly obstacle?: SealError
}

/** @throws SealError as `decideSigning` (but not in a dry run), `checkServices`, `checkKey` and `requestClaims` */
export async function chooseSigners(
  inputs: SealInputs,
  context: RunContext,
  environment: Environment,
  workspace: string
): Promise<ChosenSigners> {
  const claims = once(requestClaims)
  const facts = {
    hasIdToken: hasIdToken(environment),
    hasKey: hasUsableKey(inputs.key, environment),
    isWithoutRights: context.isWithoutRights
  }
  const isKeyless = inputs.key === undefined || inputs.alsoKeyless
  const isPublicSigstore = isKeyless && inputs.signingConfig === undefined
  const isPrivateRepository =
    context.isPrivateRepository ??
    // Some events do not describe the repository; the token always does.
    (facts.hasIdToken && isPublicSigstore && inputs.sign !== 'false' && isPrivate(await claims()))
  const decision = decide(inputs, { ...facts, isPrivateRepository })
  if ('unsigned' in decision) return { signers: [], unsigned: decision.unsigned }
  if (decision.warning !== undefined) log.warning(decision.warning)
  const [signingConfig, trustedRoot] = await Promise.all([
    checkServices('signing-config', inputs.signingConfig, workspace, context.isPrivileged),
    checkServices('trusted-root', inputs.trustedRoot, workspace, context.isPrivileged)
  ])
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com'
  const signers = await Promise.all(
    decision.signers.map(async (decided): Promise<ChosenSigner> => {
      // A key beside a keyless signature uses no service.
      const services = usesServices(decided) ? { signingConfig, trustedRoot } : {}
      if (decided.kind === 'key') {
        const key = await checkKey(decided.key, workspace, context.isPullRequest, environment)
        return { signer: { ...decided, ...services, key }, expected: undefined }
      }
      const expected = inputs.run.dryRun
        ? undefined
        : await followRoot(workflowIdentity(await claims(), server, trustedRoot))
      return { signer: { ...decided, ...services }, expected }
    })
  )
  const needsClaims = inputs.provenance && facts.hasIdToken && !inputs.run.dryRun
  return {
    signers,
    ...(needsClaims ? { claims: await claims() } : {}),
    ...('obstacle' in decision ? { obstacle: decision.obstacle } : {})
  }
}

function usesServices({ signingConfig, trustedRoot }: Signer): boolean {
  return signingConfig !== undefined || trustedRoot !== undefined
}

/** A dry run shows what would be signed if the job had the missing permission or key. */
function decide(
  inputs: SealInputs,
  facts: SigningFacts
):
  | SigningDecision
  | { readonly signers: readonly [Signer]; readonly warning: undefined; readonly obstacle: SealError } {
  try {
    return decideSigning(inputs, facts)
  } catch (error) {
    if (!inputs.run.dryRun || !(error instanceof SealError)) throw error
    const { signingConfig, trustedRoot } = inputs
    return { signers: [{ kind: 'keyless', signingConfig, trustedRoot }], warning: undefined, obstacle: error }
  }
}

export function hasIdToken(environment: Environment): boolean {
  return Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
}
