// How an export is asked for: size, theme, words, marks; and the sizes’ measures.
import type { ThemeName } from '#lib/charts/scene/themes.ts';

export const sizeNames = ['screen', 'phone', 'column', 'slide', 'body', 'square', 'a4'] as const;
export type SizeName = (typeof sizeNames)[number];

export const lookNames = ['light', 'dark', 'transparent', 'print'] as const;
/** A theme, or `transparent`: light inks on no ground. */
export type LookName = (typeof lookNames)[number];

/** The inks of a look, and whether a rectangle of paper lies behind them. */
export const looks: Record<LookName, { theme: ThemeName; background: boolean; title: string }> = {
  light: { theme: 'light', background: true, title: 'Light' },
  dark: { theme: 'dark', background: true, title: 'Dark' },
  transparent: { theme: 'light', background: false, title: 'Transparent' },
  print: { theme: 'print', background: true, title: 'Print, black and grey' }
};

/**
 * A size in px. With a height the picture fills that frame, at the largest scale that holds all of it; `least` is the
 * width in the chart’s own px under which it is not laid out for this frame, so that type does not grow out of proportion.
 */
export interface Size {
  title: string;
  width: number;
  height?: number;
  least?: number;
  /** Whether what is left over stands between chart and foot, or under the foot. */
  spread?: boolean;
}

export const sizes: Record<SizeName, Size> = {
  screen: { title: 'As on screen', width: 938 },
  phone: { title: 'Phone, 320 wide', width: 320 },
  column: { title: 'Column, 600 wide', width: 600 },
  slide: { title: 'Slide, 16:9', width: 1280, height: 720, least: 560, spread: true },
  // What is left of a slide under a title of its own.
  body: { title: 'Slide under its title', width: 1280, height: 630, least: 560, spread: true },
  square: { title: 'Square', width: 1080, height: 1080, least: 520, spread: true },
  // A4 at 96 px to the inch.
  a4: { title: 'A4 page', width: 794, height: 1123, least: 680 }
};

export interface ExportOptions {
  size: SizeName;
  look: LookName;
  /** For `screen`: the width of the chart that the reader sees, px; the margins come to it. */
  chartWidth?: number;
  /** Our own words, where they were edited; checked before (`checkEdit`). */
  headline?: string;
  subtitle?: string;
  /** The keys of the marks to draw; all where absent, none where empty. */
  marks?: readonly string[];
  /** The chart kind’s settings as the reader has set them (a timeline’s scale). */
  settings?: Readonly<Record<string, unknown>>;
  /** Prints the quoted sentences as numbered notes under the chart. */
  notes?: boolean;
}

export const defaultOptions: ExportOptions = { size: 'screen', look: 'light' };
