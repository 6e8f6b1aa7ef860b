// The identity of a keyless signature, derived from the OIDC token of the runner.
import * as core from '@actions/core'
import { goUrl } from '../../cosign/go-url.ts'
import type { ExpectedIdentity } from '../../cosign/signer.ts'
import { messages, SealError } from '../../support/errors.ts'
import { isRecord, parseJson } from '../../support/json.ts'
import { printable } from '../../support/text.ts'

/** The claims of the runner's token about this job. */
export type Claims = Readonly<Record<string, unknown>>

/**
 * Requests a token, as Cosign will.
 *
 * @throws SealError `IDENTITY_TOKEN_UNAVAILABLE`
 */
export async function requestClaims(): Promise<Claims> {
  let token: string
  try {
    token = await core.getIDToken('sigstore')
  } catch (error) {
    // @actions/core writes its message over several lines.
    const said = printable(messages(error).join(': ').replaceAll(/\s+/g, ' '), 300)
    throw new SealError('IDENTITY_TOKEN_UNAVAILABLE', `the runner returned no OIDC token: ${said}`, {
      cause: error,
      remedy:
        'Check that the job has "permissions: id-token: write" and that the runner can reach its token service.'
    })
  }
  const claims = parseJson(Buffer.from(token.split('.')[1] ?? '', 'base64url'))
  return isRecord(claims) ? claims : {}
}

/**
 * Reads the identity that Fulcio will write into the certificate: the workflow of the job (`job_workflow_ref`), which is
 * the reusable workflow if there is one, not its caller.
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

/** Any visibility other than public counts as private. */
export function isPrivate({ repository_visibility: visibility }: Claims): boolean {
  return visibility !== 'public'
}
