// The picture in words, for those who do not see it: what is dated, in order, and what has no date.
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { ScaleName } from '#lib/charts/timeline/settings.ts';
import { capitalise } from '#lib/words/capital.ts';

const scales: Record<ScaleName, string> = {
  panels: 'Time is cut into panels; each is even, and the gaps between them say what they leave out.',
  true: 'Time is even throughout.',
  order: 'The events stand one after another; the time between them is written.'
};

/**
 * The rows that are drawn, in words; `shown` is what a window leaves out.
 * @example describeTimeline(rows, 'panels') // 'Time is cut into panels; … 1987: Huawei founded. … No date in the text: …'
 */
export function describeTimeline(rows: readonly EventRow[], scale: ScaleName, shown = ''): string {
  const dated = rows.filter(({ form }) => form === 'dated' || form === 'derived');
  const undated = rows.filter(({ form }) => form === 'undated');
  const reference = rows.find(({ form }) => form === 'reference');
  const parts = [scales[scale], ...(shown === '' ? [] : [shown]), ...dated.map(describeRow)];
  if (reference !== undefined) parts.push(`${capitalise(reference.label)}.`);
  if (undated.length > 0) parts.push(`No date in the text: ${undated.map(nameRow).join('; ')}.`);
  return parts.join(' ');
}

function describeRow(row: EventRow): string {
  const when = row.derived === null ? row.date : row.derived.words;
  return `${capitalise(when)}: ${nameRow(row)}.`;
}

function nameRow({ label, badge, quoted }: EventRow): string {
  const verb = badge === null ? '' : ` (${badge})`;
  return `${label}${verb}${quoted === null ? '' : `, ${quoted}`}`;
}
