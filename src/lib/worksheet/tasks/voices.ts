// Who says it: a quotation and the voices that could have said it.
import type { Bank, BankClaim } from '#lib/worksheet/bank.ts';
import type { Making } from '#lib/worksheet/making.ts';
import { pick, shuffle, type Random } from '#lib/worksheet/random.ts';
import { numbersOf } from '#lib/worksheet/sentences.ts';
import type { Item, Task } from '#lib/worksheet/task.ts';
import { nestQuotes } from '#lib/words/quoted.ts';

export function makeVoices({ bank, level, count, random, elsewhere }: Making): Task | null {
  const claims = bank.claims.filter((claim) => claim.voices.length === 1 && elsewhere.mayAsk(claim, 'voice'));
  const byVoice = new Map<string, BankClaim[]>();
  for (const claim of shuffle(claims, random)) {
    const own = byVoice.get(claim.voices[0]!) ?? [];
    byVoice.set(claim.voices[0]!, [...own, claim]);
  }
  // A voice each, so that no single answer is right throughout; then in the order of the text.
  const chosen = new Set(
    shuffle([...byVoice.values()], random)
      .slice(0, count)
      .map(([first]) => first!.id)
  );
  const asked = claims.filter(({ id }) => chosen.has(id));
  if (asked.length < 2) return null;
  return {
    kind: 'voices',
    title: 'Who says it?',
    instruction:
      'Not whom it is about: whose words are they, or who is said to have said it? Use the whole sentence, not your memory. Quotation marks stand where the text has them.',
    figures: [],
    solution: null,
    items: asked.flatMap((claim) => makeItems(claim, bank, level, random))
  };
}

function makeItems(claim: BankClaim, bank: Bank, level: 1 | 2 | 3, random: Random): Item[] {
  const { options, answer } = makeOptions(claim.voices[0]!, bank, level, random);
  const numbers = numbersOf(bank, claim.sentences);
  const item: Item = {
    id: `voices-${claim.id}`,
    prompt: level === 1 ? `Sentence ${numbers.join(', ')}` : '',
    quotation: claim.quote,
    field: { type: 'choice', options, answer },
    claim: claim.id,
    sentences: numbers
  };
  if (level < 3 || claim.saysWords === '') return [item];
  return [
    item,
    {
      id: `voices-words-${claim.id}`,
      prompt: 'Which words of the text show it?',
      quotation: null,
      field: { type: 'open', lines: 1, answer: `“${nestQuotes(claim.saysWords)}”` },
      claim: claim.id,
      sentences: numbers
    }
  ];
}

/**
 * The right voice among others that it cannot be mistaken for: none that speaks for the same body, and no second one
 * without a name.
 */
function makeOptions(voice: string, bank: Bank, level: 1 | 2 | 3, random: Random) {
  const right = bank.voices.find(({ id }) => id === voice)!;
  const others = bank.voices.filter(
    ({ id, body, named, name }) =>
      id !== right.id && body !== right.body && name !== right.name && (named || right.named)
  );
  const wrong = pick(others, level === 1 ? 2 : level === 2 ? 3 : 5, random);
  const names = shuffle([right, ...wrong], random).map(({ name }) => name);
  return { options: names, answer: names.indexOf(right.name) };
}
