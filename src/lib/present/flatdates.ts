// Dates as a tool takes them that knows days only: the first day of whatever the text says.
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { loseVerbs, loseVoices, makeLoss, type Loss } from '#lib/present/losses.ts';

const day = 86_400_000;

/**
 * Every dated row at the first day of its span, with no words for how it came there; our reference date is left out.
 *
 * @example flattenDates(rows).losses[0].words // '2 dates made into days: 1987 and 2018'
 */
export function flattenDates(rows: readonly EventRow[]): { days: EventRow[]; losses: Loss[] } {
  const told = rows.filter(({ form }) => form !== 'reference');
  const dated = told.filter(({ span }) => span !== null);
  const wide = dated.filter(
    ({ span }) => span!.start === null || span!.end === null || span!.end - span!.start > day
  );
  const resolved = told.filter((row) => row.resolved);
  const losses = [
    makeLoss(
      'date made into a day',
      'dates made into days',
      wide.map(({ date }) => date)
    ),
    makeLoss(
      'date without the text’s words',
      'dates without the text’s words',
      resolved.flatMap(({ quoted }) => quoted ?? [])
    ),
    loseVoices(told),
    loseVerbs(told)
  ].filter((loss) => loss !== null);
  return { days: told.map(asDay), losses };
}

function asDay(row: EventRow): EventRow {
  const bare = {
    ...row,
    voice: null,
    badge: null,
    modal: false,
    quoted: null,
    became: null,
    resolved: false
  };
  const start = row.span?.start ?? row.span?.end ?? null;
  if (row.span === null || start === null) return bare;
  return {
    ...bare,
    span: {
      ...row.span,
      start,
      end: start + day,
      startIs: 'stated',
      endIs: 'stated',
      extent: 'within',
      precision: 'day',
      approximate: false,
      uncertain: false,
      members: [],
      choice: null,
      cut: false
    }
  };
}
