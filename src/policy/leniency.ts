// The effect that a policy gives to undecided results.

/** The effect of something undecided: it fails, or it is a notice. */
export type Leniency = (typeof LENIENCIES)[number]

export const LENIENCIES = ['fail', 'warn'] as const
