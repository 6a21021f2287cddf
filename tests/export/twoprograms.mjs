// `npm run test:pictures`: the built SVG files are the same picture in rsvg-convert and in Chromium.
// Compared after a 2 px blur: at most 1.5 % of the pixels may differ by more than 32 levels. Both use the fonts of this machine.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from '../runner/chromium.mjs';

const blur = 2;
const levels = 32;
const share = 0.015;
const build = new URL('../../build/', import.meta.url).pathname;

const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[^/]+\/[^/]+\.svg$/.test(name))
  .sort();
if (files.length === 0) throw new Error('There are no pictures in build/; run npm run build first.');

const browser = await chromium.launch({
  executablePath: process.env.SOURCELINE_CHROMIUM || findChromium() || undefined
});
const page = await browser.newPage();
let passed = 0;
let failed = 0;
for (const name of files) {
  const svg = readFileSync(join(build, name), 'utf8');
  const other = execFileSync('rsvg-convert', ['--format', 'png', join(build, name)], { maxBuffer: 1e9 });
  const differing = await page.evaluate(compare, {
    one: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
    other: `data:image/png;base64,${other.toString('base64')}`,
    blur,
    levels
  });
  const isSame = differing <= share;
  if (isSame) passed++;
  else failed++;
  console.log(`${isSame ? '✓' : '✗'} ${name}: ${(differing * 100).toFixed(2)} % of the pixels differ`);
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs in the browser: the share of pixels that differ, 1 where the sizes do. */
async function compare({ one, other, blur, levels }) {
  const images = await Promise.all(
    [one, other].map(async (src) => {
      const image = new Image();
      image.src = src;
      await image.decode();
      return image;
    })
  );
  if (images[0].width !== images[1].width || images[0].height !== images[1].height) return 1;
  const [a, b] = images.map((image) => {
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.filter = `blur(${blur}px)`;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, image.width, image.height).data;
  });
  let count = 0;
  for (let at = 0; at < a.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(a[at + channel] - b[at + channel]) > levels)) count++;
  }
  return count / (a.length / 4);
}
