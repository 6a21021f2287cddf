import { describe, expect, it } from 'vitest';
import { pageScale } from '#lib/charts/kind.ts';
import { walkMarks } from '#lib/charts/scene/marks.ts';
import { textBoxes } from '#lib/charts/testing/boxes.ts';
import { layOutAny } from '#lib/charts/timeline/density/layoutany.ts';
import { makeRow, makeSpan } from '#lib/charts/timeline/fixture.ts';
import { layOutTimeline } from '#lib/charts/timeline/layout.ts';
import { defaultSettings } from '#lib/charts/timeline/settings.ts';

const day = 86_400_000;
const frame = { width: 890, type: pageScale, numbers: false };

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    makeRow(`event-${place}`, {
      source: { unsourced: 'test' },
      span: makeSpan({ start: place * 5 * day, end: (place * 5 + 1) * day, precision: 'day' })
    })
  );

describe('a timeline of any number of events', () => {
  it('draws each with its mark up to the stated number', () => {
    const rows = rowsOf(90);
    expect(layOutAny(rows, frame, defaultSettings)).toEqual(layOutTimeline(rows, frame, defaultSettings));
    expect([...walkMarks(layOutAny(rows, frame, { ...defaultSettings, mostMarks: 90 }))]).toHaveLength(90);
  });

  it('counts them beyond it, and says so in the picture', () => {
    const scene = layOutAny(rowsOf(2001), frame, { ...defaultSettings, window: null });
    const words = textBoxes(scene)
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain('2,001 events');
    const isCounted = [...walkMarks(scene)].length < 2001;
    expect(words.includes('More than 2,000 events are not drawn one by one here.')).toBe(isCounted);
  });

  it('keeps what has no date on the shelf below', () => {
    const rows = [...rowsOf(400), makeRow('undated', { span: null, undated: 'the words are too vague' })];
    const scene = layOutAny(rows, frame, { ...defaultSettings, mostMarks: 300 });
    expect([...walkMarks(scene)].map(({ key }) => key)).toContain('undated');
    expect(textBoxes(scene).every(({ y, height }) => y + height <= scene.height)).toBe(true);
  });
});
