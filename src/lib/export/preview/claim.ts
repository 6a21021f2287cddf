// The preview of a claim: the words themselves, as large as they fit, who says them, and the sentence they stand in.
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { quotesOf } from '#lib/claims/lineage.ts';
import type { Scene, SceneNode } from '#lib/charts/scene/scene.ts';
import { writeBlock } from '#lib/export/block.ts';
import { packagedRoom, previewMargin, previewSize } from '#lib/export/preview/size.ts';
import { printDerivation } from '#lib/words/derivation.ts';
import { printSentences } from '#lib/words/sentence.ts';
import { findOutlet, printSays } from '#lib/words/voice.ts';
import { printTold } from '#lib/words/told.ts';
import { capitalise } from '#lib/words/capital.ts';

/** px of the quotation’s letters that are tried. */
const sizes = [84, 74, 64, 56, 48, 42, 36, 31, 27];

/**
 * A claim as one frame of 1200 by 630: label, quotation or calculation, voice, sentence and article.
 *
 * @example composeClaimPreview(founded, document).width // 1200
 */
export function composeClaimPreview(claim: VerifiedClaim, document: VerifiedDocument): Scene {
  const room = (previewSize.width - 2 * previewMargin) * packagedRoom;
  const byId = new Map(document.claims.map((one) => [one.id, one]));
  const quotes = quotesOf(claim, byId);
  const ours = printDerivation(claim, document);
  const words = ours === null ? claim.quotes.map(printTold) : [ours];
  const voices = [...new Set(quotes.map(({ says }) => printSays(says, document)))].join(' and ');
  const says = ours === null ? voices : `Ours, computed from ${voices}`;
  const places = printSentences([...new Set(quotes.map(({ sentence }) => sentence))]);
  const outlet = findOutlet(document)?.name ?? document.about.publisher.short;

  const label = writeBlock(claim.label, { size: 30, line: 38, fill: 'muted' }, room);
  const voice = writeBlock(says, { size: 30, line: 38, weight: 620, fill: 'ink' }, room);
  const from = `${capitalise(places)} of “${document.about.title}” (${outlet}) · Sourceline`;
  const foot = writeBlock(from, { size: 24, line: 32, fill: 'muted' }, room);
  const top = previewMargin + label.height + 22;
  const footTop = previewSize.height - previewMargin - foot.height;
  const voiceTop = footTop - 22 - voice.height;
  const free = voiceTop - 22 - top;
  const quotation = sizes
    .map((size) => writeWords(words, size, room))
    .find(({ height }, at) => height <= free || at === sizes.length - 1)!;
  const at = (y: number, children: readonly SceneNode[]): SceneNode => ({
    kind: 'group',
    move: { x: previewMargin, y: Math.round(y) },
    children
  });
  return {
    ...previewSize,
    title: claim.label,
    description: `${words.join(' ')} ${says}, ${places}.`,
    children: [
      at(previewMargin, label.children),
      at(top, quotation.children),
      at(voiceTop, voice.children),
      at(footTop, foot.children)
    ]
  };
}

/** Each quotation begins a line of its own. */
function writeWords(words: readonly string[], size: number, room: number) {
  const style = { size, line: size * 1.24, family: 'serif', fill: 'text', after: size * 0.3 } as const;
  let height = 0;
  const children: SceneNode[] = [];
  for (const one of words) {
    const block = writeBlock(one, style, room);
    children.push({ kind: 'group', move: { x: 0, y: Math.round(height) }, children: block.children });
    height += block.height;
  }
  return { height, children };
}
