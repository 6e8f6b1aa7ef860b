// The log of a step. Text from outside must not become a workflow command.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
import * as core from '@actions/core'
import type { Log } from '../../support/log.ts'
import { printable } from '../../support/text.ts'

const MAX_LINE = 4000

/** A line that the runner does not read as a command: without `::name::` at its start and `##[name]` inside. */
export function escapeCommands(line: string): string {
  const text = printable(line, MAX_LINE).replaceAll('##[', '## [')
  return /^\s*::/.test(text) ? text.replace('::', ': :') : text
}

/** Escapes each line; the line breaks of Seal's own messages stay. */
function lines(message: string): string {
  return message.split('\n').map(escapeCommands).join('\n')
}

const COLORS = { sealed: 32, unchanged: 32, attached: 33, planned: 36, failed: 31 } as const

/** Green: sealed. Yellow: not signed. Cyan: planned. Red: failed. */
export function paint(text: string, outcome: keyof typeof COLORS): string {
  const color = COLORS[outcome]
  return `\u001b[${color}m${lines(text)}\u001b[0m`
}

/** Puts the log of the work into a collapsed group. */
export async function inGroup<T>(title: string, work: () => Promise<T>): Promise<T> {
  core.startGroup(lines(title))
  try {
    return await work()
  } finally {
    core.endGroup()
  }
}

/** @actions/core escapes the text of its commands; plain lines are escaped here. */
export const actionLog: Log = {
  debug: message => core.debug(lines(message)),
  info: message => core.info(lines(message)),
  notice: message => core.notice(lines(message)),
  warning: message => core.warning(lines(message))
}
