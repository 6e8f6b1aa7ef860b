// Mutants of the views: what is shown as passed, and what text from outside may do there.
import type { MutatedFile } from './mutant.ts'

export const REPORT: readonly MutatedFile[] = [
  {
    file: 'src/report/commands.ts',
    tests: 'unit/report/(summary|commands)',
    changes: [
      {
        find: 'word.replaceAll(',
        replace: 'String(word, ',
        breaks: 'a quotation mark in an identity ends the word of a command that users paste'
      }
    ]
  },
  {
    file: 'src/report/check-run.ts',
    tests: 'unit/report/verdict-views',
    changes: [
      {
        find: "if (outcome === 'failed') return 'failure'",
        replace: "if (outcome === 'failed') return 'neutral'",
        breaks: 'a required check is not red where the gate is'
      }
    ]
  },
  {
    file: 'src/report/sarif.ts',
    tests: 'unit/report/verdict-views',
    changes: [
      {
        find: 'encodeURIComponent',
        replace: 'String',
        breaks: 'a file with a space or a percent sign has no place in code scanning'
      }
    ]
  },
  {
    file: 'src/report/comment.ts',
    tests: 'unit/report/verdict-views',
    changes: [
      {
        find: "Buffer.from(key).toString('hex')",
        replace: 'key',
        breaks: 'the name of a job ends the comment that marks its own'
      }
    ]
  }
]
