// Which of ’ ‘ ' are apostrophes and which quote: told by the letters beside them, and by what is open.

/** The role of a single mark. `ignored` marks neither open nor close anything. */
export type SingleMarkRole = 'open' | 'close' | 'apostrophe';

// Words that begin with an apostrophe, and years (’90s).
const elision =
  /^(?:\d\ds?\b|(?:tis|twas|twere|twill|em|n|cause|til|till|round|bout|cuz|ere|neath|kay|sup)\b)/iu;

// Beyond this many characters no closing single mark is looked for.
const farthest = 2000;

/**
 * The role of a single quotation mark at `offset` in a block. `isOpen` says whether a single quotation is open there.
 *
 * @example roleOfSingleMark('the customers’ data', 13, false) // → 'apostrophe'
 */
export function roleOfSingleMark(block: string, offset: number, isOpen: boolean): SingleMarkRole {
  const mark = block[offset]!;
  const before = block.slice(Math.max(0, offset - 2), offset);
  const after = block.slice(offset + 1, offset + 1 + farthest);
  const isLetterBefore = /[\p{L}\p{M}\p{N}]$/u.test(before);
  const isLetterAfter = /^[\p{L}\p{N}]/u.test(after);
  if (isLetterBefore && isLetterAfter) return 'apostrophe';
  const isAtStart = /(?:^|[\s([{“"„«—–-])$/u.test(before);
  if (isAtStart && elision.test(after)) return 'apostrophe';
  if (mark === '‘') return /^(?:\s|$)/u.test(after) && isOpen ? 'close' : 'open';
  if (isAtStart && !/^(?:\s|$)/u.test(after)) {
    if (mark === '’') return 'apostrophe';
    return hasCloserAfter(after, "'") ? 'open' : 'apostrophe';
  }
  if (!isOpen) return 'apostrophe';
  return isPossessive(before, after, mark) ? 'apostrophe' : 'close';
}

/** “the owners’ plan” inside a quotation: after an s, before a small letter, and a closing mark is still to come. */
function isPossessive(before: string, after: string, mark: string): boolean {
  return /[sxz]$/iu.test(before) && /^\s\p{Ll}/u.test(after) && hasCloserAfter(after, mark);
}

function hasCloserAfter(after: string, mark: string): boolean {
  const upToNext = mark === '’' ? after.split('‘')[0]! : after;
  return new RegExp(`\\S${mark}(?![\\p{L}\\p{N}])`, 'u').test(upToNext);
}
