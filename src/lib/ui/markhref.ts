// Where the marks of a picture lead on their page.
import { referenceKey } from '#lib/charts/timeline/reference.ts';
import type { PrintedView } from '#lib/ui/printed.ts';

/** Where the page says what the reference date is, whose it is and where it is from. */
export const referenceEntry = 'about-reference';

/** Where a mark leads: its first sentence, or what the page says of what is ours. */
export function hrefOf(view: Pick<PrintedView, 'rows'>): (mark: { key: string }) => string {
  const sentences = new Map(view.rows.map((row) => [row.key, row.sentences[0]]));
  return ({ key }) => `#${sentences.get(key) ?? (key === referenceKey ? referenceEntry : 'about')}`;
}
