// Keeps the document of this page for the time without a network, on every page, after it has loaded, and says so in
// the settings. A classic script of its own, as settings.js: pages that ship no other script keep their document too.
(() => {
  const { serviceWorker } = navigator;
  const own = document.currentScript?.src;
  if (!serviceWorker || !own) return;
  const base = new URL('.', own);

  /** The page's root says the state under the same name, and is no line of the settings. */
  const lines = ':not(html)[data-offline]';

  /** Writes into the settings of the page, wherever they stand. */
  function say(words, canUpdate = false) {
    for (const line of document.querySelectorAll(lines)) {
      line.hidden = false;
      line.querySelector('[data-words]').textContent = words;
      line.querySelector('button').hidden = !canUpdate;
    }
  }

  function follow(registration) {
    const offer = (worker) => {
      if (worker?.state !== 'installed' || !serviceWorker.controller) return;
      say('An update is ready.', true);
      document.addEventListener('click', (event) => {
        if (event.target.closest?.(`${lines} button`)) worker.postMessage({ take: true });
      });
      serviceWorker.addEventListener('controllerchange', () => location.reload());
    };
    offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing;
      worker?.addEventListener('statechange', () => offer(worker));
    });
  }

  async function start() {
    try {
      const registration = await serviceWorker.register(new URL('service-worker.js', base), { scope: base.pathname });
      follow(registration);
      const { active } = await serviceWorker.ready;
      active?.postMessage({ keep: location.pathname });
    } catch {
      // Barred by the browser or the network: the page works as it does without.
    }
  }

  // A browser fetches what a link downloads past the worker, which has it: so the page asks for it and saves the answer.
  const plain = new WeakSet();
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[download]');
    if (!link || plain.has(link) || event.defaultPrevented || !serviceWorker.controller) return;
    if (!link.href.startsWith(`${location.origin}/`)) return;
    event.preventDefault();
    void download(link);
  });

  async function download({ href, download: name }) {
    const answer = await fetch(href).catch(() => null);
    const link = document.createElement('a');
    link.download = name || new URL(href).pathname.split('/').pop();
    link.href = answer?.ok ? URL.createObjectURL(await answer.blob()) : href;
    // What is not kept is left to the browser, which says why it fails.
    plain.add(link);
    document.body.append(link);
    link.click();
    link.remove();
    if (answer?.ok) setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  serviceWorker.addEventListener('message', ({ data }) => {
    const size = `${Math.max(0.1, data.bytes / 1e6).toFixed(1)} MB`;
    if (data.state === 'ready') say(`Ready offline · ${size}`);
    else if (data.state === 'partly') say(`Partly kept for offline · ${size}`);
    document.documentElement.dataset.offline = data.state;
  });
  // Once the page has had the network to itself.
  addEventListener('load', () => setTimeout(start, 1500));
})();
