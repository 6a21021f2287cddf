// Check 2: each quote stands in the text exactly once, inside a sentence, on word boundaries. Then whose words it is.
import type { Quote, Says } from '#lib/claims/claim.ts';
import type { ClaimEntry, QuoteEntry } from '#lib/claims/schema.ts';
import { checkSays, excerpt, requireVoice } from '#lib/claims/checks/attributions.ts';
import { overlaps, type Context } from '#lib/claims/checks/context.ts';
import { excerptAt } from '#lib/source/difference.ts';
import { findParts, type PartsResult } from '#lib/source/findparts.ts';
import { findQuote } from '#lib/source/findquote.ts';
import type { TextIndex } from '#lib/source/textindex.ts';
import { isBoundary, isOnWordBoundary } from '#lib/source/wordboundary.ts';
import { sentencesIn } from '#lib/source/lookup.ts';
import type { Place, Sentence } from '#lib/source/sentence.ts';

const file = 'claims.yaml';

/** The claim’s quotes at their places; a quote that fails is left out and reported. */
export function placeQuotes(context: Context, claim: ClaimEntry, row: number): Quote[] {
  return (claim.quotes ?? []).flatMap((quote, number) =>
    placeQuote(context, claim, quote, ['claims', row, 'quotes', number])
  );
}

function placeQuote(
  context: Context,
  claim: ClaimEntry,
  quote: QuoteEntry,
  path: (string | number)[]
): Quote[] {
  const { report, index, sentences, draft } = context;
  const parts = typeof quote.exact === 'string' ? [quote.exact] : quote.exact;
  const found = find(index, parts, quote);
  const shown = parts.join(' … ');
  if (!found.ok) {
    const reason =
      found.reason === 'ambiguous' || found.reason === 'context-differs' ? found.reason : 'not-in-source';
    report.add(reason, file, [...path, 'exact'], {
      id: claim.id,
      expected: `these words exactly once in source.txt: “${excerpt(shown)}”`,
      found: found.detail,
      advice: {
        'not-in-source':
          'Copy the words from source.txt letter by letter, with its quotation marks and dashes.',
        ambiguous: 'Add prefix: or suffix: with the words before or after the one that is meant.',
        'context-differs': 'Correct prefix: and suffix:, which must stand right before and after the words.'
      }[reason]
    });
    return [];
  }
  const places = found.places as [Place, ...Place[]];
  const around = places.flatMap((place) => sentencesIn(sentences, place));
  const sentence = around[0]!;
  const isFurniture = around.find(({ kind }) => kind === 'furniture' || kind === 'credit');
  if (isFurniture) {
    report.add('in-furniture', file, [...path, 'exact'], {
      id: claim.id,
      expected: 'words of the document itself',
      found: `“${excerpt(isFurniture.text)}”, which is ${isFurniture.kind} of the page (${isFurniture.id})`,
      advice: 'A claim cannot rest on page furniture or a credit line; quote a sentence or a heading.'
    });
    return [];
  }
  if (around.some(({ id }) => id !== sentence.id)) {
    report.add('across-sentences', file, [...path, 'exact'], {
      id: claim.id,
      expected: 'a quotation inside one sentence',
      found: `words of ${[...new Set(around.map(({ id }) => id))].join(' and ')}`,
      advice: 'Quote each sentence in a quote of its own.'
    });
    return [];
  }
  for (const place of places) {
    if (isOnWordBoundary(draft.text, place)) continue;
    report.add('cuts-a-word', file, [...path, 'exact'], {
      id: claim.id,
      expected: 'a quotation that begins and ends between words',
      found: `“${excerptAt(draft.text, isBoundary(draft.text, place.start) ? place.end : place.start)}”`,
      advice: 'Widen or shorten the quotation to whole words.'
    });
  }
  if (quote.by !== undefined) checkActor(context, claim, quote.by, sentence, path);
  const witness = quote.witness ?? {};
  return [
    {
      exact: shown,
      parts,
      places,
      ...(quote.prefix ? { prefix: quote.prefix } : {}),
      ...(quote.suffix ? { suffix: quote.suffix } : {}),
      sentence: sentence.id,
      sentenceNumber: sentence.kind === 'sentence' ? Number.parseInt(sentence.id.slice(1), 10) : null,
      says: inheritSays(context, claim, quote, sentence, places, path),
      ...(quote.by === undefined ? {} : { by: quote.by }),
      witness
    }
  ];
}

/** One part or several; one part knows better how to say what is wrong with it. */
function find(index: TextIndex, parts: readonly string[], { prefix, suffix }: QuoteEntry): PartsResult {
  const [exact] = parts;
  if (exact === undefined || parts.length > 1) return findParts(index, parts, { prefix, suffix });
  const found = findQuote(index, { exact, prefix, suffix });
  return found.ok ? { ok: true, places: [found.place] } : found;
}

/** Whose words a quotation is: what attributions.yaml says of the stretches that it touches. */
function inheritSays(
  context: Context,
  claim: ClaimEntry,
  quote: QuoteEntry,
  sentence: Sentence,
  places: readonly Place[],
  path: (string | number)[]
): Says {
  const stretches = context
    .attributionsOf(sentence.id)
    .filter((stretch) => !stretch.gloss && places.some((place) => overlaps(stretch.place, place)));
  const voices = [...new Set(stretches.map(({ says }) => says.voice))];
  const unknown: Says = { voice: 'outlet', how: 'outlet', via: [] };
  if (quote.says) {
    const says = checkSays(context, quote.says, sentence, file, [...path, 'says']);
    const agrees = stretches.some((s) => s.says.voice === says.voice && s.says.how === says.how);
    const relays = new Set(stretches.flatMap((stretch) => stretch.says.via.map(({ voice }) => voice)));
    if (!agrees || voices.length > 1)
      report(
        context,
        claim,
        path,
        stretches.map(({ says }) => says),
        `${says.voice}, ${says.how}`
      );
    else if (says.via.some(({ voice }) => !relays.has(voice)) || says.via.length !== relays.size) {
      report(
        context,
        claim,
        path,
        stretches.map(({ says }) => says),
        `through ${says.via.map(({ voice }) => voice).join(', ') || 'nobody'}`
      );
    }
    return says;
  }
  // A stretch that is missing was reported where it is missing.
  if (voices.length === 0 && !isGloss(context, sentence, places)) return unknown;
  if (voices.length !== 1) {
    report(
      context,
      claim,
      path,
      stretches.map(({ says }) => says),
      voices.length > 1 ? 'one quotation for all of them' : 'words that the writer put inside a quotation'
    );
    return stretches[0]?.says ?? unknown;
  }
  const says = stretches.map((stretch) => stretch.says);
  // A quotation that is partly report counts as report: the words outside the marks are the teller’s.
  const told = says.find(({ how }) => how !== 'quoted') ?? says[0]!;
  const words = says.find((s) => s.words)?.words;
  return { ...told, ...(words ? { words } : {}), via: says.flatMap(({ via }) => via).filter(isFirst) };
}

/** Who acts is somebody the sentence speaks about, or lets speak. */
function checkActor(
  context: Context,
  claim: ClaimEntry,
  by: string,
  sentence: Sentence,
  path: (string | number)[]
): void {
  if (!context.voices.has(by)) return requireVoice(context, by, file, [...path, 'by'], claim.id);
  const stretches = context.attributionsOf(sentence.id);
  const present = [...new Set(stretches.flatMap(({ says, about }) => [says.voice, ...about]))];
  if (present.includes(by)) return;
  context.report.add('voice-differs', file, [...path, 'by'], {
    id: claim.id,
    expected: `somebody of ${sentence.id}: ${present.join(', ')}`,
    found: `by: ${by}`,
    advice: 'Name who acts in this sentence; if it is this voice, add it to about: in attributions.yaml.'
  });
}

function isGloss(context: Context, sentence: Sentence, places: readonly Place[]): boolean {
  return context
    .attributionsOf(sentence.id)
    .some((stretch) => stretch.gloss && places.some((place) => overlaps(stretch.place, place)));
}

function isFirst(relay: { voice: string }, at: number, all: readonly { voice: string }[]): boolean {
  return all.findIndex(({ voice }) => voice === relay.voice) === at;
}

function report(
  context: Context,
  claim: ClaimEntry,
  path: (string | number)[],
  says: readonly Says[],
  found: string
): void {
  const told = says.map(
    ({ voice, how, via }) =>
      `${voice}, ${how}${via.length > 0 ? `, through ${via.map((v) => v.voice).join(', ')}` : ''}`
  );
  context.report.add('voice-differs', file, [...path, 'says'], {
    id: claim.id,
    expected:
      told.length > 0
        ? `what attributions.yaml says of these words: ${told.join('; then ')}`
        : 'words of a speaker',
    found,
    advice: 'Quote the words of one voice only, or correct attributions.yaml if the voice is wrong there.'
  });
}
