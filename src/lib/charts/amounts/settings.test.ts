import { describe, expect, it } from 'vitest';
import { defaultSettings, lastStep, parseSettings, writeSettings } from '#lib/charts/amounts/settings.ts';
import type { AmountRow } from '#lib/charts/amounts/row.ts';

describe('the settings of amounts', () => {
  it.each([
    ['', defaultSettings],
    ['linear', { scale: 'linear', step: 0 }],
    ['linear,7', { scale: 'linear', step: 7 }]
  ] as const)('read “%s”, and write it the same', (text, settings) => {
    expect(parseSettings(text, 7)).toEqual({ ok: true, settings });
    expect(writeSettings(settings)).toBe(text);
  });

  it.each(['log', 'linear,8', 'linear,-1', 'linear,1.5', 'linear,1,2', 'cubic', 'linear,'])(
    'say why “%s” is none',
    (text) => expect(parseSettings(text, 7)).toMatchObject({ ok: false })
  );

  it('have as many steps as it takes to see the smallest amount', () => {
    const rows = [
      { low: 5000, high: null },
      { low: 1e11, high: null }
    ] as unknown as AmountRow[];
    expect(lastStep(rows)).toBe(7);
    expect(lastStep([])).toBe(0);
  });
});
