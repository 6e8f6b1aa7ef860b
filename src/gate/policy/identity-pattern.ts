// Regular expressions over signers' identities: only those that say where they begin and end.
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'

/** Names with nothing in common: an expression that takes all of them tells nobody apart. */
const STRANGERS = ['nobody@nowhere.invalid', 'https://elsewhere.invalid/a/b', 'x']

/**
 * The expression as Cosign gets it, which is `^(?:…)$` whatever was written inside, so that an alternative cannot
 * escape the anchors (`^a|b$`).
 *
 * @param what the input or field, for messages
 * @throws SealError `POLICY_REGEXP_UNANCHORED`, `POLICY_REGEXP_INVALID`
 */
export function anchorPattern(pattern: string, what: string): string {
  const shown = printable(pattern, 200)
  if (!pattern.startsWith('^') || !pattern.endsWith('$') || /(?<!\\)(?:\\\\)*\\\$$/.test(pattern)) {
    throw new SealError('POLICY_REGEXP_UNANCHORED', `${what} is "${shown}", which is not anchored`, {
      remedy: `Without ^ and $ it matches inside longer names too: https://github.com/acme takes acme-evil as well. Write for example ^https://github\\.com/acme/.*$`
    })
  }
  const inner = pattern.slice(1, -1)
  const anchored = `^(?:${inner})$`
  if (inner === '' || takesAnybody(anchored, what, shown)) {
    throw new SealError('POLICY_REGEXP_INVALID', `${what} is "${shown}", which matches everybody`, {
      remedy: 'Name at least the organisation whose workflows may sign.'
    })
  }
  return anchored
}

function takesAnybody(anchored: string, what: string, shown: string): boolean {
  let expression: RegExp
  try {
    expression = new RegExp(anchored)
  } catch (cause) {
    throw new SealError('POLICY_REGEXP_INVALID', `${what} is "${shown}", which is no regular expression`, {
      cause,
      remedy: 'Write an expression that RE2 and JavaScript both read; flags inside, such as (?i), are not.'
    })
  }
  return STRANGERS.every(name => expression.test(name))
}
