// The order of the test files where jest has not measured them yet, as in a fresh clone: it would start the largest
// file first, and a small file that runs for minutes would be left for one core at the end.
import { createRequire } from 'node:module'
import type Sequencer from '@jest/test-sequencer'

type Test = Parameters<Sequencer.default['sort']>[0][number]

/** Small files that run for minutes, the longest first. */
const LONGEST = [
  'e2e/verify-stalled.long',
  'e2e/large-sbom.long',
  'scan/image/bombs.long',
  'integration/fault-matrix.long',
  'e2e/signing.long',
  'e2e/signing-hardening.long',
  'e2e/signing-formats.long',
  'e2e/verify-pull-request.long',
  'integration/fault-matrix-seal.long',
  'sbom/read/hostile.long',
  'integration/races.long'
]

// The package's types are those of CommonJS: an import would not find its class.
const require = createRequire(import.meta.url)
const { default: JestSequencer } = require('@jest/test-sequencer') as typeof Sequencer

/** Jest's own order behind the files that are known to run longest. */
export default class LongestFirst extends JestSequencer {
  override async sort(tests: Test[]): Promise<Test[]> {
    return [...(await super.sort(tests))].sort((one, other) => rank(one) - rank(other))
  }
}

function rank({ path }: Test): number {
  const place = LONGEST.findIndex(name => path.endsWith(`/${name}.test.ts`))
  return place < 0 ? LONGEST.length : place
}
