// Is this chart honest? The same numbers as a common tool would draw them, beside a chart that keeps the words.
import type { Bank, BankClaim, BankValue, BankView } from '#lib/worksheet/bank.ts';
import { flatBase } from '#lib/worksheet/flat.ts';
import type { Elsewhere } from '#lib/worksheet/giveaway.ts';
import type { Making } from '#lib/worksheet/making.ts';
import { pick } from '#lib/worksheet/random.ts';
import { numbersOf } from '#lib/worksheet/sentences.ts';
import type { Item, Task } from '#lib/worksheet/task.ts';
import { boundField, valuedClaims } from '#lib/worksheet/tasks/bounds.ts';
import { nestQuotes } from '#lib/words/quoted.ts';

type Valued = BankClaim & { value: BankValue };
interface Pair {
  view: BankView;
  claims: readonly Valued[];
}

export function makeHonest({ bank, level, random, elsewhere }: Making): Task | null {
  const [pair] = pick(findPairs(bank, elsewhere), 1, random);
  if (!pair) return null;
  const { view, claims } = pair;
  const open = claims.filter(({ value }) => value.is !== 'as-stated');
  const bars = claims.map(({ label, value }) => ({
    label,
    value: value.low,
    words: value.bounds['as-stated']
  }));
  const numbers = (list: readonly BankClaim[]) =>
    numbersOf(
      bank,
      list.flatMap(({ sentences }) => sentences)
    );
  const bounds = open.map((claim): Item => ({
    id: `honest-${claim.id}`,
    prompt: `Chart A shows “${nestQuotes(claim.label)}” as a bar. What does the text say?`,
    quotation: null,
    field: boundField(claim.value, level),
    claim: claim.id,
    sentences: numbers([claim])
  }));
  const base = flatBase(bars.map(({ value }) => value));
  const losses = describeLosses(claims);
  return {
    kind: 'honest',
    title: 'Is this chart honest?',
    instruction: 'A and B show the same numbers. Compare both with the text.',
    figures: [
      { form: 'flat', bars, unit: claims[0]!.value.unit, name: 'A' },
      { form: 'view', view: view.id, claims: claims.map(({ id }) => id), isNumbered: false, name: 'B' }
    ],
    solution: null,
    items: [
      ...bounds,
      choice(
        'honest-scale',
        'Where does the scale of chart A begin?',
        ['at zero', 'above zero'],
        base > 0 ? 1 : 0
      ),
      choice(
        'honest-teller',
        'Which chart says who says it?',
        ['chart A', 'chart B', 'both', 'neither'],
        1,
        numbers(claims)
      ),
      ...periodItem(claims, numbers(claims)),
      {
        id: 'honest-lost',
        prompt: 'What does chart A make you believe that the text does not say?',
        quotation: null,
        field: { type: 'open', lines: 3, answer: losses },
        claim: null,
        sentences: numbers(claims)
      }
    ]
  };
}

/** Amounts of one unit, near enough in size for bars, at least one of them open. */
function findPairs(bank: Bank, { mayAsk, mayDraw }: Elsewhere): Pair[] {
  const valued = new Map(valuedClaims(bank.claims).map((claim) => [claim.id, claim]));
  return bank.views
    .filter(({ kind }) => kind === 'amounts' || kind === 'share')
    .flatMap((view) => {
      const claims = view.rows.flatMap(({ key }) => valued.get(key) ?? []);
      const largest = Math.max(...claims.map(({ value }) => value.low));
      const near = claims.filter(({ value }) => value.low > 0 && value.low * 10 >= largest);
      const units = new Set(near.map(({ value }) => value.unit));
      const isOpen = near.some(({ value }) => value.is !== 'as-stated');
      const isFree = near.every((claim) => mayAsk(claim, 'bound') && mayDraw(claim, view.kind));
      return near.length >= 2 && units.size === 1 && isOpen && isFree ? [{ view, claims: near }] : [];
    });
}

function choice(
  id: string,
  prompt: string,
  options: readonly string[],
  answer: number,
  sentences: readonly string[] = []
): Item {
  return { id, prompt, quotation: null, field: { type: 'choice', options, answer }, claim: null, sentences };
}

/** Asked where the amounts have periods of their own. */
function periodItem(claims: readonly Valued[], sentences: readonly string[]): Item[] {
  const periods = claims.map(({ value }) => value.over).filter((over) => over !== '');
  if (periods.length < 2) return [];
  const isSame = new Set(periods).size === 1;
  return [
    choice(
      'honest-period',
      'Are the bars of chart A amounts of the same period?',
      ['yes', 'no'],
      isSame ? 0 : 1,
      sentences
    )
  ];
}

function describeLosses(claims: readonly Valued[]): string {
  const hedges = claims
    .filter(({ value }) => value.is !== 'as-stated')
    .map(
      ({ label, value }) => `${label}: the text says “${value.words}”, the bar ${value.bounds['as-stated']}.`
    );
  const periods = claims
    .filter(({ value }) => value.over !== '')
    .map(({ label, value }) => `${label}: ${value.over}.`);
  const tellers = [...new Set(claims.map(({ says }) => says))];
  return [
    ...hedges,
    'The scale does not begin at zero, so the bars differ more than the numbers do.',
    `Nobody is named; the words are from ${tellers.join(' and ')}.`,
    ...(new Set(periods).size > 1 ? [`The periods differ. ${periods.join(' ')}`] : [])
  ].join(' ');
}
