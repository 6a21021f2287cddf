// The rows of a view that an export draws, with their numbers as the page has them.
import type { ChartRow } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { ExportOptions } from '#lib/export/options.ts';

/**
 * The rows whose keys were chosen; what is ours (the reference date) stays beside them. A share is of one piece, so
 * all of it stays. A choice of no mark draws none: an empty list is not “all”, which is no list.
 */
export function chosenRows(input: ExportInput, marks: readonly string[] | undefined): readonly ChartRow[] {
  if (marks === undefined || !canChoose(input)) return input.rows;
  const chosen = new Set(marks);
  return input.rows.filter(({ key, source }) => !('claims' in source) || chosen.has(key));
}

/** Whether a choice leaves any mark of a claim: without one there is nothing to save. */
export function hasChosen(input: ExportInput, marks: readonly string[] | undefined): boolean {
  return chosenRows(input, marks).some(({ source }) => 'claims' in source);
}

/** What is shown of them: a timeline that is zoomed in leaves out what lies before and after. */
export function shownRows(
  input: ExportInput,
  { marks, settings }: Pick<ExportOptions, 'marks' | 'settings'>
): readonly ChartRow[] {
  const rows = chosenRows(input, marks);
  const kind = kindOf(input.view.kind);
  return kind.shown?.(rows, { ...(kind.settings as object), ...settings }) ?? rows;
}

/** Whether marks of this view can be left out one by one: not where several marks share one claim. */
export function canChoose({ rows }: ExportInput): boolean {
  const claims = rows.flatMap(({ source }) => ('claims' in source ? [source.claims.join(' ')] : []));
  return new Set(claims).size === claims.length;
}
