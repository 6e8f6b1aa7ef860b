// The context of a quality check, and its outcomes.
import type { SbomDocument } from '../model.ts'

export type CheckOutcome = 'present' | 'declared-unknown' | 'missing'

/** What a check needs besides the element that it checks. */
export interface QualityContext {
  readonly document: SbomDocument
  /** Is the document signed, or about to be? Undefined if that is not known. */
  readonly isSigned: boolean | undefined
  /** Refs that something in the document depends on. */
  readonly neededRefs: ReadonlySet<string>
  /** Refs of the subject and of the components. */
  readonly knownRefs: ReadonlySet<string>
}
