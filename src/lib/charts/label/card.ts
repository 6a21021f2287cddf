// A statement as a card: voice, verb and what it is, the quotation beneath, then its condition and what it answers.
import { isProjected, type TypeScale, type VoiceMark } from '#lib/charts/kind.ts';
import { makeHead } from '#lib/charts/label/head.ts';
import { breakLines, drawLines, type Run } from '#lib/charts/label/lines.ts';
import { line } from '#lib/charts/scene/path.ts';
import type { NumberPlace, Shape } from '#lib/charts/scene/scene.ts';

export interface CardInput {
  voice: VoiceMark | null;
  /** “pledges, if …” */
  badge: string | null;
  /** “Huawei” */
  name: string;
  label: string;
  /** The words of the text, between marks only where it quotes them. */
  quote: string;
  /** “In VOA’s words:”, where they are not the speaker’s own; null where they are. */
  wording: string | null;
  /** “sentence 5”, and what else stands under the quotation. */
  notes: readonly string[];
}

export interface Card {
  height: number;
  draw(x: number, y: number): { shapes: Shape[]; numberAt?: NumberPlace };
}

/** @example makeCard(row, 288, pageScale, false).height // 96 */
export function makeCard(card: CardInput, room: number, type: TypeScale, numbers: boolean): Card {
  const scale = type.label / 14;
  const indent = 14 * scale;
  const head = makeHead({
    voice: card.voice,
    badge: card.badge,
    runs: [
      { text: card.name, weight: 620 },
      { text: card.label, fill: 'muted' }
    ],
    type,
    room,
    numbers
  });
  // From the last row the head alone is read; the quotation stands beside the picture, in its sentence.
  if (isProjected(type)) return { height: head.height, draw: (x, y) => head.draw(x, y) };
  const size = type.label * 1.07;
  // Ours, among words of the text: small and muted, as what stands under them.
  const lead: Run[] = card.wording === null ? [] : [{ text: card.wording, fill: 'muted', size: type.quoted }];
  const quote = breakLines([...lead, { text: card.quote }], { size, family: 'serif', room: room - indent });
  const quoteHeight = Math.round(size * 1.38);
  const notes = card.notes.flatMap((text) =>
    breakLines([{ text, fill: 'muted' }], { size: type.quoted, room: room - indent })
  );
  const noteHeight = Math.round(type.quoted * 1.35);
  const body = quote.length * quoteHeight + notes.length * noteHeight;
  const gap = 4 * scale;
  return {
    height: head.height + gap + body,
    draw: (x, y) => {
      const drawn = head.draw(x, y);
      const top = y + head.height + gap;
      const notesTop = top + quote.length * quoteHeight;
      const shapes: Shape[] = [
        ...drawn.shapes,
        line(
          x + indent * 0.35,
          top,
          x + indent * 0.35,
          top + body - 2 * scale,
          card.voice?.ink ?? 'muted',
          type.stroke
        ),
        ...drawLines(quote, x + indent, top + size, quoteHeight, { size, family: 'serif' }),
        ...drawLines(notes, x + indent, notesTop + type.quoted, noteHeight, { size: type.quoted })
      ];
      return drawn.numberAt === undefined ? { shapes } : { shapes, numberAt: drawn.numberAt };
    }
  };
}
