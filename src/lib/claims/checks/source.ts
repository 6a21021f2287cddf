// Check 1: the source is the one that was read, and the sentences cover it.
import type { Draft } from '#lib/claims/load.ts';
import type { Report } from '#lib/claims/report.ts';
import { placeSentences } from '#lib/source/placesentences.ts';
import type { Sentence } from '#lib/source/sentence.ts';

/** Compares the sha256 of the source and finds each listed sentence in it. Returns no sentences if any is missing. */
export function checkSource(draft: Draft, report: Report): readonly Sentence[] {
  const recorded = draft.about.source.sha256;
  if (draft.hash !== recorded) {
    report.add('source-changed', 'document.yaml', ['source', 'sha256'], {
      expected: `source.txt with sha256 ${recorded}`,
      found: `source.txt with sha256 ${draft.hash}`,
      advice:
        'The source has changed. Restore it, or read every claim again against the new text before recording its sha256.'
    });
  }
  const placed = placeSentences(draft.text, draft.sentences);
  if (placed.ok) return placed.sentences;
  const rows = new Map(draft.sentences.map(({ id }, row) => [id, row]));
  for (const problem of placed.problems) {
    const row = rows.get(problem.id);
    const isUncovered = problem.reason === 'uncovered-text';
    if (problem.reason === 'duplicate-id') {
      report.add('duplicate-id', 'sentences.yaml', [rows.get(problem.id) ?? 0, 'id'], {
        id: problem.id,
        expected: 'an id that no other sentence has',
        found: `“${problem.id}” a second time`,
        advice: 'Give this sentence an id of its own; an id is public and never used again.'
      });
      continue;
    }
    if (problem.reason === 'malformed-id') {
      report.add('wrong-type', 'sentences.yaml', [rows.get(problem.id) ?? 0, 'id'], {
        id: problem.id,
        expected: problem.detail,
        found: `“${problem.id}”`,
        advice: 'Give the sentence the letter of its kind: s, h, c or f.'
      });
      continue;
    }
    report.add('sentences-differ', 'sentences.yaml', row === undefined ? [] : [row, 'text'], {
      id: problem.id,
      expected: isUncovered ? 'an entry for every word of source.txt' : `“${problem.expected}”`,
      found: isUncovered ? `no entry for “${problem.found}”` : `in source.txt: “${problem.found}”`,
      advice: isUncovered
        ? `Add these words in their place in the order of the text, near ${problem.id}.`
        : `Copy the sentence from source.txt letter by letter: ${problem.detail}.`
    });
  }
  return [];
}
