import { describe, expect, it } from 'vitest';
import { pageScale } from '#lib/charts/kind.ts';
import type { Mark, Shape } from '#lib/charts/scene/scene.ts';
import {
  articleRows,
  boundsOf,
  makeDated,
  makeRow,
  marksOf,
  overlap,
  shapesOf,
  textsOf,
  wordsOf
} from '#lib/charts/timeline/fixture.ts';
import type { Bounds } from '#lib/charts/timeline/fixture.ts';
import { layOutTimeline } from '#lib/charts/timeline/layout.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { defaultSettings } from '#lib/charts/timeline/settings.ts';

const frame = { width: 890, type: pageScale, numbers: false };

/** The shapes of the mark alone: voices' shapes and words left out. */
function drawn(row: EventRow, ...others: EventRow[]) {
  const scene = layOutTimeline([row, ...others], frame, { ...defaultSettings, scale: 'true' });
  const mark = marksOf(scene.children).find(({ key }) => key === row.key) as Mark;
  return {
    mark,
    shapes: shapesOf(mark.children).filter(({ kind }) => kind !== 'text'),
    words: textsOf(mark.children).map(({ spans }) => spans.map(({ text }) => text).join(' '))
  };
}
const isDashed = (shape: Shape): boolean => 'dash' in shape && shape.dash !== undefined;
const widened = ({ left, right, top, bottom }: Bounds): Bounds => ({
  left: left - 0.5,
  right: right + 0.5,
  top,
  bottom
});
const silent = { voice: null } as const;
const context = makeDated('context', '1980/2020');

describe('the grammar of time', () => {
  it('draws “some time within” as a bracket without a fill, as wide as the date', () => {
    const { shapes, mark } = drawn(makeDated('a', '1990', {}, silent), context);
    expect(shapes).toMatchObject([{ kind: 'path', fill: 'none', stroke: 'ink' }]);
    expect(mark.target.width).toBe(24);
  });

  it('draws “throughout” as a filled bar', () => {
    expect(drawn(makeDated('a', '1990', { extent: 'throughout' }, silent), context).shapes).toMatchObject([
      { kind: 'rect', fill: 'ink' }
    ]);
  });

  it('draws a day as a tick', () => {
    const [tick] = drawn(makeDated('a', '1990-03-05', {}, silent), context).shapes;
    expect(tick).toMatchObject({ kind: 'rect', fill: 'ink', width: 3 });
  });

  it('draws what is pledged, foreseen or denied as a dashed outline with its verb', () => {
    const { shapes, words } = drawn(
      makeDated('a', '1990', { extent: 'throughout' }, { ...silent, modal: true, badge: 'pledges' }),
      context
    );
    const outlines = shapes.filter(isDashed);
    expect(outlines).toHaveLength(2);
    expect(shapes.every(({ fill }) => fill === 'none' || fill === undefined)).toBe(true);
    expect(words[0]).toBe('pledges');
  });

  it('keeps a bracket open even in dashes', () => {
    const [mark] = drawn(makeDated('a', '1990', {}, { ...silent, modal: true }), context).shapes;
    expect(mark).toMatchObject({ kind: 'path', fill: 'none' });
    expect(mark?.kind === 'path' && mark.d.endsWith('Z')).toBe(false);
  });

  it('lets no upright of the reference date run through a word', () => {
    for (const width of [440, 700, 890]) {
      const { children } = layOutTimeline(articleRows(), { ...frame, width }, defaultSettings);
      const inMarks = new Set(marksOf(children).flatMap((mark) => shapesOf(mark.children)));
      const uprights = shapesOf(children)
        .filter((shape) => isDashed(shape) && !inMarks.has(shape))
        .map(boundsOf)
        .filter(({ left, right, top, bottom }) => right - left < 1 && bottom - top > 1);
      expect(uprights.length).toBeGreaterThan(1);
      const words = textsOf(children).map(boundsOf);
      expect(uprights.filter((one) => words.some((word) => overlap(widened(one), word)))).toEqual([]);
    }
  });

  it('draws a resolved date without dashes, with its words, what they became, and a tie to our reference date', () => {
    const rows = articleRows();
    const marks = marksOf(layOutTimeline(rows, frame, { ...defaultSettings, scale: 'panels' }).children);
    const year = marks.find(({ key }) => key === 'A year') as Mark;
    expect(textsOf(year.children)[0]?.spans.map(({ text }) => text)).toEqual([
      'A year',
      '“Last year”',
      '→ 2018'
    ]);
    expect(shapesOf(year.children)).toContainEqual(expect.objectContaining({ kind: 'rect', fill: 'voice1' }));
    const reference = marks.find(({ key }) => key === 'reference-date') as Mark;
    expect(reference.source).toEqual({ ours: 'reference date' });
  });

  it('tears a bar at a gap and writes its length', () => {
    const marks = marksOf(
      layOutTimeline(articleRows(), frame, { ...defaultSettings, scale: 'panels' }).children
    );
    const spending = marks.find(({ key }) => key === 'Spending') as Mark;
    const bars = shapesOf(spending.children).filter(
      (shape) => shape.kind === 'path' && shape.fill === 'voice1'
    );
    expect(bars).toHaveLength(2);
    expect(textsOf(spending.children).map(({ spans }) => spans[0]?.text)).toContain('5 years');
  });

  it.each([
    ['open', '../1990'],
    ['unknown', '/1990']
  ] as const)('tears an %s end', (is, edtf) => {
    const bar = drawn(makeDated('a', edtf, { extent: 'throughout', startIs: is }, silent), context).shapes[0];
    expect(bar?.kind).toBe('path');
  });

  it('marks an approximate date with ≈ and a doubtful one with ?', () => {
    const about = drawn(
      makeDated('a', '1990/1999', { approximate: true, startIs: 'vague', endIs: 'vague' }, silent),
      context
    );
    expect(about.shapes).toHaveLength(2);
    expect(drawn(makeDated('a', '1990/1999', { uncertain: true }, silent), context).words).toContain('?');
  });

  it.each([
    ['one-of', 'or', true],
    ['all-of', 'and', false]
  ] as const)('links the dates of a set (%s)', (choice, word, hasDashes) => {
    const members = [1985, 2005].map((year) => ({
      start: Date.UTC(year, 0, 1),
      end: Date.UTC(year + 1, 0, 1)
    }));
    const { shapes, words } = drawn(makeDated('a', '1985/2005', { members, choice }, silent), context);
    expect(words).toContain(word);
    expect(shapes).toHaveLength(3);
    expect(shapes.some(isDashed)).toBe(hasDashes);
  });

  it('draws what is derived as a hairline over its parents, with the result', () => {
    const derived = makeRow('gap', {
      form: 'derived',
      span: null,
      voice: null,
      quoted: null,
      derived: { parents: ['a', 'context'], words: 'more than 26 years, ours' }
    });
    const { shapes, words } = drawn(derived, makeDated('a', '1950'), context);
    expect(shapes).toMatchObject([{ kind: 'path', fill: 'none', stroke: 'muted' }]);
    expect(words[0]).toContain('more than 26 years, ours');
  });

  it('names years before the common era', () => {
    const rows = [makeDated('a', '-0399'), makeDated('b', '0079')];
    expect(wordsOf(layOutTimeline(rows, frame, { ...defaultSettings, scale: 'true' })).join(' ')).toMatch(
      /\d BCE .*\d CE/
    );
  });

  it('puts what has no date on the shelf with the words it has', () => {
    const words = wordsOf(layOutTimeline(articleRows(), frame, { ...defaultSettings, scale: 'auto' }));
    expect(words.slice(-3)).toEqual([
      'When? The text gives no date',
      'only the tense of the verb says when:',
      'Something signed “has signed”'
    ]);
  });
});
