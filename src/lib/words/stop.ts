// The full stop at the end of what is said: one, never two.

/**
 * A text as a sentence of its own; what ends with a stop already, within quotation marks or not, gets no second one.
 *
 * @example closeSentence('Founded in 1987') // 'Founded in 1987.'
 * @example closeSentence('The article appeared within two days of it.') // 'The article appeared within two days of it.'
 * @example closeSentence('He said: “Never.”') // 'He said: “Never.”'
 */
export function closeSentence(text: string): string {
  return /[.!?…][”’"')]*$/.test(text) ? text : `${text}.`;
}
