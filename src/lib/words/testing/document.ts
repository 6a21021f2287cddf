// A small document for tests, with each kind of claim that is printed: its sentences say nothing of anybody.
import type {
  Says,
  UnverifiedClaim,
  Value,
  VerifiedClaim,
  VerifiedDocument,
  Voice
} from '#lib/claims/claim.ts';
import type { Sentence } from '#lib/source/sentence.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import type { Time } from '#lib/time/time.ts';

/** A time, for tests that know it can be read. */
export function timeOf(edtf: string): Time {
  const read = readEdtf(edtf);
  if (!read.ok) throw new Error(`${edtf}: ${read.detail}`);
  return read.time;
}

const voices: Voice[] = [
  { id: 'outlet', name: 'The outlet', kind: 'outlet', named: true },
  { id: 'maker', name: 'The maker', kind: 'body', named: true },
  {
    id: 'chair',
    name: 'The maker’s chair',
    short: 'The chair',
    kind: 'person',
    named: true,
    of: 'maker',
    role: 'chair'
  },
  { id: 'neighbours', name: 'Neighbours', kind: 'group', named: false },
  { id: 'interpreter', name: 'An interpreter', kind: 'person', named: false }
];

const own: Says = { voice: 'outlet', how: 'outlet', via: [] };
const reported: Says = { voice: 'maker', how: 'reported', words: 'it says', via: [] };
const quoted: Says = {
  voice: 'chair',
  how: 'quoted',
  words: 'the chair said',
  via: [{ voice: 'interpreter', words: 'through an interpreter' }]
};

export type Draft = Partial<UnverifiedClaim> & { id: string; label: string };

/** A claim that quotes a whole sentence, `s1` unless told; `says` is the outlet's own words unless told. */
export function makeClaim(draft: Draft, sentence = 's1', says: Says = own): VerifiedClaim {
  const number = Number(sentence.slice(1));
  const place = { start: number * 100, end: number * 100 + 50 };
  const quote = {
    exact: '…',
    parts: ['…'],
    places: [place],
    sentence,
    sentenceNumber: number,
    says,
    witness: {}
  };
  const claim = {
    quotes: draft.derived ? [] : [quote],
    act: 'states',
    relates: [],
    checked: '2026-11-24',
    corrections: [],
    checks: [],
    ...draft
  };
  return claim as unknown as VerifiedClaim;
}

/** A value in dollars unless told. */
export function makeValue(value: Partial<Value> & Pick<Value, 'is'>): Value {
  return { unit: 'USD', ...value };
}

/** A document out of claims; sentences are s1 to s9. */
export function makeDocument(claims: readonly VerifiedClaim[]): VerifiedDocument {
  const sentences = Array.from({ length: 9 }, (_, index): Sentence => {
    const start = (index + 1) * 100;
    return { id: `s${index + 1}`, kind: 'sentence', text: '…', start, end: start + 60 } as Sentence;
  });
  const about = {
    units: { boat: { one: 'boat', many: 'boats' }, person: { one: 'person', many: 'people' } },
    publisher: { name: 'The outlet', short: 'The outlet', 'funded-by': 'its readers' }
  };
  const reference = { time: timeOf('2019-05-15/2019-05-17'), outside: true, from: 'outside' };
  const document = {
    id: 'test',
    about,
    text: '',
    sentences,
    attributions: [],
    reference,
    claims,
    setAside: [],
    ledger: []
  };
  return {
    ...document,
    voices: new Map(voices.map((voice) => [voice.id, voice]))
  } as unknown as VerifiedDocument;
}

const lastYear = {
  words: 'Last year',
  edtf: '2018',
  time: timeOf('2018'),
  extent: 'throughout',
  against: 'reference'
} as const;

/** One claim of each kind. */
export const claims: readonly VerifiedClaim[] = [
  makeClaim(
    {
      id: 'income',
      label: 'Income',
      when: lastYear,
      value: makeValue({
        is: 'above',
        low: 1e11,
        words: 'more than $100 billion',
        measure: 'flow',
        over: '2018'
      })
    },
    's1'
  ),
  makeClaim(
    {
      id: 'boats',
      label: 'Boats built',
      value: makeValue({
        is: 'as-stated',
        low: 40,
        high: 40,
        least: 40,
        most: 40,
        unit: 'boat',
        words: '40 boats'
      })
    },
    's2',
    reported
  ),
  makeClaim(
    {
      id: 'red-boats',
      label: 'Red boats',
      value: makeValue({
        is: 'above',
        low: 20,
        least: 21,
        unit: 'boat',
        words: 'more than 20',
        partOf: 'boats'
      })
    },
    's2',
    reported
  ),
  makeClaim({
    id: 'red-share',
    label: 'Share of red boats',
    derived: { op: 'share', of: ['red-boats', 'boats'], names: [] },
    value: makeValue({ is: 'above', low: 50, unit: 'percent' })
  }),
  makeClaim({ id: 'builder', label: 'A builder' }, 's3'),
  makeClaim(
    {
      id: 'helpers',
      label: 'Helpers',
      value: makeValue({ is: 'as-stated', low: 5, high: 5, unit: 'person', words: 'five others' })
    },
    's3'
  ),
  makeClaim({
    id: 'crew',
    label: 'The crew',
    derived: { op: 'sum', of: ['builder', 'helpers'], names: ['builder'] },
    value: makeValue({ is: 'as-stated', low: 6, high: 6, unit: 'person' })
  }),
  makeClaim(
    {
      id: 'quit',
      label: 'A pledge to stop',
      act: 'pledges',
      actWords: 'will',
      if: 'if asked to',
      when: { words: 'will stop', undated: 'tense' }
    },
    's4',
    quoted
  ),
  makeClaim({ id: 'noise', label: 'Noise at night', act: 'alleges', actWords: 'complain that' }, 's5', {
    voice: 'neighbours',
    how: 'reported',
    words: 'complain',
    via: []
  }),
  makeClaim(
    { id: 'no-noise', label: 'No noise', act: 'denies', actWords: 'denies', negated: 'no noise' },
    's6',
    reported
  )
];

export const document: VerifiedDocument = makeDocument(claims);

/** A claim of the document by its id. */
export function claimOf(id: string): VerifiedClaim {
  const claim = claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
}
