// Who signs, and as whom the signature will be verified: from the inputs, the event and the runner's token.
import type { Authority, Signer } from '../cosign/signer.ts'
import { once } from '../support/once.ts'
import type { RunContext } from './context.ts'
import { isPrivate, requestClaims, workflowIdentity } from './identity.ts'
import { actionLog as log } from './log.ts'
import type { SealInputs } from './seal-inputs.ts'
import { checkKey, checkServices, decideSigning } from './signing.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface ChosenSigner {
  /** Undefined when nothing is signed. */
  readonly signer: Signer | undefined
  /** Undefined where it is found out later: a key's public half. */
  readonly authority: Authority | undefined
}

/** @throws SealError as `decideSigning`, `checkServices`, `checkKey` and `requestClaims` */
export async function chooseSigner(
  inputs: SealInputs,
  context: RunContext,
  environment: Environment,
  workspace: string
): Promise<ChosenSigner> {
  const claims = once(requestClaims)
  const facts = { hasIdToken: hasIdToken(environment) }
  const isPublicSigstore = inputs.key === undefined && inputs.signingConfig === undefined
  const isPrivateRepository =
    context.isPrivateRepository ??
    // Not every event describes the repository; the token does.
    (facts.hasIdToken && isPublicSigstore && inputs.sign !== 'false' && isPrivate(await claims()))
  const decision = decideSigning(inputs, { ...facts, isPrivateRepository })
  if (decision.signer === undefined) {
    if (inputs.sign === 'auto') log.warning(`Nothing is signed: ${decision.reason}.`)
    return { signer: undefined, authority: undefined }
  }
  if (decision.warning !== undefined) log.warning(decision.warning)
  const [signingConfig, trustedRoot] = await Promise.all([
    checkServices('signing-config', inputs.signingConfig, workspace, context.isPrivileged),
    checkServices('trusted-root', inputs.trustedRoot, workspace, context.isPrivileged)
  ])
  const signer = { ...decision.signer, signingConfig, trustedRoot }
  if (signer.kind === 'key') {
    const key = await checkKey(signer.key, workspace, context.isPullRequest, environment)
    return { signer: { ...signer, key }, authority: undefined }
  }
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com'
  const authority = inputs.dryRun ? undefined : workflowIdentity(await claims(), server, trustedRoot)
  return { signer, authority }
}

export function hasIdToken(environment: Environment): boolean {
  return Boolean(environment['ACTIONS_ID_TOKEN_REQUEST_URL'] && environment['ACTIONS_ID_TOKEN_REQUEST_TOKEN'])
}
