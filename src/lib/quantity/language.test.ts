import { describe, expect, it } from 'vitest';
import { emptyLanguage } from '#lib/quantity/emptylanguage.ts';
import type { AmountLanguage } from '#lib/quantity/language.ts';
import { readAmounts } from '#lib/quantity/read.ts';

// Some German, as a proof that another language is one more file: no rule of the grammar changes for it.

const ones = ' ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const tens: readonly [string, number][] = [
  ['zwanzig', 20],
  ['dreißig', 30],
  ['vierzig', 40],
  ['fünfzig', 50]
];

/** German writes 21 as one word: einundzwanzig. */
const compounds = tens.flatMap(([name, value]) =>
  ones.map((one, index) => [index === 0 ? name : `${one}und${name}`, value + index] as const)
);

const german: AmountLanguage = {
  ...emptyLanguage,
  id: 'de',
  decimal: ',',
  group: '.',
  small: { zwei: 2, drei: 3, vier: 4, fünf: 5, zehn: 10, zwölf: 12, ...Object.fromEntries(compounds) },
  scales: { tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9 },
  groups: { dutzend: 12 },
  articles: ['ein', 'eine', 'einem'],
  half: ['halb', 'halbe'],
  between: ['zwischen'],
  betweenAnd: ['und'],
  from: ['von'],
  to: ['bis'],
  or: ['oder'],
  ratioOutOf: ['von'],
  multipliers: { verdoppelt: 2 },
  vague: ['dutzende', 'hunderte'],
  per: ['pro'],
  timeBefore: ['letzten', 'vor'],
  hedgesBefore: [
    { name: 'mehr-als', is: 'above', words: ['mehr als', 'über'] },
    { name: 'fast', is: 'below', words: ['fast', 'knapp', 'beinahe'] },
    { name: 'mindestens', is: 'at-least', words: ['mindestens', 'nicht weniger als'] },
    { name: 'höchstens', is: 'at-most', words: ['höchstens', 'bis zu'] },
    { name: 'rund', is: 'about', words: ['rund', 'etwa', 'ungefähr'] }
  ],
  unitNames: [
    { ids: ['percent'], one: ['Prozent'], many: ['Prozent'] },
    { ids: ['year'], one: ['Jahr'], many: ['Jahre', 'Jahren'] },
    { ids: ['EUR'], one: ['Euro'], many: ['Euro'] },
    { ids: ['USD'], one: ['Dollar'], many: ['Dollar'] },
    { ids: ['person'], one: ['Mensch'], many: ['Menschen'] }
  ],
  stops: ['der', 'die', 'das', 'in', 'mit', 'und', 'sind', 'wurden'],
  notAmounts: [{ name: 'Datum', pattern: /\b\d{1,2}\. (?:Januar|Mai|Dezember)(?: \d{4})?/gu }]
};

const units = [{ id: 'vertrag', one: 'Vertrag', many: 'Verträge', discrete: true }];

describe('readAmounts in another language', () => {
  it.each([
    [
      'Es kostet mehr als 1.234,50 Euro.',
      'mehr als 1.234,50 Euro',
      { is: 'above', low: 1234.5, unit: 'EUR' }
    ],
    [
      'Es sind rund 2,5 Millionen Menschen.',
      'rund 2,5 Millionen Menschen',
      { is: 'about', low: 2.5e6, unit: 'person' }
    ],
    ['Sie hat 40 große Verträge.', '40 große Verträge', { is: 'as-stated', low: 40, unit: 'vertrag' }],
    ['Fast zwölf Prozent gingen.', 'Fast zwölf Prozent', { is: 'below', high: 12, unit: 'percent' }],
    [
      'Mindestens einundzwanzig Jahre vergingen.',
      'Mindestens einundzwanzig Jahre',
      { is: 'at-least', low: 21, unit: 'year' }
    ],
    [
      'Es sind zwischen 5 und 8 Prozent.',
      'zwischen 5 und 8 Prozent',
      { is: 'between', low: 5, high: 8, unit: 'percent' }
    ],
    [
      'Es kostet bis zu 100 Milliarden Dollar.',
      'bis zu 100 Milliarden Dollar',
      { is: 'at-most', high: 1e11, unit: 'USD' }
    ],
    ['Ein Dutzend Verträge gilt.', 'Ein Dutzend Verträge', { is: 'as-stated', low: 12, unit: 'vertrag' }],
    ['Es sind 60 Mrd. €, oder 60 €.', '60 €', { is: 'as-stated', low: 60, unit: 'EUR' }]
  ])('reads “%s”', (text, words, expected) => {
    const found = readAmounts(text, { language: german, units }).find((reading) => reading.words === words);
    expect(found).toMatchObject(expected);
  });

  it('leaves its dates alone', () => {
    expect(readAmounts('Am 15. Mai 2019 war es so, vor fünf Jahren.', { language: german })).toEqual([]);
  });
});
