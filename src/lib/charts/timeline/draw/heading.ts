// The heading of a lane: a rule, the voice's shape where it is a voice's, and its name.
import { line } from '#lib/charts/scene/path.ts';
import type { Shape } from '#lib/charts/scene/scene.ts';
import { voiceGlyph } from '#lib/charts/scene/voice.ts';
import type { TypeScale, VoiceMark } from '#lib/charts/kind.ts';

/** px that a heading takes. */
export function headingHeight(type: TypeScale): number {
  return Math.round(type.axis * 1.9);
}

/** The heading from a height down, as wide as the picture. */
export function drawHeading(
  { text, voice }: { text: string; voice: VoiceMark | null },
  top: number,
  width: number,
  type: TypeScale
): Shape[] {
  const baseline = top + Math.round(type.axis * 1.45);
  const indent = voice === null ? 0 : type.axis * 1.2;
  const glyph =
    voice === null
      ? []
      : [
          voiceGlyph(
            voice.slot ?? 7,
            type.axis * 0.44,
            baseline - type.axis * 0.34,
            type.axis * 0.72,
            voice.ink
          )
        ];
  return [
    line(0, top, width, top, 'rule', type.hairline),
    ...glyph,
    {
      kind: 'text',
      x: indent,
      y: baseline,
      size: type.axis,
      fill: 'muted',
      spans: [{ text, weight: 620 }]
    }
  ];
}
