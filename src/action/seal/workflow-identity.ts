// Whom a keyless signature will name: derived from the token that the runner gives out.
import * as core from '@actions/core'
import { goUrl } from '../../cosign/go-url.ts'
import type { ExpectedIdentity } from '../../cosign/signer.ts'
import { messages, SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { printable } from '../../support/text.ts'

/** What the runner's token says of this job. */
export type Claims = Readonly<Record<string, unknown>>

/**
 * Asks for a token as Cosign will.
 *
 * @throws SealError `IDENTITY_TOKEN_UNAVAILABLE`
 */
export async function requestClaims(): Promise<Claims> {
  let token: string
  try {
    token = await core.getIDToken('sigstore')
  } catch (error) {
    // @actions/core spreads what it says over several lines.
    const said = printable(messages(error).join(': ').replaceAll(/\s+/g, ' '), 300)
    throw new SealError('IDENTITY_TOKEN_UNAVAILABLE', `the runner gave no OIDC token: ${said}`, {
      cause: error,
      remedy:
        'Check that the job has "permissions: id-token: write" and that the runner reaches its token service.'
    })
  }
  const claims = parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url'))
  return isRecord(claims) ? claims : {}
}

/**
 * Reads from the token what Fulcio will write into the certificate: the workflow that the job was started from
 * (`job_workflow_ref`), which for a reusable workflow is not the calling one.
 * https://docs.github.com/actions/reference/security/oidc
 *
 * @throws SealError `IDENTITY_TOKEN_UNAVAILABLE`
 */
export function workflowIdentity(
  { job_workflow_ref: workflow, iss: issuer }: Claims,
  serverUrl: string,
  trustedRoot: string | undefined
): ExpectedIdentity {
  if (typeof workflow !== 'string' || typeof issuer !== 'string') {
    throw new SealError('IDENTITY_TOKEN_UNAVAILABLE', 'the OIDC token names no workflow (job_workflow_ref)')
  }
  return {
    kind: 'identity',
    identity: { exact: goUrl(`${serverUrl}/${workflow}`) },
    issuer: { exact: issuer },
    trustedRoot
  }
}

/** Whatever is not said to be public counts as private. */
export function isPrivate({ repository_visibility: visibility }: Claims): boolean {
  return visibility !== 'public'
}
