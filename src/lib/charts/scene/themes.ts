// What colour each ink is, in each theme. The only place in which a colour is written.
import type { Ink } from './scene.ts';

export type ThemeName = 'light' | 'dark' | 'projector' | 'print';
export type Theme = Record<Ink, string>;

/**
 * `#rrggbb` for every ink. The voices' hues are a neutral series, given in order of appearance; the reasons for the
 * figures are in `themes.test.ts`. `print` is black and greys only: there a voice is its shape and its name.
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
    voice1: '#12233a',
    voice2: '#900e15',
    voice3: '#2b74ce',
    voice4: '#b3832a',
    voice5: '#1d665d',
    voice6: '#7a4a9a',
    'voice-other': '#6b6b6b'
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
    voice1: '#e9eff7',
    voice2: '#c25a55',
    voice3: '#5b8fd5',
    voice4: '#f4ca5b',
    voice5: '#80bda4',
    voice6: '#b58ad0',
    'voice-other': '#9a9a9a'
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
    voice1: '#12233a',
    voice2: '#900e15',
    voice3: '#2b74ce',
    voice4: '#b3832a',
    voice5: '#1d665d',
    voice6: '#7a4a9a',
    'voice-other': '#6b6b6b'
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
