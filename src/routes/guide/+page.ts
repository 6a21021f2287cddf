// A page of words and pictures: it ships no script.
export const csr = false;
