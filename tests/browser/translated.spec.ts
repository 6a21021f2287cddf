// A page that the browser translates: every text node is wrapped in <font> and replaced, as Chromium's translator does.
import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';

/** Translates what stands on the page now, and what comes later, until the page is left. */
function translate() {
  const skipped = 'script, style, title, noscript, textarea';
  const wrap = (text: Text) => {
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || parent.closest('font[data-translated]') || parent.closest(skipped))
      return;
    // The translator leaves SVG texts alone: a <font> in them would not show.
    if (parent.namespaceURI !== 'http://www.w3.org/1999/xhtml') return;
    const outer = document.createElement('font');
    outer.dataset.translated = '';
    const inner = document.createElement('font');
    inner.textContent = `«${text.data.trim()}»`;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const walk = (root: Node) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    if (root instanceof Text) texts.push(root);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    texts.forEach(wrap);
  };
  walk(document.body);
  new MutationObserver((changes) => {
    for (const change of changes) for (const node of change.addedNodes) walk(node);
  }).observe(document.body, { childList: true, subtree: true });
}

const mark = (page: Page, view: string, key: string) =>
  page.locator(`#${view} .width:visible a[data-key="${key}"]`);

/** The card, the text and the links, in translation. */
async function useThePage(page: Page) {
  await expect(page.locator('h1')).toContainText('«');
  const expected = [
    ['timeline', 'founded', 's32', '1987'],
    ['money', 'revenue-2018', 's36', '100 billion'],
    ['timeline', 'executive-order', 's2', '15 May 2019']
  ] as const;
  let before = '';
  for (const [view, key, sentence, words] of expected) {
    // The middle of a mark may lie between its label and its sign, where nothing is.
    await mark(page, view, key).locator('rect').first().click();
    await expect(page).toHaveURL(new RegExp(`#${view}\\.${key}$`));
    await expect(page.locator(`#${sentence}`)).toHaveClass(/lit/);
    const card = page.locator('.card');
    await expect(card).toContainText(words);
    await expect(card).toContainText('«');
    // Nothing of the claim before is left under the new mark.
    const quoted = (await card.locator('mark').first().innerText()).replace(/[«»]/g, '').trim();
    expect(await page.locator(`#${sentence}`).innerText()).toContain(quoted.slice(0, 20));
    if (before) await expect(card).not.toContainText(before);
    before = quoted;
  }
  await page.locator('#s36 a.quote').first().click();
  await expect(mark(page, 'money', 'revenue-2018')).toHaveClass(/selected/);
  await expect(page.locator('.card')).toContainText('100 billion');
  await expect(page.locator('.card')).not.toContainText('15 May 2019');
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
}

test('translated after the page has started, all of it works', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/huawei-5g/');
  // A reader's first move starts the page's program.
  await page.mouse.move(10, 400);
  await expect(page.locator('html')).toHaveAttribute('data-program', 'ready');
  await page.evaluate(translate);
  await useThePage(page);
});

test('translated before the page’s scripts start, all of it works', async ({ page, complaints }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  let start = () => {};
  const held = new Promise<void>((resolve) => (start = resolve));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/huawei-5g/', { waitUntil: 'commit' });
  await page.waitForSelector('#f1', { state: 'attached' });
  await page.evaluate(translate);
  start();
  await page.waitForLoadState('networkidle');
  await useThePage(page);
  // Svelte says once that what it found is not what the server sent; nothing else may be said.
  const others = complaints.splice(0).filter((complaint) => !complaint.includes('hydration'));
  expect(others).toEqual([]);
});
