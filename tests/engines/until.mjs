// Waits for a page, whose engine may be slow on a busy machine.

/** Up to 10 s. @param {() => Promise<unknown>} isSo @param {string} otherwise what to say then */
export async function until(isSo, otherwise) {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (await isSo().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(otherwise);
}
