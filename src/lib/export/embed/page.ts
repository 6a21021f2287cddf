// A chart as one small page for a frame in somebody else’s: no other file, no storage, readable without its script.
import { namedWidths, pageScale } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { escapeXml } from '#lib/charts/scene/clean.ts';
import { toPageSvg } from '#lib/charts/scene/pagesvg.ts';
import type { Mark } from '#lib/charts/scene/scene.ts';
import type { Correction } from '#lib/export/embed/corrections.ts';
import { embedScript } from '#lib/export/embed/script.ts';
import { embedSheet } from '#lib/export/embed/sheet.ts';
import { printEvidence } from '#lib/export/evidence.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { writeTable } from '#lib/export/html.ts';

export interface EmbedPlace {
  /** The site’s path without a slash at its end: `''`, or `/charts`. */
  base: string;
  /** The absolute address of the chart’s own page, which search engines should show instead; null where none is known. */
  canonical: string | null;
  /** A text’s hash as a content-security policy writes it, `sha256-…`. */
  hash: (text: string) => string;
}

/** Every link opens outside the frame. @example writeEmbed(input, [], { base: '', canonical: null, hash }) // '<!doctype html>…' */
export function writeEmbed(
  input: ExportInput,
  corrections: readonly Correction[],
  { base, canonical, hash }: EmbedPlace
): string {
  const { document, view, rows } = input;
  const home = `${base}/${document.id}/`;
  const kind = kindOf(view.kind);
  const policy = [
    "default-src 'none'",
    `style-src '${hash(embedSheet)}'`,
    `script-src '${hash(embedScript)}'`,
    // Only the empty picture that stands for an icon.
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ');
  const href = ({ key, source }: Mark) => `${home}#${view.id}${'claims' in source ? `.${key}` : ''}`;
  const pictures = namedWidths.map((width) => {
    const scene = kind.layout(rows, { width, type: pageScale, numbers: true }, kind.settings);
    const id = `${view.id}-${width}`;
    return `<div class="width w${width}">${toPageSvg(scene, { id, namedBy: `${view.id}-headline`, href, numbers: true })}</div>`;
  });
  const key = kind
    .key(rows)
    .map(({ sample, meaning }) => `<li>${toPageSvg(sample)}<span>${escapeXml(meaning)}</span></li>`);
  const evidence = printEvidence(input, rows).map((text) => `<p>${escapeXml(text)}</p>`);
  return [
    '<!doctype html>',
    `<html lang="${escapeXml(document.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${escapeXml(policy)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<meta name="referrer" content="no-referrer">',
    ...(canonical === null ? [] : [`<link rel="canonical" href="${escapeXml(canonical)}">`]),
    // Without this a browser asks for /favicon.ico.
    '<link rel="icon" href="data:,">',
    '<base target="_blank">',
    `<title>${escapeXml(view.headline.text)} · Sourceline</title>`,
    `<style>${embedSheet}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<figure>',
    `<figcaption><h1 id="${escapeXml(view.id)}-headline">${escapeXml(view.headline.text)}</h1>`,
    `<p class="subtitle">${escapeXml(view.subtitle.text)}</p></figcaption>`,
    ...writeCorrections(corrections, base, document.id),
    `<ul class="key" aria-label="Key">${key.join('')}</ul>`,
    `<div class="picture">${pictures.join('')}</div>`,
    `<details><summary>Table</summary><div class="table">${writeTable(input)}</div></details>`,
    '</figure>',
    '</main>',
    `<footer class="foot">${evidence.join('')}`,
    `<p class="back"><a href="${escapeXml(`${home}#${view.id}`)}" target="_blank" rel="noopener">See each mark beside its sentence</a></p></footer>`,
    `<script>${embedScript}</script>`,
    '</body>',
    '</html>',
    ''
  ].join('\n');
}

function writeCorrections(corrections: readonly Correction[], base: string, document: string): string[] {
  if (corrections.length === 0) return [];
  const lines = corrections.map(
    ({ claim, label, says }) =>
      `<p><a href="${escapeXml(`${base}/${document}/claims/${claim}/`)}" target="_blank" rel="noopener">${escapeXml(label)}</a>: ${escapeXml(says)}</p>`
  );
  return [`<section class="corrections"><h2>Corrected</h2>${lines.join('')}</section>`];
}
