// A sentence begins with a capital, whatever word comes first.

/** @example capitalise('sentences 5 and 23') // 'Sentences 5 and 23' */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
