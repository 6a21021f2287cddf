// The smallest document that passes every check: one sentence, one claim, one voice, no dateline.
import { verifyFiles, type Seed } from '#commands/seeds.ts';
import { hashSource } from '#lib/source/hash.ts';

const source = 'The bridge opened in 1901.\n';

const texts = {
  'document.yaml': `id: bridge
title: "The bridge"
short: "Bridge"
language: en
publisher: { name: "A local paper", short: "Paper", funded-by: "its readers" }
author: { missing: "The text names no author." }
date: { missing: "The text carries no date." }
reference: { edtf: "2026-11-20", outside: true, from: "Told by the editor." }
rights: "Made up for tests."
source: { file: source.txt, sha256: SHA }
units: {}
voices:
  outlet: { name: "The paper", kind: outlet }
`,
  'sentences.yaml': `- { id: s1, kind: sentence, text: "The bridge opened in 1901." }
`,
  'attributions.yaml': `- { at: s1, voice: outlet, how: outlet }
`,
  'claims.yaml': `claims:
  - id: opened
    quotes: [{ exact: "The bridge opened in 1901" }]
    act: states
    when: { words: "in 1901", edtf: "1901", extent: within }
    label: "The bridge opened"
    checked: "2026-11-24"
set-aside: []
`,
  'second-reading.yaml': `read-on: "2026-11-24"
method: "From the text alone."
entries:
  - { at: s1, words: "in 1901", when: { edtf: "1901", extent: within }, voice: outlet, how: outlet, act: states }
`,
  'story.yaml': `views:
  - id: timeline
    kind: timeline
    claims: [opened]
    headline: { text: "One day of the bridge", rests-on: [] }
    subtitle: { text: "What the text dates.", rests-on: [] }
`
};

/** Its files; `without` leaves some out. */
export async function smallFiles(without: readonly string[] = []): Promise<Map<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const hash = await hashSource(encoder.encode(source));
  const all = Object.entries({ 'source.txt': source, ...texts });
  return new Map(
    all
      .filter(([name]) => !without.includes(name))
      .map(([name, text]) => [name, encoder.encode(text.replace('SHA', hash))])
  );
}

export async function readSmall(): Promise<Seed> {
  const read = await verifyFiles(await smallFiles());
  if (read.ok) return read.seed;
  throw new Error(read.problems.map(({ file, found }) => `${file}: ${found}`).join('\n'));
}
