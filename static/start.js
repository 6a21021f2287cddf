// Starts a page's program at the reader's first move. Until then the page is what the server wrote: it can be read in
// full and every link leads to its place, so nothing more need be loaded or run for who only reads. Clicks that come
// before the program stands are kept and done by it, in their order.
(() => {
  const load = window.startSourceline;
  if (!load) return;
  const moves = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'input'];
  const root = document.documentElement;
  let isReady = false;
  let kept = [];
  const typed = new Map();

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
      const hash = kept.findLast(({ found }) => found.hash)?.found.hash;
      if (hash) location.hash = hash;
      kept = [];
      for (const move of moves) addEventListener(move, start, { capture: true, passive: true, once: true });
    }
  }

  function ready() {
    isReady = true;
    root.dataset.program = 'ready';
    removeEventListener('click', keep, true);
    removeEventListener('input', note, true);
    for (const [field, value] of typed) {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    for (const click of kept) void answer(click);
  }

  /** Does a kept click. A page that was translated meanwhile is built anew, so its element is looked for by name. */
  async function answer({ found, name, at }) {
    let now = found;
    for (let frame = 0; frame < 300 && !now?.isConnected; frame += 1) {
      await new Promise(requestAnimationFrame);
      now = document.querySelectorAll(name)[at];
    }
    now?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  }

  /** A selector for a button or link that holds after the page is built anew, and its place among those it selects. */
  function describe(found) {
    const width = found.closest('.width')?.classList[1];
    const key = found.dataset.key;
    const scope = found.closest('[id]:not(svg, svg *, #app)')?.id;
    const own =
      key && width
        ? `.${width} a[data-key="${CSS.escape(key)}"]`
        : found.matches('a')
          ? `a[href="${CSS.escape(found.getAttribute('href'))}"]:not(.mark)`
          : 'button[type="button"]';
    const name = scope ? `#${CSS.escape(scope)} ${own}` : own;
    return { found, name, at: Math.max(0, [...document.querySelectorAll(name)].indexOf(found)) };
  }

  /** Keeps a plain click on what only the program can answer: a button, or a link into the page that it follows itself. */
  function keep(event) {
    if (isReady || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const found = event.target.closest?.('button[type="button"], a[href^="#"]');
    if (!found) return;
    event.preventDefault();
    event.stopPropagation();
    kept.push(describe(found));
    if (root.dataset.program === undefined) start();
  }

  /** Keeps what is typed into a search. */
  function note({ target }) {
    if (target.matches?.('input[type="search"], input[type="text"]')) typed.set(target, target.value);
  }

  addEventListener('click', keep, true);
  addEventListener('input', note, true);
  const arrival = performance.getEntriesByType('navigation')[0]?.type ?? 'navigate';
  // A page that is come back to, or that was sent with a selection or settings in its address, shows them at once.
  if (location.hash !== '' || location.search !== '' || arrival !== 'navigate') start();
  else for (const move of moves) addEventListener(move, start, { capture: true, passive: true });
})();
