// A program that can be started, and its source.

export interface Found {
  readonly path: string
  /** Absent if the program does not report it. */
  readonly version?: string
  /** Text for the log. */
  readonly from: string
}
