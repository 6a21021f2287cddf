import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themes } from '#lib/charts/scene/themes.ts';
import { writeThemeSheet } from './themesheet.ts';

const sheet = readFileSync('src/lib/ui/theme.css', 'utf8');

describe('theme.css', () => {
  it('is what the themes say: after a change there, run `npm run fonts`', () => {
    expect(sheet).toBe(writeThemeSheet());
  });

  it.each(Object.keys(themes.light))('paints a scene’s %s by its variable, as fill and as stroke', (ink) => {
    expect(sheet).toContain(`[data-fill='${ink}'] {\n  fill: var(--${ink});`);
    expect(sheet).toContain(`[data-stroke='${ink}'] {\n  stroke: var(--${ink});`);
  });

  it('prints black even where the screen is dark: the print rules come after the themes', () => {
    expect(sheet.indexOf('@media print')).toBeGreaterThan(sheet.indexOf("[data-theme='projector']"));
    expect(sheet).toContain('@media screen and (prefers-color-scheme: dark)');
  });
});
