// The head of a mark: its number's place, the voice's shape, the verb of what is no plain statement, the name.
import { isProjected, type TypeScale, type VoiceMark } from '#lib/charts/kind.ts';
import { breakLines, drawLines, lineWidth, widest, type Run } from '#lib/charts/label/lines.ts';
import { badgeOutline } from '#lib/charts/scene/path.ts';
import type { NumberPlace, Shape } from '#lib/charts/scene/scene.ts';
import { voiceGlyph } from '#lib/charts/scene/voice.ts';

export interface HeadInput {
  /** Null where it is ours, which no voice says. */
  voice: VoiceMark | null;
  /** The verb: “will”, “pledges, if …”. */
  badge: string | null;
  runs: readonly Run[];
  type: TypeScale;
  /** px across. */
  room: number;
  /** Leave room for the mark's number. */
  numbers: boolean;
}

export interface Head {
  width: number;
  height: number;
  lineHeight: number;
  /** Draws with the top left corner at a point. */
  draw(x: number, y: number): { shapes: Shape[]; numberAt?: NumberPlace };
}

/** A mark's number with its centre at a point: as the page has it, on a slide as large as the labels. */
export function placeNumber(x: number, y: number, type: TypeScale): NumberPlace {
  return isProjected(type) ? { x: x + type.label * 0.12, y, size: type.label } : { x, y };
}

/** @example makeHead({ voice, badge: null, runs: [{ text: 'Revenue', weight: 620 }], type, room: 288, numbers: false }).height // 19 */
export function makeHead({ voice, badge, runs, type, room, numbers }: HeadInput): Head {
  const size = type.label;
  const lineHeight = Math.round(size * 1.32);
  const numberWidth = numbers ? Math.max(24, size * 1.7) : 0;
  const glyphWidth = voice === null ? 0 : size * 1.1;
  const indent = numberWidth + glyphWidth;
  const badgeText = badge === null ? 0 : lineWidth([{ text: badge, weight: 620 }], { size: type.axis });
  const badgeWidth = badge === null ? 0 : badgeText + size * 0.9;
  const lead = indent + (badge === null ? 0 : badgeWidth + size * 0.45);
  const setting = { size, room: room - indent, firstRoom: room - lead };
  // What stands muted beside the name is as small as quoted words.
  const sized = runs.map((run) =>
    run.fill === 'muted' && type.quoted !== size ? { ...run, size: type.quoted } : run
  );
  const lines = breakLines(sized, setting);
  const [first = [], ...rest] = lines;
  return {
    width: Math.max(lead + lineWidth(first, { size }), indent + widest(rest, { size })),
    height: lineHeight * Math.max(1, lines.length),
    lineHeight,
    draw: (x, y) => {
      const baseline = y + Math.round(size * 1.02);
      const middle = baseline - size * 0.33;
      const shapes: Shape[] = [];
      if (voice !== null)
        shapes.push(
          voiceGlyph(voice.slot ?? 7, x + numberWidth + size * 0.36, middle, size * 0.72, voice.ink)
        );
      if (badge !== null) {
        const box = { x: x + indent, y: middle - size * 0.62, width: badgeWidth, height: size * 1.24 };
        shapes.push(badgeOutline(box, 'muted', type.hairline * 1.25));
        shapes.push(
          ...drawLines([[{ text: badge, weight: 620 }]], box.x + size * 0.45, middle + type.axis * 0.34, 0, {
            size: type.axis
          })
        );
      }
      shapes.push(...drawLines([first], x + lead, baseline, lineHeight, { size }));
      shapes.push(...drawLines(rest, x + indent, baseline + lineHeight, lineHeight, { size }));
      return numbers ? { shapes, numberAt: placeNumber(x + numberWidth * 0.4, middle, type) } : { shapes };
    }
  };
}
