// Quotation marks within a quotation.

/** Double ones become single ones; straight ones stay. @example nestQuotes('so-called “experts”') // 'so-called ‘experts’' */
export function nestQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
