// The heads of lanes beside an axis that runs down: what each stands for, in words above, and its sign over its lanes.
import { line } from '#lib/charts/scene/path.ts';
import type { Shape } from '#lib/charts/scene/scene.ts';
import { voiceGlyph } from '#lib/charts/scene/voice.ts';
import type { TypeScale, VoiceMark } from '#lib/charts/kind.ts';
import { breakRuns } from '#lib/charts/timeline/place/runs.ts';

/** A heading and the lanes that stand under it. */
export interface LaneHead {
  text: string;
  voice: VoiceMark | null;
  first: number;
  count: number;
}

/** Where lanes stand across the picture, px. */
interface LanePlaces {
  lanes: number;
  laneWidth: number;
  thickness: number;
}

/** A line of words a head from a height down, then a sign over its lanes; `bottom` is where the axis may begin. */
export function drawHeads(
  heads: readonly LaneHead[],
  { lanes, laneWidth, thickness }: LanePlaces,
  top: number,
  width: number,
  type: TypeScale
): { shapes: Shape[]; bottom: number } {
  if (heads.length === 0) return { shapes: [], bottom: top };
  const shapes: Shape[] = [];
  const indent = type.axis * 1.3;
  let y = top;
  for (const [index, { text, voice }] of heads.entries()) {
    shapes.push(drawSign(index, voice, type.axis * 0.5, y + type.axis, type));
    for (const { spans } of breakRuns(
      [{ text, weight: 620, fill: 'muted' }],
      type.axis,
      width - indent,
      width - indent
    )) {
      shapes.push({ kind: 'text', x: indent, y: y + type.axis, size: type.axis, fill: 'muted', spans });
      y += type.axis * 1.45;
    }
  }
  const baseline = y + type.axis * 1.1;
  for (const [index, { voice, first, count }] of heads.entries()) {
    const from = lanes + first * laneWidth;
    const to = from + (count - 1) * laneWidth + thickness;
    shapes.push(
      drawSign(index, voice, (from + to) / 2, baseline, type),
      line(from, baseline + type.axis * 0.45, to, baseline + type.axis * 0.45, 'muted', type.hairline)
    );
  }
  return { shapes, bottom: baseline + type.axis * 0.9 };
}

/** The voice's shape, or a letter where it is no voice's. */
function drawSign(
  index: number,
  voice: VoiceMark | null,
  x: number,
  baseline: number,
  type: TypeScale
): Shape {
  if (voice !== null)
    return voiceGlyph(voice.slot ?? 7, x, baseline - type.axis * 0.34, type.axis * 0.72, voice.ink);
  return {
    kind: 'text',
    x,
    y: baseline,
    size: type.axis,
    anchor: 'middle',
    fill: 'muted',
    spans: [{ text: String.fromCharCode(65 + (index % 26)), weight: 620 }]
  };
}
