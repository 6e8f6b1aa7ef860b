// Credentials for a registry, and the interface that finds them.
import type { Repository } from '../../oci/reference.ts'

/** The credentials for a registry's token service, or for the registry itself. */
export type Credential =
  /** A user name and a password (or an access token in its place). */
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  /** A refresh token (`identitytoken`), exchanged at the token service by the OAuth2 POST. */
  | { readonly kind: 'identity-token'; readonly token: string }
  /** A token that is sent to the registry as it is (`registrytoken`); it is not exchanged. */
  | { readonly kind: 'registry-token'; readonly token: string }

export interface CredentialSource {
  /**
   * The credential for a repository, or `undefined` for anonymous access. Asked at most once for each repository and
   * run; it may start a credential helper.
   */
  find(repository: Repository): Promise<Credential | undefined>
}

/** No credentials: every registry is used anonymously. */
export const ANONYMOUS: CredentialSource = { find: async () => undefined }
