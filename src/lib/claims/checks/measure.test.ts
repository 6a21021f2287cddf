import { describe, expect, it } from 'vitest';
import { problemsOf, type Edit } from '#lib/claims/testing/document.ts';

const c = 'claims.yaml';
const found = async (...edits: Edit[]) =>
  (await problemsOf(...edits))
    .filter(({ reason }) => reason === 'period-differs')
    .map(({ id, expected }) => `${id}: ${expected}`);

describe('what an amount measures', () => {
  it.each([
    [
      'money without a measure',
      [c, ', measure: stock }', ' }'],
      'cost: measure: stock, flow or total, for money'
    ],
    [
      'a count as a stock',
      [c, 'unit: lamp }', 'unit: lamp, measure: stock }'],
      'bought: measure: stock with money only'
    ],
    ['a flow without a period', [c, ', over: "2018" }', ' }'], 'evenings: over: with the period, "2018"'],
    [
      'a period without a flow',
      [c, 'measure: flow, over', 'over'],
      'evenings: no over: without a flow or a total'
    ],
    [
      'a total within one year',
      [c, 'measure: flow', 'measure: total'],
      'evenings: measure: flow, within one period'
    ],
    [
      'another year than the date’s',
      [c, 'over: "2018"', 'over: "2019"'],
      'evenings: the period of the claim’s date: 2018'
    ]
  ] as [string, Edit, string][])('refuses %s', async (_, edit, expected) => {
    expect(await found(edit)).toEqual([expected]);
  });
});
