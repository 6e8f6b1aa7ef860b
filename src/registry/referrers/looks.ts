// When to look again at a list that others may write at the same time: no registry locks it.

/** The wait before a look at what became of a write; longer where the registry itself is slow. */
export const LOOK_MS = 300
/** Looks in a row without any change that end an update which met another writer. */
export const CALM_LOOKS = 4
/** The wait before a contended write, at most: another may repair first. */
export const YIELD_MS = 200
/** An update that others undo for so long fails. */
export const DEADLINE_MS = 120_000
/** However slow the registry is, a look waits no longer than this. */
const MAX_LOOK_MS = 3000

/**
 * The wait before the next look, in milliseconds. From another's reading to its write it is one way and its own time:
 * three of our slowest exchanges cover that. `random`: from 0 up to 1.
 */
export function pauseBeforeLook(slowestMs: number, random: number): number {
  return Math.min(MAX_LOOK_MS, Math.max(LOOK_MS, 3 * slowestMs)) * (1 + random / 3)
}
