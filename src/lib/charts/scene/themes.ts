// What colour each ink is, in each theme. The only place in which a colour is written.
import type { Ink } from './scene.ts';

export type ThemeName = 'light' | 'dark' | 'projector' | 'print';
export type Theme = Record<Ink, string>;

/**
 * `#rrggbb` for every ink. The voices' hues are a neutral series, given in order of appearance: teal, ochre,
 * violet, green, brown, plum, and grey for all others. They were searched for by the figures that `themes.test.ts` holds
 * them to: contrast, distance for colour-blind readers, and steps in lightness for a copier.
 * `print` is black and greys only: there a voice is its shape and its name.
 */
export const themes: Record<ThemeName, Theme> = {
  light: {
    paper: '#fbfaf7',
    pane: '#ffffff',
    text: '#1a2433',
    ink: '#12233a',
    muted: '#566072',
    rule: '#dcd8cd',
    grid: '#e6e2d8',
    band: '#f4f1e9',
    halo: '#fff3c6',
    voice1: '#366f6d',
    voice2: '#ac6d06',
    voice3: '#8748cf',
    voice4: '#1e4303',
    voice5: '#300f02',
    voice6: '#710d63',
    'voice-other': '#8a8a8a'
  },
  dark: {
    paper: '#14171d',
    pane: '#1a1e26',
    text: '#e6e4de',
    ink: '#eceae4',
    muted: '#a5adba',
    rule: '#343a46',
    grid: '#272d37',
    band: '#1d222b',
    halo: '#302c1c',
    voice1: '#64daff',
    voice2: '#b77a03',
    voice3: '#8c90ed',
    voice4: '#b6c457',
    voice5: '#fed8b2',
    voice6: '#e191aa',
    'voice-other': '#7b7b7b'
  },
  projector: {
    paper: '#ffffff',
    pane: '#ffffff',
    text: '#0a1626',
    ink: '#0a1626',
    muted: '#3d4757',
    rule: '#b9bec7',
    grid: '#d5d9df',
    band: '#eef0f3',
    halo: '#ffdf6b',
    voice1: '#366f6d',
    voice2: '#ac6d06',
    voice3: '#8748cf',
    voice4: '#1e4303',
    voice5: '#300f02',
    voice6: '#710d63',
    'voice-other': '#8a8a8a'
  },
  print: {
    paper: '#ffffff',
    pane: '#ffffff',
    text: '#000000',
    ink: '#000000',
    muted: '#444444',
    rule: '#999999',
    grid: '#cccccc',
    band: '#eeeeee',
    halo: '#dddddd',
    voice1: '#000000',
    voice2: '#000000',
    voice3: '#000000',
    voice4: '#000000',
    voice5: '#000000',
    voice6: '#000000',
    'voice-other': '#000000'
  }
};

/** What lies behind words that are marked in the text: the quotation itself, and the sentence it stands in. */
export interface Wash {
  quote: string;
  sentence: string;
}

export const washes: Record<ThemeName, Wash> = {
  light: { quote: '#ffe58a', sentence: '#fff6d6' },
  dark: { quote: '#6a5410', sentence: '#2c2a20' },
  projector: { quote: '#ffdf6b', sentence: '#fff3c6' },
  print: { quote: '#dddddd', sentence: '#eeeeee' }
};
