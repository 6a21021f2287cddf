// One row of the denial: the allegation, or one of those who answer it.
import type { ChartRow } from '#lib/charts/kind.ts';

export interface DenialRow extends ChartRow {
  role: 'allegation' | 'answer';
  name: string;
  label: string;
  badge: string | null;
  quote: string;
  /** The condition in the words of the text. */
  condition: string | null;
}
