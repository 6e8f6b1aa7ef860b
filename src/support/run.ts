// The interface by which Seal starts other programs. The implementation (action/runner/exec.ts) uses no shell.

export interface RunOptions {
  /** The whole environment of the program; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs: number
}

export interface RunResult {
  /** Never 0 for a program that a signal ended. */
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Starts the program at an absolute path and waits for its end. Rejects if it cannot start or takes too long. */
export type Run = (program: string, args: readonly string[], options: RunOptions) => Promise<RunResult>
