// Every drawn mark in every view of every document carries its source: claims that reach quotes in the text, or ours.
import { describe, expect, it } from 'vitest';
import { namedWidths, pageScale } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { walkMarks } from '#lib/charts/scene/marks.ts';
import type { Mark } from '#lib/charts/scene/scene.ts';
import { quotesOf } from '#lib/claims/lineage.ts';
import { rowsOf } from '#lib/story/rows.ts';
import { listDocuments, readSeed } from '#commands/seeds.ts';

const bare = {
  kind: 'mark',
  key: 'x',
  label: '',
  target: { x: 0, y: 0, width: 24, height: 24 },
  children: []
} as const;
// @ts-expect-error A mark without a source does not compile.
const withoutSource: Mark = bare;
// @ts-expect-error Neither does one that rests on no claim.
const withoutClaims: Mark = { ...bare, source: { claims: [] } };

describe('the sources of marks', () => {
  it('are asked for by the compiler', () => {
    expect([withoutSource, withoutClaims]).toHaveLength(2);
  });

  it('reach quotes in the text in every view at every width', async () => {
    let counted = 0;
    for (const id of await listDocuments()) {
      const { document, story } = await readSeed(id);
      const claims = new Map(document.claims.map((claim) => [claim.id, claim]));
      for (const view of story.views) {
        const kind = kindOf(view.kind);
        const rows = rowsOf(view, document);
        const keys = new Set(rows.map(({ key }) => key));
        for (const width of namedWidths) {
          const scene = kind.layout(rows, { width, type: pageScale, numbers: false }, kind.settings);
          const marks = [...walkMarks(scene)];
          expect(marks.length, `${view.id} at ${width} px`).toBeGreaterThan(0);
          for (const { key, source, label, target } of marks) {
            counted++;
            expect(label.length, key).toBeGreaterThan(0);
            expect(Math.min(target.width, target.height), `${view.id} ${key}`).toBeGreaterThanOrEqual(24);
            if ('ours' in source) continue;
            expect('claims' in source, `${view.id} ${key}`).toBe(true);
            if (!('claims' in source)) continue;
            expect(keys.has(key), `${view.id} ${key} has a row`).toBe(true);
            for (const claim of source.claims) {
              const quotes = claims.has(claim) ? quotesOf(claims.get(claim)!, claims) : [];
              expect(quotes.length, `${view.id} ${key} ${claim}`).toBeGreaterThan(0);
              for (const { parts, places } of quotes) {
                expect(places.map(({ start, end }) => document.text.slice(start, end))).toEqual(parts);
              }
            }
          }
        }
      }
    }
    expect(counted).toBeGreaterThan(0);
  });
});
