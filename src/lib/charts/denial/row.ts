// One row of the denial: the allegation, or one of those who answer it.
import type { ChartRow } from '#lib/charts/kind.ts';

export interface DenialRow extends ChartRow {
  role: 'allegation' | 'answer';
  name: string;
  label: string;
  badge: string | null;
  /** Its words, between marks only where the text quotes them. */
  quote: string;
  /** “In VOA’s words:”; null where they are the speaker’s own. */
  wording: string | null;
  /** The condition in the words of the text. */
  condition: string | null;
}
