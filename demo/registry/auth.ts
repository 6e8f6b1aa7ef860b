// Access to the registry: for everyone, with HTTP Basic, or with a bearer token.
import { type Account, type Auth, type AuthOptions, basicChallenge, isAccount, mayDo } from './account.ts'
import { RegistryError } from './errors.ts'
import { TokenAuth } from './tokens.ts'

export function createAuth(options: AuthOptions, now: () => number): Auth {
  switch (options.kind) {
    case 'none':
      return { check() {} }
    case 'basic':
      return createBasicAuth(options)
    case 'token':
      return new TokenAuth(options, now)
  }
}

function createBasicAuth(account: Account): Auth {
  return {
    check(request, rights) {
      if (!isAccount(request.headers.authorization, account))
        throw basicChallenge('wrong or missing credentials')
      const missing = rights.find(({ action }) => !mayDo(account, action))
      if (missing === undefined) return
      throw new RegistryError(403, 'DENIED', `the account may not ${missing.action} in ${missing.repository}`)
    }
  }
}
