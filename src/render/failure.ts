// An error in a summary.
import type { ErrorReport } from '../results/seal-report.ts'
import { codeBlock, escapeText } from './markdown.ts'

export function failure({ code: name, message, remedy }: ErrorReport): string[] {
  const text = `**${escapeText(name)}**: ${escapeText(message, 1000)}`
  return remedy === undefined ? [text] : [text, codeBlock(remedy)]
}
