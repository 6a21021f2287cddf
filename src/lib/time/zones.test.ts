// The same dates in every time zone: date-fns computes in local time unless told otherwise.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('./testing/zones.ts', import.meta.url));

function runIn(zone: string): string {
  return execFileSync(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8'
  });
}

describe('dates', () => {
  it('are the same in New York, on Kiritimati and in UTC', { timeout: 60_000 }, () => {
    const inUtc = runIn('UTC');
    expect(inUtc.length).toBeGreaterThan(1000);
    expect(runIn('America/New_York')).toBe(inUtc);
    expect(runIn('Pacific/Kiritimati')).toBe(inUtc);
  });
});
