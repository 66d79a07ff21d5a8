/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  reporters: ['default', ...(process.env.TEST_COUNTS ? ['<rootDir>/scripts/count-reporter.mjs'] : [])],
  // Most tests wait for servers and processes more than they compute.
  maxWorkers: '100%',
  // Bundle tests start processes; on a busy two-core runner a start can take seconds.
  testTimeout: 30_000,
}
