// The marks that can end a sentence, each with what belongs to it: more marks, closing quotation marks, notes.

/** A cluster of marks: `dots` are only full stops and ellipses. */
export interface Terminator {
  /** Where the first mark stands, and where a next sentence could begin to be looked for. */
  start: number;
  end: number;
  /** The marks without what closes after them: “.”, “?!”, “…”, “. . .”. */
  marks: string;
  /** Whether a quotation mark or bracket closes directly after the marks. */
  isClosed: boolean;
  /** Whether nothing parts it from the next sentence in its script, as in Japanese. */
  needsNoSpace: boolean;
}

// Not into the dots of “...en toen”, which begin what follows.
const spaced = '\\.(?:[ \\u00a0]\\.(?!\\.))+';
const plain = '[.!?…‽؟۔।॥᙮]+';
const unspaced = '[。！？．｡።፧၊။]+';
// Two colons of other scripts: Armenian’s full stop and Greek’s question mark.
const scripted = '(?<=\\p{Script=Armenian})[:։]+|(?<=\\p{Script=Greek})[;\\u037e]+';
const terminator = new RegExp(`(?:${spaced})|(?:${plain})|(?:${unspaced})|${scripted}`, 'gu');
const digitBoth = /\p{N}/u;

/** Every cluster of marks in a block, in order. */
export function terminatorsOf(block: string): Terminator[] {
  const found: Terminator[] = [];
  for (const match of block.matchAll(terminator)) {
    const start = match.index;
    const marks = match[0];
    const afterMarks = start + marks.length;
    const needsNoSpace = new RegExp(`^(?:${unspaced})$`, 'u').test(marks);
    // The wide full stop is a decimal point too (３．２９).
    if (marks === '．' && digitBoth.test(block[start - 1] ?? '') && digitBoth.test(block[afterMarks] ?? ''))
      continue;
    const end = closeAfter(block, afterMarks);
    found.push({ start, end, marks, isClosed: end > afterMarks, needsNoSpace });
  }
  return found;
}

/** Takes in what closes after the marks, and the number of a note: .” ?’) ! » .[12] .¹ */
function closeAfter(block: string, offset: number): number {
  let at = offset;
  for (;;) {
    const rest = block.slice(at, at + 12);
    const closing =
      /^[”»›）」』】〉》]/u.exec(rest) ??
      /^[)\]]/.exec(rest) ??
      // Straight and curly apostrophes close only where no letter follows: “Jr.’s”.
      /^["'’](?![\p{L}\p{N}])/u.exec(rest) ??
      // An opening mark directly after a full stop and before a space is a closing one mistyped, or German.
      /^[“‘](?=\s|$)/u.exec(rest) ??
      /^[ \u00a0\u202f](?:»|”(?=\s|$|[,.;]))/u.exec(rest) ??
      /^(?:\[\d{1,3}\]|[¹²³⁴-⁹⁰]+)(?=\s|$)/u.exec(rest);
    if (!closing) return at;
    at += closing[0].length;
  }
}
