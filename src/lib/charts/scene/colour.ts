// What eyes make of our colours: contrast, distance, and how colour-blind readers see them. Used by tests, not by pages.

/** Linear light, each channel 0 to 1. */
type Light = readonly [red: number, green: number, blue: number];
export type Lab = readonly [lightness: number, a: number, b: number];

export type Vision = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';
export const visions: readonly Vision[] = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'];

/**
 * How colour-blind readers see linear light, at full severity: Machado, Oliveira and Fernandes, “A Physiologically-based
 * Model for Simulation of Color Vision Deficiency” (2009), table of matrices.
 */
const machado: Record<Exclude<Vision, 'normal'>, readonly (readonly [number, number, number])[]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998]
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881]
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039]
  ]
};

/**
 * The contrast of two colours by WCAG 2.2, from 1 to 21.
 *
 * @example contrast('#000000', '#ffffff') // 21
 */
export function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/**
 * The distance of two colours in OKLab, times 100, as a reader with this vision sees them. About 2 is just visible.
 * OKLab: Björn Ottosson, “A perceptual color space for image processing” (2020).
 */
export function distance(one: string, other: string, vision: Vision = 'normal'): number {
  const [l1, a1, b1] = toLab(simulate(toLight(one), vision));
  const [l2, a2, b2] = toLab(simulate(toLight(other), vision));
  return 100 * Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

/** The least distance between any two of the colours over normal vision and the three kinds of colour blindness. */
export function leastDistance(colours: readonly string[]): number {
  const distances = colours.flatMap((one, index) =>
    colours.slice(index + 1).flatMap((other) => visions.map((vision) => distance(one, other, vision)))
  );
  return Math.min(...distances);
}

/** A colour in OKLab: lightness 0 to 1. */
export function labOf(colour: string): Lab {
  return toLab(toLight(colour));
}

/** The hue of a colour in OKLCH, in degrees from 0 to 360, and its chroma. */
export function hueOf(colour: string): { hue: number; chroma: number } {
  const [, a, b] = labOf(colour);
  return { hue: (Math.atan2(b, a) * (180 / Math.PI) + 360) % 360, chroma: Math.hypot(a, b) };
}

function luminance(colour: string): number {
  const [red, green, blue] = toLight(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function simulate(light: Light, vision: Vision): Light {
  if (vision === 'normal') return light;
  const seen = machado[vision].map(([r, g, b]) => {
    const value = r * light[0] + g * light[1] + b * light[2];
    return Math.min(1, Math.max(0, value));
  });
  return seen as unknown as Light;
}

/** Reads `#rrggbb`; throws where a colour is written otherwise. */
function toLight(colour: string): Light {
  const [, red, green, blue] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(colour) ?? [];
  if (!red || !green || !blue) throw new RangeError(`“${colour}” is not a colour in #rrggbb`);
  return [linear(red), linear(green), linear(blue)];
}

function linear(hex: string): number {
  const value = Number.parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toLab([red, green, blue]: Light): Lab {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ];
}
