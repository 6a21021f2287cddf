// Prints what a run of all stages came to.

/**
 * A table of the stages, and as the last line their sum.
 * @param {{ name: string, counts: import('./counts.mjs').Counts, seconds: number }[]} stages
 * @returns {string}
 * @example summarize([{ name: 'unit', counts: { passed: 2, failed: 0, skipped: 0 }, seconds: 1 }]) // '… 2 passed, 0 failed'
 */
export function summarize(stages) {
  const rows = stages.map(({ name, counts, seconds }) => {
    const mark = counts.failed > 0 ? 'FAILED' : 'passed';
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
    const took = `${seconds.toFixed(1)} s`.padStart(8);
    return `  ${name.padEnd(8)} ${mark} ${took}   ${counts.passed} passed, ${counts.failed} failed${skipped}`;
  });
  const passed = stages.reduce((total, { counts }) => total + counts.passed, 0);
  const failed = stages.reduce((total, { counts }) => total + counts.failed, 0);
  return ['', ...rows, '', `${passed} passed, ${failed} failed`].join('\n');
}
