// Writes theme.css: every ink as a variable in every theme, and the rules that paint a scene with them.
import { themes, washes, type ThemeName } from '#lib/charts/scene/themes.ts';
import type { Ink } from '#lib/charts/scene/scene.ts';

const inks = Object.keys(themes.light) as Ink[];

/** For readers who force their own colours: shape, dash and words carry everything, so two colours are enough. */
const forced: Partial<Record<Ink, string>> = {
  paper: 'Canvas',
  pane: 'Canvas',
  band: 'Canvas',
  halo: 'Canvas',
  muted: 'CanvasText',
  rule: 'GrayText',
  grid: 'GrayText'
};

/** The style sheet's text, the same for the same themes. */
export function writeThemeSheet(): string {
  return [
    '/* Made from themes.ts by `npm run fonts`; do not edit. Inks by theme, and the rules that paint a scene. */',
    writeRule(":root,\n[data-theme='light']", ['color-scheme: light', ...variablesOf('light'), ...layout]),
    writeMedia('screen and (prefers-color-scheme: dark)', ':root:not([data-theme])', dark()),
    writeRule("[data-theme='dark']", dark()),
    writeRule("[data-theme='projector']", ['color-scheme: light', ...variablesOf('projector')]),
    writeMedia('print', ':root,\n[data-theme]', ['color-scheme: light', ...variablesOf('print')]),
    writeMedia('(forced-colors: active)', ':root,\n:root:not([data-theme]),\n[data-theme]', [
      ...inks.map((ink) => `--${ink}: ${forced[ink] ?? 'CanvasText'}`),
      '--wash-quote: Canvas',
      '--wash-sentence: Canvas'
    ]),
    ...inks.flatMap((ink) => [
      writeRule(`[data-fill='${ink}']`, [`fill: var(--${ink})`]),
      writeRule(`[data-stroke='${ink}']`, [`stroke: var(--${ink})`])
    ]),
    '/* Pictures that travel in the page say no colour by themselves (scene/lean.ts). */',
    writeRule('.lean [data-stroke]:not([data-fill])', ['fill: none']),
    writeRule('.lean a.mark > rect:first-child', ['fill: none', 'pointer-events: all', 'rx: 4px']),
    writeRule('.scene', ['font-family: var(--font-sans)']),
    writeRule(".scene [font-family*='Serif']", ['font-family: var(--font-serif)']),
    '/* Files say 600, since other programs know whole hundreds only; the faces here have the weight itself. */',
    writeRule(".scene [font-weight='600']", ['font-weight: 620']),
    ''
  ].join('\n');
}

/** Spaces and rules of the page, and the least sizes of a lesson on a projector. */
const layout = [
  '--charts-padding: 32px 28px',
  '--pane-padding: 60px 34px',
  '--finding-rule: 2px',
  '--size-question: 50px',
  '--size-sentence: 37px',
  '--size-projected: 30px'
];

function dark(): string[] {
  return ['color-scheme: dark', ...variablesOf('dark')];
}

function variablesOf(theme: ThemeName): string[] {
  return [
    ...inks.map((ink) => `--${ink}: ${themes[theme][ink]}`),
    `--wash-quote: ${washes[theme].quote}`,
    `--wash-sentence: ${washes[theme].sentence}`
  ];
}

function writeMedia(query: string, selector: string, declarations: readonly string[]): string {
  return `@media ${query} {\n${indent(writeRule(selector, declarations))}\n}`;
}

function writeRule(selector: string, declarations: readonly string[]): string {
  return `${selector} {\n${declarations.map((declaration) => `  ${declaration};`).join('\n')}\n}`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
