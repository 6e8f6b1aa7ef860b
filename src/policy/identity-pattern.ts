// Regular expressions over signers' identities: only anchored ones that name an owner.
import { SealError } from '../support/errors.ts'
import { printable } from '../support/text.ts'
import { compileExpression, type Expression } from './expression.ts'
import { SAMPLE_IDENTITIES } from './sample-identities.ts'

/** Longer ones are refused. */
const MAX_LENGTH = 4000

/**
 * The expression as Cosign gets it, which is `^(?:…)$` whatever was written inside, so that an alternative cannot
 * escape the anchors (`^a|b$`).
 *
 * @param what the input or field, for messages
 * @throws SealError `POLICY_REGEXP_UNANCHORED`, `POLICY_REGEXP_INVALID`
 */
export function anchorPattern(pattern: string, what: string): string {
  const shown = `${what} is "${printable(pattern, 200)}"`
  if (!compile(pattern, shown).isAnchored) {
    throw new SealError('POLICY_REGEXP_UNANCHORED', `${shown}, which is not anchored`, {
      remedy: `Without ^ and $ it also matches parts of longer names: https://github.com/acme matches acme-evil. Write for example ^https://github\\.com/acme/.*$`
    })
  }
  const inner = pattern.startsWith('^') && pattern.endsWith('$') ? pattern.slice(1, -1) : pattern
  const anchored = `^(?:${inner})$`
  const places = placesTaken(compile(anchored, shown))
  if (places.size > 1 || compile(anchored, shown).test('')) {
    const some = [...places].slice(0, 3).join(', ')
    const seen = some === '' ? 'nothing at all' : `signers of unrelated owners, for example at ${some}`
    throw new SealError('POLICY_REGEXP_INVALID', `${shown}, which matches almost every identity: ${seen}`, {
      remedy: 'Name at least the organization whose workflows may sign: ^https://github\\.com/acme/.*$'
    })
  }
  return anchored
}

/** The one place where an expression matches every owner; undefined if it distinguishes owners. */
export function placeTakenWhole(anchored: string): string | undefined {
  const [place] = placesTaken(compileExpression(anchored))
  return place
}

/** The places of the sample identities that an expression matches. */
function placesTaken(expression: Expression): ReadonlySet<string> {
  const taken = SAMPLE_IDENTITIES.filter(({ identity }) => expression.test(identity))
  return new Set(taken.map(({ place }) => place))
}

function compile(pattern: string, shown: string): Expression {
  try {
    if (pattern.length <= MAX_LENGTH) return compileExpression(pattern)
  } catch (cause) {
    throw new SealError('POLICY_REGEXP_INVALID', `${shown}, which is not a valid RE2 regular expression`, {
      cause,
      remedy:
        'Cosign reads expressions as Go does: https://github.com/google/re2/wiki/Syntax. Lookarounds and backreferences are not supported.'
    })
  }
  throw new SealError('POLICY_REGEXP_INVALID', `${shown}, which is longer than ${MAX_LENGTH} characters`, {
    remedy: 'Write several identities instead.'
  })
}
