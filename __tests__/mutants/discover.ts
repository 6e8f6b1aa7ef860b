// Mutants of the search for images in files: what is lost here is never verified.
import type { MutatedFile } from './mutant.ts'

export const DISCOVER: readonly MutatedFile[] = [
  {
    file: 'src/discover/findings.ts',
    tests: 'unit/discover',
    changes: [
      {
        find: 'if (problem !== undefined) this.skip(offset, text, problem)',
        replace: 'if (problem !== undefined) return',
        breaks: 'a reference that cannot be resolved is passed over'
      },
      {
        find: 'const key = `${offset} ${text}`',
        replace: 'const key = `${offset}`',
        breaks: 'the second image of an anchor is lost'
      },
      {
        find: 'if (!hasRoom)',
        replace: 'if (hasRoom === undefined)',
        breaks: 'a file with too many images is cut off without a notice'
      }
    ]
  },
  {
    file: 'src/action/verify/unresolved-effects.ts',
    tests: 'unit/action/verify/unresolved-effects',
    changes: [
      {
        find: "effect: isNew ? 'fail' : 'warn'",
        replace: "effect: isNew ? 'warn' : 'warn'",
        breaks: 'a reference that cannot be resolved passes'
      },
      {
        find: 'if (isOfFile || added === undefined) return true',
        replace: 'if (added === undefined) return true',
        breaks: 'a file in the change that cannot be read passes'
      }
    ]
  }
]
