import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { collectExport } from '#lib/export/collect.ts';
import { correctionsOf } from '#lib/export/embed/corrections.ts';
import { writeEmbed } from '#lib/export/embed/page.ts';
import { writeSnippet } from '#lib/export/embed/snippet.ts';

const { document, story } = await readSeed('huawei-5g');
const view = story.views.find(({ kind }) => kind === 'timeline')!;
const input = collectExport(document, view, null);
const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const place = { base: '/charts', canonical: 'https://example.org/huawei-5g/', hash };
const page = writeEmbed(input, [], place);

describe('writeEmbed', () => {
  it('needs no other file, and allows only its own sheet and script', () => {
    // Its faces are the reader’s own: none has an address.
    expect(page).not.toMatch(/\ssrc=|url\(|@import|localStorage|cookie/);
    for (const [, from] of page.matchAll(/@font-face\s*\{[^}]*?src:([^;]*);/g))
      expect(from).toMatch(/^(?:local\('[\w ]+'\),?)+$/);
    const policy = /content-security-policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'");
    for (const tag of ['style', 'script']) {
      const [, text] = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)!;
      expect(policy).toContain(`'${hash(text!)}'`);
    }
    expect(page).not.toMatch(/ style="| on[a-z]+="/);
  });

  it('leads back to the chart, outside of the frame, and is not listed by search engines', () => {
    expect(page).toContain('<a href="/charts/huawei-5g/#timeline" target="_blank" rel="noopener">');
    expect(page).toContain('<base target="_blank">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain('<link rel="canonical" href="https://example.org/huawei-5g/">');
  });

  it('carries every mark, the evidence and a table', () => {
    for (const { key, spoken } of input.rows) {
      expect(page).toContain(`data-key="${key}"`);
      expect(page).toContain(spoken.slice(0, 20).replace(/[^\w ].*/, ''));
    }
    expect(page).toContain('Not fact-checked');
    expect(page).toContain('<table>');
  });

  it('keeps markup in words as words', () => {
    const headline = { ...input.view.headline, text: '</title><script>alert(1)</script>' };
    const hostile = writeEmbed({ ...input, view: { ...input.view, headline } }, [], place);
    expect(hostile.match(/<script>/g)).toHaveLength(1);
    expect(writeSnippet({ ...input, view: { ...input.view, headline } }, 'https://example.org')).toContain(
      'title="&lt;/title&gt;&lt;script&gt;alert(1)'
    );
  });
});

describe('correctionsOf', () => {
  it('is empty where nothing was corrected', () => {
    expect(correctionsOf(document, view)).toEqual([]);
    expect(page).not.toContain('<h2>Corrected');
  });

  it('tells what stood there, and what was taken back', () => {
    const [first, second] = view.claims;
    const corrected = {
      ...first!,
      corrections: [{ date: '2026-11-20', was: 'Founded in 1988', why: 'A slip of the pen' }]
    };
    const retired = {
      ...second!,
      id: 'older',
      label: 'Older',
      retired: { why: 'Read wrongly.', by: first!.id }
    };
    const claims = [corrected, ...document.claims.filter(({ id }) => id !== first!.id), retired];
    const found = correctionsOf({ ...document, claims }, { ...view, claims: [corrected, second!] });
    expect(found.map(({ says }) => says)).toEqual([
      'Corrected on 20 November 2026. It was: “Founded in 1988”. A slip of the pen.',
      `Taken back. Read wrongly. See “${first!.label}”.`
    ]);
    expect(writeEmbed(input, found, place)).toContain('<h2>Corrected</h2>');
  });
});
