// From facts and violations to a verdict.
import type { Fact, ImageVerdict, Verdict } from '../results/verdict.ts'

/** The signature of an SBOM is a separate fact, so an unsigned SBOM is present; an unverified signature proves nothing. */
const ENOUGH_PRESENT: ReadonlySet<Fact['kind']> = new Set(['sbom', 'sbom-binding'])

/** Does a fact satisfy a policy that requires it? */
export function isSatisfied({ kind, status }: Pick<Fact, 'kind' | 'status'>): boolean {
  return status === 'verified' || (status === 'present' && ENOUGH_PRESENT.has(kind))
}

/** An image passes if every rule is decided and each violation has an exception. */
export function outcomeOfImage({
  violations,
  error
}: Pick<ImageVerdict, 'violations' | 'error'>): ImageVerdict['outcome'] {
  if (error !== undefined) return 'error'
  const open = violations.filter(({ exception }) => exception === undefined)
  if (open.length === 0) return 'passed'
  return open.every(({ outcome }) => outcome === 'undecided') ? 'undecided' : 'failed'
}

export function outcomeOfRun({
  images,
  unresolved,
  mode
}: Pick<Verdict, 'images' | 'unresolved' | 'mode'>): Verdict['outcome'] {
  const isDecided = unresolved.every(({ effect }) => effect === 'warn')
  if (isDecided && images.every(({ outcome }) => outcome === 'passed')) return 'passed'
  return mode === 'warn' ? 'warned' : 'failed'
}
