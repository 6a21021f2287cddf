import { describe, expect, it } from 'vitest';
import { denial } from '#lib/charts/denial/kind.ts';
import { namedWidths, pageScale, slideScale } from '#lib/charts/kind.ts';
import { faultsOf, textBoxes } from '#lib/charts/testing/boxes.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import { makeClaim, makeDocument } from '#lib/words/testing/document.ts';

const answers = { relates: [{ to: 'doubt', as: 'answers' }] } as const;
const claims = [
  makeClaim(
    { id: 'denial', label: 'Denial of leaks', act: 'denies', actWords: 'has never', ...answers },
    's2'
  ),
  makeClaim({ id: 'doubt', label: 'Claims that the boats leak', act: 'alleges' }, 's1'),
  makeClaim(
    { id: 'pledge', label: 'A pledge to repair', act: 'pledges', if: 'if one leaks', ...answers },
    's3'
  )
];
const document = makeDocument(claims);
const rows = denial.rows({ document, claims, voiceMark: voiceMarkOf(document) });

describe('a denial', () => {
  it('begins with what is answered', () =>
    expect(rows.map(({ key, role }) => [key, role])).toEqual([
      ['doubt', 'allegation'],
      ['denial', 'answer'],
      ['pledge', 'answer']
    ]));
  it('writes verbs, voices and conditions in picture and table', () => {
    for (const width of namedWidths) {
      const scene = denial.layout(rows, { width, type: pageScale, numbers: false }, {});
      const words = textBoxes(scene)
        .map(({ text }) => text)
        .join(' ');
      for (const part of ['alleges', 'denies', 'pledges, if …', 'The outlet', 'if one leaks'])
        expect(words).toContain(part);
    }
    expect(denial.table(rows).rows.map(({ cells }) => cells[2])).toEqual([
      'alleges',
      'denies',
      'pledges, if …'
    ]);
  });
  it('refuses claims that do not answer one and the same', () => {
    expect(denial.refusesTogether([claims[0]!, claims[2]!])).toMatch(/answer/);
    expect(denial.refusesTogether([claims[1]!])).toMatch(/without an answer/);
    expect(denial.refusesTogether(claims)).toBeNull();
  });
  it.each(namedWidths.flatMap((width) => [false, true].map((numbers) => [width, numbers] as const)))(
    'is neither cut nor crowded at %d px, numbers %s',
    (width, numbers) => {
      for (const some of [rows, rows.slice(0, 1), []])
        expect(faultsOf(denial.layout(some, { width, type: pageScale, numbers }, {}))).toEqual([]);
    }
  );
  it('holds on a slide', () =>
    expect(faultsOf(denial.layout(rows, { width: 1200, type: slideScale, numbers: false }, {}), 30)).toEqual(
      []
    ));
});
