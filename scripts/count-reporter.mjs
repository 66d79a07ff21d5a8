import { appendFileSync } from 'node:fs'

/** Appends "passed failed" of a test run to the file in TEST_COUNTS, for .ci/run to add up. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
    appendFileSync(process.env.TEST_COUNTS, `${results.numPassedTests} ${failed}\n`)
  }
}
