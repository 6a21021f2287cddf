// As stated or more than: how exactly the text gives a number.
import type { BankClaim, BankValue } from '#lib/worksheet/bank.ts';
import type { Making } from '#lib/worksheet/making.ts';
import { pick } from '#lib/worksheet/random.ts';
import { numbersOf } from '#lib/worksheet/sentences.ts';
import type { Field, Task } from '#lib/worksheet/task.ts';

type Valued = BankClaim & { value: BankValue };

/** The bounds that the options name. What the text gives otherwise (“at least”) is not asked. */
const asked = ['as-stated', 'above', 'below', 'about'] as const;

/** Claims with a number whose bound can be asked for. */
export function valuedClaims(claims: readonly BankClaim[]): Valued[] {
  return claims.filter(
    (claim): claim is Valued => claim.value !== null && asked.some((bound) => bound === claim.value?.is)
  );
}

/** The number with each bound; the text’s own is right. `boundField(value, 1)` has “as stated” and “more than” only. */
export function boundField(value: BankValue, level: 1 | 2 | 3): Field {
  const offered = level === 1 ? asked.filter((bound) => bound !== 'about') : asked;
  const bounds = offered.some((bound) => bound === value.is) ? offered : asked;
  return {
    type: 'choice',
    options: bounds.map((bound) =>
      bound === 'as-stated' ? `${value.bounds[bound]}, as stated` : value.bounds[bound]
    ),
    answer: bounds.findIndex((bound) => bound === value.is)
  };
}

export function makeBounds({ bank, level, count, random, elsewhere }: Making): Task | null {
  const valued = valuedClaims(bank.claims).filter((claim) => elsewhere.mayAsk(claim, 'bound'));
  const open = pick(
    valued.filter(({ value }) => value.is !== 'as-stated'),
    Math.ceil(count / 2),
    random
  );
  const stated = pick(
    valued.filter(({ value }) => value.is === 'as-stated'),
    count - open.length,
    random
  );
  const chosen = new Set([...open, ...stated].map(({ id }) => id));
  if (chosen.size < 2) return null;
  return {
    kind: 'bounds',
    title: 'As stated, or more than?',
    instruction: 'Only one of these is what the text says. Small words before a number change it.',
    figures: [],
    solution: null,
    items: valued
      .filter(({ id }) => chosen.has(id))
      .map((claim) => {
        const numbers = numbersOf(bank, claim.sentences);
        return {
          id: `bounds-${claim.id}`,
          prompt: level === 3 ? claim.label : `${claim.label} (sentence ${numbers.join(', ')})`,
          quotation: null,
          field: boundField(claim.value, level),
          claim: claim.id,
          sentences: numbers
        };
      })
  };
}
