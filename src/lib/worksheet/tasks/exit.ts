// The exit ticket: what each pupil hands in at the door.
import type { Making } from '#lib/worksheet/making.ts';
import { numbersOf } from '#lib/worksheet/sentences.ts';
import { pick } from '#lib/worksheet/random.ts';
import type { Task } from '#lib/worksheet/task.ts';

export function makeExit({ bank, level, random, elsewhere }: Making): Task | null {
  const [claim] = pick(
    bank.claims.filter(
      (claim) =>
        claim.voices.length === 1 &&
        claim.isPlain &&
        claim.act !== 'states' &&
        elsewhere.mayAsk(claim, 'voice')
    ),
    1,
    random
  );
  if (!claim) return null;
  const numbers = numbersOf(bank, claim.sentences);
  return {
    kind: 'exit',
    title: 'Exit ticket',
    instruction: 'Hand this in as you leave.',
    figures: [],
    solution: null,
    items: [
      {
        id: 'exit-claim',
        prompt:
          level === 1
            ? `Who says this, and does that make it true? Begin: “… says that …” (sentence ${numbers.join(', ')})`
            : 'Who says this, and what would you need to know before you call it true?',
        quotation: claim.quote,
        field: {
          type: 'open',
          lines: 2,
          answer: `${claim.says}. That it is said is in the text; whether it is so is not.`
        },
        claim: claim.id,
        sentences: numbers
      },
      {
        id: 'exit-mind',
        prompt: 'One thing in the text that you read differently now, with its sentence number:',
        quotation: null,
        field: { type: 'open', lines: 2, answer: 'Any sentence of the text, with a reason.' },
        claim: null,
        sentences: []
      }
    ]
  };
}
