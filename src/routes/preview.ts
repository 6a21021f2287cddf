// The picture that other programs show beside a link to a page: where it is, and what is in it.
import { makePreview } from '#commands/exportfaces.ts';
import type { Seed } from '#commands/seeds.ts';
import type { Scene } from '#lib/charts/scene/scene.ts';
import { composePreview, type PreviewText } from '#lib/export/preview/document.ts';
import { previewSize } from '#lib/export/preview/size.ts';
import { rowsOf } from '#lib/story/rows.ts';
import { printCount } from '#lib/words/count.ts';
import { findOutlet } from '#lib/words/voice.ts';
import { absoluteAddress } from './canonical.ts';

export interface PagePicture {
  href: string;
  width: number;
  height: number;
  alternative: string;
}

/** What a page's head says of its preview at `path`; null where no site is configured, since it needs a whole address. */
export function describePreview(path: string, alternative: string): PagePicture | null {
  const href = absoluteAddress(path);
  return href === null ? null : { href, ...previewSize, alternative };
}

/** What the preview of a document says in words. */
export function previewText({ document }: Seed): PreviewText {
  const { about, claims } = document;
  const outlet = findOutlet(document)?.name ?? about.publisher.short;
  return {
    title: about.title,
    line: `${outlet} · ${printCount(claims.length, 'claim')}, each with its sentence · Sourceline`
  };
}

/** The same picture in words: the title, and what its chart finds. */
function writeAlternative({ document, story }: Seed): string {
  const finding = story.views[0]?.headline.text;
  return finding === undefined ? document.about.title : `${document.about.title}: ${finding}`;
}

/** What every page of a document says of its preview. */
export function describeDocumentPreview(seed: Seed): PagePicture | null {
  return describePreview(`/${seed.document.id}/preview.png`, writeAlternative(seed));
}

/** The preview of a document's first view, under a title. */
export function drawPreview(text: PreviewText, { document, story }: Seed): Scene {
  const [view] = story.views;
  if (view === undefined) throw new Error(`${document.id} has no view to preview.`);
  return composePreview(text, view, rowsOf(view, document));
}

export function answerWithPng(scene: Scene): Response {
  return new Response(makePreview(scene), { headers: { 'content-type': 'image/png' } });
}
