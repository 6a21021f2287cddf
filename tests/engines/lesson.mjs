// The lesson in other engines: what a clicker sends, and two windows that keep in step.
import { until } from './until.mjs';

const readStep = `return location.hash.replace('#/', '');`;
const isShown = `return document.querySelector(arguments[0]) !== null;`;
const readText = `return document.querySelector(arguments[0])?.textContent ?? '';`;

/**
 * Each step has a name and ends well or throws; two windows only where the engine’s driver opens them.
 * @param {import('./path.mjs').Browser} browser @param {string} site
 * @returns {{ name: string, run: () => Promise<void> }[]}
 */
export function lessonPath(browser, site) {
  const lesson = `${site}/huawei-5g/present/`;
  const shows = (page, selector) =>
    until(() => page.evaluate(isShown, selector), `${selector} is not on the page`);
  const lacks = (page, selector) =>
    until(async () => !(await page.evaluate(isShown, selector)), `${selector} is still on the page`);
  const stands = (page, step) =>
    until(async () => (await page.evaluate(readStep)) === step, `the step is not ${step}`);
  const open = async (page, address) => {
    // Only the step of an address would not load it anew.
    await page.goto('about:blank');
    await page.goto(address);
  };
  const { openWindow } = browser;
  return [
    {
      name: 'a clicker leads through the lesson and blacks it out',
      async run() {
        await open(browser, `${lesson}#/denial-1`);
        await shows(browser, '.lesson.live');
        await browser.press('PageDown');
        await stands(browser, 'denial-2');
        await browser.press('b');
        await shows(browser, 'button.black');
        await browser.press('PageDown');
        await browser.press('b');
        await lacks(browser, 'button.black');
        await browser.press('PageUp');
        await stands(browser, 'denial-1');
      }
    },
    ...(openWindow === undefined
      ? []
      : [
          {
            name: 'two windows of the lesson keep in step through a reload of either',
            async run() {
              await open(browser, `${lesson}#/denial-1`);
              await shows(browser, '.lesson.live');
              const desk = await openWindow();
              const isInStep = () =>
                until(
                  async () => (await desk.evaluate(readText, '[role=status]')).includes('In step'),
                  'the windows do not know of one another'
                );
              await open(desk, `${lesson}notes/#/denial-1`);
              await isInStep();
              await desk.press('PageDown');
              await stands(browser, 'denial-2');
              await browser.reload();
              await shows(browser, '.lesson.live');
              await browser.press('PageDown');
              await stands(desk, 'denial-3');
              await desk.reload();
              await isInStep();
              await desk.press('PageUp');
              await stands(browser, 'denial-2');
              await browser.press('b');
              await shows(desk, '.room.black');
              await desk.press('b');
              await lacks(browser, 'button.black');
              await desk.close();
            }
          }
        ])
  ];
}
