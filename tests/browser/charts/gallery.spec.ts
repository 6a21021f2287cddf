// Every picture in every state, in the light and in the dark: nothing that axe finds, and nothing faint.
import { findViolations } from '../axe.ts';
import { expect, test } from '../page.ts';
import { findFaint } from './contrast.ts';

const themes = ['light', 'dark'] as const;
const wear = (chosen: string) => document.documentElement.setAttribute('data-theme', chosen);

test('every word of the gallery has 4.5:1 and every mark 3:1, in the light and in the dark', async ({
  page
}) => {
  await page.goto('/gallery/');
  for (const theme of themes) {
    await page.evaluate(wear, theme);
    const { faint, words, shapes } = await page.evaluate(findFaint, '.picture svg');
    expect(faint, theme).toEqual([]);
    expect(words).toBeGreaterThan(5000);
    expect(shapes).toBeGreaterThan(3000);
  }
  // It sees what is faint: one word and one bar, painted over.
  await page.evaluate(() => {
    for (const faded of document.querySelectorAll<SVGElement>(
      '#timeline-full + div svg > text, #timeline-full + div a.mark > path[data-fill^="voice"]'
    ))
      faded.style.fill = '#566';
  });
  const faded = await page.evaluate(findFaint, '#timeline-full + div svg');
  expect(faded.faint.some((words) => words.includes('of 4.5'))).toBe(true);
  expect(faded.faint.some((words) => words.includes('shape'))).toBe(true);
});

test('axe finds nothing in the gallery, a picture of each state, in the light and in the dark', async ({
  page
}) => {
  await page.goto('/gallery/');
  const states = await page.evaluate(() => {
    // A picture a state: another width, another colour or another step has the same marks, and 200 of one make no new
    // fault, but minutes of looking.
    const alike = [
      '-many',
      '-dark',
      '-projector',
      '-print',
      ...[1, 2, 3, 4, 5, 6].map((step) => `-linear-${step}`)
    ];
    const repeated = alike.map((end) => `[id$="${end}"] + div .picture`);
    for (const picture of document.querySelectorAll(['.picture:not(:first-child)', ...repeated].join()))
      picture.remove();
    return document.querySelectorAll('.picture').length;
  });
  expect(states).toBeGreaterThan(50);
  // In pictures axe leaves contrast undecided; it is measured above.
  expect(await findViolations(page, { without: ['color-contrast'] })).toEqual([]);
  await page.evaluate(() => document.querySelectorAll('.picture').forEach((picture) => picture.remove()));
  for (const theme of themes) {
    await page.evaluate(wear, theme);
    expect(await findViolations(page, { onlyColours: true }), theme).toEqual([]);
  }
});
