import { describe, expect, it } from 'vitest';
import { contrast, hueOf, labOf, leastDistance } from './colour.ts';
import type { Ink } from './scene.ts';
import { themes, washes, type ThemeName } from './themes.ts';

const names = Object.keys(themes) as ThemeName[];
const voices: Ink[] = ['voice1', 'voice2', 'voice3', 'voice4', 'voice5', 'voice6', 'voice-other'];
const grounds: Ink[] = ['paper', 'pane', 'band'];
const voicesOf = (theme: ThemeName) => voices.map((ink) => themes[theme][ink]);

describe.each(names)('the %s theme', (name) => {
  const theme = themes[name];

  it('writes every ink as #rrggbb', () => {
    for (const colour of Object.values(theme)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  it.each(grounds)('lets every voice stand out from the %s by 3:1', (ground) => {
    for (const colour of voicesOf(name)) expect(contrast(colour, theme[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(grounds)('lets every text be read on the %s at 4.5:1', (ground) => {
    for (const ink of ['text', 'ink', 'muted'] as const) {
      expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('lets text be read on its highlights', () => {
    for (const ground of [theme.halo, washes[name].quote, washes[name].sentence]) {
      expect(contrast(theme.text, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe.each([
  { name: 'light', leastContrast: 3.3, least: 10.7, leastOfSix: 12.1 },
  { name: 'dark', leastContrast: 4.2, least: 11.7, leastOfSix: 11.7 },
  { name: 'projector', leastContrast: 3.4, least: 10.7, leastOfSix: 12.1 }
] as const)('the voices of the $name theme', ({ name, leastContrast, least, leastOfSix }) => {
  it(`stand out from the page by ${leastContrast}:1`, () => {
    const found = voicesOf(name).map((colour) => contrast(colour, themes[name].paper));
    expect(Math.min(...found)).toBeGreaterThanOrEqual(leastContrast);
  });

  it(`are ${least} apart for every kind of colour vision, the grey of the others included`, () => {
    expect(leastDistance(voicesOf(name))).toBeGreaterThanOrEqual(least);
    expect(leastDistance(voicesOf(name).slice(0, 6))).toBeGreaterThanOrEqual(leastOfSix);
  });

  it('differ in lightness by at least 0.04, so that a copier keeps them apart', () => {
    const steps = voicesOf(name)
      .map((colour) => labOf(colour)[0])
      .sort((a, b) => a - b);
    for (const [index, step] of steps.slice(1).entries())
      expect(step - steps[index]!).toBeGreaterThan(0.0395);
  });

  it('never set a red against a blue', () => {
    const hues = voicesOf(name).map(hueOf);
    const isRed = hues.some(({ hue, chroma }) => chroma > 0.08 && hue > 5 && hue < 48);
    const isBlue = hues.some(({ hue, chroma }) => chroma > 0.08 && hue > 225 && hue < 278);
    expect({ isRed, isBlue }).toEqual({ isRed: false, isBlue: false });
  });
});

describe('the print theme', () => {
  it('has no hue at all', () => {
    for (const colour of Object.values(themes.print)) expect(hueOf(colour).chroma).toBeLessThan(0.001);
  });
});
