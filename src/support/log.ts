// The log of a run. The implementation (action/runner/log.ts) escapes workflow commands.

export interface Log {
  debug(message: string): void
  info(message: string): void
  notice(message: string): void
  warning(message: string): void
}

/** A log that keeps nothing, for callers without a log. */
export const SILENT: Log = {
  debug() {},
  info() {},
  notice() {},
  warning() {}
}
