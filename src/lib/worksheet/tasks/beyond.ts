// Leave the page: what this text cannot answer.
import type { Making } from '#lib/worksheet/making.ts';
import { pick } from '#lib/worksheet/random.ts';
import { numbersOf } from '#lib/worksheet/sentences.ts';
import type { Task } from '#lib/worksheet/task.ts';

export function makeBeyond({ bank, level, count, random }: Making): Task | null {
  const questions = pick([...bank.beyond.entries()], Math.min(count, level + 1), random);
  if (questions.length === 0) return null;
  return {
    kind: 'beyond',
    title: 'Leave the page',
    instruction: 'This text cannot answer these. Look elsewhere, and write down where you looked.',
    figures: [],
    solution: null,
    items: questions.map(([at, { text, sentences }]) => ({
      id: `beyond-${at + 1}`,
      prompt: text,
      quotation: null,
      field: {
        type: 'open',
        lines: 2,
        answer:
          'Not in this text. A good answer names where it was found, who publishes that and when, and quotes the words.'
      },
      claim: null,
      sentences: numbersOf(bank, sentences)
    }))
  };
}
