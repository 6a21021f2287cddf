import { describe, expect, it } from 'vitest';
import { namedWidths, pageScale, slideScale } from '#lib/charts/kind.ts';
import type { Frame } from '#lib/charts/kind.ts';
import { articleRows, makeDated, marksOf, textsOf, wordsOf } from '#lib/charts/timeline/fixture.ts';
import { layOutTimeline } from '#lib/charts/timeline/layout.ts';
import { nameScale } from '#lib/charts/timeline/scales/make.ts';
import { defaultSettings } from '#lib/charts/timeline/settings.ts';

const page = (width: number): Frame => ({ width, type: pageScale, numbers: false });

describe('the article’s timeline', () => {
  it.each(namedWidths)('opens in panels at %d px, says so, and writes what each gap leaves out', (width) => {
    const scene = layOutTimeline(articleRows(), page(width), { ...defaultSettings, scale: 'auto' });
    const all = wordsOf(scene).join(' ');
    expect(nameScale(articleRows(), page(width), { ...defaultSettings, scale: 'auto' })).toBe('panels');
    expect(all).toContain('Panels:');
    expect(all).toContain('26 years left out');
    expect(all).toContain('43 days left out');
    expect(all).toContain('1987');
    expect(all.replace(/ /g, '')).toContain('14to18May2019');
    expect(scene.description).toContain('Time is cut into panels');
  });

  it.each(namedWidths)('writes nothing smaller than 12 px at %d px', (width) => {
    for (const { size } of textsOf(
      layOutTimeline(articleRows(), page(width), { ...defaultSettings, scale: 'auto' }).children
    ))
      expect(size).toBeGreaterThanOrEqual(12);
  });

  it('writes the time between in order', () => {
    const all = wordsOf(
      layOutTimeline(articleRows(), page(890), { ...defaultSettings, scale: 'order' })
    ).join(' ');
    expect(all).toContain('at least 26 years between');
    expect(all).toContain('44 days between');
  });

  it('writes nothing smaller than 30 px on a slide', () => {
    const scene = layOutTimeline(
      articleRows(),
      { width: 1200, type: slideScale, numbers: false },
      { ...defaultSettings, scale: 'auto' }
    );
    for (const { size } of textsOf(scene.children)) expect(size).toBeGreaterThanOrEqual(30);
  });

  it.each([288, 890])('names its lanes in words at %d px, by voice and by topic', (width) => {
    const rows = articleRows().map((row, index) => ({ ...row, topic: index < 3 ? 'trade-war' : null }));
    const voices = wordsOf(layOutTimeline(rows, page(width), { ...defaultSettings, lanes: 'voice' }));
    expect(voices).toContain('The paper');
    const topics = wordsOf(layOutTimeline(rows, page(width), { ...defaultSettings, lanes: 'topic' }));
    expect(topics.filter((word) => /^(Trade war|No topic)$/.test(word))).toEqual(['Trade war', 'No topic']);
  });

  it('says which stretch it shows and how many events it leaves out', () => {
    const window = { from: Date.UTC(2018, 0, 1), to: Date.UTC(2019, 0, 1) };
    const scene = layOutTimeline(articleRows(), page(890), { ...defaultSettings, scale: 'true', window });
    expect(wordsOf(scene)[0]).toBe(
      'True scale: a year is as long everywhere. Shown: 2018; 1 event is earlier, 2 later.'
    );
    expect(scene.description).toContain('Shown: 2018; 1 event is earlier, 2 later.');
    expect(scene.description).not.toContain('A founding');
  });

  it('lets labels yield above sixty events, and says how many', () => {
    const rows = Array.from({ length: 70 }, (_, at) => ({
      ...makeDated(`e${at}`, String(1900 + at)),
      sentences: at < 10 ? ['s1', 's2'] : ['s1']
    }));
    const scene = layOutTimeline(rows, page(890), defaultSettings);
    const words = wordsOf(scene);
    expect(words[0]).toBe(
      'True scale: a year is as long everywhere. 10 of the marks have no label here; the list has all.'
    );
    expect(words.some((word) => word.startsWith('e0 '))).toBe(true);
    expect(words.some((word) => word.startsWith('e69 '))).toBe(false);
    expect(marksOf(scene.children)).toHaveLength(70);
  });

  it('stands on the shelf alone where nothing has a date', () => {
    const shelf = articleRows().filter(({ form }) => form === 'undated');
    const all = wordsOf(layOutTimeline(shelf, page(440), { ...defaultSettings, scale: 'auto' }));
    expect(all[0]).toBe('When? The text gives no date');
    expect(all.join(' ')).not.toContain('scale');
  });
});
