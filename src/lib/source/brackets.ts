// Round and square brackets that open in the middle of a sentence: nothing inside them ends it.
import type { Place } from '#lib/source/sentence.ts';

const pairs: Record<string, string> = { ')': '(', ']': '[', '）': '（' };

/**
 * The stretches from an opening bracket to its closing one, outermost ones only. A closing bracket without
 * an opening one, as in “2)”, counts for nothing.
 *
 * @example bracketsOf('a (b (c)) d') // → [{ start: 2, end: 9 }]
 */
export function bracketsOf(block: string): Place[] {
  const open: { mark: string; at: number }[] = [];
  const found: Place[] = [];
  for (const { 0: mark, index } of block.matchAll(/[()[\]（）]/g)) {
    const opening = pairs[mark];
    if (opening === undefined) {
      open.push({ mark, at: index });
      continue;
    }
    const match = open.findLastIndex((one) => one.mark === opening);
    if (match < 0) continue;
    const start = open[match]!.at;
    open.length = match;
    while (found.length > 0 && found.at(-1)!.start > start) found.pop();
    found.push({ start, end: index + 1 });
  }
  return found;
}
