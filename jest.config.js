// Two suites by file name: `x.test.ts` runs on every `npm test`, `x.long.test.ts` only with `npm run test:long`.
const long = process.env.SEAL_TESTS === 'long'

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: [long ? '<rootDir>/__tests__/**/*.long.test.ts' : '<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: long ? ['/node_modules/'] : ['/node_modules/', '\\.long\\.test\\.ts$'],
  transform: { '^.+\\.ts$': '<rootDir>/scripts/jest-transform.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testTimeout: long ? 600_000 : 60_000,
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts']
}
