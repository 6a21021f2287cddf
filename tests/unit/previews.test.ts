// The pictures that stand beside links elsewhere: whole, inside their frame, with words and voice in them.
import { describe, expect, it } from 'vitest';
import { makePreview } from '#commands/exportfaces.ts';
import { listDocuments, readSeed } from '#commands/seeds.ts';
import { measureSpans } from '#lib/charts/scene/measure.ts';
import type { Scene, SceneNode } from '#lib/charts/scene/scene.ts';
import { composeClaimPreview } from '#lib/export/preview/claim.ts';
import { composePreview } from '#lib/export/preview/document.ts';
import { quotesOf } from '#lib/claims/lineage.ts';
import { rowsOf } from '#lib/story/rows.ts';
import { nameVoice } from '#lib/words/voice.ts';

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every line of text with its box; reserve for wider faces is left out, since previews use the packaged ones. */
function linesIn(nodes: readonly SceneNode[], x = 0, y = 0): Line[] {
  return nodes.flatMap((node): Line[] => {
    if (node.kind === 'group')
      return linesIn(node.children, x + (node.move?.x ?? 0), y + (node.move?.y ?? 0));
    if (node.kind === 'mark') return linesIn(node.children, x, y);
    if (node.kind !== 'text') return [];
    const width = measureSpans(node.spans, node.size, node.family ?? 'sans') / 1.12;
    const left = x + node.x - (node.anchor === 'end' ? width : node.anchor === 'middle' ? width / 2 : 0);
    const text = node.spans.map((span) => span.text).join('');
    return [{ text, left, right: left + width, top: y + node.y - node.size, bottom: y + node.y }];
  });
}

function outside({ width, height, children }: Scene): Line[] {
  return linesIn(children).filter(
    ({ left, right, top, bottom }) => left < 0 || top < 0 || right > width || bottom > height
  );
}

const seeds = await Promise.all((await listDocuments()).map((id) => readSeed(id)));

describe.each(seeds)('previews of $document.id', (seed) => {
  const { document, story } = seed;
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));

  it.each(document.claims)('shows the words and the voice of $id, whole', (claim) => {
    const scene = composeClaimPreview(claim, document);
    expect([scene.width, scene.height]).toEqual([1200, 630]);
    expect(outside(scene)).toEqual([]);
    const words = linesIn(scene.children)
      .map(({ text }) => text)
      .join(' ');
    for (const part of claim.quotes.flatMap(({ parts }) => parts)) expect(words).toContain(part);
    for (const { says } of quotesOf(claim, byId)) expect(words).toContain(nameVoice(document, says.voice));
  });

  it.each(story.views)('shows $id inside its frame', (view) => {
    const scene = composePreview(
      { title: document.about.title, line: 'A line.' },
      view,
      rowsOf(view, document)
    );
    expect(scene.width / scene.height).toBeCloseTo(1200 / 630, 2);
    expect(outside(scene)).toEqual([]);
  });

  it('shows a chart in the preview of the document', () => {
    const [view] = story.views;
    const scene = composePreview({ title: document.about.title, line: '' }, view!, rowsOf(view!, document));
    expect(linesIn(scene.children).length).toBeGreaterThan(6);
  });

  it('makes a PNG of 1200 by 630', () => {
    const png = makePreview(composeClaimPreview(document.claims[0]!, document));
    const view = new DataView(png.buffer, png.byteOffset);
    expect([...png.subarray(1, 4)]).toEqual([...new TextEncoder().encode('PNG')]);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  });
});
