import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { drawCode } from '#lib/present/qr.ts';

it('a code’s path covers its dark modules and no other', () => {
  const address = 'https://example.org/huawei-5g/present/#/contracts-2';
  const { size, d } = drawCode(address);
  const drawn = new Set<string>();
  for (const [, x, y, length] of d.matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/g)) {
    for (let at = 0; at < Number(length); at++) drawn.add(`${Number(x) + at},${y}`);
  }
  const { data } = encode(address, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`${x},${y}`] : [])));
  expect(size).toBe(data.length);
  expect(drawn).toEqual(new Set(dark));
  // The quiet zone that readers need.
  for (const place of drawn) for (const at of place.split(',')) expect(Number(at)).toBeGreaterThanOrEqual(4);
});
