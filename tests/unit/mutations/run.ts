// Verifies mutants and sorts them by what became of them.
import type { Family } from './mutant.ts';
import { makeReadings } from '#lib/claims/readings.ts';
import type { Draft } from '#lib/claims/load.ts';
import { verify } from '#lib/claims/verify.ts';
import { actFamilies } from './acts.ts';
import { amountFamilies } from './amounts.ts';
import { dateFamilies } from './dates.ts';
import { derivedFamilies } from './derived.ts';
import { labelFamilies } from './labels.ts';
import { quoteFamilies } from './quotes.ts';
import { sentenceFamily, textFamily } from './text.ts';
import { voiceFamilies } from './voices.ts';

/** What became of the mutants of a family: each list names them. */
export interface Fate {
  name: string;
  count: number;
  caught: number;
  /** Refused by checks 1 to 7, but for a reason that has nothing to do with the change. */
  byAccident: string[];
  /** Refused by the second reading alone. */
  bySecondReading: string[];
  survived: string[];
}

export async function allFamilies(draft: Draft): Promise<Family[]> {
  return [
    ...amountFamilies(draft),
    ...dateFamilies(draft),
    ...quoteFamilies(draft),
    ...voiceFamilies(draft),
    ...actFamilies(draft),
    ...derivedFamilies(draft),
    ...labelFamilies(draft),
    sentenceFamily(draft),
    await textFamily(draft)
  ];
}

const readings = makeReadings();

export function fateOf({ name, reasons, mutants }: Family): Fate {
  const fate: Fate = {
    name,
    count: mutants.length,
    caught: 0,
    byAccident: [],
    bySecondReading: [],
    survived: []
  };
  for (const { what, draft } of mutants) {
    const result = verify(draft, { readings });
    const problems = result.ok ? [] : result.problems;
    const others = problems.filter(({ check }) => check !== 8);
    if (others.some(({ reason }) => reasons.includes(reason))) fate.caught++;
    else if (others.length > 0)
      fate.byAccident.push(`${what} (${others.map(({ reason }) => reason).join(', ')})`);
    else if (problems.length > 0) fate.bySecondReading.push(what);
    else fate.survived.push(what);
  }
  return fate;
}
