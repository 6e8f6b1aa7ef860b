// The job summary of a step that failed before it had a result.
import type { ErrorReport } from '../results/seal-report.ts'
import { codeBlock, escapeText } from './markdown.ts'

export function formatFailure({ code, message, remedy }: ErrorReport): string {
  const parts = [`## ❌ ${escapeText(code)}`, escapeText(message, 1000)]
  if (remedy !== undefined) parts.push(codeBlock(remedy))
  return `${parts.join('\n\n')}\n`
}
