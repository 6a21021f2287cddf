// What stands inside quotation marks: whose words they are is decided elsewhere, by this.
import { roleOfSingleMark } from '#lib/source/apostrophes.ts';
import { blocksOf, type Block } from '#lib/source/blocks.ts';
import type { Place } from '#lib/source/sentence.ts';

/** The words between two marks, without the marks. A quotation over several paragraphs has one range in each. */
export interface QuotationRange extends Place {
  /** 1 for a quotation, 2 for one inside it. */
  depth: number;
  /** The marks as they stand; `close` is empty where the quotation goes on in the next paragraph. */
  open: string;
  close: string;
  /** Whether the next paragraph goes on with the same quotation. */
  continues: boolean;
}

export interface QuotationProblem {
  reason: 'not-closed' | 'not-opened' | 'mistyped-mark';
  /** The mark and where it stands. */
  mark: string;
  offset: number;
}

export interface Quotations {
  ranges: QuotationRange[];
  problems: QuotationProblem[];
}

/** Opening mark → what closes it; the second closing mark is a slip of the pen and told as a problem. */
const closers: Record<string, { right: string; slips: string }> = {
  '“': { right: '”', slips: '"“' },
  '"': { right: '"', slips: '”“' },
  '„': { right: '“”', slips: '"' },
  '«': { right: '»', slips: '' },
  '»': { right: '«', slips: '' },
  '‹': { right: '›', slips: '' },
  '‘': { right: '’', slips: "'‘" },
  '‚': { right: '‘’', slips: "'" },
  "'": { right: "'", slips: '’' },
  '「': { right: '」', slips: '' },
  '『': { right: '』', slips: '' },
  '”': { right: '”', slips: '' }
};

// Nobody quotes deeper; more open marks than this are marks that were never closed.
const deepest = 16;

interface OpenMark {
  mark: string;
  offset: number;
}

/**
 * Finds what stands inside “ ”, ‘ ’, " ", ' ', « », „ “ and the like. Apostrophes and marks of feet and inches
 * are no quotation marks. A quotation that runs over a paragraph's end is followed where a paragraph soon after
 * begins with its opening mark again; otherwise it is a problem and makes no range: nothing is guessed.
 *
 * @example quotationRanges('He said: “No spy.”').ranges
 * // → [{ start: 10, end: 17, depth: 1, open: '“', close: '”', continues: false }]
 */
export function quotationRanges(text: string): Quotations {
  const ranges: QuotationRange[] = [];
  const problems: QuotationProblem[] = [];
  const blocks = blocksOf(text);
  for (const [at, block] of blocks.entries()) {
    const open = readBlock(text, block, ranges, problems);
    for (const [depth, { mark, offset }] of open.entries()) {
      // A picture's caption may stand between two paragraphs of a quotation.
      const continues = blocks.slice(at + 1, at + 3).some(({ start }) => text[start] === mark);
      if (continues && depth === 0) {
        ranges.push({ start: offset + 1, end: block.end, depth: 1, open: mark, close: '', continues });
      } else problems.push({ reason: 'not-closed', mark, offset });
    }
  }
  ranges.sort((one, other) => one.start - other.start || other.end - one.end);
  return { ranges, problems: problems.sort((one, other) => one.offset - other.offset) };
}

/** Reads the marks of a block and returns those that are still open at its end. */
function readBlock(
  text: string,
  block: Block,
  ranges: QuotationRange[],
  problems: QuotationProblem[]
): OpenMark[] {
  const words = text.slice(block.start, block.end);
  const open: OpenMark[] = [];
  for (const { 0: mark, index } of words.matchAll(/[“”„"‘’‚'«»‹›「」『』]/g)) {
    const offset = block.start + index;
    const role = roleOf(words, index, open);
    if (role === 'open') {
      // A second straight mark that opens: the first was never closed.
      if (mark === '"' && open.at(-1)?.mark === '"') problems.push({ reason: 'not-closed', ...open.pop()! });
      if (mark === '”') problems.push({ reason: 'mistyped-mark', mark, offset });
      open.push({ mark, offset });
      if (open.length > deepest) problems.push({ reason: 'not-closed', ...open.shift()! });
    }
    if (role === 'stray') problems.push({ reason: 'not-opened', mark, offset });
    if (role !== 'close') continue;
    const at = open.findLastIndex((one) => closesWith(one.mark, mark));
    for (const inner of open.splice(at + 1)) problems.push({ reason: 'not-closed', ...inner });
    const { mark: opening, offset: start } = open.pop()!;
    if (closers[opening]!.slips.includes(mark)) problems.push({ reason: 'mistyped-mark', mark, offset });
    ranges.push({
      start: start + 1,
      end: offset,
      depth: open.length + 1,
      open: opening,
      close: mark,
      continues: false
    });
  }
  return open;
}

type Role = 'open' | 'close' | 'apostrophe' | 'stray';

function roleOf(words: string, index: number, open: OpenMark[]): Role {
  const mark = words[index]!;
  const isOpen = open.some((one) => closesWith(one.mark, mark));
  if (mark === '‚' || mark === '„' || mark === '「' || mark === '『' || mark === '‹') return 'open';
  if (mark === '‘' && open.at(-1)?.mark === '‚') return 'close';
  if (/[‘’']/.test(mark)) return roleOfSingleMark(words, index, isOpen);
  const [before, after] = [words.slice(Math.max(0, index - 1), index), words.slice(index + 1, index + 2)];
  const isBeforeWord = /^(?:$|[\s([{‘'„«—–-])/u.test(before) && /^\S/u.test(after);
  if (mark === '“') {
    if (open.at(-1)?.mark === '„') return 'close';
    return isOpen && !isBeforeWord && /^(?:[\s,.;:!?)\]—–-]|$)/u.test(after) ? 'close' : 'open';
  }
  if (mark === '"') {
    if (isBeforeWord) return 'open';
    if (isOpen) return 'close';
    return /\d/.test(before) ? 'apostrophe' : opensAnyway(words, index);
  }
  if (isOpen) return 'close';
  if (mark === '«' || ((mark === '»' || mark === '”') && isBeforeWord)) return 'open';
  return 'stray';
}

/** A straight mark directly after a word (“said:"No”) opens if another one follows in the paragraph. */
function opensAnyway(words: string, index: number): Role {
  return /^[\p{L}\p{N}]/u.test(words.slice(index + 1, index + 3)) && words.includes('"', index + 1)
    ? 'open'
    : 'stray';
}

function closesWith(opening: string, mark: string): boolean {
  const { right, slips } = closers[opening]!;
  return right.includes(mark) || slips.includes(mark);
}
