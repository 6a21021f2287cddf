// Attributions to rows of the voices: the outlet, every body with those who speak for it, and whoever is not heard.
import { numberRows, refusesRetired, type Base } from '#lib/charts/base.ts';
import type { ChartInput } from '#lib/charts/kind.ts';
import { bodyOf, voiceMarks } from '#lib/charts/voicemark.ts';
import {
  claimsIn,
  countWords,
  extentOf,
  partsOf,
  stretchesOf,
  thousandth
} from '#lib/charts/voices/places.ts';
import type { VoiceRow } from '#lib/charts/voices/row.ts';
import type { Attribution, VerifiedClaim, VerifiedDocument, VoiceId } from '#lib/claims/claim.ts';
import { joinWords } from '#lib/words/list.ts';
import { printNumber } from '#lib/words/number.ts';
import { printSentences } from '#lib/words/sentence.ts';
import { nameVoice, printVoice } from '#lib/words/voice.ts';

type Unnumbered = Base & Omit<VoiceRow, keyof Base | 'number'>;

/** Why a claim has no place in the map; null where it has one. */
export function refusesClaim(claim: VerifiedClaim): string | null {
  const retired = refusesRetired(claim);
  if (retired !== null) return retired;
  return claim.quotes.length > 0
    ? null
    : `“${claim.id}” is derived: nobody says it, so it has no place in the text.`;
}

/** The rows, bodies in the order in which they are first heard; a voice on which no claim rests is ours to point at. */
export function makeRows({ document, claims }: ChartInput): VoiceRow[] {
  const { attributions } = document;
  if (attributions.length === 0) return [];
  const all = countWords(attributions, document.text);
  const heard = orderVoices(document).map((id): Unnumbered => {
    const clauses = attributions.filter(({ says }) => says.voice === id);
    return rowOfVoice(id, clauses, claims, document, all);
  });
  const silent = rowOfSilent(claims, document);
  const rows = numberRows(silent === null ? heard : [...heard, silent]);
  return rows.map((row, at) => (at === 0 ? { ...row, axis: axisOf(document) } : row));
}

/** The outlet first, then every body with its persons behind it. */
function orderVoices(document: VerifiedDocument): VoiceId[] {
  const heard = [...new Set(document.attributions.map(({ says }) => says.voice))];
  const isOutlet = (id: VoiceId) => document.voices.get(id)?.kind === 'outlet';
  const bodies = [...new Set(heard.map((id) => bodyOf(id, document)))];
  const rank = (id: VoiceId) => (isOutlet(id) ? -1 : bodies.indexOf(bodyOf(id, document)));
  return [...heard].sort((a, b) => rank(a) - rank(b) || heard.indexOf(a) - heard.indexOf(b));
}

function rowOfVoice(
  id: VoiceId,
  clauses: readonly Attribution[],
  claims: readonly VerifiedClaim[],
  document: VerifiedDocument,
  all: number
): Unnumbered {
  const voice = document.voices.get(id);
  const quotedClauses = clauses.filter(({ says }) => says.how === 'quoted');
  const quoted = countWords(quotedClauses, document.text);
  const total = countWords(clauses, document.text);
  const isOutlet = voice?.kind === 'outlet';
  const share = `${printNumber(Math.round((100 * total) / all))}\u00a0%`;
  const name = voice?.name ?? id;
  const detail = printVoice(document, id).slice(name.length).replace(/^, /, '');
  const told = isOutlet ? 'in its own words' : quoted > 0 ? 'quoted and reported' : 'reported only';
  return {
    ...baseOf(id, clauses, claims, document, `${printVoice(document, id)}, ${told}`),
    role: isOutlet ? 'outlet' : 'heard',
    name,
    detail,
    stretches: stretchesOf(clauses, claims, extentOf(document)),
    words: { quoted, reported: total - quoted, share }
  };
}

/** All who are spoken about, whom nobody of theirs speaks for and who pass nothing on, in one row. */
function rowOfSilent(claims: readonly VerifiedClaim[], document: VerifiedDocument): Unnumbered | null {
  const { attributions } = document;
  const heard = new Set(
    attributions.flatMap(({ says }) => [
      says.voice,
      bodyOf(says.voice, document),
      ...says.via.map(({ voice }) => voice)
    ])
  );
  const silent = [...new Set(attributions.flatMap(({ about }) => about))].filter((id) => !heard.has(id));
  if (silent.length === 0) return null;
  const clauses = attributions.filter(({ about }) => about.some((id) => silent.includes(id)));
  const names = joinWords(silent.map((id) => nameVoice(document, id)));
  return {
    ...baseOf('not-heard', clauses, claims, document, `Spoken about and not heard: ${names}`),
    voice: null,
    role: 'not-heard',
    name: 'Spoken about, not heard',
    detail: names,
    stretches: stretchesOf(clauses, claims, extentOf(document)).map(([from, to, , is]) => [
      from,
      to,
      'low',
      is
    ]),
    words: null
  };
}

function baseOf(
  key: string,
  clauses: readonly Attribution[],
  claims: readonly VerifiedClaim[],
  document: VerifiedDocument,
  head: string
): Base & Pick<VoiceRow, 'parts'> {
  const found = new Set(clauses.flatMap((clause) => claimsIn(clause, claims)));
  const own = claims.filter((claim) => found.has(claim));
  const [first, ...rest] = own.map(({ id }) => id);
  const at = new Set(clauses.map((clause) => clause.at));
  // A heading has no number to be named by; its words stand in the lane all the same.
  const sentences = document.sentences
    .filter(({ id, kind }) => kind === 'sentence' && at.has(id))
    .map(({ id }) => id);
  return {
    key,
    parts: own.map((claim) => partsOf(claim, clauses, extentOf(document))),
    source: first === undefined ? { ours: 'who speaks where, read by hand' } : { claims: [first, ...rest] },
    spoken: `${head}; ${printSentences(sentences)}`,
    sentences,
    voice: voiceMarks(document).get(key) ?? null
  };
}

/** Where sentences 1, 10, 20 … and the last begin. */
function axisOf(document: VerifiedDocument): [number, number][] {
  const extent = extentOf(document);
  const numbered = document.sentences.flatMap(({ id, start }) => {
    const number = /^s(\d+)$/.exec(id)?.[1];
    return number === undefined ? [] : [[Number(number), thousandth(start, extent)] as [number, number]];
  });
  const last = numbered[numbered.length - 1]?.[0] ?? 0;
  return numbered.filter(
    ([number]) => number === 1 || number === last || (number % 10 === 0 && last - number > 3)
  );
}
