import { describe, expect, it } from 'vitest';
import { circlePath, polygon } from './path.ts';
import { shortenPath } from './shortpath.ts';

describe('shortenPath', () => {
  it.each([
    ['an upright line', 'M0.5 223L0.5 230.5', 'M.5 223v7.5'],
    ['a level line', 'M609.84 -23.75L0 -23.75', 'M609.84-23.75h-609.84'],
    ['a slope', 'M0 0L10.25 -4', 'M0 0l10.25-4'],
    ['a second part, after a closed one', 'M1 1L2 1L2 2ZM5 5H9V7', 'M1 1h1v1zM5 5h4v2'],
    ['what follows a closed part', 'M1 1L2 1L2 2ZL3 3', 'M1 1h1v1zl2 2'],
    ['a curve', 'M1 1C2 2 3 3 4 4Q5 5 6 6', 'M1 1c1 1 2 2 3 3q1 1 2 2'],
    ['a circle', circlePath(10, 10, 4.5), 'M5.5 10a4.5 4.5 0 1 1 9 0a4.5 4.5 0 1 1-9 0z']
  ])('shortens %s', (_, long, short) => expect(shortenPath(long)).toBe(short));

  it('moves no point, however many steps there are', () => {
    const points = Array.from({ length: 300 }, (_, at) => [at * 1.37, ((at * 7919) % 101) / 1.01] as const);
    const rounded = points.map(([x, y]) => [Math.round(x * 100), Math.round(y * 100)]);
    let at = [0, 0];
    const found = [...shortenPath(polygon(points, false)).matchAll(/([Mlhv])([^Mlhv]*)/g)].map(
      ([, command, rest = '']) => {
        const [a = 0, b = 0] = (rest.match(/-?[\d.]+/g) ?? []).map((text) => Math.round(Number(text) * 100));
        const by = command === 'h' ? [a, 0] : command === 'v' ? [0, a] : [a, b];
        at = command === 'M' ? by : [at[0]! + by[0]!, at[1]! + by[1]!];
        return at;
      }
    );
    expect(found).toEqual(rounded);
  });

  it('refuses a command that it does not know', () => {
    expect(() => shortenPath('M0 0S1 1 2 2')).toThrow('S1 1 2 2');
  });
});
