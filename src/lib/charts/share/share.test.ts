import { describe, expect, it } from 'vitest';
import { namedWidths, pageScale, slideScale, type Frame } from '#lib/charts/kind.ts';
import { walkMarks } from '#lib/charts/scene/marks.ts';
import type { Shape } from '#lib/charts/scene/scene.ts';
import { share } from '#lib/charts/share/kind.ts';
import { faultsOf, textBoxes } from '#lib/charts/testing/boxes.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import type { Value } from '#lib/claims/claim.ts';
import { claimOf, document, makeClaim, makeDocument, makeValue } from '#lib/words/testing/document.ts';

const page = (width: number, numbers = false): Frame => ({ width, type: pageScale, numbers });
const boats = share.rows({
  document,
  claims: [claimOf('red-boats'), claimOf('boats')],
  voiceMark: voiceMarkOf(document)
});

function rowsFor(part: Partial<Value> & Pick<Value, 'is'>, whole: Partial<Value> & Pick<Value, 'is'>) {
  const claims = [
    makeClaim({ id: 'whole', label: 'Boats', value: makeValue({ unit: 'boat', ...whole }) }, 's1'),
    makeClaim(
      { id: 'part', label: 'Red boats', value: makeValue({ unit: 'boat', partOf: 'whole', ...part }) },
      's2'
    )
  ];
  const own = makeDocument(claims);
  return { claims, rows: share.rows({ document: own, claims, voiceMark: voiceMarkOf(own) }) };
}

const stated = (number: number) => ({ is: 'as-stated', low: number, high: number }) as const;
const cases: [
  string,
  Partial<Value> & Pick<Value, 'is'>,
  Partial<Value> & Pick<Value, 'is'>,
  Record<string, number>
][] = [
  ['more than 20 of 40', { is: 'above', low: 20 }, stated(40), { whole: 40, certain: 21, open: 19 }],
  ['at least 20 of 40', { is: 'at-least', low: 20 }, stated(40), { whole: 40, certain: 20, open: 20 }],
  ['20 of 40', stated(20), stated(40), { whole: 40, certain: 20, not: 20 }],
  ['fewer than 10 of 40', { is: 'below', high: 10 }, stated(40), { whole: 40, open: 9, not: 31 }],
  ['at most 10 of 40', { is: 'at-most', high: 10 }, stated(40), { whole: 40, open: 10, not: 30 }],
  [
    '5 to 9 of 12',
    { is: 'between', low: 5, high: 9 },
    stated(12),
    { whole: 12, certain: 5, open: 4, not: 3 }
  ],
  ['all 7 of 7', stated(7), stated(7), { whole: 7, certain: 7 }],
  [
    'more than 2,500 of 30,000',
    { is: 'above', low: 2500 },
    stated(30000),
    { whole: 30000, certain: 2501, open: 27499 }
  ],
  ['1 of 1', stated(1), stated(1), { whole: 1, certain: 1 }],
  ['more than 45 of 99', { is: 'above', low: 45 }, stated(99), { whole: 99, certain: 46, open: 53 }]
];

describe('the rows of a share', () => {
  it.each(cases)('%s', (_, part, whole, counts) => {
    const { rows } = rowsFor(part, whole);
    expect(Object.fromEntries(rows.map(({ role, count }) => [role, count]))).toEqual(counts);
  });

  it('each stand on the claims of part and whole', () => {
    expect(boats.map(({ key, source }) => [key, source])).toEqual([
      ['boats', { claims: ['boats'] }],
      ['red-boats', { claims: ['red-boats', 'boats'] }],
      ['red-boats-open', { claims: ['red-boats', 'boats'] }]
    ]);
  });

  it('speak the hedge, what follows, the voice and the sentence', () => {
    expect(boats[2]?.spoken).toBe(
      'Open: 19, the text does not say. Red boats: more than 20 of 40 boats, so 21 to 40; The maker says, reported by The outlet; sentence 2'
    );
  });

  it.each([
    ['an about', { is: 'about', low: 20, high: 20 }, stated(40), /about/],
    ['an open whole', stated(20), { is: 'above', low: 40 }, /no upper end/],
    ['a part larger than its whole', stated(50), stated(40), /larger/],
    ['mixed units', { ...stated(5), unit: 'person' }, stated(40), /different units/]
  ] as const)('refuse %s', (_, part, whole, why) =>
    expect(share.refusesTogether(rowsFor(part, whole).claims)).toMatch(why)
  );

  it('refuse what is not a part and its whole, and what is not counted', () => {
    expect(share.refusesTogether([claimOf('boats'), claimOf('helpers')])).toMatch(/part-of/);
    expect(share.refuses(claimOf('income'))).toMatch(/whole ones/);
    expect(share.refuses(claimOf('quit'))).toMatch(/no value/);
  });
});

describe('layOutShare', () => {
  it.each(cases.flatMap((one) => namedWidths.map((width) => [one[0], width, one[1], one[2]] as const)))(
    'cuts and crowds nothing: %s at %d px',
    (_, width, part, whole) => {
      for (const numbers of [false, true]) {
        const scene = share.layout(rowsFor(part, whole).rows, page(width, numbers), {});
        expect(faultsOf(scene)).toEqual([]);
      }
    }
  );

  it('draws 21 filled units and 19 “?”, 20 in a row', () => {
    for (const width of namedWidths) {
      const scene = share.layout(boats, page(width), {});
      const [, certain, open] = [...walkMarks(scene)];
      const filled = (shape: Shape) =>
        shape.kind === 'path' && shape.fill === 'voice2' && shape.stroke === undefined;
      expect(certain?.children.filter(filled)).toHaveLength(21);
      expect(open?.children.filter((shape) => shape.kind === 'text')).toHaveLength(19);
      const words = textBoxes(scene).map(({ text }) => text);
      expect(words).toContain('21 to 40');
      expect(words.join(' ')).toContain('more than 20 of 40 boats');
      expect(words.join(' ')).toContain('a row is half');
      expect(words.join(' ').match(/The maker says/g)).toHaveLength(2);
    }
  });

  it('holds on a slide', () =>
    expect(faultsOf(share.layout(boats, { width: 1200, type: slideScale, numbers: false }, {}), 30)).toEqual(
      []
    ));
  it('says that there is nothing to draw', () =>
    expect(share.layout([], page(288), {}).description).toBe('There is no part of a whole to show here.'));
});

describe('the table and the key of a share', () => {
  it('keep the hedge in every row', () => {
    const words = share.table(boats).rows.map(({ cells }) => cells.join(' | '));
    expect(words.slice(1).every((row) => row.includes('more than 20'))).toBe(true);
  });
  it('hold only what occurs', () =>
    expect(share.key(boats).map(({ id }) => id)).toEqual(['voice-maker', 'certain', 'open', 'above']));
});
