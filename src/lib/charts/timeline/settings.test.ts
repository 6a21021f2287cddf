import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  parseSettings,
  readSettings,
  writeSettings
} from '#lib/charts/timeline/settings.ts';
import type { TimelineSettings } from '#lib/charts/timeline/settings.ts';

const window = { from: Date.UTC(2018, 5, 1), to: Date.UTC(2020, 0, 1) };

describe('the settings of a timeline', () => {
  it('are as by default where nothing is said', () => {
    expect(readSettings({})).toEqual({ ok: true, settings: defaultSettings });
  });

  it.each([
    [{ scale: 'log' }, '“scale” is one of auto, panels, true, order'],
    [{ lanes: 'colour' }, '“lanes” is one of packed, voice, topic'],
    [{ window: { from: 5, to: 5 } }, '“window” has `from` before `to`, in ms, or is null'],
    [{ window: { from: NaN, to: 5 } }, '“window” has `from` before `to`, in ms, or is null'],
    [{ window: '2018' }, '“window” has `from` before `to`, in ms, or is null'],
    [{ keys: 'founded' }, '“keys” is a list of keys, or null'],
    [{ shelf: 'no' }, '“shelf” is true or false'],
    [{ zoom: 2 }, 'a timeline has no setting “zoom”']
  ])('refuse %o and say why', (part, reason) => {
    expect(readSettings(part)).toEqual({ ok: false, reason });
  });

  it.each<[string, Partial<TimelineSettings>]>([
    ['', {}],
    ['true', { scale: 'true' }],
    ['order,topic', { scale: 'order', lanes: 'topic' }],
    ['panels,voice,2018-06-01..2020-01-01', { scale: 'panels', lanes: 'voice', window }]
  ])('are “%s” in an address, and back', (text, part) => {
    const settings = { ...defaultSettings, ...part };
    expect(writeSettings(settings)).toBe(text);
    expect(parseSettings(text)).toEqual({ ok: true, settings });
  });

  it('are none where an address asks for what there is not', () => {
    expect(parseSettings('spiral')).toEqual({ ok: false, reason: '“spiral” is no scale, lanes or window' });
    expect(parseSettings('true,2020-01-01..2018-01-01').ok).toBe(false);
  });
});
