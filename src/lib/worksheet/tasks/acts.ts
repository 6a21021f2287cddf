// Stated, denied, pledged or announced: what somebody does by saying it.
import type { Act } from '#lib/claims/schema.ts';
import type { Making } from '#lib/worksheet/making.ts';
import { shuffle } from '#lib/worksheet/random.ts';
import { numbersOf } from '#lib/worksheet/sentences.ts';
import type { Item, Task } from '#lib/worksheet/task.ts';
import { nameAct } from '#lib/words/act.ts';
import { nestQuotes } from '#lib/words/quoted.ts';

const asked: readonly Act[] = ['states', 'denies', 'pledges', 'announces'];

export function makeActs({ bank, level, count, random, elsewhere }: Making): Task | null {
  const fitting = bank.claims.filter(
    (claim) => claim.isPlain && asked.includes(claim.act) && elsewhere.mayAsk(claim, 'act')
  );
  const byAct = asked.map((act) =>
    shuffle(
      fitting.filter((claim) => claim.act === act),
      random
    )
  );
  if (byAct.filter((claims) => claims.length > 0).length < 2) return null;
  // One of each act in turn, as long as there are some.
  const order = shuffle(byAct, random);
  const chosen = new Set<string>();
  for (let round = 0; chosen.size < count && round < fitting.length; round++) {
    for (const claims of order) {
      const claim = claims[round];
      if (claim && chosen.size < count) chosen.add(claim.id);
    }
  }
  const options = asked.map(nameAct);
  return {
    kind: 'acts',
    title: 'Stated, denied, pledged or announced?',
    instruction:
      'To state is to say that something is so; to deny, that it is not so; to pledge, to promise to do it; to announce, to say officially what will be done.',
    figures: [],
    solution: null,
    items: fitting
      .filter(({ id }) => chosen.has(id))
      .flatMap((claim) => {
        const numbers = numbersOf(bank, claim.sentences);
        const item: Item = {
          id: `acts-${claim.id}`,
          prompt: level === 1 ? `Sentence ${numbers.join(', ')}` : '',
          quotation: claim.quote,
          field: { type: 'choice', options, answer: asked.indexOf(claim.act) },
          claim: claim.id,
          sentences: numbers
        };
        if (level < 3 || claim.actWords === '') return [item];
        const words: Item = {
          id: `acts-words-${claim.id}`,
          prompt: 'Which words show it?',
          quotation: null,
          field: { type: 'open', lines: 1, answer: `“${nestQuotes(claim.actWords)}”` },
          claim: claim.id,
          sentences: numbers
        };
        return [item, words];
      })
  };
}
