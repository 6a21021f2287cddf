// Joins words as English does.

/**
 * @example joinWords(['2', '5', '17']) // '2, 5 and 17'
 * @example joinWords(['1667', '1668'], 'or') // '1667 or 1668'
 */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
