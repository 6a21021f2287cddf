// What “verified” means and does not mean, in the words that every export and page uses.

export const meaning = 'Quoted: these words are in the text. Read twice. Not fact-checked.';
