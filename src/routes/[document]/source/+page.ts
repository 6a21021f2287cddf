// A text to read, with a switch that style sheets can serve: it ships no script.
export const csr = false;
