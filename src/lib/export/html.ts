// A picture for pages that allow no script and no frame: a figure with alternative text, caption and table.
import { escapeXml } from '#lib/charts/scene/clean.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { writeShortAlternative } from '#lib/export/alternative.ts';
import { shownRows } from '#lib/export/chosenrows.ts';
import { printEvidence } from '#lib/export/evidence.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import type { ExportOptions } from '#lib/export/options.ts';

type Words = Pick<ExportOptions, 'headline' | 'subtitle' | 'marks' | 'settings'>;

/** The chart’s table as plain HTML. */
export function writeTable(input: ExportInput, options: Words = {}): string {
  const rows = shownRows(input, options);
  const { columns, rows: cells } = kindOf(input.view.kind).table(rows);
  const says = new Map(input.evidence.map((one) => [one.key, one]));
  const head = ['Mark', ...columns.map(({ title }) => title), 'Whose words', 'The whole of it']
    .map((title) => `<th scope="col">${escapeXml(title)}</th>`)
    .join('');
  const body = rows.map((row) => {
    const own = cells.find(({ key }) => key === row.key)?.cells ?? columns.map(() => '');
    const all = [...own, says.get(row.key)?.says ?? '', row.spoken];
    return `<tr><th scope="row">${row.number}</th>${all.map((text) => `<td>${escapeXml(text)}</td>`).join('')}</tr>`;
  });
  const caption = escapeXml(options.headline || input.view.headline.text);
  return `<table>\n<caption>${caption}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n`;
}

/** A picture as an address that holds all of it, for pages that have no place for a file. */
export function writePictureData(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** @param picture - what stands in `src`: a file beside the page, an address, or the picture as data */
export function writeFigure(input: ExportInput, picture: string, options: Words = {}): string {
  const evidence = printEvidence(input, shownRows(input, options))
    .map((text) => escapeXml(text))
    .join('<br>\n');
  return (
    `<figure>\n<img src="${escapeXml(picture)}" alt="${escapeXml(writeShortAlternative(input, options))}" style="max-width:100%;height:auto">\n` +
    `<figcaption>${escapeXml(options.headline || input.view.headline.text)}<br>\n${evidence}</figcaption>\n` +
    `<details><summary>Table</summary>\n${writeTable(input, options)}</details>\n</figure>\n`
  );
}
