// Where the sentences of one block end: the decisions, mark by mark.
import { isAbbreviation } from '#lib/source/abbreviated.ts';
import { namesWithMark, speechVerbs, starters } from '#lib/source/abbreviations.ts';
import { inlineMarkers, markerLength } from '#lib/source/listmarkers.ts';
import {
  firstWord,
  reach,
  readBlock,
  wordsAfter,
  wordsBefore,
  type BlockReading
} from '#lib/source/reading.ts';
import { countWhile } from '#lib/source/search.ts';
import { terminatorsOf, type Terminator } from '#lib/source/terminators.ts';

/**
 * The offsets inside a block at which a new sentence can begin (the white space before it still belongs to nobody).
 *
 * @example boundariesOf('It is. So be it.') // → [6]
 */
export function boundariesOf(block: string, known: ReadonlySet<string> = new Set()): number[] {
  const markers = inlineMarkers(block);
  const items = markers.map(({ start }) => start).filter((start) => start > 0);
  const reading = readBlock(block, known);
  const firstMarker = markerLength(block.slice(0, reach));
  const found = new Set(items);
  let begin = 0;
  for (const mark of terminatorsOf(block)) {
    // The last marker that begins before this mark.
    const item = markers[countWhile(markers.length, (at) => markers[at]!.start <= mark.start) - 1];
    if (mark.start < firstMarker || (item && mark.start < item.end)) continue;
    begin = Math.max(begin, item?.start ?? 0);
    const boundary = boundaryAfter(reading, mark, begin);
    if (boundary === undefined) continue;
    found.add(boundary);
    begin = boundary;
  }
  return [...found].sort((one, other) => one - other);
}

/** Where the next sentence begins, if this mark ends one that began at `begin`. */
function boundaryAfter(reading: BlockReading, mark: Terminator, begin: number): number | undefined {
  const { block } = reading;
  const rest = block.slice(mark.end, mark.end + reach);
  if (mark.end === block.length) return undefined;
  if (isInsideBracket(reading, mark, begin)) return undefined;
  if (mark.needsNoSpace) return isInsideCornerQuotes(block, begin, mark) ? undefined : mark.end;
  const isSpaced = /^\s/.test(rest);
  if (!isSpaced) return isRunOn(reading, mark) ? mark.end : undefined;
  const next = wordsAfter(block, mark.end);
  if (/^[.…]/.test(mark.marks) && isEllipsis(mark.marks)) return boundaryAtEllipsis(block, mark, next);
  // “…raak. ...en toen”: the dots belong to what they leave out, before the next sentence.
  if (mark.marks === '.' && /^(?:\.{3}|…)\p{L}/u.test(next)) return mark.end;
  if (!canBegin(next, mark)) return undefined;
  if (mark.marks === '.') return isAbbreviation(reading, mark, begin, next) ? undefined : mark.end;
  if (mark.marks === '!' && isNameWithMark(block, mark, next)) return undefined;
  return mark.isClosed && isSpeakerNext(next) ? undefined : mark.end;
}

/** Whether what comes next can be the first word of a sentence at all. */
function canBegin(next: string, mark: Terminator): boolean {
  const word = next.replace(/^[^\p{L}\p{N}\s]+(?=[\p{L}\p{N}])/u, '');
  const isBehindMark = word.length < next.length;
  // iPhone and eBay begin sentences as they are.
  if (/^\p{Ll}(?!\p{Lu})/u.test(word)) return isBehindMark && /^[“"«‘„]/.test(next) && !mark.isClosed;
  return !/^[,;:)\]}%/]/.test(next);
}

function isInsideBracket(
  { block, brackets }: BlockReading,
  { start, end }: Terminator,
  begin: number
): boolean {
  const bracket = brackets[countWhile(brackets.length, (at) => brackets[at]!.start < start) - 1];
  if (!bracket || start >= bracket.end) return false;
  // A whole sentence in brackets is one: “(It was.) Then …”; so are the sentences inside it.
  if (block.slice(begin, bracket.start).trim() === '') return false;
  const next = wordsAfter(block, end);
  return end < bracket.end || !starters.has(firstWord(next)) || !/^\p{Lu}/u.test(next);
}

/** In Japanese and Chinese quotations the sentence goes on after the closing mark. */
function isInsideCornerQuotes(block: string, begin: number, mark: Terminator): boolean {
  const before = block.slice(Math.max(begin, mark.end - 1000), mark.end);
  const opened = (before.match(/[「『“（]/g) ?? []).length;
  const closed = (before.match(/[」』”）]/g) ?? []).length;
  return (
    opened > closed || (mark.isClosed && /^[とっはがをに、，]/.test(block.slice(mark.end, mark.end + 1)))
  );
}

/** “world.Today”: a forgotten space, in what is no address, file name or number. */
function isRunOn({ block, known }: BlockReading, mark: Terminator): boolean {
  if (!/^[.!?]$/.test(mark.marks)) return false;
  const before = /\S*$/.exec(wordsBefore(block, 0, mark.start))![0];
  const after = /^\S*/.exec(block.slice(mark.end, mark.end + reach))![0];
  if (/[@/\\_]|www\./.test(before + after) || known.has(before.toLowerCase())) return false;
  const isSentenceStart = /^[“"‘(]?\p{Lu}\p{Ll}*(?:[’'.!?,”]|$)/u.test(after);
  const lastPart = before.slice(before.lastIndexOf('.') + 1);
  if (/^\p{Lu}?\p{Ll}{2,}$/u.test(lastPart)) {
    return isSentenceStart && /^[“"‘(]?\p{Lu}\p{Ll}/u.test(after) && !titlesBeforeName.test(lastPart);
  }
  return isSentenceStart && /^\d{1,3}(?:,\d{3})+$|^\d{2,}$/.test(before) && /^\p{Lu}\p{Ll}/u.test(after);
}

const titlesBeforeName = /^(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Rep|Gov|Mt|Node|Vue|Next)$/;

function isEllipsis(marks: string): boolean {
  return /…|\.\s?\.\s?\./.test(marks);
}

/**
 * Four dots end a sentence; three only leave words out, unless they hang on the word before and a new sentence
 * is plain to see. Where the first of four spaced dots hangs on the word, it is the full stop, and the
 * three others leave out what came between.
 *
 * @see The Chicago Manual of Style, 17th edition, 13.50–13.58
 */
function boundaryAtEllipsis(block: string, mark: Terminator, next: string): number | undefined {
  if (!/^[“"‘«(]?[\p{Lu}\p{Lo}]/u.test(next)) return undefined;
  const dots = mark.marks.replace(/\s/g, '').replace(/…/g, '...').length;
  const isAttached = /\S/.test(block[mark.start - 1] ?? ' ');
  const isSpaced = /\s/.test(mark.marks);
  if (dots >= 4) return isSpaced && isAttached && !mark.isClosed ? mark.start + 1 : mark.end;
  if (mark.isClosed || /[!?]/.test(mark.marks)) return mark.end;
  const word = firstWord(next);
  if (/^i(?:[’']|$)/.test(word)) return undefined;
  return isAttached && !isSpaced ? mark.end : starters.has(word) ? mark.end : undefined;
}

function isNameWithMark(block: string, { start }: Terminator, next: string): boolean {
  const word = /[\p{L}]+$/u.exec(wordsBefore(block, 0, start))?.[0] ?? '';
  return namesWithMark.has(word.toLowerCase()) && !starters.has(firstWord(next));
}

/** “Why now?” Kelly asked. — a name or two, then a verb of saying. */
function isSpeakerNext(next: string): boolean {
  const words = /^((?:\p{Lu}[\p{L}.’'-]*\s+){1,4})(\p{Ll}+)/u.exec(next);
  if (!words || !speechVerbs.has(words[2]!)) return false;
  // “He said” begins a new sentence as often as not; a name directly after the quotation does not.
  return !starters.has(firstWord(next));
}
