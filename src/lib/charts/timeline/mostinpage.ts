// How many events a page draws one by one. It stands alone, since every page reads it and no page should load more for it.

/** A page carries its picture at four widths; beyond so many events it counts them, and opens into marks. */
export const mostInPage = 300;

/** Whether a page counts these rows. @example isCounted(rowsOfAnArticle) // false */
export function isCounted(rows: readonly object[]): boolean {
  return rows.filter((row) => 'form' in row && row.form === 'dated').length > mostInPage;
}
