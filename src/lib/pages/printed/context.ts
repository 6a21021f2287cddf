// A quotation in its sentence, with the sentences around it.
import type { Quote, VerifiedDocument } from '#lib/claims/claim.ts';
import { printSays } from '#lib/words/voice.ts';
import { cutAt } from '#lib/pages/printed/pieces.ts';

/** A quotation as it stands in the text. */
export interface PrintedQuote {
  sentence: string;
  /** “17”; empty for a heading. */
  number: string;
  /** Its sentence, cut where the quotation begins and ends. */
  pieces: readonly { text: string; quoted: boolean }[];
  /** The sentence before and the one after, headings included; empty at the ends of the text. */
  before: string;
  after: string;
  /** “Huawei, reported by VOA”. */
  says: string;
  /** The words that say so: “The company says”. */
  attribution: string;
}

/** @example printQuote(document)(quote).pieces // [{ text: 'Last year, …', quoted: true }, …] */
export function printQuoteOf(document: VerifiedDocument): (quote: Quote) => PrintedQuote {
  const places = new Map(document.sentences.map((sentence, at) => [sentence.id, at]));
  return (quote) => {
    const at = places.get(quote.sentence)!;
    const sentence = document.sentences[at]!;
    const layers = quote.places.map((place) => ({ ...place, tag: 'quoted' }));
    return {
      sentence: quote.sentence,
      number: quote.sentenceNumber === null ? '' : String(quote.sentenceNumber),
      pieces: cutAt(document.text, sentence, layers).map(({ text, tags }) => ({
        text,
        quoted: tags.length > 0
      })),
      before: neighbour(document, at - 1),
      after: neighbour(document, at + 1),
      says: printSays(quote.says, document),
      attribution: quote.says.words ?? ''
    };
  };
}

function neighbour({ sentences }: VerifiedDocument, at: number): string {
  const found = sentences[at];
  return found && found.kind !== 'furniture' ? found.text : '';
}
