// The lesson's two windows, the same in every engine: the presenter's page stands in a frame of the slides' page, since both
// are then documents of one origin that only a channel joins.

/** Puts the presenter's page into the slides' page. */
const openDesk = `
  const frame = document.createElement('iframe');
  frame.name = 'desk';
  frame.src = new URL('notes/', location.href).href + location.hash;
  document.body.append(frame);`;
const readDesk = `
  const desk = document.querySelector('iframe')?.contentWindow;
  return desk ? { hash: desk.location.hash, text: desk.document.body?.innerText ?? '' } : { hash: '', text: '' };`;
const pressDesk = `
  const buttons = [...document.querySelector('iframe').contentDocument.querySelectorAll('button')];
  buttons.find((button) => button.textContent.trim() === arguments[0]).click();`;
const reloadDesk = `document.querySelector('iframe').contentWindow.location.reload();`;
const pressKey = `
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0], bubbles: true, cancelable: true }));`;
const isLive = `return document.querySelector('.lesson.live') !== null;`;
const readHash = `return location.hash;`;

/**
 * Each step has a name and ends well or throws.
 * @param {import('./path.mjs').Browser} browser @param {string} site
 * @returns {{ name: string, run: () => Promise<void> }[]}
 */
export function lessonPath(browser, site) {
  const wall = (hash) =>
    until(async () => (await browser.evaluate(readHash)) === hash, `the slides are not at ${hash}`);
  const desk = (hash) =>
    until(
      async () => (await browser.evaluate(readDesk)).hash === hash,
      `the presenter’s page is not at ${hash}`
    );
  const inStep = () =>
    until(
      async () => (await browser.evaluate(readDesk)).text.includes('In step with the slides'),
      'the presenter’s page hears no slides'
    );
  const live = () => until(() => browser.evaluate(isLive), 'the lesson does not start');
  return [
    {
      name: 'the presenter’s page turns the slides, and they turn it',
      async run() {
        await browser.goto('about:blank');
        await browser.goto(`${site}/huawei-5g/present/#/denial-1`);
        await live();
        await browser.evaluate(openDesk);
        await inStep();
        await browser.evaluate(pressDesk, 'Next');
        await wall('#/denial-2');
        await browser.evaluate(pressKey, 'PageDown');
        await desk('#/denial-3');
      }
    },
    {
      name: 'both keep in step through a reload of either',
      async run() {
        await browser.evaluate(reloadDesk);
        await inStep();
        await desk('#/denial-3');
        await browser.evaluate(pressDesk, 'Back');
        await wall('#/denial-2');
        await browser.reload();
        await live();
        await wall('#/denial-2');
        await browser.evaluate(openDesk);
        await inStep();
        await browser.evaluate(pressKey, 'End');
        await desk('#/denial-finding');
      }
    }
  ];
}

async function until(isTrue, problem) {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (await isTrue().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(problem);
}
