// What is known of a document, in words.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import type { PrintedAbout } from '#lib/ui/printed.ts';
import { printTime } from '#lib/words/time.ts';
import { findOutlet } from '#lib/words/voice.ts';

/** @example printAbout(document).publisherLine // 'Voice of America, funded by the U.S. government' */
export function printAbout(document: VerifiedDocument): PrintedAbout {
  const { about, claims, sentences, reference } = document;
  const quoted = claims.flatMap(({ quotes }) => quotes.map(({ says }) => says.voice));
  return {
    id: about.id,
    title: about.title,
    short: about.short,
    outlet: findOutlet(document)?.name ?? about.publisher.short,
    publisher: about.publisher.name,
    publisherLine: `${about.publisher.name}, funded by ${about.publisher['funded-by']}`,
    dateline: about.dateline ? placeName(about.dateline) : '',
    missing: [about.author.missing, about.date.missing].filter((text) => text !== undefined),
    known: [about.author.known, about.date.known].filter((text) => text !== undefined),
    reference: {
      words: `${printTime(reference.time)}${reference.outside ? ', not in the text' : ''}`,
      from: reference.from
    },
    rights: about.rights,
    sha256: about.source.sha256,
    counts: {
      sentences: sentences.filter(({ kind }) => kind === 'sentence').length,
      claims: claims.length,
      derived: claims.filter(({ derived }) => derived).length,
      voices: new Set(quoted).size
    }
  };
}

/** “SHENZHEN, CHINA” → “Shenzhen, China”. */
function placeName(dateline: string): string {
  return dateline
    .toLowerCase()
    .replace(/(^|[\s,-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
