// Signs that the packaged faces lack, drawn as lines, so that a picture made from these faces alone has them.
import { measureText } from '#lib/charts/scene/measure.ts';
import type { Ink, PathShape } from '#lib/charts/scene/scene.ts';
import { round } from '#lib/charts/scene/round.ts';

/** Lines in ems, from the left end of the sign’s place on the baseline, y down; the place is one em wide. */
const lines: Readonly<Record<string, readonly (readonly [number, number])[][]>> = {
  '→': [
    [
      [0.1, -0.27],
      [0.9, -0.27]
    ],
    [
      [0.66, -0.47],
      [0.9, -0.27],
      [0.66, -0.07]
    ]
  ],
  '≈': [
    [
      [0.2, -0.3],
      [0.3, -0.38],
      [0.42, -0.38],
      [0.58, -0.3],
      [0.7, -0.3],
      [0.8, -0.38]
    ],
    [
      [0.2, -0.12],
      [0.3, -0.2],
      [0.42, -0.2],
      [0.58, -0.12],
      [0.7, -0.12],
      [0.8, -0.2]
    ]
  ]
};

export function isSign(letter: string): boolean {
  return letter in lines;
}

/** px that a sign takes, as the measure of texts has it. */
export function signWidth(letter: string, size: number): number {
  return measureText(letter, { size });
}

/** A sign at the left end of its place. */
export function drawSign(letter: string, x: number, y: number, size: number, stroke: Ink): PathShape {
  const across = signWidth(letter, size);
  const d = (lines[letter] ?? [])
    .map((points) =>
      points
        .map(([px, py], at) => `${at === 0 ? 'M' : 'L'}${round(x + px * across)} ${round(y + py * size)}`)
        .join('')
    )
    .join('');
  return {
    kind: 'path',
    d,
    fill: 'none',
    stroke,
    strokeWidth: Math.max(0.8, size * 0.075),
    lineCap: 'round'
  };
}
