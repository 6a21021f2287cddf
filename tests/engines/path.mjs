// The linking path, the same in every engine: from a mark to its sentence and back, by mouse and by keyboard.
import { until } from './until.mjs';

/**
 * What a path needs of a browser. Scripts are the text of a function's body, with `arguments`.
 * @typedef {{
 *   goto(address: string): Promise<void>, reload(): Promise<void>, back(): Promise<unknown>,
 *   click(at: { x: number, y: number }): Promise<void>, press(key: string): Promise<void>,
 *   evaluate(script: string, ...values: unknown[]): Promise<any>, close(): Promise<void>,
 *   openWindow?(): Promise<Browser>
 * }} Browser
 */

const mark = (view, key) => `#${view} a.mark[data-key="${key}"]`;

/** Brings the shown copy into view; where it can be hit. An inline box has several parts: the first is taken. */
const findPlace = `
  const found = [...document.querySelectorAll(arguments[0])].find((one) => one.getBoundingClientRect().width > 0);
  if (!found) return null;
  found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = (found.querySelector('rect') ?? found).getClientRects()[0];
  return { x: box.left + Math.min(box.width / 2, 20), y: box.top + box.height / 2 };`;
const focus = `
  const found = [...document.querySelectorAll(arguments[0])].find((one) => one.getBoundingClientRect().width > 0);
  found.focus({ preventScroll: false });
  return document.activeElement === found;`;
const isThere = `
  return [...document.querySelectorAll(arguments[0])].some((one) => {
    const box = one.getClientRects()[0];
    return box && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
  });`;
const readHash = `return decodeURIComponent(location.hash);`;
const readCard = `return document.querySelector('.card')?.textContent ?? '';`;

/**
 * Each step has a name and ends well or throws.
 * @param {Browser} browser @param {string} site
 * @returns {{ name: string, run: () => Promise<void> }[]}
 */
export function linkingPath(browser, site) {
  const address = `${site}/huawei-5g/`;
  const click = clickIn(browser);
  const shows = (selector) => until(() => browser.evaluate(isThere, selector), `${selector} is not in view`);
  const stands = (hash) =>
    until(async () => (await browser.evaluate(readHash)) === hash, `${hash} is not in the address`);
  const says = (words) =>
    until(async () => (await browser.evaluate(readCard)).includes(words), `the card lacks “${words}”`);
  const fresh = async () => {
    await browser.goto('about:blank');
    await browser.goto(address);
    await until(
      () => browser.evaluate(`return document.readyState === 'complete'`),
      'the page does not load'
    );
    await until(
      () =>
        browser.evaluate(
          `return performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/start.js'))`
        ),
      'no script was loaded'
    );
    await new Promise((resolve) => setTimeout(resolve, 800));
  };
  return [
    {
      name: 'a click on a mark leads to its sentence, its card and its address',
      async run() {
        await fresh();
        await click(mark('timeline', 'executive-order'));
        await stands('#timeline.executive-order');
        await shows('#s2.lit');
        await says('15 May 2019');
      }
    },
    {
      name: 'a click on a quotation leads to its marks, and Esc lets go',
      async run() {
        await fresh();
        await click('#s36 a.quote');
        await shows(
          `${mark('timeline', 'revenue-2018')}.selected, ${mark('money', 'revenue-2018')}.selected`
        );
        await says('100 billion');
        await browser.press('Escape');
        await until(async () => (await browser.evaluate(readCard)) === '', 'the card is still there');
        await stands('');
      }
    },
    {
      name: 'Enter on a mark leads to its sentence',
      async run() {
        await fresh();
        if (!(await browser.evaluate(focus, mark('timeline', 'founded')))) throw new Error('no focus');
        await browser.press('Enter');
        await shows('#s32.lit');
        await stands('#timeline.founded');
      }
    },
    {
      name: 'Enter on a quotation leads to its mark',
      async run() {
        await fresh();
        if (!(await browser.evaluate(focus, '#s2 a.quote'))) throw new Error('no focus');
        await browser.press('Enter');
        await shows(`${mark('timeline', 'executive-order')}.selected`);
      }
    },
    {
      name: 'a selection survives reload and back',
      async run() {
        await fresh();
        await click(mark('money', 'revenue-2018'));
        await shows('#s36.lit');
        await browser.reload();
        await shows('#s36.lit');
        await click(mark('money', 'r-and-d'));
        await shows('#s33.lit');
        await browser.back();
        await shows('#s36.lit');
      }
    }
  ];
}

/** @param {Browser} browser */
export const clickIn = (browser) => async (selector) => {
  const place = await browser.evaluate(findPlace, selector);
  if (!place) throw new Error(`${selector} is not shown`);
  await browser.click(place);
};
