// The options that the fuzzer passes to the process that runs a target.

export interface Order {
  readonly target: string
  readonly seed: number
  readonly milliseconds: number
  /** Write inputs that reach new code to the corpus? */
  readonly isKept: boolean
  /** The file of the input that runs: its length and the number of runs, each in 4 bytes, then the input. */
  readonly current: string
}

export const HEAD_BYTES = 8

/** Of one input of at most 64 KiB: by the clock of the process, so that a busy machine is not a fault. */
export const MAX_CPU_SECONDS = 10

/** The most memory of the process, buffers and V8's counters included. */
export const MAX_MEBIBYTES = 1024
