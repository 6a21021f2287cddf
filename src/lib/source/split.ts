// Text → sentences, headings, credits and page furniture. Its own scanner, so that no version of ICU moves a sentence.
import { blocksOf } from '#lib/source/blocks.ts';
import { boundariesOf } from '#lib/source/boundaries.ts';
import { kindOf } from '#lib/source/kinds.ts';
import type { DraftSentence } from '#lib/source/number.ts';

export interface SplitOptions {
  /** Abbreviations of this document that do not end a sentence, without the last dot. */
  abbreviations?: readonly string[];
}

/**
 * Cuts a text into pieces, in order. Each is a stretch of the text as it is (`text.slice(start, end)`), and
 * together they hold every character but white space. The result is a draft: a person corrects it, then it is frozen.
 * Written for English; the marks of other scripts are known, their abbreviations mostly are not.
 *
 * @example splitSentences('On Wednesday, U.S. President Ames spoke. He left.').map(({ text }) => text)
 * // → ['On Wednesday, U.S. President Ames spoke.', 'He left.']
 */
export function splitSentences(text: string, options: SplitOptions = {}): DraftSentence[] {
  const known = new Set(options.abbreviations?.map((one) => one.toLowerCase().replace(/\.$/, '')));
  const blocks = blocksOf(text);
  return blocks.flatMap(({ start, end, isAlone }, at) => {
    const block = text.slice(start, end);
    const pieces = piecesOf(block, start, boundariesOf(block, known));
    const isSingle = pieces.length === 1;
    const isBeforeText = at < blocks.length - 1;
    return pieces.map((piece) => ({ kind: kindOf(piece.text, isAlone && isSingle, isBeforeText), ...piece }));
  });
}

function piecesOf(block: string, offset: number, boundaries: number[]): Omit<DraftSentence, 'kind'>[] {
  const edges = [0, ...boundaries, block.length];
  return edges.slice(1).flatMap((edge, at) => {
    const piece = block.slice(edges[at], edge);
    const text = piece.trim();
    if (text === '') return [];
    const start = offset + edges[at]! + piece.length - piece.trimStart().length;
    return [{ text, start, end: start + text.length }];
  });
}
