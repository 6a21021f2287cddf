// A page of words and links: it ships no script.
export const csr = false;
