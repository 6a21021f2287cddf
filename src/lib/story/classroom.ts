// What a class needs besides the views: hard words with the sentence they stand in, and questions that lead out of the text.
import { z } from 'zod';
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import type { Problem } from '#lib/claims/problem.ts';
import { Report } from '#lib/claims/report.ts';
import { shapeProblems } from '#lib/claims/shape.ts';
import { readYaml } from '#lib/claims/yaml.ts';
import { holdOwnText } from '#lib/story/hold.ts';
import { ownTextSchema } from '#lib/story/schema.ts';
import type { Classroom } from '#lib/story/story.ts';

const file = 'classroom.yaml';

export const classroomSchema = z.strictObject({
  glossary: z
    .array(z.strictObject({ word: z.string().min(1), in: z.string().min(1), means: z.string().min(1) }))
    .default([]),
  beyond: z.array(ownTextSchema).default([])
});

export type LoadedClassroom =
  { ok: true; classroom: Classroom } | { ok: false; problems: readonly Problem[] };

/**
 * Reads classroom.yaml for a verified document. A hard word must stand in its sentence; what we say of it, and every
 * question, is held to the claims as any text of ours. All problems come at once.
 *
 * @example loadClassroom(text, document) // { ok: true, classroom: { glossary: [{ word: 'dispel', … }], beyond: […] } }
 */
export function loadClassroom(text: string, document: VerifiedDocument): LoadedClassroom {
  const { file: yaml, problems } = readYaml(file, text);
  if (problems.length > 0) return { ok: false, problems };
  const report = new Report((_, path) => yaml.at(path));
  const parsed = classroomSchema.safeParse(yaml.value);
  if (!parsed.success) {
    shapeProblems(parsed.error.issues, yaml.value, file, report);
    return { ok: false, problems: report.problems };
  }
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]));
  const glossary = parsed.data.glossary.map((entry, row) => {
    const sentence = sentences.get(entry.in);
    const words = sentence ? document.text.slice(sentence.start, sentence.end) : '';
    if (!words.includes(entry.word)) {
      report.add('not-in-source', file, ['glossary', row, sentence ? 'word' : 'in'], {
        id: entry.in,
        expected: sentence ? `“${entry.word}” in ${entry.in}` : 'the id of a sentence in sentences.yaml',
        found: sentence ? `“${words}”` : `“${entry.in}”`,
        advice: 'Write the word as it stands in the sentence, and name that sentence.'
      });
    }
    holdOwnText(
      { text: entry.means, 'rests-on': [] },
      { file, path: ['glossary', row], field: 'means' },
      document,
      report
    );
    return { word: entry.word, sentence: entry.in, means: entry.means };
  });
  const beyond = parsed.data.beyond.map((entry, row) =>
    holdOwnText(entry, { file, path: ['beyond', row], field: 'text' }, document, report)
  );
  if (report.problems.length > 0) return { ok: false, problems: report.problems };
  return { ok: true, classroom: { glossary, beyond } };
}
