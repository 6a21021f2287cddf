// Put it on a blank timeline: which date the text gives, or that it gives none.
import type { BankClaim, BankDate } from '#lib/worksheet/bank.ts';
import type { Making } from '#lib/worksheet/making.ts';
import { pick, shuffle } from '#lib/worksheet/random.ts';
import { numbersOf } from '#lib/worksheet/sentences.ts';
import type { Task } from '#lib/worksheet/task.ts';
import { noDate } from '#lib/words/when.ts';
import { nestQuotes } from '#lib/words/quoted.ts';

type Dated = BankClaim & { date: BankDate };

export function makePlace({ bank, level, count, random, elsewhere }: Making): Task | null {
  const shown = new Set(
    bank.views.filter(({ kind }) => kind === 'timeline').flatMap(({ rows }) => rows.map(({ key }) => key))
  );
  const onTimeline = bank.claims.filter(({ id }) => shown.has(id));
  const dated = onTimeline.filter((claim): claim is Dated => claim.date !== null);
  const free = onTimeline.filter((claim) => elsewhere.mayAsk(claim, 'date'));
  const datable = dated.filter((claim) => free.includes(claim));
  if (datable.length < 2) return null;
  const without = pick(
    free.filter((claim) => claim.date === null && claim.undated !== null),
    1,
    random
  );
  const chosen = shuffle([...pick(datable, count - without.length, random), ...without], random);
  const options = [
    ...new Map(
      [...dated].sort((a, b) => a.date.start - b.date.start).map(({ date }) => [date.date, date.date])
    ).keys(),
    noDate
  ];
  const span = {
    start: Math.min(...dated.map(({ date }) => date.start)),
    end: Math.max(...dated.map(({ date }) => date.end))
  };
  const events = chosen.flatMap(({ date, id }, at) =>
    date === null ? [] : [{ claim: id, row: at + 1, start: date.start, end: date.end, extent: date.extent }]
  );
  return {
    kind: 'place',
    title: 'Put it on the timeline',
    instruction:
      'First say which date the text gives; words such as “last year” count from the day of the text. Then draw each event in the row of its number, as wide as its date is precise. What the text does not date stays off the line.',
    figures: [{ form: 'blank', span, rows: chosen.length, events: [], name: '' }],
    solution: { form: 'blank', span, rows: chosen.length, events, name: '' },
    items: chosen.map((claim) => {
      const words = claim.date?.words ?? claim.undated ?? '';
      const numbers = numbersOf(bank, claim.sentences);
      const where =
        level === 1
          ? ` (“${nestQuotes(words)}”, sentence ${numbers.join(', ')})`
          : level === 2
            ? ` (sentence ${numbers.join(', ')})`
            : '';
      return {
        id: `place-${claim.id}`,
        prompt: `${claim.label}${where}`,
        quotation: null,
        field: {
          type: 'choice',
          options,
          answer: options.indexOf(claim.date?.date ?? noDate)
        },
        claim: claim.id,
        sentences: numbers
      };
    })
  };
}
