// The interface by which Seal starts other programs. The implementation (action/runner/exec.ts) uses no shell.

export interface RunOptions {
  /** The whole environment of the program; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

export const ENDED_BY_SIGNAL = -1

export interface RunResult {
  /** `ENDED_BY_SIGNAL` for a program that has none. */
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** How a program that failed ended. */
export function endOf({ exitCode }: Pick<RunResult, 'exitCode'>): string {
  return exitCode === ENDED_BY_SIGNAL ? 'was ended by a signal' : `exited with code ${exitCode}`
}

/** Starts the program at an absolute path and waits for its end. Rejects if it cannot start, takes too long or prints too much. */
export type Run = (program: string, args: readonly string[], options: RunOptions) => Promise<RunResult>
