// From facts and violations to a verdict. The types stand in report/, where the views are.
import type { Fact, ImageVerdict, Verdict } from '../results/verdict.ts'

/** An SBOM can be there without a signature, which is a fact of its own; a signature that is only there says nothing. */
const ENOUGH_PRESENT: ReadonlySet<Fact['kind']> = new Set(['sbom', 'sbom-binding'])

/** Does a fact hold, if a policy asks for it? */
export function isSatisfied({ kind, status }: Pick<Fact, 'kind' | 'status'>): boolean {
  return status === 'verified' || (status === 'present' && ENOUGH_PRESENT.has(kind))
}

/** An image passes when everything could be found out and nothing without an exception breaks a policy. */
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
