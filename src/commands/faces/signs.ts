// The signs that the faces’ packages leave out, as outlines: the arrow before what a relative date became, and “about”.
import type { Sign } from '#commands/faces/addsigns.ts';

const wave = (up: number): [number, number][] => [
  [0.18, up],
  [0.29, up + 0.09],
  [0.43, up + 0.09],
  [0.57, up + 0.01],
  [0.69, up + 0.01],
  [0.78, up + 0.09],
  [0.82, up + 0.04],
  [0.71, up - 0.05],
  [0.57, up - 0.05],
  [0.43, up + 0.03],
  [0.31, up + 0.03],
  [0.22, up - 0.05]
];

/** An em wide, as the measure of texts takes a letter that it does not know. */
export const addedSigns: readonly Sign[] = [
  {
    letter: '→',
    advance: 1,
    outlines: [
      [
        [0.1, 0.305],
        [0.78, 0.305],
        [0.62, 0.44],
        [0.67, 0.495],
        [0.93, 0.27],
        [0.67, 0.045],
        [0.62, 0.1],
        [0.78, 0.235],
        [0.1, 0.235]
      ]
    ]
  },
  { letter: '≈', advance: 1, outlines: [wave(0.33), wave(0.13)] }
];
