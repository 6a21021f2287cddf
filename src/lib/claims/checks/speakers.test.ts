import { describe, expect, it } from 'vitest';
import { problemsOf, type Edit } from '#lib/claims/testing/document.ts';

const a = 'attributions.yaml';
const found = async (...edits: Edit[]) =>
  (await problemsOf(...edits))
    .filter(({ check }) => check === 4)
    .map(({ reason, id, expected }) => `${reason} ${id}: ${expected}`);

describe('attributing words', () => {
  it('name the voice that is recorded', async () => {
    expect(await found([a, 'voice: neighbours, how', 'voice: mayor, how'])).toEqual([
      'voice-differs s3: neighbours, whom the words name, for “Neighbours say the lamps may be a danger…”'
    ]);
  });

  it('keep the verb of saying', async () => {
    expect(await found([a, 'words: "Neighbours say"', 'words: "Neighbours"'])).toEqual([
      'voice-differs s3: words that say that somebody says it, for “Neighbours say the lamps may be a danger…”'
    ]);
  });

  it('keep the name that stands beside the verb', async () => {
    expect(await found([a, 'words: "the town denies"', 'words: "denies"'])).toEqual([
      'voice-differs s3: attributing words with the name beside them: “the town”, for “and the town denies that they are a dang…”'
    ]);
  });

  it('cannot be the outlet’s, nor the outlet be reported', async () => {
    expect(await found([a, 'at: s5, voice: outlet', 'at: s5, voice: town'])).toEqual([
      'voice-differs s5: the outlet’s voice for how: outlet'
    ]);
  });

  it('may be a pronoun that means the last speaker', async () => {
    const edits: Edit[] = [
      ['source.txt', 'the mayor said.\n', 'the mayor said.\nHe says it is late.\n'],
      [
        'sentences.yaml',
        '- { id: s5,',
        '- { id: s6, kind: sentence, text: "He says it is late." }\n- { id: s5,'
      ],
      [
        'claims.yaml',
        '  - id: evenings',
        '  - id: late\n    quotes: [{ exact: "it is late" }]\n    act: states\n    label: "Late"\n    checked: "2026-11-24"\n  - id: evenings'
      ]
    ];
    const say = (voice: string): Edit => [
      a,
      '- { at: s5,',
      `- { at: s6, voice: ${voice}, how: reported, words: "He says" }\n- { at: s5,`
    ];
    expect(await found(...edits, say('mayor'))).toEqual([]);
    expect(await found(...edits, say('neighbours'))).toEqual([
      'voice-differs s6: mayor, who spoke before, or a voice that the sentence names, for “He says it is late.”'
    ]);
  });
});
