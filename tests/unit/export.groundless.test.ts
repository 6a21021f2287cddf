import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { themes } from '#lib/charts/scene/themes.ts';
import { collectExport } from '#lib/export/collect.ts';
import { sizeNames } from '#lib/export/options.ts';
import { writeSvg } from '#lib/export/svg.ts';

const { document, story } = await readSeed('huawei-5g');
const timeline = collectExport(
  document,
  story.views.find(({ kind }) => kind === 'timeline')!,
  null
);
const band = `fill="${themes.light.band}"`;

describe('the transparent look', () => {
  it.each(sizeNames)('has no band in the colour of our paper at %s, and thin ink instead', (size) => {
    const light = writeSvg(timeline, { size, look: 'light' });
    const bare = writeSvg(timeline, { size, look: 'transparent' });
    expect(light).toContain(band);
    expect(bare).not.toContain(band);
    const thin = new RegExp(
      `<rect[^>]*(?:fill="${themes.light.ink}"[^>]*fill-opacity="0\\.0|fill-opacity="0\\.0\\d*"[^>]*fill="${themes.light.ink}")`
    );
    expect(bare).toMatch(thin);
    expect(light).not.toMatch(thin);
  });
});
