// The log of a step. What comes from outside must not become a workflow command.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
import * as core from '@actions/core'
import type { Log } from '../../support/log.ts'
import { printable } from '../../support/text.ts'

const MAX_LINE = 4000

/** One line that the runner does not take for a command: neither `::name::` at its start nor `##[name]` in it. */
export function escapeCommands(line: string): string {
  const text = printable(line, MAX_LINE).replaceAll('##[', '## [')
  return /^\s*::/.test(text) ? text.replace('::', ': :') : text
}

/** Several lines, each defused; line ends of our own messages stay. */
function lines(message: string): string {
  return message.split('\n').map(escapeCommands).join('\n')
}

const COLORS = { sealed: 32, unchanged: 32, attached: 33, planned: 36, failed: 31 } as const

/** Green for what is sealed, yellow for what is not signed, cyan for a plan, red for what failed. */
export function paint(text: string, outcome: keyof typeof COLORS): string {
  const color = COLORS[outcome]
  return `\u001b[${color}m${lines(text)}\u001b[0m`
}

/** Puts what is told meanwhile into a group that opens on a click. */
export async function inGroup<T>(title: string, work: () => Promise<T>): Promise<T> {
  core.startGroup(lines(title))
  try {
    return await work()
  } finally {
    core.endGroup()
  }
}

/** @actions/core escapes what it writes as a command; what it writes plainly is defused here. */
export const actionLog: Log = {
  debug: message => core.debug(lines(message)),
  info: message => core.info(lines(message)),
  notice: message => core.notice(lines(message)),
  warning: message => core.warning(lines(message))
}
