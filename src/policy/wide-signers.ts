// Warns about an identity expression that matches every owner at one place.
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
          : [`${who}, matches every owner at ${place}: name the owner that may sign.`]
      })
    )
  )
}
