// A made-up document of any size that passes every check, for measuring how the time grows.
import type { Draft } from '#lib/claims/load.ts';
import { hashSource } from '#lib/source/hash.ts';
import type { SentenceKind } from '#lib/source/sentence.ts';

const things = ['lamp', 'bench', 'bridge', 'tree', 'boat', 'tower', 'well', 'gate'] as const;
const plural = (thing: string) => (thing === 'bench' ? 'benches' : `${thing}s`);

/** Sentences of four kinds, each with its own number, so that every quotation stands once. */
function makeSentence(n: number): {
  text: string;
  claims: Draft['claims'][number][];
  entries: Entry[];
  saying?: string;
} {
  const thing = things[n % things.length]!;
  const street = `street number ${wordsOf(n)}`;
  const year = 1900 + (n % 118);
  const amount = 21 + (n % 900);
  const base = { act: 'states' as const, checked: '2026-11-24' };
  if (n % 4 === 0) {
    const exact = `The ${thing} of ${street} opened in ${year}`;
    return {
      text: `${exact}.`,
      claims: [
        {
          ...base,
          id: `c${n}`,
          quotes: [{ exact }],
          label: 'Opened',
          when: { words: `in ${year}`, edtf: String(year), extent: 'within' }
        }
      ],
      entries: [
        {
          words: `in ${year}`,
          when: { edtf: String(year), extent: 'within' },
          voice: 'outlet',
          how: 'outlet',
          act: 'states'
        }
      ]
    };
  }
  if (n % 4 === 1) {
    const exact = `it has bought more than ${amount} ${plural(thing)} for ${street}`;
    const words = `more than ${amount} ${plural(thing)}`;
    return {
      text: `The town says ${exact}.`,
      saying: 'The town says',
      claims: [
        {
          ...base,
          id: `c${n}`,
          quotes: [{ exact }],
          label: 'Bought',
          value: { words, is: 'above', low: amount, unit: thing }
        }
      ],
      entries: [
        {
          words,
          value: { is: 'above', low: amount, unit: thing },
          voice: 'town',
          how: 'reported',
          act: 'states'
        }
      ]
    };
  }
  if (n % 4 === 2) {
    const exact = `it will close ${street} if anyone asks`;
    return {
      text: `The town says ${exact}.`,
      saying: 'The town says',
      claims: [
        {
          ...base,
          id: `c${n}`,
          quotes: [{ exact }],
          act: 'pledges',
          'act-words': 'will',
          if: { words: 'if anyone asks' },
          label: 'Pledge to close'
        }
      ],
      entries: [{ words: exact, voice: 'town', how: 'reported', act: 'pledges', if: 'if anyone asks' }]
    };
  }
  const exact = `Last year, the ${thing} of ${street} was not lit`;
  return {
    text: `${exact}.`,
    claims: [
      {
        ...base,
        id: `c${n}`,
        quotes: [{ exact }],
        label: 'Dark',
        negated: { words: 'not' },
        when: { words: 'Last year', edtf: '2018', extent: 'throughout', against: 'reference' },
        relates: [{ to: `c${n - 3}`, as: 'part-of-same' }]
      }
    ],
    entries: [
      {
        words: 'Last year',
        when: { edtf: '2018', extent: 'throughout' },
        voice: 'outlet',
        how: 'outlet',
        act: 'states'
      }
    ]
  };
}

type Entry = Omit<NonNullable<Draft['secondReading']>['entries'][number], 'at'>;

/** A number as letters that no reader takes for an amount, all of one length so that none begins another. 27 → aqaqaqcqh */
function wordsOf(n: number): string {
  return [...String(n).padStart(5, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('q');
}

/** `count` claims, one a sentence, with as much text between them as makes `size` characters. */
export async function makeDocument(count: number, size: number): Promise<Draft> {
  const filler = 'The streets are quiet there and people like to walk along the river. ';
  const made = Array.from({ length: count }, (_, n) => makeSentence(n));
  const own = made.reduce((length, { text }) => length + text.length + 1, 0);
  const fillers = Math.max(0, Math.floor((size - own) / filler.length));
  const sentences: { id: string; kind: SentenceKind; text: string }[] = [];
  const setAside: Draft['setAside'][number][] = [];
  const attributions: Draft['attributions'][number][] = [];
  const entries: (Entry & { at: string })[] = [];
  let filled = 0;
  const add = (text: string) => {
    const id = `s${sentences.length + 1}`;
    sentences.push({ id, kind: 'sentence', text });
    return id;
  };
  made.forEach(({ text, entries: own, saying }, n) => {
    const at = add(text);
    attributions.push(
      saying ? { at, voice: 'town', how: 'reported', words: saying } : { at, voice: 'outlet', how: 'outlet' }
    );
    for (const entry of own) entries.push({ ...entry, at });
    for (; filled < Math.floor(((n + 1) * fillers) / count); filled++) {
      const other = add(filler.trim());
      attributions.push({ at: other, voice: 'outlet', how: 'outlet' });
      setAside.push({ at: other, reason: 'name' });
    }
  });
  const text = `${sentences.map(({ text: words }) => words).join(' ')}\n`;
  const hash = await hashSource(new TextEncoder().encode(text));
  return {
    text,
    hash,
    about: {
      id: 'streets',
      title: 'Streets',
      short: 'Streets',
      language: 'en',
      publisher: { name: 'A paper', short: 'Paper', 'funded-by': 'its readers' },
      author: {},
      date: {},
      reference: { edtf: '2019-05-15/2019-05-17', outside: true, from: 'Told by the editor.' },
      rights: 'Made up for a measurement.',
      source: { file: 'source.txt', sha256: hash },
      units: Object.fromEntries(things.map((thing) => [thing, { one: thing, many: plural(thing) }])),
      voices: {
        outlet: { name: 'The paper', kind: 'outlet', named: true },
        town: { name: 'The town', kind: 'body', named: true }
      }
    },
    sentences,
    attributions,
    claims: made.flatMap(({ claims }) => claims),
    setAside,
    secondReading: { 'read-on': '2026-11-24', method: 'Made up.', entries, 'at-first': {}, settled: [] },
    locate: (file) => ({ file, line: 1, column: 1 })
  };
}
