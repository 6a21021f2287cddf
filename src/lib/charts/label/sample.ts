// Small scenes for a key: one sign of the grammar on its own.
import type { KeyItem, VoiceMark } from '#lib/charts/kind.ts';
import type { Scene, Shape } from '#lib/charts/scene/scene.ts';
import { voiceGlyph } from '#lib/charts/scene/voice.ts';

/** `makeSample(28, [dot(14, 7, 5, 'ink')])` is a scene 28 px wide and 14 px high. */
export function makeSample(width: number, children: readonly Shape[]): Scene {
  return { width, height: 14, title: '', description: '', children };
}

/** The voices that occur, each once, by shape and name. Persons who share a body's shape each have their line. */
export function keyVoices(voices: readonly (VoiceMark | null)[]): KeyItem[] {
  const each = new Map(voices.flatMap((voice) => (voice === null ? [] : [[voice.id, voice] as const])));
  return [...each.values()].map((voice) => ({
    id: `voice-${voice.id}`,
    sample: makeSample(14, [voiceGlyph(voice.slot ?? 7, 7, 7, 10, voice.ink)]),
    meaning: voice.named ? voice.name : `${voice.name}, not named in the text`
  }));
}
