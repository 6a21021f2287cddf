// Small scenes for a key: one sign of the grammar on its own.
import type { KeyItem, VoiceMark } from '#lib/charts/kind.ts';
import type { Scene, Shape } from '#lib/charts/scene/scene.ts';
import { voiceGlyph } from '#lib/charts/scene/voice.ts';

/** `makeSample(28, [dot(14, 7, 5, 'ink')])` is a scene 28 px wide and 14 px high. */
export function makeSample(width: number, children: readonly Shape[]): Scene {
  return { width, height: 14, title: '', description: '', children };
}

/**
 * The voices that occur, an entry for each shape and ink, with the names of all who share it: a body and its persons.
 *
 * @example keyVoices([huawei, liang]).map(({ meaning }) => meaning) // ['Huawei, Liang Hua']
 */
export function keyVoices(voices: readonly (VoiceMark | null)[]): KeyItem[] {
  const each = new Map(voices.flatMap((voice) => (voice === null ? [] : [[voice.id, voice] as const])));
  const shapes = new Map<string, VoiceMark[]>();
  for (const voice of each.values()) {
    const shape = `${voice.slot ?? 7} ${voice.ink}`;
    shapes.set(shape, [...(shapes.get(shape) ?? []), voice]);
  }
  return [...shapes.values()].flatMap((alike) => {
    const [first] = alike;
    if (first === undefined) return [];
    const glyph = voiceGlyph(first.slot ?? 7, 7, 7, 10, first.ink);
    return [
      { id: `voice-${first.id}`, sample: makeSample(14, [glyph]), meaning: alike.map(nameOf).join(', ') }
    ];
  });
}

function nameOf({ name, named }: VoiceMark): string {
  return named || /not name/i.test(name) ? name : `${name}, not named in the text`;
}
