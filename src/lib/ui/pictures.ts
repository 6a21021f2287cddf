// A view's pictures and key as strings for the page. The server prints them once; a browser loads this only when it must draw.
import { namedWidths, pageScale } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { toPageSvg } from '#lib/charts/scene/pagesvg.ts';
import { escapeXml } from '#lib/charts/scene/clean.ts';
import { hrefOf } from '#lib/ui/markhref.ts';
import type { PrintedView } from '#lib/ui/printed.ts';

/**
 * The picture at every named width; the style sheet shows one of them.
 *
 * @example printPictures(view) // '<div class="width w288"><svg class="scene" …'
 */
export function printPictures(view: PrintedView, asked?: unknown): string {
  const kind = kindOf(view.kind);
  const settings = asked ?? kind.pageSettings ?? kind.settings;
  const href = hrefOf(view);
  return namedWidths
    .map((width) => {
      const scene = kind.layout(view.rows, { width, type: pageScale, numbers: false }, settings);
      return `<div class="width w${width}">${toPageSvg(scene, { id: `${view.id}-${width}`, href, isLean: true })}</div>`;
    })
    .join('');
}

/** The key as the items of a list: a sample of the grammar and what it means. */
export function printKey(view: PrintedView): string {
  return kindOf(view.kind)
    .key(view.rows)
    .map(({ sample, meaning }) => `<li>${toPageSvg(sample)}<span>${escapeXml(meaning)}</span></li>`)
    .join('');
}
