// A changed source: one byte of each class in every sentence.
import { letterChanges } from './quotes.ts';
import { change, type Family } from './mutant.ts';
import type { Draft } from '#lib/claims/load.ts';
import { hashSource } from '#lib/source/hash.ts';

export async function textFamily(draft: Draft): Promise<Family> {
  const encoder = new TextEncoder();
  const changed = draft.sentences.flatMap(({ id, text }) =>
    letterChanges(text).map((other) => ({ id, other, whole: draft.text.replace(text, () => other) }))
  );
  return {
    name: 'a letter of the source',
    reasons: ['source-changed'],
    mutants: await Promise.all(
      changed.map(async ({ id, other, whole }) => ({
        what: `source ${id} “${other.slice(0, 40)}…”`,
        draft: { ...draft, text: whole, hash: await hashSource(encoder.encode(whole)) }
      }))
    )
  };
}

/** A letter changed in sentences.yaml: the sentence is not the source’s any more. */
export function sentenceFamily(draft: Draft): Family {
  return {
    name: 'a letter of a listed sentence',
    reasons: ['sentences-differ'],
    mutants: draft.sentences.flatMap(({ id, text }, row) =>
      letterChanges(text).map((other) => ({
        what: `sentence ${id} “${other.slice(0, 40)}…”`,
        draft: change(draft, ['sentences', row, 'text'], other)
      }))
    )
  };
}
