// The log of a step. What comes from outside must not become a workflow command.
// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
import * as core from '@actions/core'
import type { Log } from '../support/log.ts'
import { printable } from '../support/text.ts'

const MAX_LINE = 4000

/** One line that the runner does not take for a command: neither `::name::` at its start nor `##[name]` in it. */
export function defuse(line: string): string {
  const text = printable(line, MAX_LINE).replaceAll('##[', '## [')
  return /^\s*::/.test(text) ? text.replace('::', ': :') : text
}

/** Several lines, each defused; line ends of our own messages stay. */
function lines(message: string): string {
  return message.split('\n').map(defuse).join('\n')
}

/** @actions/core escapes what it writes as a command; what it writes plainly is defused here. */
export const actionLog: Log = {
  debug: message => core.debug(lines(message)),
  info: message => core.info(lines(message)),
  notice: message => core.notice(lines(message)),
  warning: message => core.warning(lines(message))
}
