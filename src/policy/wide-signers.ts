// Signers that an expression names so widely that every owner at one place is one of them.
import { placeTakenWhole } from './identity-pattern.ts'
import type { Policy } from './policy.ts'

/** A warning for each. */
export function wideSigners({ policies, added }: Policy): string[] {
  return [...policies, ...added].flatMap(policy =>
    policy.signers.flatMap(({ name, authorities }) =>
      authorities.flatMap(authority => {
        if (authority.kind !== 'identity' || !('regexp' in authority.identity)) return []
        const place = placeTakenWhole(authority.identity.regexp)
        const who = `The policy "${policy.name}", signer "${name}"`
        return place === undefined
          ? []
          : [`${who}, takes every owner at ${place}: name the one that may sign.`]
      })
    )
  )
}
