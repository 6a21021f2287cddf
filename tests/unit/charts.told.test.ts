// Quotation marks stand only around what the text itself quotes: a report is nobody's words but the outlet's.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { pageScale } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { textBoxes } from '#lib/charts/testing/boxes.ts';
import { rowsOf } from '#lib/story/rows.ts';

const { document, story } = await readSeed('huawei-5g');
const quotedText = document.attributions
  .filter(({ says }) => says.how === 'quoted')
  .map(({ place }) => document.text.slice(place.start, place.end));
/** What the text sets between marks in a sentence that it tells: “no spy”. */
const setInText = [...document.text.matchAll(/“([^“”]*)”/g)].map(([, words]) => words ?? '');
const isQuotedInText = (words: string) =>
  [...quotedText, ...setInText].some((text) => text.replace(/[“”‘’]/g, '').includes(words));
const between = (text: string) =>
  [...text.matchAll(/“([^”]*)”/g)].map(([, words]) => (words ?? '').replace(/[‘’]/g, ''));

const views = story.views
  .filter(({ kind }) => ['statements', 'denial'].includes(kind))
  .map((view) => {
    const kind = kindOf(view.kind);
    const rows = rowsOf(view, document);
    const scene = kind.layout(rows, { width: 3000, type: pageScale, numbers: true }, kind.settings);
    return { id: view.id, rows, text: textBoxes(scene).map(({ text }) => text) };
  });

describe.each(views)('the cards of $id', ({ rows, text }) => {
  it('set between marks only what the text quotes', () => {
    const marked = text.flatMap(between);
    expect(marked.length).toBeGreaterThan(0);
    for (const words of marked) expect(isQuotedInText(words), words).toBe(true);
  });

  it('speak the same way', () => {
    // The words of a date are named as words, before any voice.
    for (const { spoken } of rows)
      for (const words of between(spoken.replace(/said as “[^”]*”/, '')))
        expect(isQuotedInText(words), spoken).toBe(true);
  });

  it('name the outlet before words that are its telling', () =>
    expect(text.filter((words) => words.startsWith('In VOA’s words:')).length).toBeGreaterThan(1));
});
