// The runner’s sum must never be better than what happened.
import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, holdToExit, readCounts } from '../runner/counts.mjs';
import { summarize } from '../runner/summary.mjs';

const vitest = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }]
};
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 2 }, errors: [] as unknown[] };

describe('countVitest', () => {
  it('counts tests', () => expect(countVitest(vitest)).toEqual({ passed: 7, failed: 0, skipped: 2 }));

  it('counts a file that could not be run as a failure', () => {
    const testResults = [...vitest.testResults, { status: 'failed', assertionResults: [] }];
    expect(countVitest({ ...vitest, testResults }).failed).toBe(1);
  });

  it('does not count a failed test twice', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
    expect(countVitest({ ...vitest, numFailedTests: 1, testResults }).failed).toBe(1);
  });
});

describe('countPlaywright', () => {
  it('counts tests', () => expect(countPlaywright(playwright)).toEqual({ passed: 4, failed: 0, skipped: 2 }));

  it('counts a test that passed at the second try as failed', () => {
    expect(countPlaywright({ ...playwright, stats: { ...playwright.stats, flaky: 1 } }).failed).toBe(1);
  });

  it('counts an error outside of tests as a failure', () => {
    expect(countPlaywright({ ...playwright, errors: [{ message: 'no server' }] }).failed).toBe(1);
  });
});

describe('holdToExit', () => {
  it('turns a bad end without a failed test into a failure', () => {
    expect(holdToExit({ passed: 3, failed: 0, skipped: 0 }, false).failed).toBe(1);
    expect(holdToExit({ passed: 3, failed: 2, skipped: 0 }, false).failed).toBe(2);
    expect(holdToExit({ passed: 3, failed: 0, skipped: 0 }, true).failed).toBe(0);
  });
});

describe('readCounts', () => {
  it('counts a missing or a broken report as a failure', () => {
    expect(readCounts('no/such/report.json', countVitest).failed).toBe(1);
    expect(readCounts('package.json', countVitest).failed).toBe(1);
  });
});

describe('summarize', () => {
  it('ends with one plain line with the sum', () => {
    const text = summarize([
      { name: 'types', counts: { passed: 1, failed: 0, skipped: 0 }, seconds: 6.04 },
      { name: 'unit', counts: { passed: 40, failed: 2, skipped: 3 }, seconds: 12 }
    ]);
    expect(text).toContain('  unit     FAILED   12.0 s   40 passed, 2 failed, 3 skipped\n');
    expect(text.split('\n').at(-1)).toBe('41 passed, 2 failed');
  });
});
