import { describe, expect, it } from 'vitest';
import { count } from '#lib/charts/count/kind.ts';
import { feltOf } from '#lib/charts/count/rows.ts';
import { namedWidths, pageScale, slideScale } from '#lib/charts/kind.ts';
import { faultsOf, textBoxes } from '#lib/charts/testing/boxes.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import type { Value } from '#lib/claims/claim.ts';
import { document, claimOf, makeClaim, makeDocument, makeValue } from '#lib/words/testing/document.ts';

const rowsOf = (values: (Partial<Value> & Pick<Value, 'is'>)[]) => {
  const claims = values.map((value, at) =>
    makeClaim(
      { id: `n${at}`, label: 'Boats in the harbour', value: makeValue({ unit: 'boat', ...value }) },
      's1'
    )
  );
  const own = makeDocument(claims);
  return count.rows({ document: own, claims, voiceMark: voiceMarkOf(own) });
};
const stated = (number: number) => ({ is: 'as-stated', low: number, high: number }) as const;

describe('counts', () => {
  it.each([
    [stated(12), 12],
    [{ is: 'above', low: 20 }, 21],
    [{ is: 'at-least', low: 20 }, 20],
    [stated(4_000_000_000), null],
    [{ is: 'about', low: 20, high: 20 }, null],
    [{ is: 'at-most', high: 20 }, null],
    [{ is: 'between', low: 5, high: 9 }, null],
    [stated(0), null]
  ] as const)('of %j can be felt as %s', (value, felt) =>
    expect(feltOf(makeValue({ unit: 'boat', ...value }))).toBe(felt)
  );

  const all = rowsOf([
    stated(1),
    stated(20),
    { is: 'above', low: 20 },
    { is: 'at-least', low: 20 },
    stated(120),
    stated(4_000_000_000),
    { is: 'about', low: 30, high: 30 }
  ]);
  it.each(namedWidths.flatMap((width) => [false, true].map((numbers) => [width, numbers] as const)))(
    'are neither cut nor crowded at %d px, numbers %s',
    (width, numbers) => {
      for (const rows of [all, all.slice(0, 1), []])
        expect(faultsOf(count.layout(rows, { width, type: pageScale, numbers }, {}))).toEqual([]);
    }
  );
  it('hold on a slide', () =>
    expect(faultsOf(count.layout(all, { width: 1200, type: slideScale, numbers: false }, {}), 30)).toEqual(
      []
    ));

  it('keep the hedge and the voice in words, table and name', () => {
    const rows = rowsOf([{ is: 'above', low: 20, words: 'more than 20 boats' }]);
    const words = textBoxes(count.layout(rows, { width: 440, type: pageScale, numbers: false }, {}));
    expect(words.map(({ text }) => text).join(' ')).toContain('more than 20 boats');
    expect(count.table(rows).rows[0]?.cells.join(' ')).toContain('more than 20 boats');
    expect(rows[0]?.spoken).toContain('more than 20 boats');
    expect(count.key(rows).map(({ id }) => id)).toContain('above');
  });

  it('refuse what is not counted, and units of two kinds', () => {
    expect(count.refuses(claimOf('income'))).toMatch(/whole ones/);
    expect(count.refuses(claimOf('quit'))).toMatch(/no value/);
    const two = [stated(3), { ...stated(4), unit: 'person' }].map((value, at) =>
      makeClaim({ id: `k${at}`, label: 'Boats', value: makeValue({ unit: 'boat', ...value }) }, 's1')
    );
    expect(count.refusesTogether(two)).toMatch(/one unit in a chart/);
    expect(document.claims.length).toBeGreaterThan(0);
  });
});
