// Spreads labels along a line so that none overlap and each stays as near to its mark as it can.

/** A label's length along the line and where it would begin if it were alone. */
export interface Wish {
  at: number;
  length: number;
}

/**
 * The place of each label, in the order given, at least `apart` px between two and none before `least`.
 * Labels that push each other form a block that takes the mean of their wishes (pool adjacent violators;
 * Barlow, Bartholomew, Bremner and Brunk, “Statistical inference under order restrictions”, 1972).
 * @example spread([{ at: 0, length: 10 }, { at: 4, length: 10 }], 2, 0) // [0, 12]
 */
export function spread(wishes: readonly Wish[], apart: number, least: number): number[] {
  const blocks: { start: number; size: number; wish: number; length: number; offsets: number[] }[] = [];
  for (const { at, length } of wishes) {
    let block = { start: at, size: 1, wish: at, length, offsets: [0] };
    let before = blocks[blocks.length - 1];
    while (before !== undefined && before.start + before.length + apart > block.start) {
      const shift = before.length + apart;
      block = {
        start: 0,
        size: before.size + block.size,
        wish: before.wish + block.wish - block.size * shift,
        length: shift + block.length,
        offsets: [...before.offsets, ...block.offsets.map((offset) => offset + shift)]
      };
      block.start = Math.max(least, block.wish / block.size);
      blocks.pop();
      before = blocks[blocks.length - 1];
    }
    blocks.push({ ...block, start: Math.max(least, block.start) });
  }
  return blocks.flatMap(({ start, offsets }) => offsets.map((offset) => start + offset));
}
