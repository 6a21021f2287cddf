// The reader's settings, on every page, before the first paint, so that no page flashes in another theme. A classic
// script of its own: the policy allows no inline script, and pages that ship no other script need it too.
(() => {
  const name = 'sourceline-settings';
  const allowed = {
    theme: ['light', 'dark', 'projector'],
    size: ['large', 'larger', 'largest'],
    spacing: ['wide'],
    motion: ['reduced']
  };
  const root = document.documentElement;

  /** What was stored; nothing where storage is barred or holds something else. */
  function read() {
    try {
      const stored = JSON.parse(localStorage.getItem(name) ?? '{}');
      return stored && typeof stored === 'object' ? stored : {};
    } catch {
      return {};
    }
  }

  function store(settings) {
    try {
      localStorage.setItem(name, JSON.stringify(settings));
    } catch {
      // Where nothing may be stored, the setting holds for this page.
    }
  }

  function apply(settings) {
    for (const [key, values] of Object.entries(allowed)) {
      if (values.includes(settings[key])) root.dataset[key] = settings[key];
      else delete root.dataset[key];
    }
  }

  /** Shows in the form what holds. */
  function show(form) {
    for (const field of form.querySelectorAll('input[type="radio"]')) {
      field.checked = field.value === (root.dataset[field.name] ?? '');
    }
    const motion = form.querySelector('input[name="motion"]');
    if (motion) motion.checked = root.dataset.motion === 'reduced';
  }

  let settings = read();
  apply(settings);

  document.addEventListener(
    'toggle',
    ({ target }) => {
      const form = target instanceof HTMLDetailsElement && target.open && target.querySelector('form.settings');
      if (form) show(form);
    },
    true
  );
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('form.settings')) return;
    const value = target.type === 'checkbox' ? (target.checked ? target.value : '') : target.value;
    settings = { ...read(), ...settings, [target.name]: value };
    apply(settings);
    store(settings);
  });
  // Another page of the site changed them.
  addEventListener('storage', (event) => {
    if (event.key === name) apply((settings = read()));
  });
  // Esc and a click elsewhere close the form, as they close any menu.
  document.addEventListener('keydown', (event) => {
    const open = event.key === 'Escape' && document.querySelector('details.settings-menu[open]');
    if (!open) return;
    open.open = false;
    open.querySelector('summary').focus();
    event.stopPropagation();
  });
  document.addEventListener('click', ({ target }) => {
    for (const open of document.querySelectorAll('details.settings-menu[open]')) {
      if (!open.contains(target)) open.open = false;
    }
  });
})();
