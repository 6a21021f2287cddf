// The eight checks in words, and how each went for one claim.
import type { CheckResult, VerifiedClaim } from '#lib/claims/claim.ts';
import { printReading } from '#lib/words/reading.ts';
import type { UnitNames } from '#lib/words/unit.ts';

export interface CheckName {
  number: number;
  name: string;
  /** What it proves, in one sentence. */
  meaning: string;
}

export const checkNames: readonly CheckName[] = [
  {
    number: 1,
    name: 'source unchanged',
    meaning: 'The text is the one that was read, byte for byte: its sha256 is the recorded one.'
  },
  {
    number: 2,
    name: 'quote found once',
    meaning: 'The quotation stands in the text letter by letter, exactly once, and cuts no word.'
  },
  {
    number: 3,
    name: 'words read again',
    meaning:
      'An independent reader finds the whole expression, hedge included, and reads the recorded amount, unit, bound and date. No negation, condition or modal is lost.'
  },
  {
    number: 4,
    name: 'voice confirmed',
    meaning:
      'The words that say whose words these are stand in the text; what is in quotation marks is its speaker’s.'
  },
  {
    number: 5,
    name: 'computed again',
    meaning: 'What is ours follows from the claims it names, bounds included.'
  },
  {
    number: 6,
    name: 'nothing left out',
    meaning: 'Every number, every time and every sentence is in a claim or set aside for a stated reason.'
  },
  {
    number: 7,
    name: 'our words held',
    meaning: 'Our label says no number, date or hedge that the claim does not.'
  },
  {
    number: 8,
    name: 'read twice',
    meaning:
      'A second reading, made without sight of the first, agrees, or the difference was settled on record.'
  }
];

export interface PrintedCheck {
  number: number;
  name: string;
  result: CheckResult['result'];
  /** “passed”, “read by hand”, “not needed”, with what the machine read. */
  words: string;
}

/**
 * One result a check: by hand where any part of it was, else passed where any part was needed.
 *
 * @example printCheckResults(claim, units)[2] // { number: 3, result: 'passed', words: 'passed: above 20 contracts', … }
 */
export function printCheckResults(claim: VerifiedClaim, units: UnitNames): PrintedCheck[] {
  return checkNames.map(({ number, name }) => {
    const own = claim.checks.filter(({ check }) => check === number);
    const result = own.some((one) => one.result === 'by-hand')
      ? 'by-hand'
      : own.some((one) => one.result === 'passed')
        ? 'passed'
        : 'not-needed';
    const read = readsOf(own, units);
    const said = { passed: 'passed', 'by-hand': 'read by hand', 'not-needed': 'not needed' }[result];
    return { number, name, result, words: read.length > 0 ? `${said}: ${read.join(', ')}` : said };
  });
}

/** What the machine read out of the words of a claim: `['above $100 billion', '2018']`. */
export function readsOf(checks: readonly CheckResult[], units: UnitNames): string[] {
  return checks.flatMap(({ read, amount }) => (amount ? printReading(amount, units) : (read ?? [])));
}
