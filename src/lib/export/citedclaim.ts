// What a citation of a claim is made of; the three formats print the same facts.
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { quotesOf } from '#lib/claims/lineage.ts';
import { readEdtf } from '#lib/time/edtf/read.ts';
import { dayOf, type Day } from '#lib/time/calendar.ts';
import { printDerivation } from '#lib/words/derivation.ts';
import { printSentences } from '#lib/words/sentence.ts';
import { printTeller } from '#lib/words/voice.ts';

/** A claim with what a citation of it needs. No author is named: where the text has none, none is invented. */
export interface CitedClaim {
  /** `huawei-5g-founded`: letters, digits and hyphens. */
  key: string;
  label: string;
  /** The article. */
  title: string;
  shortTitle: string;
  publisher: string;
  /** The article’s own date; null where the text gives none. */
  date: { year: number; month?: number; day?: number } | null;
  language: string;
  /** What the text says of author and date, or that it says nothing. */
  remarks: readonly string[];
  /** “sentence 36”. */
  where: string;
  /** Each quotation with whose words it is; empty for a claim of ours. */
  quotes: readonly { text: string; says: string; where: string }[];
  /** “1 + 5 = 6, ours”; null for a quoted claim. */
  derivation: string | null;
  /** The day on which it was read the second time. */
  checked: Day;
  /** The claim’s permanent address; null where the site’s own is not configured. */
  address: string | null;
}

/**
 * @param address - the claim’s page as a whole URL, or null where it is not known
 * @example citeClaim(revenue, document, null).date // null: “The text carries no publication date.”
 */
export function citeClaim(
  claim: VerifiedClaim,
  document: VerifiedDocument,
  address: string | null
): CitedClaim {
  const { about, claims, sentences } = document;
  const quotes = quotesOf(claim, new Map(claims.map((one) => [one.id, one])));
  const standsIn = new Set(quotes.map(({ sentence }) => sentence));
  return {
    key: `${about.id}-${claim.id}`,
    label: claim.label,
    title: about.title,
    shortTitle: shorten(about.title),
    publisher: about.publisher.name,
    date: readDate(about.date.known),
    language: about.language,
    remarks: [about.author.known, about.author.missing, about.date.missing].filter(
      (text) => text !== undefined
    ),
    where: printSentences(sentences.map(({ id }) => id).filter((id) => standsIn.has(id))),
    quotes: claim.quotes.map(({ parts, says, sentence }) => ({
      text: parts.join(' … '),
      says: printTeller(says, document),
      where: printSentences([sentence])
    })),
    derivation: printDerivation(claim, document),
    checked: dayIn(claim.checked),
    address
  };
}

/** Only a date of its own counts, as EDTF; words about a date are a remark. */
function readDate(known: string | undefined): CitedClaim['date'] {
  if (known === undefined) return null;
  const read = readEdtf(known);
  if (!read.ok || read.time.start === null) return null;
  const { year, month, day } = dayOf(read.time.start);
  if (read.time.precision === 'day') return { year, month, day };
  if (read.time.precision === 'month') return { year, month };
  return read.time.precision === 'year' ? { year } : null;
}

function dayIn(iso: string): Day {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  return { year, month, day };
}

/** The first words of a title, for a citation in running text: at most five, never ending in a small word. */
function shorten(title: string): string {
  const words = title.split(/\s+/);
  if (words.length <= 5) return title;
  const kept = words.slice(0, 5);
  while (kept.length > 1 && /^\p{Ll}/u.test(kept.at(-1)!)) kept.pop();
  return kept.join(' ').replace(/[,:;–—-]+$/, '');
}
