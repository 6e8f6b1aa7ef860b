// The files and folders that the runner names in variables. It makes them; in a container of the job's own, or
// on a full disk, they can be missing or not writable.
import { realpath } from 'node:fs/promises'
import * as core from '@actions/core'
import type { Environment } from '../../support/environment.ts'
import { SealError } from '../../support/errors.ts'
import { printable } from '../../support/text.ts'

export function unusable(variable: string, path: string, cause: unknown): SealError {
  return new SealError('RUNNER_FILE_UNUSABLE', `${variable} (${printable(path, 300)}) cannot be used`, {
    cause
  })
}

/** The real path of the checkout's folder. @throws SealError `RUNNER_FILE_UNUSABLE` */
export async function realWorkspace(workspace: string): Promise<string> {
  return realpath(workspace).catch((cause: unknown) => {
    throw unusable('GITHUB_WORKSPACE', workspace, cause)
  })
}

/** @throws SealError `RUNNER_FILE_UNUSABLE` */
export function setOutputs(outputs: readonly (readonly [string, string])[], environment: Environment): void {
  try {
    for (const [name, value] of outputs) core.setOutput(name, value)
  } catch (cause) {
    throw unusable('GITHUB_OUTPUT', environment['GITHUB_OUTPUT'] ?? '', cause)
  }
}

/** Nothing if the runner has no summaries. @throws SealError `RUNNER_FILE_UNUSABLE` */
export async function writeSummary(text: string, environment: Environment): Promise<void> {
  const path = environment['GITHUB_STEP_SUMMARY']
  if (!path) return
  try {
    await core.summary.addRaw(text).write()
  } catch (cause) {
    throw unusable('GITHUB_STEP_SUMMARY', path, cause)
  }
}

/** Does each of the writes, also after one has failed. Returns the failures: they must not hide the result of the run. */
export async function failuresOf(writes: readonly (() => unknown)[]): Promise<readonly unknown[]> {
  const failures: unknown[] = []
  for (const write of writes) {
    try {
      await write()
    } catch (error) {
      failures.push(error)
    }
  }
  return failures
}
