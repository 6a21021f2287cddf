// A verified document, its story and classroom, printed into the bank that sheets are made from.
import type { Value, VerifiedClaim, VerifiedDocument, When } from '#lib/claims/claim.ts';
import { quotesOf } from '#lib/claims/lineage.ts';
import { byIdOf, sentencesOf } from '#lib/charts/base.ts';
import { bodyOf } from '#lib/charts/voicemark.ts';
import { rowsOf } from '#lib/story/rows.ts';
import { printSourceLine } from '#lib/story/sourceline.ts';
import type { Classroom, Story } from '#lib/story/story.ts';
import { printAct } from '#lib/words/act.ts';
import { printQuantity } from '#lib/words/amount.ts';
import { printSentenceNumber } from '#lib/words/sentence.ts';
import { printTime } from '#lib/words/time.ts';
import { printDate } from '#lib/words/when.ts';
import { printTold } from '#lib/words/told.ts';
import { findOutlet, nameVoice, printSays } from '#lib/words/voice.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import type { Bank, BankClaim, BankDate, BankValue } from '#lib/worksheet/bank.ts';

/** @example collectBank(document, story, classroom).claims[0].quote // 'U.S. officials have effectively banned …' */
export function collectBank(document: VerifiedDocument, story: Story, classroom: Classroom): Bank {
  const { about, voices, text } = document;
  const byId = byIdOf(document);
  const speaking = new Set(document.claims.flatMap((claim) => claim.quotes.map(({ says }) => says.voice)));
  return {
    document: {
      id: document.id,
      title: about.title,
      short: about.short,
      outlet: findOutlet(document)?.name ?? about.publisher.name,
      language: about.language
    },
    sentences: document.sentences.map((sentence, at) => {
      const before = document.sentences[at - 1];
      const between = before ? text.slice(before.end, sentence.start) : '\n\n';
      return {
        id: sentence.id,
        kind: sentence.kind,
        number: sentence.kind === 'sentence' ? printSentenceNumber(sentence.id) : '',
        text: text.slice(sentence.start, sentence.end),
        startsParagraph: /\n\s*\n|\r\n\s*\r\n/.test(between) || sentence.kind !== 'sentence'
      };
    }),
    voices: [...voices.values()]
      .filter(({ id }) => speaking.has(id))
      .map(({ id, named }) => ({
        id,
        name: nameVoice(document, id),
        body: bodyOf(id, document),
        named
      })),
    claims: document.claims
      .filter(({ retired, quotes }) => retired === undefined && quotes.length > 0)
      .map((claim) => collectClaim(claim, document)),
    views: story.views.map((view) => {
      const rows = rowsOf(view, document);
      return {
        id: view.id,
        kind: view.kind,
        headline: view.headline.text,
        rows,
        source: printSourceLine(document, rows)
      };
    }),
    glossary: classroom.glossary,
    beyond: classroom.beyond.map(({ text: question, restsOn }) => {
      const used = new Set(
        restsOn.flatMap((id) => quotesOf(byId.get(id)!, byId).map(({ sentence }) => sentence))
      );
      return {
        text: question,
        sentences: document.sentences.map(({ id }) => id).filter((id) => used.has(id))
      };
    })
  };
}

function collectClaim(claim: VerifiedClaim, document: VerifiedDocument): BankClaim {
  const [first] = claim.quotes;
  const badge = printAct(claim);
  return {
    id: claim.id,
    label: claim.label,
    quote: printTold(first!),
    sentences: sentencesOf(claim, document),
    akin: document.claims.filter((other) => other !== claim && shareWords(claim, other)).map(({ id }) => id),
    voices: [...new Set(claim.quotes.map(({ says }) => says.voice))],
    says: [...new Set(claim.quotes.map(({ says }) => printSays(says, document)))].join('; '),
    saysWords: first!.says.words ?? '',
    act: claim.act,
    actWords: claim.actWords ?? '',
    isPlain:
      claim.if === undefined &&
      claim.negated === undefined &&
      (claim.act === 'states' ? badge === null && claim.actWords === undefined : true),
    value: claim.value ? collectValue(claim.value, document) : null,
    date: claim.when ? collectDate(claim.when) : null,
    undated: claim.when && claim.when.time === undefined ? claim.when.words : null
  };
}

function shareWords(one: VerifiedClaim, other: VerifiedClaim): boolean {
  const places = ({ quotes }: VerifiedClaim) => quotes.flatMap((quote) => quote.places);
  return places(one).some(({ start, end }) =>
    places(other).some((place) => place.start < end && start < place.end)
  );
}

function collectValue(value: Value, document: VerifiedDocument): BankValue | null {
  const { is, low, high, unit, words, over } = value;
  const number = low ?? high;
  if (words === undefined || number === undefined || is === 'between') return null;
  const print = (bound: 'as-stated' | 'above' | 'below' | 'about') =>
    printQuantity(
      {
        is: bound,
        unit,
        ...(bound === 'below' ? {} : { low: number }),
        ...(bound === 'above' ? {} : { high: number })
      },
      document.about.units
    );
  const read = over === undefined ? undefined : readEdtf(over);
  return {
    is,
    low: number,
    unit,
    words,
    bounds: {
      'as-stated': print('as-stated'),
      above: print('above'),
      below: print('below'),
      about: print('about')
    },
    over: read?.ok ? printTime(read.time) : ''
  };
}

function collectDate(when: When): BankDate | null {
  const { time, words, extent = 'within', against } = when;
  if (time === undefined || time.start === null || time.end === null) return null;
  return {
    words,
    date: printDate(when),
    start: time.start,
    end: time.end,
    extent,
    resolved: against === 'reference'
  };
}
