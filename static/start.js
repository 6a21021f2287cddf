// Starts a page's program at the reader's first move. Until then the page is what the server wrote: it can be read in
// full and every link leads to its place, so nothing more need be loaded or run for who only reads. A click that comes
// before the program stands is kept and done by it.
(() => {
  const load = window.startSourceline;
  if (!load) return;
  const moves = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'input'];
  const root = document.documentElement;
  let isReady = false;
  let kept = null;

  async function start() {
    for (const move of moves) removeEventListener(move, start, true);
    root.dataset.program = 'loading';
    try {
      const address = document.querySelector('meta[name="sourceline-data"]')?.content;
      if (address) {
        const answer = await fetch(address);
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        window.sourcelineData = await answer.json();
      }
      await load();
      requestAnimationFrame(ready);
    } catch {
      // Without a network the page stays as the server wrote it, and the next move tries again.
      delete root.dataset.program;
      if (kept?.hash) location.hash = kept.hash;
      kept = null;
      for (const move of moves) addEventListener(move, start, { capture: true, passive: true, once: true });
    }
  }

  function ready() {
    isReady = true;
    root.dataset.program = 'ready';
    removeEventListener('click', keep, true);
    if (kept?.isConnected) kept.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  }

  /** Keeps a plain click on what only the program can answer: a button, or a link into the page that it follows itself. */
  function keep(event) {
    if (isReady || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const found = event.target.closest?.('button[type="button"], a[href^="#"]');
    if (!found) return;
    event.preventDefault();
    event.stopPropagation();
    kept = found;
    if (root.dataset.program === undefined) start();
  }

  addEventListener('click', keep, true);
  const arrival = performance.getEntriesByType('navigation')[0]?.type ?? 'navigate';
  // A page that is come back to, or that was sent with a selection or settings in its address, shows them at once.
  if (location.hash !== '' || location.search !== '' || arrival !== 'navigate') start();
  else for (const move of moves) addEventListener(move, start, { capture: true, passive: true });
})();
