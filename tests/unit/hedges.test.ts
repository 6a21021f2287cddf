// Every place that prints a value keeps “more than”, “about”, “at most”, “will”, “denies”, and who says it.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { describeQuantity } from '#lib/claims/describe.ts';
import { claimsAsCsv } from '#lib/export/claimscsv.ts';
import { claimsAsJson } from '#lib/export/claimsjson.ts';
import { claimsAsJsonLd } from '#lib/export/claimsjsonld.ts';
import { bounds, type Bound } from '#lib/quantity/quantity.ts';
import { rowsOf } from '#lib/story/rows.ts';
import { printedInLesson, printedOnSheets } from './hedges/classroom.ts';
import { addClaims } from './hedges/generated.ts';
import { findLosses } from './hedges/kept.ts';
import { printedInView, printedOnPages, type Printed } from './hedges/places.ts';

const { document: article, story, classroom } = await readSeed('huawei-5g');
const { document, views } = addClaims(article);
const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
const lossesIn = (printed: readonly Printed[]) =>
  printed.flatMap((one) => one.claims.flatMap((id) => findLosses(one, byId.get(id)!, document)));

describe('every place that prints a value', () => {
  it.each([...story.views, ...views].map((view) => [view.id, view] as const))(
    'keeps hedge, act and voice in %s: picture, spoken names, list, table, CSV, alternative text',
    (_, view) => {
      const printed = printedInView(document, view);
      expect(printed.length).toBeGreaterThan(4);
      expect(lossesIn(printed)).toEqual([]);
    }
  );

  it('keeps them on cards and pages of claims', () => {
    const printed = printedOnPages(document, story);
    expect(printed).toHaveLength(document.claims.length * 2);
    expect(lossesIn(printed)).toEqual([]);
  });

  it('keeps them in the lesson: its words, its notes and its pictures', () => {
    const made = printedInLesson(document, { ...story, views });
    expect(made.length).toBeGreaterThan(200);
    expect(lossesIn([...printedInLesson(article, story), ...made])).toEqual([]);
  });

  it('keeps them on sheets: answers in full, questions and figures unaltered', () => {
    const printed = printedOnSheets(article, story, classroom);
    for (const part of ['value', 'act', 'voice'] as const)
      expect(printed.filter(({ says }) => says.includes(part)).length, part).toBeGreaterThan(3);
    expect(lossesIn(printed)).toEqual([]);
  });

  it('keeps them in claims.json and claims.csv', () => {
    const json = new Map(claimsAsJson(document).claims.map((claim) => [claim.id, claim]));
    const lines = claimsAsCsv(document).split('\r\n');
    for (const { id, act, value, quotes } of document.claims) {
      expect(json.get(id), id).toMatchObject({ act, ...(value ? { value: { is: value.is } } : {}) });
      const own = lines.filter((line) => line.startsWith(`${id},`));
      expect(own.length, id).toBe(Math.max(1, quotes.length));
      for (const line of own) {
        expect(line).toContain(`,${act},`);
        if (value) expect(line).toContain(`,${value.is},`);
      }
      quotes.forEach(({ says }, at) => {
        expect(JSON.stringify(json.get(id)?.quotes[at]), id).toContain(`"voice":"${says.voice}"`);
        expect(own[at], id).toContain(`,${says.voice},`);
      });
    }
  });

  it('keeps them in claims.jsonld', () => {
    const parts = JSON.stringify(claimsAsJsonLd(document), null, 1).split(
      /(?="id": "claims\/[^/]+\/#claim",)/
    );
    for (const { id, act, value, quotes } of document.claims) {
      const own = parts.filter(
        (part) => part.startsWith(`"id": "claims/${id}/#claim"`) && part.includes('"Claim"')
      );
      expect(own, id).toHaveLength(1);
      if (value) expect(own[0], id).toContain(describeQuantity(value));
      if (act !== 'states') expect(own[0], id).toContain(`The speaker ${act}`);
      for (const { says } of quotes) expect(own[0], id).toContain(`${says.voice}, ${says.how}`);
    }
  });

  it('sorts what is below before, and what is above after, the number itself', () => {
    const order: Bound[] = ['below', 'at-most', 'as-stated', 'at-least', 'above'];
    // From the last to the first, so that nothing is in order by itself.
    const claims = [...order].reverse().map((is) => {
      const claim = byId.get(`made-${is}-states`)!;
      const number = is === 'below' || is === 'at-most' ? { high: 20 } : { low: 20 };
      return { ...claim, value: { is, unit: 'USD', ...number } };
    });
    const view = { ...views[0]!, claims };
    const rows = rowsOf(view, { ...document, claims });
    const table = kindOf('amounts').table(rows);
    const column = table.columns.findIndex(({ id }) => id === 'amount');
    const sorted = [...table.rows].sort((a, b) => Number(a.order[column]) - Number(b.order[column]));
    expect(sorted.map(({ key }) => key)).toEqual(order.map((is) => `made-${is}-states`));
  });

  it('notices what is lost', () => {
    const claim = byId.get('made-above-pledges')!;
    const say = (text: string) =>
      findLosses(
        { place: 'here', claims: [claim.id], text, says: ['value', 'act', 'voice'] },
        claim,
        document
      ).length;
    const [first] = printedInView(document, views[0]!).filter(({ claims }) => claims[0] === claim.id);
    expect(say(first!.text)).toBe(0);
    expect(say(first!.text.replace('more than', ''))).toBe(1);
    expect(say(first!.text.replaceAll(/pledges?/g, 'says'))).toBe(1);
    expect(bounds.length * 7).toBe([...byId.keys()].filter((id) => id.startsWith('made-')).length);
  });
});
