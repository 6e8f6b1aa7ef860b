// Keeps long lists of violations of one kind readable: beyond a number, they are counted.

interface Countable {
  readonly message: string
  readonly component: string | undefined
}

/** The last entry counts those that are left out. */
export function cutViolations<T extends Countable>(violations: readonly T[], most: number): T[] {
  const rest = violations.length - most
  const first = violations[0]
  if (rest <= 0 || first === undefined) return [...violations]
  const message = `${rest} more of this kind`
  return [...violations.slice(0, most), { ...first, message, component: undefined }]
}
