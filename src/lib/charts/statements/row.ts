// One row of the statements: what somebody promised, denied, announced or warned, in the words of the text.
import type { ChartRow } from '#lib/charts/kind.ts';

export interface StatementRow extends ChartRow {
  /** “Huawei”, or “Kelly, Huawei”. */
  name: string;
  label: string;
  /** The verb, with a condition: “pledges, if …”. Null for an answer that is a plain statement. */
  badge: string | null;
  /** Its words, between marks only where the text quotes them. */
  quote: string;
  /** “In VOA’s words:”; null where they are the speaker’s own. */
  wording: string | null;
  /** “if forced to spy on its customers” */
  condition: string | null;
  /** The words that negate it: “does not”. */
  negation: string | null;
  /** What it answers: the label, and the number of that row if it is in the view. */
  answers: readonly { label: string; number: number | null }[];
}
