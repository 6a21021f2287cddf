import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { namedWidths, pageScale, slideScale } from '#lib/charts/kind.ts';
import { walkMarks } from '#lib/charts/scene/marks.ts';
import { faultsOf, textBoxes } from '#lib/charts/testing/boxes.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import { voices } from '#lib/charts/voices/kind.ts';
import { document as bare } from '#lib/words/testing/document.ts';

const { document } = await readSeed('huawei-5g');
const claims = document.claims.filter((claim) => voices.refuses(claim) === null);
const rows = voices.rows({ document, claims, voiceMark: voiceMarkOf(document) });

describe('the voices', () => {
  it('have a row for everybody whose words stand in the text, and one for who is not heard', () => {
    const heard = new Set(document.attributions.map(({ says }) => says.voice));
    expect(new Set(rows.map(({ key }) => key))).toEqual(new Set([...heard, 'not-heard']));
    expect(rows.filter(({ role }) => role === 'not-heard')).toHaveLength(1);
  });

  it('account for every word once', () => {
    const sum = rows.reduce((total, { words }) => total + (words ? words.quoted + words.reported : 0), 0);
    const all = document.attributions
      .map(({ place }) => document.text.slice(place.start, place.end))
      .join(' ')
      .split(/\s+/u)
      .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    expect(sum).toBe(all);
  });

  it('never overlap: each place in the text is somebody’s, one at a time', () => {
    const places = rows
      .filter(({ role }) => role !== 'not-heard')
      .flatMap(({ stretches }) => stretches.map(([from, to]) => [from, to] as const))
      .sort((a, b) => a[0] - b[0]);
    // A stretch shorter than a thousandth is widened to one.
    places.slice(1).forEach(([from], at) => expect(from).toBeGreaterThanOrEqual((places[at]?.[1] ?? 0) - 1));
  });

  it('mark who is not named', () => {
    for (const { key, name, detail } of rows) {
      const voice = document.voices.get(key);
      if (voice && !voice.named) expect(`${name} ${detail}`).toMatch(/not name/);
    }
  });

  it('rest a mark on claims that quote the voice, or are about those not heard', () => {
    for (const { key, source, role } of rows) {
      if (!('claims' in source) || role === 'not-heard') continue;
      const ids: readonly string[] = source.claims;
      const own = claims.filter(({ id }) => ids.includes(id));
      for (const claim of own)
        expect(
          claim.quotes.some(({ says }) => says.voice === key) || key === 'outlet',
          `${key} ${claim.id}`
        ).toBe(true);
    }
  });

  it('know the clauses of each claim, all of them in the lane', () => {
    for (const { key, source, parts, stretches } of rows) {
      if (!('claims' in source)) continue;
      expect(parts.length, key).toBe(source.claims.length);
      for (const [from, to] of parts.flat())
        expect(
          stretches.some(([start, end, , isClaimed]) => isClaimed === 1 && start <= from && to <= end),
          `${key}: ${from} to ${to}`
        ).toBe(true);
      for (const own of parts) expect(own.length, key).toBeGreaterThan(0);
    }
  });

  it('draw a voice without a claim as no link', () => {
    const some = voices.rows({ document, claims: claims.slice(0, 1), voiceMark: voiceMarkOf(document) });
    const marks = [...walkMarks(voices.layout(some, { width: 700, type: pageScale, numbers: false }, {}))];
    expect(marks.length).toBeLessThan(some.length);
    for (const { source } of marks) expect(source).toHaveProperty('claims');
    expect(
      textBoxes(voices.layout(some, { width: 700, type: pageScale, numbers: false }, {})).length
    ).toBeGreaterThan(some.length);
  });

  it.each(namedWidths.flatMap((width) => [false, true].map((numbers) => [width, numbers] as const)))(
    'are neither cut nor crowded at %d px, numbers %s',
    (width, numbers) => {
      for (const some of [rows, rows.slice(0, 1), []])
        expect(faultsOf(voices.layout(some, { width, type: pageScale, numbers }, {}))).toEqual([]);
    }
  );
  it('hold on a slide', () =>
    expect(faultsOf(voices.layout(rows, { width: 1200, type: slideScale, numbers: false }, {}), 30)).toEqual(
      []
    ));
  it('have nothing to draw where nothing is attributed', () =>
    expect(voices.rows({ document: bare, claims: [], voiceMark: () => null })).toEqual([]));
  it('give shares of words only in the table, with what they are not', () => {
    const share = voices.table(rows).columns.find(({ id }) => id === 'share');
    expect(share?.title).toMatch(/outlet chose every quote.*not fairness/);
    const drawn = textBoxes(voices.layout(rows, { width: 700, type: pageScale, numbers: false }, {}));
    expect(drawn.map(({ text }) => text).join(' ')).not.toContain('%');
  });
});
