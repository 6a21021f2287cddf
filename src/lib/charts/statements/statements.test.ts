import { describe, expect, it } from 'vitest';
import { namedWidths, pageScale, slideScale } from '#lib/charts/kind.ts';
import { faultsOf, textBoxes } from '#lib/charts/testing/boxes.ts';
import { statements } from '#lib/charts/statements/kind.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import { makeClaim, makeDocument } from '#lib/words/testing/document.ts';

const says = { voice: 'maker', how: 'reported', words: 'it says', via: [] } as const;
const claims = [
  makeClaim({ id: 'doubt', label: 'Claims that the boats leak', act: 'alleges' }, 's1'),
  makeClaim(
    {
      id: 'denial',
      label: 'Denial of leaks',
      act: 'denies',
      actWords: 'has never',
      relates: [{ to: 'doubt', as: 'answers' }]
    },
    's2',
    says
  ),
  makeClaim(
    {
      id: 'pledge',
      label: 'A pledge to repair every boat that leaks',
      act: 'pledges',
      actWords: 'will',
      if: 'if a boat should ever leak'
    },
    's3',
    says
  )
];
const document = makeDocument(claims);
const rows = statements.rows({ document, claims, voiceMark: voiceMarkOf(document) });
const wordsOf = (width: number, numbers = false) =>
  textBoxes(statements.layout(rows, { width, type: pageScale, numbers }, {}))
    .map(({ text }) => text)
    .join(' ');

describe('statements', () => {
  it('write the verb, the condition, the negation and what is answered', () => {
    for (const width of namedWidths) {
      const words = wordsOf(width);
      for (const part of [
        'denies',
        'alleges',
        'pledges, if …',
        'denied by: has never',
        'The maker',
        'answers: Claims'
      ])
        expect(words, `${part} at ${width}`).toContain(part);
      expect(words).toMatch(/on the condition: if a boat should ever leak/);
    }
  });
  it('name what is answered by its number where marks have theirs', () =>
    expect(wordsOf(440, true)).toContain('answers 1: Claims'));
  it('keep them in the table', () =>
    expect(statements.table(rows).rows.map(({ cells }) => cells)).toEqual([
      ['Claims that the boats leak', 'alleges', 'The outlet', '', '', ''],
      ['Denial of leaks', 'denies', 'The maker', '', 'has never', 'Claims that the boats leak'],
      [
        'A pledge to repair every boat that leaks',
        'pledges, if …',
        'The maker',
        'if a boat should ever leak',
        '',
        ''
      ]
    ]));
  it('refuse plain statements and what nobody says', () => {
    expect(statements.refuses(makeClaim({ id: 'plain', label: 'x' }))).toMatch(/plain statement/);
    expect(
      statements.refuses(makeClaim({ id: 'sum', label: 'x', derived: { op: 'sum', of: [], names: [] } }))
    ).toMatch(/derived/);
  });
  it.each(namedWidths.flatMap((width) => [false, true].map((numbers) => [width, numbers] as const)))(
    'are neither cut nor crowded at %d px, numbers %s',
    (width, numbers) => {
      for (const some of [rows, rows.slice(0, 1), []])
        expect(faultsOf(statements.layout(some, { width, type: pageScale, numbers }, {}))).toEqual([]);
    }
  );
  it('hold on a slide', () =>
    expect(
      faultsOf(statements.layout(rows, { width: 1200, type: slideScale, numbers: false }, {}), 30)
    ).toEqual([]));
});
