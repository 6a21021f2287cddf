// Check 7: our own words are held to the claims they rest on: every number, date, hedge and voice in them is a claim’s.
import type { UnverifiedClaim, Voice, VoiceId } from '#lib/claims/claim.ts';
import type { Reason } from '#lib/claims/problem.ts';
import { actStems } from '#lib/claims/cues/english.ts';
import { describeQuantity } from '#lib/claims/describe.ts';
import { makeReadings, type Readings } from '#lib/claims/readings.ts';
import type { AmountReading } from '#lib/quantity/reading.ts';
import type { CountedUnit } from '#lib/quantity/units.ts';
import type { Time } from '#lib/time/time.ts';

/** What a text of ours says that its claims do not. */
export interface OwnWordsFinding {
  reason: Extract<
    Reason,
    'own-number' | 'own-date' | 'own-hedge' | 'own-voice' | 'own-act' | 'own-quotation'
  >;
  expected: string;
  found: string;
  advice: string;
}

export interface OwnWordsInput {
  text: string;
  restsOn: readonly UnverifiedClaim[];
  /** Every voice that these claims rest on, through their parents. */
  saidBy: readonly VoiceId[];
  voices: ReadonlyMap<string, Voice>;
  units: readonly CountedUnit[];
  reference: Time | null;
  readings?: Readings;
  /** True for a label, which may leave the voice to its lane or key. */
  isLabel?: boolean;
}

/**
 * Holds a label, headline, subtitle, note, question or alternative text to the claims that it rests on.
 *
 * @example holdToClaims({ text: 'More than half are in Europe', restsOn: [europeShare], saidBy: ['huawei'], … })
 * // [{ reason: 'own-voice', expected: 'the name of Huawei', … }]
 */
export function holdToClaims(input: OwnWordsInput): OwnWordsFinding[] {
  const { text, units, readings = makeReadings() } = input;
  const times = readings.times(text).filter(({ kind }) => kind !== 'vague');
  const amounts = readings
    .amounts(text, units)
    .filter(
      (reading) =>
        !reading.ordinal && !times.some((time) => time.start < reading.end && reading.start < time.end)
    );
  return [
    ...amounts.flatMap((reading) => holdAmount(reading, input)),
    ...times.flatMap((reading) => {
      const resolved = reading.resolve(input.reference);
      const edtf = resolved.ok ? resolved.edtf : reading.words;
      return input.restsOn.some((claim) => datesOf(claim).some((date) => isSameDate(date, edtf)))
        ? []
        : [
            finding(
              'own-date',
              'a date of the claims it rests on',
              `“${reading.words}”`,
              input.isLabel
                ? 'Use the claim’s own date, or leave the date out of the label.'
                : 'Use the claim’s own date, or add the claim that has it under rests-on:.'
            )
          ];
    }),
    ...holdQuotations(input),
    ...(input.isLabel ? [] : [...holdVoices(input), ...holdActs(input)])
  ];
}

function holdAmount(reading: AmountReading, { restsOn, isLabel }: OwnWordsInput): OwnWordsFinding[] {
  const values = restsOn.flatMap(({ value }) => (value ? [value] : []));
  const isUnit = (unit: string) => reading.unit === null || reading.unit === unit;
  const near = values.filter((value) =>
    [value.low, value.high].some((n) => n !== undefined && (n === reading.low || n === reading.high))
  );
  const same = near.find(
    (value) =>
      value.is === reading.is &&
      value.low === reading.low &&
      value.high === reading.high &&
      isUnit(value.unit)
  );
  if (same) return [];
  const hedge = near.find((value) => isUnit(value.unit));
  if (hedge) {
    return [
      finding(
        'own-hedge',
        `“${hedge.words ?? describeQuantity(hedge)}”, with its bound`,
        `“${reading.words}”`,
        'Keep the source’s “more than”, “about” and the like beside the number.'
      )
    ];
  }
  return [
    finding(
      'own-number',
      'a number of the claims it rests on',
      `“${reading.words}”`,
      isLabel
        ? 'Use the claim’s own number, or leave the number out of the label.'
        : 'Use the claim’s own number, or add the claim that has it under rests-on:.'
    )
  ];
}

/** A date of ours may be the claim’s date or one of its ends: “1987”, “2014 to 2019”. */
function datesOf(claim: UnverifiedClaim): string[] {
  const edtf = claim.when?.edtf ?? claim.value?.over;
  return edtf === undefined ? [] : [edtf, ...edtf.split('/')];
}

/** The same date, or the month or year of it: “in May” of 2019-05-15. */
function isSameDate(date: string, own: string): boolean {
  return date === own || date.startsWith(`${own}-`);
}

/** Every voice but the outlet’s is named. */
function holdVoices({ text, saidBy, voices }: OwnWordsInput): OwnWordsFinding[] {
  return saidBy.flatMap((id) => {
    const voice = voices.get(id);
    if (!voice || voice.kind === 'outlet') return [];
    const names = [voice.name, voice.short].filter((name) => name !== undefined);
    const lower = text.toLowerCase();
    if (names.some((name) => lower.includes(name.toLowerCase()))) return [];
    return [
      finding(
        'own-voice',
        `the name of who says it: ${names.join(' or ')}`,
        `“${text}”`,
        'Say whose words these are.'
      )
    ];
  });
}

/** What stands between quotation marks is the source’s: it stands in a quotation that the text rests on. */
function holdQuotations({ text, restsOn }: OwnWordsInput): OwnWordsFinding[] {
  // A derived claim has no words of its own; its parents stand beside it under rests-on.
  const quotes = restsOn.flatMap((claim) => claim.quotes.map(({ exact }) => exact));
  return [...text.matchAll(/“([^“”]+)”/gu)].flatMap(([whole, words = '']) => {
    const bare = words.replace(/[.,;:!?]+$/u, '');
    // A capital may begin our sentence where the source has none.
    const small = bare.charAt(0).toLowerCase() + bare.slice(1);
    if (quotes.some((exact) => exact.includes(bare) || exact.includes(small))) return [];
    return [
      finding(
        'own-quotation',
        'words between quotation marks that stand in a quotation it rests on',
        whole,
        'Widen the quotation until it holds them, or leave the quotation marks out.'
      )
    ];
  });
}

/** What was only pledged, denied, announced or foreseen is not told as a fact, nor a condition without its “if”. */
function holdActs({ text, restsOn }: OwnWordsInput): OwnWordsFinding[] {
  return restsOn.flatMap((claim) => {
    if (claim.derived) return [];
    const lacksAct = claim.act !== 'states' && !actStems[claim.act].test(text);
    const lacksCondition = claim.if !== undefined && !/\b(?:if|unless|would)\b/iu.test(text);
    if (!lacksAct && !lacksCondition) return [];
    const words = [lacksAct ? claim.actWords : undefined, lacksCondition ? claim.if : undefined];
    return [
      finding(
        'own-act',
        `words that show that ${claim.id} ${claim.act}${lacksCondition ? ' on a condition' : ''}`,
        `“${text}”`,
        `Keep the source’s ${words
          .filter(Boolean)
          .map((word) => `“${word}”`)
          .join(' and ')}, or say it in other words such as “pledges” or “if”.`
      )
    ];
  });
}

function finding(
  reason: OwnWordsFinding['reason'],
  expected: string,
  found: string,
  advice: string
): OwnWordsFinding {
  return { reason, expected, found, advice };
}
