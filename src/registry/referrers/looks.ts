// When to look again at a list that others may write at the same time: no registry locks it.

/** The wait before the result of a write is read; longer if the registry is slow. */
export const LOOK_MS = 300
/** An update that met another writer ends after this many reads without a change. */
export const CALM_LOOKS = 4
/** The maximum wait before a contended write: another writer may repair the list first. */
export const YIELD_MS = 200
/** An update fails if other writers undo it for this long. */
export const DEADLINE_MS = 120_000
/** An update fails if the tag that it wrote stays absent for this long: registries that copy their data need seconds. */
export const HIDDEN_MS = 15_000
/** The maximum wait before a look, for slow registries. */
const MAX_LOOK_MS = 3000

/**
 * The wait before the next look, in milliseconds. From another's reading to its write it is one way and its own time:
 * three of our slowest exchanges cover that. `random`: from 0 up to 1, so that writers that met do not stay in step.
 */
export function pauseBeforeLook(slowestMs: number, random: number): number {
  return Math.min(MAX_LOOK_MS, Math.max(LOOK_MS, 3 * slowestMs)) * (1 + random / 3)
}
