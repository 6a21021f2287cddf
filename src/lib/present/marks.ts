// A view's rows as its slides show them: which, in which order, and which of them belong together.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import type { ChartRow } from '#lib/charts/kind.ts';
import type { VoiceRow } from '#lib/charts/voices/row.ts';
import type { View } from '#lib/story/story.ts';
import { rowsOf } from '#lib/story/rows.ts';

/** What one step brings: the rows of one claim, such as a part's certain and open units. */
export type Group = readonly [ChartRow, ...ChartRow[]];

export interface SlideMarks {
  /** Groups that no frame may part, in the order of the lesson. */
  pieces: readonly (readonly Group[])[];
  /** Rows of every frame, which no step brings: the reference date, an allegation beside its later answers. */
  context: readonly ChartRow[];
}

/** Kinds whose rows make one whole that is never cut. */
const uncut = new Set(['share']);

/** @example marksOf(contracts, document).pieces // [[[whole], [certain, open]]]: one piece of two groups */
export function marksOf(view: View, document: VerifiedDocument): SlideMarks {
  const all = rowsOf(view, document);
  const isContext = (row: ChartRow) => 'ours' in row.source;
  const shown = view.lesson?.show
    ? view.lesson.show.flatMap((key) => all.filter((row) => row.key === key))
    : all.filter((row) => !isContext(row));
  const groups = groupByClaim(shown.map((row) => asOnSlides(row, all)));
  return {
    pieces: uncut.has(view.kind) ? [groups] : joinSums(groups),
    context: all.filter(isContext)
  };
}

/**
 * A voice on slides: any may stand first, so each has the axis, and its whole lane comes with it, clauses that no claim
 * quotes too.
 */
function asOnSlides(row: ChartRow, all: readonly ChartRow[]): ChartRow {
  const axis = (all[0] as Partial<VoiceRow> | undefined)?.axis;
  if (axis === undefined || !('stretches' in row)) return row;
  const voice = row as VoiceRow;
  const lane: VoiceRow = {
    ...voice,
    axis,
    stretches: voice.stretches.map(([from, to, how]) => [from, to, how, 1] as const)
  };
  return lane;
}

/** Rows that rest on a claim first of all, after that claim's own row: `in-europe-open` after `in-europe`. */
function groupByClaim(rows: readonly ChartRow[]): Group[] {
  const groups: [ChartRow, ...ChartRow[]][] = [];
  for (const row of rows) {
    const claim = 'claims' in row.source ? row.source.claims[0] : null;
    const own = groups.find(([first]) => first.key === claim && first.key !== row.key);
    if (own) own.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** A sum and its parts are one picture. */
function joinSums(groups: readonly Group[]): Group[][] {
  const pieces: Group[][] = [];
  for (const group of groups) {
    const last = pieces[pieces.length - 1];
    if (last && roleOf(group[0]) === 'part') last.push(group);
    else pieces.push([group]);
  }
  return pieces;
}

function roleOf(row: ChartRow): string | null {
  return 'role' in row && typeof row.role === 'string' ? row.role : null;
}
