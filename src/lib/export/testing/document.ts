// A made-up document for tests: an emoji before the quotations, a quotation in two parts, a claim of ours, odd cells.
import type { Quote, Says, VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import type { Time } from '#lib/time/time.ts';

const sentences = [
  'A 🚲 stood by the door, and more than 20 boats lay in the harbour in 1987.',
  '“We will stay,” the keeper said through a guide, “if the 🏮 burns.”',
  '=1+1 is what the sign says, "in quotes", with a comma.'
];
export const text = `${sentences[0]} ${sentences[1]}\n\n${sentences[2]}\n`;

export function timeOf(edtf: string): Time {
  const read = readEdtf(edtf);
  if (!read.ok) throw new Error(read.detail);
  return read.time;
}

function quoteOf(sentence: number, parts: readonly string[], says: Says, witness = {}): Quote {
  const places = parts.map((part) => {
    const start = text.indexOf(part);
    if (start < 0) throw new Error(`not in the text: ${part}`);
    return { start, end: start + part.length };
  });
  return {
    exact: parts.join(' '),
    parts,
    places: places as unknown as Quote['places'],
    sentence: `s${sentence}`,
    sentenceNumber: sentence,
    says,
    witness
  };
}

const outlet: Says = { voice: 'outlet', how: 'outlet', via: [] };
const keeper: Says = {
  voice: 'keeper',
  how: 'quoted',
  words: 'the keeper said',
  via: [{ voice: 'guide', words: 'through a guide' }]
};

function claimOf(claim: Partial<VerifiedClaim> & { id: string }): VerifiedClaim {
  return {
    quotes: [],
    act: 'states',
    label: claim.id,
    relates: [],
    checked: '2026-11-24',
    corrections: [],
    checks: [
      { check: 1, result: 'passed' },
      { check: 2, result: 'passed' }
    ],
    ...claim
  } as unknown as VerifiedClaim;
}

export const claims: readonly VerifiedClaim[] = [
  claimOf({
    id: 'boats',
    label: 'Boats in the harbour',
    topic: 'harbour',
    quotes: [quoteOf(1, ['more than 20 boats lay in the harbour in 1987'], outlet)],
    when: { words: 'in 1987', edtf: '1987', time: timeOf('1987'), extent: 'within' },
    value: { words: 'more than 20 boats', is: 'above', low: 20, least: 21, unit: 'boat' }
  }),
  claimOf({
    id: 'stay',
    label: 'A pledge to stay',
    act: 'pledges',
    actWords: 'will stay',
    if: 'if the 🏮 burns',
    quotes: [quoteOf(2, ['We will stay', 'if the 🏮 burns'], keeper)],
    relates: [{ to: 'sign', as: 'answers' }]
  }),
  claimOf({
    id: 'sign',
    label: '=1+1 on a sign',
    quotes: [
      quoteOf(3, ['=1+1 is what the sign says, "in quotes", with a comma'], outlet),
      quoteOf(1, ['A 🚲 stood by the door'], outlet, { act: 'stood' })
    ],
    corrections: [{ date: '2026-11-25', was: '=1+2', why: 'Misread.' }],
    retired: { why: 'A sign is no source.' }
  }),
  claimOf({
    id: 'twice',
    label: 'Twice as many boats',
    derived: { op: 'sum', of: ['boats', 'boats'], names: [] },
    value: { is: 'above', low: 40, least: 41, unit: 'boat' }
  })
];

/** The document; `about` can be changed in part. */
export function makeDocument(about: Partial<VerifiedDocument['about']> = {}): VerifiedDocument {
  return {
    id: 'harbour',
    about: {
      id: 'harbour',
      title: 'What Lay in the Harbour & Why, at 5 % of {All} Boats',
      short: 'The harbour',
      language: 'en',
      publisher: { name: 'An outlet', short: 'Outlet', 'funded-by': 'its readers' },
      author: { missing: 'The text names no author.' },
      date: { missing: 'The text carries no date.' },
      reference: { edtf: '2019-05-15', outside: true, from: 'Made up for a test.' },
      rights: 'Made up.',
      source: { file: 'source.txt', sha256: 'a'.repeat(64) },
      units: { boat: { one: 'boat', many: 'boats' } },
      voices: {},
      ...about
    },
    text,
    sentences: sentences.map((words, at) => {
      const start = text.indexOf(words);
      return { id: `s${at + 1}`, kind: 'sentence', text: words, start, end: start + words.length };
    }),
    voices: new Map([
      ['outlet', { id: 'outlet', name: 'An outlet', short: 'Outlet', kind: 'outlet', named: true }],
      [
        'keeper',
        { id: 'keeper', name: 'The keeper', kind: 'person', named: false, role: 'keeper', of: 'crew' }
      ],
      ['crew', { id: 'crew', name: 'The crew', kind: 'group', named: false }],
      ['guide', { id: 'guide', name: 'A guide', kind: 'person', named: false }]
    ]),
    attributions: [],
    reference: { time: timeOf('2019-05-15'), outside: true, from: 'Made up for a test.' },
    claims,
    setAside: [],
    ledger: []
  } as unknown as VerifiedDocument;
}
