// The sentence of a step, its quoted words lit; where it is too long for the slide, the words around them are folded away.
import type { Part } from '#lib/present/lesson.ts';
import type { Place } from '#lib/source/sentence.ts';
import { countLines } from '#lib/present/slide.ts';

/** Stands for what is folded. */
const more = '…';

/**
 * Cuts a sentence at the ends of its quotations.
 *
 * @example lightUp('more than 20 of which', [{ start: 0, end: 12 }]) // [{ text: 'more than 20', lit: true }, { text: ' of which', lit: false }]
 */
export function lightUp(text: string, places: readonly Place[]): Part[] {
  const cuts = [0, text.length, ...places.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const parts: Part[] = [];
  cuts.slice(1).forEach((to, at) => {
    const from = cuts[at]!;
    if (to === from) return;
    const lit = places.some(({ start, end }) => start <= from && to <= end);
    const last = parts[parts.length - 1];
    if (last && last.lit === lit) last.text += text.slice(from, to);
    else parts.push({ text: text.slice(from, to), lit });
  });
  return parts;
}

/**
 * The quoted words alone, each stretch between them folded: what a slide shows where the rest would answer a later question.
 *
 * @example keepQuoted(parts).map(({ text }) => text).join('') // '… it has signed 40 contracts to build 5G networks …'
 */
export function keepQuoted(parts: readonly Part[]): Part[] {
  const last = parts.length - 1;
  return parts.map(({ text, lit }, at) => {
    // A full stop tells nothing.
    if (lit || !/[\p{L}\p{N}]/u.test(text)) return { text, lit };
    return { text: `${at === 0 ? '' : ' '}${more}${at === last ? '' : ' '}`, lit };
  });
}

/**
 * What a slide shows of a sentence in `lines` lines of letters of `size` px: all of it, or the quoted words with as many
 * whole words around them as fit. Where the quoted words alone do not fit, as many of them as do.
 *
 * @example foldParts(parts, 2, 36).map(({ text }) => text).join('') // '… 40 contracts to build 5G networks, more than 20 of …'
 */
export function foldParts(
  parts: readonly Part[],
  lines: number,
  size: number
): { shown: Part[]; isFolded: boolean } {
  const text = parts.map((part) => part.text).join('');
  const fits = (from: number, to: number) => countLines(cutText(text, from, to), size) <= lines;
  if (fits(0, text.length)) return { shown: [...parts], isFolded: false };
  let [from, to] = litRange(parts);
  while (!fits(from, to)) {
    const shorter = text.lastIndexOf(' ', to - 1);
    if (shorter <= from) break;
    to = shorter;
  }
  for (let isGrowing = true; isGrowing;) {
    const before = from === 0 ? 0 : Math.max(0, text.lastIndexOf(' ', from - 2) + 1);
    const after = nextEnd(text, to);
    isGrowing = false;
    if (after > to && fits(from, after)) [to, isGrowing] = [after, true];
    if (before < from && fits(before, to)) [from, isGrowing] = [before, true];
  }
  return { shown: cutParts(parts, from, to), isFolded: true };
}

/** From the first lit letter to the last. */
function litRange(parts: readonly Part[]): [number, number] {
  let at = 0;
  let from = -1;
  let to = 0;
  for (const part of parts) {
    if (part.lit && from < 0) from = at;
    at += part.text.length;
    if (part.lit) to = at;
  }
  return from < 0 ? [0, at] : [from, to];
}

function nextEnd(text: string, to: number): number {
  if (to >= text.length) return text.length;
  const next = text.indexOf(' ', to + 1);
  return next < 0 ? text.length : next;
}

function cutText(text: string, from: number, to: number): string {
  return `${from > 0 ? `${more} ` : ''}${text.slice(from, to).trim()}${to < text.length ? ` ${more}` : ''}`;
}

function cutParts(parts: readonly Part[], from: number, to: number): Part[] {
  const kept: Part[] = [];
  let at = 0;
  for (const { text, lit } of parts) {
    const piece = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    if (piece !== '') kept.push({ text: piece, lit });
  }
  return [
    ...(from > 0 ? [{ text: `${more} `, lit: false }] : []),
    ...kept,
    ...(to < at ? [{ text: ` ${more}`, lit: false }] : [])
  ];
}
