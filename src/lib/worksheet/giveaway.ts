// What the tasks of a sheet ask and print, so that no task gives away the answer of another.
import type { Bank, BankClaim } from '#lib/worksheet/bank.ts';
import type { Task, TaskKind } from '#lib/worksheet/task.ts';

/** What is asked about a claim: where it stands, when it was, how exact its number is, who says it, and as what. */
export type Fact = 'sentence' | 'date' | 'bound' | 'voice' | 'act';

/** What a kind of task asks about the claims of its items; “leave the page” asks for what no claim says. */
const factOf: Readonly<Record<TaskKind, Fact | null>> = {
  find: 'sentence',
  voices: 'voice',
  acts: 'act',
  bounds: 'bound',
  place: 'date',
  honest: 'bound',
  beyond: null,
  exit: 'voice'
};

/** What a chart tells of the claims in it. A timeline draws no amounts, and no chart of a sheet names a sentence. */
const toldBy = (kind: string): readonly Fact[] =>
  kind === 'timeline' ? ['date', 'voice', 'act'] : ['date', 'bound', 'voice', 'act'];

/** The rest of a sheet, as a task that is being made must know it. */
export interface Elsewhere {
  /** False where another task asks about the claim, since it prints its label or its words, or tells the fact. */
  mayAsk(claim: BankClaim, fact: Fact): boolean;
  /** False where a chart of that kind would show what another task asks about the claim. */
  mayDraw(claim: BankClaim, viewKind: string): boolean;
}

/**
 * Reads what tasks ask and print. Claims whose quotations share words count as one, since the quotation of either shows
 * the other.
 *
 * @example readElsewhere([placeTask], bank).mayDraw(founded, 'timeline') // false, where its date is to be placed
 */
export function readElsewhere(tasks: readonly Task[], bank: Bank): Elsewhere {
  const asked = gather(
    tasks.flatMap(({ kind, items }) => {
      const fact = factOf[kind];
      return fact === null ? [] : items.flatMap(({ claim }) => (claim === null ? [] : [{ claim, fact }]));
    })
  );
  const told = gather(tasks.flatMap((task) => tellFacts(task, bank)));
  const about = (facts: FactsByClaim, { id, akin }: BankClaim) =>
    [id, ...akin].flatMap((claim) => facts.get(claim) ?? []);
  return {
    mayAsk: (claim, fact) => about(asked, claim).length === 0 && !about(told, claim).includes(fact),
    mayDraw: (claim, viewKind) => !about(asked, claim).some((fact) => toldBy(viewKind).includes(fact))
  };
}

type FactsByClaim = ReadonlyMap<string, readonly Fact[]>;

function gather(facts: readonly { claim: string; fact: Fact }[]): FactsByClaim {
  const byClaim = new Map<string, Fact[]>();
  for (const { claim, fact } of facts) byClaim.set(claim, [...(byClaim.get(claim) ?? []), fact]);
  return byClaim;
}

function tellFacts({ kind, figures, items }: Task, bank: Bank): { claim: string; fact: Fact }[] {
  const drawn = figures.flatMap((figure) => {
    if (figure.form !== 'view') return [];
    const view = bank.views.find(({ id }) => id === figure.view)!;
    return figure.claims.flatMap((claim) => toldBy(view.kind).map((fact) => ({ claim, fact })));
  });
  if (kind !== 'beyond') return drawn;
  // A question that leads out of the text names who speaks in it: “Where does Huawei itself give the number?”
  const numbers = new Set(items.flatMap(({ sentences }) => sentences));
  const named = new Set(bank.sentences.flatMap(({ id, number }) => (numbers.has(number) ? [id] : [])));
  const claims = bank.claims.filter(({ sentences }) => sentences.some((id) => named.has(id)));
  return [...drawn, ...claims.map(({ id }) => ({ claim: id, fact: 'voice' as const }))];
}
