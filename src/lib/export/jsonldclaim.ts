// One claim as linked data: what it says, its quotations, and where each stands in the text.
import type { Quote, Value, VerifiedClaim } from '#lib/claims/claim.ts';
import { describeQuantity } from '#lib/claims/describe.ts';
import { addressVoice } from '#lib/export/jsonldvoices.ts';
import { selectorsOf } from '#lib/source/selectors.ts';
import type { Place } from '#lib/source/sentence.ts';
import type { TextIndex } from '#lib/source/textindex.ts';
import { printTold } from '#lib/words/told.ts';
import { firstDayOf, lastDayOf } from '#lib/time/last.ts';
import type { Time } from '#lib/time/time.ts';

/** The source text, as a file beside claims.jsonld. */
export const addressSource = 'source.txt';

/** Addresses are relative to the file, so that they hold wherever the site is. */
export function addressClaim(id: string): string {
  return `claims/${id}/#claim`;
}

/** A day is all that is recorded of a time, and the standards ask for an instant: its first, in UTC. */
const instantOf = (day: string) => `${day}T00:00:00Z`;

/** The claim itself: schema.org’s Claim, never a ClaimReview, since nothing here says that it is true. */
export function describeClaim(claim: VerifiedClaim) {
  const { id, label, act, quotes, when, value, derived, checked, corrections, retired } = claim;
  const text = quotes.map(printTold).join(' / ');
  return {
    id: addressClaim(id),
    type: 'Claim',
    name: label,
    ...(text ? { text } : {}),
    description: describeTelling(claim),
    url: `claims/${id}/`,
    ...(quotes.length > 0 ? { appearance: quotes.map((quote, at) => describeQuotation(id, quote, at)) } : {}),
    ...(derived ? { isBasedOn: derived.of.map(addressClaim) } : {}),
    ...(when?.time ? { temporalCoverage: coverageOf(when.time) } : {}),
    ...(value ? { about: describeValue(value) } : {}),
    ...(corrections.length > 0
      ? { correction: corrections.map(({ date, was, why }) => `${date}: was ${was}. ${why}`) }
      : {}),
    ...(retired ? { creativeWorkStatus: `retired: ${retired.why}` } : {}),
    hadPrimarySource: addressSource,
    generatedAtTime: instantOf(checked),
    ...(act === 'states' ? {} : { comment: `The speaker ${act}; this is not told as a fact.` })
  };
}

function describeTelling({ derived, quotes }: VerifiedClaim): string {
  if (derived) return `Ours, computed (${derived.op}): no sentence says it.`;
  const said = quotes.map(({ says, sentence }) => `${says.voice}, ${says.how}, ${sentence}`);
  return [...new Set(said)].join('; ');
}

function describeQuotation(claim: string, quote: Quote, at: number) {
  return {
    id: `claims/${claim}/#quote-${at + 1}`,
    type: 'Quotation',
    text: quote.parts.join(' … '),
    position: quote.sentence,
    spokenByCharacter: addressVoice(quote.says.voice),
    wasQuotedFrom: addressSource,
    wasAttributedTo: addressVoice(quote.says.voice)
  };
}

/** An open end is written `..`, as schema.org does. */
function coverageOf(time: Time): string {
  const end = (day: string) => (day === 'open' ? '..' : day);
  const [first, last] = [end(firstDayOf(time)), end(lastDayOf(time))];
  return first === last ? first : `${first}/${last}`;
}

function describeValue(value: Value) {
  const { words, unit, least, most } = value;
  return {
    type: 'QuantitativeValue',
    ...(words ? { name: words } : {}),
    // schema.org knows least and most, not “more than”: that stands in the description.
    description: describeQuantity(value),
    unitText: unit,
    ...(least === undefined ? {} : { minValue: least }),
    ...(most === undefined ? {} : { maxValue: most })
  };
}

/** A W3C annotation whose targets are the claim’s quotations; a split quotation has a target for each part. */
export function annotateClaim(claim: VerifiedClaim, text: TextIndex) {
  return {
    id: `claims/${claim.id}/#annotation`,
    type: 'Annotation',
    motivation: 'describing',
    created: instantOf(claim.checked),
    body: describeClaim(claim),
    target: claim.quotes.flatMap(({ places }) => places.map((place) => targetAt(place, text)))
  };
}

function targetAt(place: Place, text: TextIndex) {
  const { quote, position } = selectorsOf(text, place);
  return { type: 'SpecificResource', source: addressSource, selector: [quote, position] };
}
