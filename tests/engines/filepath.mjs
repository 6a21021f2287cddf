// The lesson as one file, opened by file://: its policy lets it ask for nothing, so the network is cut by itself.
import { clickIn } from './path.mjs';
import { until } from './until.mjs';

/**
 * Each step has a name and ends well or throws; they follow one another in one window.
 * @param {import('./path.mjs').Browser} browser @param {string} address - `file:///…/lesson.html`
 * @returns {{ name: string, run: () => Promise<void> }[]}
 */
export function filePath(browser, address) {
  const click = clickIn(browser);
  const holds = (script, otherwise) => until(() => browser.evaluate(script), otherwise);
  const shown = (selector) =>
    holds(`return document.querySelector(${JSON.stringify(selector)}) !== null`, `no ${selector}`);
  return [
    {
      name: 'the file opens by file://, and a mark leads to its sentence',
      async run() {
        await browser.goto(address);
        await shown('#timeline a.mark');
        await click('#timeline a.mark[data-key="executive-order"]');
        await shown('#s2.lit');
        await holds(`return location.hash === '#timeline.executive-order'`, 'the address has no selection');
        await browser.press('Escape');
      }
    },
    {
      name: 'the file exports SVG and PNG',
      async run() {
        await click('#timeline .foot button');
        for (const [button, name] of [
          ['SVG', 'huawei-5g-timeline.svg'],
          ['PNG', 'huawei-5g-timeline-2x.png']
        ]) {
          const find = `[...document.querySelectorAll('section[aria-label="Export this chart"] button')].find((one) => one.textContent.trim() === '${button}')`;
          await holds(`return Boolean(${find})`, `no button ${button}`);
          await browser.evaluate(`${find}.click()`);
          await holds(
            `return document.querySelector('section[aria-label="Export this chart"]').textContent.includes('${name} is ready.')`,
            `${name} was not made`
          );
        }
      }
    },
    {
      name: 'the file’s lesson goes through all its steps, and a reload keeps the step',
      async run() {
        await browser.evaluate(`document.querySelector('nav a[href="#/present"]').click()`);
        await shown('.lesson.live .stage.current');
        const steps = await browser.evaluate(`return document.querySelectorAll('.stage').length`);
        const current = `document.querySelector('.stage.current').id`;
        const seen = new Set([await browser.evaluate(`return ${current}`)]);
        for (let step = 1; step < steps; step++) {
          const before = await browser.evaluate(`return ${current}`);
          await browser.evaluate(
            `document.querySelector('.stage.current button[aria-label="Next"]').click()`
          );
          await holds(`return ${current} !== ${JSON.stringify(before)}`, `no step after ${before}`);
          seen.add(await browser.evaluate(`return ${current}`));
        }
        if (seen.size !== steps) throw new Error(`${seen.size} of ${steps} steps were seen`);
        const last = await browser.evaluate(`return ${current}`);
        await browser.reload();
        await shown('.lesson.live');
        await holds(`return ${current} === ${JSON.stringify(last)}`, 'the step is lost');
      }
    },
    {
      name: 'the file’s worksheet is checked, and another is made',
      async run() {
        await browser.evaluate(`location.hash = '#/worksheet?seed=7&tasks=acts'`);
        await shown('.key .answers li strong');
        await browser.evaluate(`
          const answer = document.querySelector('.key .answers li strong').textContent;
          const labels = [...document.querySelector('.task .group').querySelectorAll('label')];
          labels.find((one) => one.textContent.trim() === answer).querySelector('input').click();
          document.querySelector('.task .check button').click();`);
        await holds(
          `return document.querySelector('.task .group').textContent.includes('✓ Right')`,
          'the answer is not checked'
        );
        await browser.evaluate(
          `[...document.querySelectorAll('form button')].find((one) => one.textContent === 'Another sheet').click()`
        );
        await holds(`return location.hash.startsWith('#/worksheet?seed=8')`, 'no other sheet');
      }
    }
  ];
}
