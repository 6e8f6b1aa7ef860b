// Mutants of the views: what is shown as passed, and what text from outside may do there.
import type { MutatedFile } from './mutant.ts'

export const RENDER: readonly MutatedFile[] = [
  {
    file: 'src/render/verify-commands.ts',
    tests: 'unit/render/(seal-summary|verify-commands)',
    changes: [
      {
        find: 'word.replaceAll(',
        replace: 'String(word, ',
        breaks: 'a quotation mark in an identity ends the word of a command that users paste'
      }
    ]
  },
  {
    file: 'src/render/check-run.ts',
    tests: 'unit/render/verify-views',
    changes: [
      {
        find: "if (outcome === 'failed') return 'failure'",
        replace: "if (outcome === 'failed') return 'neutral'",
        breaks: 'a required check passes although the gate fails'
      }
    ]
  },
  {
    file: 'src/render/sarif.ts',
    tests: 'unit/render/verify-views',
    changes: [
      {
        find: 'encodeURIComponent',
        replace: 'String',
        breaks: 'a file with a space or a percent sign has no place in code scanning'
      }
    ]
  },
  {
    file: 'src/render/comment.ts',
    tests: 'unit/render/verify-views',
    changes: [
      {
        find: "Buffer.from(key).toString('hex')",
        replace: 'key',
        breaks: 'the name of a job ends the comment that marks its own'
      }
    ]
  }
]
