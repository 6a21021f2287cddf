import { describe, expect, it } from 'vitest';
import { articleRows, makeDated, makeSpan } from '#lib/charts/timeline/fixture.ts';
import { chooseRows, clipWindow, countOutOfView, sideOf } from '#lib/charts/timeline/view/inview.ts';

const window = { from: 100, to: 200 };

describe('a span and a window', () => {
  it.each([
    [{ start: 0, end: 100 }, 'earlier'],
    [{ start: 0, end: 101 }, 'in'],
    [{ start: 199, end: 300 }, 'in'],
    [{ start: 200, end: 300 }, 'later'],
    [{ start: null, end: 50, startIs: 'open' }, 'earlier'],
    [{ start: null, end: 500, startIs: 'open' }, 'in'],
    [{ start: 0, end: null, endIs: 'open' }, 'in'],
    [{ start: 200, end: null, endIs: 'open' }, 'later'],
    [{ start: null, end: 500, startIs: 'unknown' }, 'later'],
    [{ start: 0, end: null, endIs: 'unknown' }, 'earlier'],
    [{ start: 150, end: null, endIs: 'unknown' }, 'in']
  ] as const)('%o lies %s', (part, side) => {
    expect(sideOf(makeSpan(part), window)).toBe(side);
  });

  it('is cut to all of the time there is, and is all of it where they do not meet', () => {
    expect(clipWindow(window, { start: 150, end: 300 })).toEqual({ from: 150, to: 200 });
    expect(clipWindow(window, { start: 300, end: 400 })).toBeNull();
    expect(clipWindow(window, { start: 120, end: 180 })).toBeNull();
    expect(clipWindow(null, { start: 0, end: 1 })).toBeNull();
  });
});

describe('the rows of a picture', () => {
  it('are those asked for, with the reference date where one was read against it', () => {
    const keys = (chosen: readonly string[]): string[] =>
      chooseRows(articleRows(), { keys: chosen, shelf: true }).map(({ key }) => key);
    expect(keys(['A year'])).toEqual(['A year', 'reference-date']);
    expect(keys(['A founding'])).toEqual(['A founding']);
  });

  it('are without those of no date where there is no shelf', () => {
    const forms = chooseRows(articleRows(), { keys: null, shelf: false }).map(({ form }) => form);
    expect(forms).not.toContain('undated');
    expect(forms).toContain('reference');
  });

  it('count what a window leaves out, without what is ours', () => {
    const rows = [...articleRows(), makeDated('later', '2030')];
    const shown = { from: Date.UTC(2018, 0, 1), to: Date.UTC(2018, 11, 1) };
    expect(countOutOfView(rows, shown)).toEqual({ earlier: 1, later: 3 });
    expect(countOutOfView(rows, null)).toEqual({ earlier: 0, later: 0 });
  });
});
