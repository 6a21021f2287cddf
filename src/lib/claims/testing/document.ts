// A small made-up document that passes every check, for tests to break in one place.
import { loadDocument, type DocumentFiles, type Draft } from '#lib/claims/load.ts';
import type { Problem } from '#lib/claims/problem.ts';
import { verify, type Verified } from '#lib/claims/verify.ts';
import { hashSource } from '#lib/source/hash.ts';

const source = `Lamps in the park

The bridge opened in 1987 with a little more than 5,000 euros.
The town says it has bought 40 lamps, more than 20 of which are in the park.
Neighbours say the lamps may be a danger to birds, and the town denies that they are a danger.
“We will take them down if anyone asks,” the mayor said.
Last year, the lamps were lit on 300 evenings.

leave a reply
`;

const document = `id: lamps
title: "Lamps in the park"
short: "Lamps"
language: en
publisher: { name: "A local paper", short: "Paper", funded-by: "its readers" }
author: { missing: "The text names no author." }
date: { missing: "The text carries no date." }
reference: { edtf: "2019-05-15/2019-05-17", outside: true, from: "Told by the editor." }
rights: "Made up for tests."
source: { file: source.txt, sha256: SHA }
units:
  lamp: { one: "lamp", many: "lamps" }
  evening: { one: "evening", many: "evenings" }
voices:
  outlet: { name: "The paper", kind: outlet }
  town: { name: "The town", kind: body }
  mayor: { name: "The mayor", kind: person, of: town }
  neighbours: { name: "Neighbours", kind: group, named: false }
`;

const sentences = `- { id: h1, kind: heading, text: "Lamps in the park" }
- { id: s1, kind: sentence, text: "The bridge opened in 1987 with a little more than 5,000 euros." }
- { id: s2, kind: sentence, text: "The town says it has bought 40 lamps, more than 20 of which are in the park." }
- { id: s3, kind: sentence, text: "Neighbours say the lamps may be a danger to birds, and the town denies that they are a danger." }
- { id: s4, kind: sentence, text: "“We will take them down if anyone asks,” the mayor said." }
- { id: s5, kind: sentence, text: "Last year, the lamps were lit on 300 evenings." }
- { id: f1, kind: furniture, text: "leave a reply" }
`;

const attributions = `- { at: h1, voice: outlet, how: outlet }
- { at: s1, voice: outlet, how: outlet }
- { at: s2, voice: town, how: reported, words: "The town says" }
- { at: s3, exact: "Neighbours say the lamps may be a danger to birds,", voice: neighbours, how: reported, words: "Neighbours say" }
- { at: s3, exact: "and the town denies that they are a danger.", voice: town, how: reported, words: "the town denies" }
- { at: s4, exact: "“We will take them down if anyone asks,”", voice: mayor, how: quoted, words: "the mayor said" }
- { at: s4, exact: "the mayor said.", voice: mayor, how: reported, words: "the mayor said" }
- { at: s5, voice: outlet, how: outlet }
`;

const claims = `claims:
  - id: opened
    quotes: [{ exact: "The bridge opened in 1987" }]
    act: states
    when: { words: "in 1987", edtf: "1987", extent: within }
    label: "The bridge opened"
    checked: "2026-11-24"
  - id: cost
    quotes: [{ exact: "with a little more than 5,000 euros" }]
    act: states
    value: { words: "a little more than 5,000 euros", is: above, low: 5000, unit: EUR, measure: stock }
    label: "Money at the opening"
    checked: "2026-11-24"
  - id: bought
    quotes: [{ exact: "it has bought 40 lamps" }]
    act: states
    value: { words: "40 lamps", is: as-stated, low: 40, high: 40, unit: lamp }
    label: "Lamps bought"
    checked: "2026-11-24"
  - id: in-park
    quotes: [{ exact: "more than 20 of which are in the park" }]
    act: states
    value: { words: "more than 20", is: above, low: 20, unit: lamp, part-of: bought }
    label: "Lamps in the park"
    checked: "2026-11-24"
  - id: park-share
    derived: { op: share, of: [in-park, bought] }
    value: { is: above, low: 50, unit: percent }
    label: "Share in the park"
    checked: "2026-11-24"
  - id: danger
    quotes: [{ exact: "the lamps may be a danger to birds" }]
    act: alleges
    act-words: "may be a danger"
    label: "Danger to birds"
    checked: "2026-11-24"
  - id: no-danger
    quotes: [{ exact: "denies that they are a danger" }]
    act: denies
    act-words: "denies that"
    label: "Denial of a danger"
    relates: [{ to: danger, as: answers }]
    checked: "2026-11-24"
  - id: take-down
    quotes: [{ exact: "We will take them down if anyone asks" }]
    act: pledges
    act-words: "will"
    if: { words: "if anyone asks" }
    label: "Pledge to take the lamps down"
    checked: "2026-11-24"
  - id: evenings
    quotes: [{ exact: "Last year, the lamps were lit on 300 evenings" }]
    act: states
    when: { words: "Last year", edtf: "2018", extent: throughout, against: reference }
    value: { words: "300 evenings", is: as-stated, low: 300, high: 300, unit: evening, measure: flow, over: "2018" }
    label: "Evenings with light"
    checked: "2026-11-24"
set-aside:
  - { at: h1, reason: name, why: "The title." }
  - { at: f1, reason: furniture }
`;

const secondReading = `read-on: "2026-11-24"
method: "From the text alone."
entries:
  - { at: s1, words: "in 1987", when: { edtf: "1987", extent: within }, voice: outlet, how: outlet, act: states }
  - { at: s1, words: "a little more than 5,000 euros", value: { is: above, low: 5000, unit: EUR }, voice: outlet, how: outlet, act: states }
  - { at: s2, words: "40 lamps", value: { is: as-stated, low: 40, high: 40, unit: lamp }, voice: town, how: reported, act: states }
  - { at: s2, words: "more than 20", value: { is: above, low: 20, unit: lamp }, voice: town, how: reported, act: states }
  - { at: s3, words: "the lamps may be a danger to birds", voice: neighbours, how: reported, act: alleges }
  - { at: s3, words: "they are a danger", voice: town, how: reported, act: denies }
  - { at: s4, words: "We will take them down if anyone asks", voice: mayor, how: quoted, act: pledges, if: "if anyone asks" }
  - { at: s5, words: "Last year", when: { edtf: "2018", extent: throughout }, voice: outlet, how: outlet, act: states }
  - { at: s5, words: "300 evenings", value: { is: as-stated, low: 300, high: 300, unit: evening }, voice: outlet, how: outlet, act: states }
`;

const texts = {
  'source.txt': source,
  'document.yaml': document,
  'sentences.yaml': sentences,
  'attributions.yaml': attributions,
  'claims.yaml': claims,
  'second-reading.yaml': secondReading
};
export type FileName = keyof typeof texts;

/** One edit: in which file, which words, and what to write instead. */
export type Edit = readonly [file: FileName, from: string, to: string];

/** The files with some edits. The recorded sha256 follows the text unless `keepHash` is set. */
export async function makeFiles(
  edits: readonly Edit[] = [],
  { keepHash = false } = {}
): Promise<Map<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const edited: Record<FileName, string> = { ...texts };
  for (const [file, from, to] of edits) {
    if (!edited[file].includes(from)) throw new Error(`“${from}” is not in ${file}`);
    edited[file] = edited[file].replace(from, () => to);
  }
  const hash = await hashSource(encoder.encode(keepHash ? source : edited['source.txt']));
  edited['document.yaml'] = edited['document.yaml'].replace('SHA', hash);
  return new Map(Object.entries(edited).map(([name, text]) => [name, encoder.encode(text)]));
}

/** Loads and verifies files as the command does. */
export async function check(files: DocumentFiles): Promise<Verified> {
  const loaded = await loadDocument(files);
  return loaded.ok ? verify(loaded.draft) : loaded;
}

/** The problems that some edits make. */
export async function problemsOf(...edits: Edit[]): Promise<readonly Problem[]> {
  const result = await check(await makeFiles(edits));
  return result.ok ? [] : result.problems;
}

/** The draft of the document with some edits, which must load. */
export async function makeDraft(...edits: Edit[]): Promise<Draft> {
  const loaded = await loadDocument(await makeFiles(edits));
  if (loaded.ok) return loaded.draft;
  throw new Error(loaded.problems.map(({ found }) => found).join('\n'));
}
