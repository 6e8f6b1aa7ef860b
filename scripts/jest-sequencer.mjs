// The order of the test files where jest has not measured them yet, as in a fresh clone: it would start the largest
// file first, and a small file that runs for minutes would be left for one core at the end.
// JavaScript, because the package's types do not name its default export for modules.
import TestSequencer from '@jest/test-sequencer'

/** Small files that run for minutes, the longest first. */
const LONGEST = [
  'sbom/read/hostile.long',
  'scan/image/bombs.long',
  'integration/fault-matrix.long',
  'integration/fault-matrix-seal.long',
  'e2e/signing.long'
]

/** Jest's own order behind the files that are known to run longest. */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}

function rank({ path }) {
  const place = LONGEST.findIndex(name => path.endsWith(`/${name}.test.ts`))
  return place < 0 ? LONGEST.length : place
}
