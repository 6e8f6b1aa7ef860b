// Credentials for a registry, and who finds them.
import type { Repository } from '../../oci/reference.ts'

/** What a registry's token service, or the registry itself, is told about who asks. */
export type Credential =
  /** A user name and a password (or an access token in its place). */
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** A refresh token (`identitytoken`), exchanged at the token service by the OAuth2 POST. */
  | { readonly kind: 'identity-token'; readonly token: string }
  /** A token that is sent to the registry as it is (`registrytoken`); there is no exchange. */
  | { readonly kind: 'registry-token'; readonly token: string }

export interface CredentialSource {
  /**
   * The credential for a repository, or `undefined` for anonymous access. Asked at most once for each repository and
   * run; it may start a credential helper.
   */
  find(repository: Repository): Promise<Credential | undefined>
}

/** Nobody: every registry is used anonymously. */
export const ANONYMOUS: CredentialSource = { find: async () => undefined }
