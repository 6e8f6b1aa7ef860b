// What a policy lets the undecided do.

/** The effect of something undecided: it fails, or it is a notice. */
export type Leniency = (typeof LENIENCIES)[number]

export const LENIENCIES = ['fail', 'warn'] as const
