// Everything on this page can be read and followed without a script, so it ships none.
export const csr = false;
