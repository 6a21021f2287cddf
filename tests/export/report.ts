// Counts what held and what did not, and says what did not.

export type Report = (ok: boolean, what: string) => void;

export function startCounting(): { report: Report; finish: () => boolean } {
  let passed = 0;
  let failed = 0;
  return {
    report: (ok, what) => {
      if (ok) passed++;
      else failed++;
      if (!ok) console.log(`FAILED ${what}`);
    },
    finish: () => {
      console.log(`${passed} passed, ${failed} failed`);
      return failed === 0;
    }
  };
}
