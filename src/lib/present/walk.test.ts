import { describe, expect, it } from 'vitest';
import type { Step } from '#lib/present/lesson.ts';
import { printPlace, readHash, readRoute, walk } from '#lib/present/walk.ts';
import { printClock, printElapsed } from '#lib/present/clock.ts';

const steps = [
  { id: 'about', minutes: 10 },
  { id: 'boats-1', minutes: 45 },
  { id: 'boats-2', minutes: 10 }
] as Step[];

describe('the way through a lesson', () => {
  it('leaves out what the route leaves out, and goes on from there', () => {
    expect(walk(steps, 10, 'about', 1)).toBe('boats-2');
    expect(walk(steps, 10, 'boats-1', 1)).toBe('boats-2');
    expect(walk(steps, 10, 'boats-1', -1)).toBe('about');
    expect(walk(steps, 45, 'boats-2', 1)).toBe('boats-2');
  });

  it('reads addresses, and nothing else', () => {
    expect(readHash('#/boats-2', steps)).toBe('boats-2');
    for (const hash of ['', '#', '#boats-2', '#/boats-3', '#/<b>']) expect(readHash(hash, steps)).toBeNull();
    expect([readRoute('?minutes=25'), readRoute('?minutes=7'), readRoute('')]).toEqual([25, null, null]);
    expect([printPlace('boats-2', 10), printPlace('about', 45)]).toEqual(['?minutes=10#/boats-2', '#/about']);
  });
});

describe('the clock', () => {
  it('writes time in digits', () => {
    expect([0, 59_999, 754_000, 3_723_000, -5].map(printElapsed)).toEqual([
      '0:00',
      '0:59',
      '12:34',
      '1:02:03',
      '0:00'
    ]);
    expect(printClock(new Date(2026, 0, 1, 9, 5))).toBe('09:05');
  });
});
