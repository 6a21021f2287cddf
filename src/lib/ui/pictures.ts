// A view's pictures and key as strings for the page. The server prints them once; a browser loads this only when it must draw.
import { namedWidths, pageScale } from '#lib/charts/kind.ts';
import type { Frame } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { toPageSvg } from '#lib/charts/scene/pagesvg.ts';
import { escapeXml } from '#lib/charts/scene/clean.ts';
import { hrefOf } from '#lib/ui/markhref.ts';
import { paperFrame } from '#lib/ui/paper.ts';
import type { PrintedView } from '#lib/ui/printed.ts';

/**
 * The picture at every named width, of which the style sheet shows one, and one with numbered marks for paper.
 *
 * @example printPictures(view) // '<div class="width w288"><svg class="scene" …'
 */
export function printPictures(view: PrintedView, asked?: unknown): string {
  const kind = kindOf(view.kind);
  const settings = asked ?? kind.pageSettings ?? kind.settings;
  const href = hrefOf(view);
  const draw = (name: string, frame: Frame) => {
    const scene = kind.layout(view.rows, frame, settings);
    const id = `${view.id}-${name}`;
    const namedBy = `${view.id}-headline`;
    return toPageSvg(scene, { id, namedBy, href, numbers: frame.numbers, isLean: true });
  };
  const widths = namedWidths.map((width) => {
    const frame = { width, type: pageScale, numbers: false };
    return `<div class="width w${width}">${draw(String(width), frame)}</div>`;
  });
  return `${widths.join('')}<div class="paper">${draw('paper', paperFrame)}</div>`;
}

/** The key as the items of a list: a sample of the grammar and what it means. */
export function printKey(view: PrintedView): string {
  return kindOf(view.kind)
    .key(view.rows)
    .map(
      ({ sample, meaning }) =>
        `<li>${toPageSvg(sample, { isLean: true })}<span>${escapeXml(meaning)}</span></li>`
    )
    .join('');
}
