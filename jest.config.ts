// Suites by file name: `x.test.ts` runs on every `npm test`, `x.long.test.ts` and `x.interop.test.ts` with
// `npm run test:long` and `npm run interop` alone.
import { availableParallelism } from 'node:os'
import type { Config } from 'jest'

const suite = process.env['SEAL_TESTS'] ?? 'default'
const special = suite === 'long' || suite === 'interop'

const config: Config = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/scripts/jest-setup.ts',
  testSequencer: '<rootDir>/scripts/jest-sequencer.ts',
  // One more than processors: tests wait for other programs and for time limits, some for minutes.
  maxWorkers: availableParallelism() + 1,
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: [`<rootDir>/__tests__/**/*${special ? `.${suite}` : ''}.test.ts`],
  testPathIgnorePatterns: ['/node_modules/', ...(special ? [] : ['\\.(long|interop)\\.test\\.ts$'])],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/jest-transform.ts' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testTimeout: special ? 600_000 : 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts']
}

export default config
