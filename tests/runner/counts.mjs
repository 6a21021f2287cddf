// Reads how many tests passed and failed out of the reports that vitest and Playwright write.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * What is read of vitest's JSON report.
 * @typedef {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[]
 * }} VitestReport
 */

/**
 * What is read of Playwright's JSON report.
 * @typedef {{
 *   stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[]
 * }} PlaywrightReport
 */

/**
 * A stage that ended badly has at least one failure, whatever its report says: a file that could not be
 * loaded, a server that did not start, or a report that was never written is not a success.
 * @param {Counts} counts
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export function holdToExit(counts, endedWell) {
  return endedWell || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/**
 * The counts of vitest's JSON report. A test file that could not be run is one failure.
 * @param {VitestReport} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests
  };
}

/**
 * The counts of Playwright's JSON report. A test that passed only at a second try has failed; errors outside
 * of tests are failures too.
 * @param {PlaywrightReport} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
  return {
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky + report.errors.length,
    skipped: report.stats.skipped
  };
}

/**
 * The counts of a report file; a missing or broken one counts as a failure.
 * @param {string} path
 * @param {(report: any) => Counts} count
 * @returns {Counts}
 */
export function readCounts(path, count) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
