// Every view at every size in every look: well-formed, without what other programs drop, and true when it is read back.
import { describe, expect, it } from 'vitest';
import { listDocuments, readSeed } from '#commands/seeds.ts';
import { readFileBack } from '#lib/export/check/readfile.ts';
import { elementsIn, readXml, textIn } from '#lib/export/check/xml.ts';
import { collectExport } from '#lib/export/collect.ts';
import type { ExportInput } from '#lib/export/exportinput.ts';
import { lookNames, sizeNames, type ExportOptions } from '#lib/export/options.ts';
import { writeSvg } from '#lib/export/svg.ts';
import { cleanText } from '#lib/charts/scene/clean.ts';
import { toCodePoint } from '#lib/source/codepoints.ts';
import { findLosses } from './hedges/kept.ts';

const site = 'https://example.org/charts';
const seeds = await Promise.all((await listDocuments()).map((id) => readSeed(id)));
const views = seeds.flatMap(({ document, story }) =>
  story.views.map((view) => ({ document, view, input: collectExport(document, view, site) }))
);
const everyOptions: ExportOptions[] = sizeNames.flatMap((size) =>
  lookNames.flatMap((look) => [false, true].map((notes) => ({ size, look, notes })))
);
const allFiles = views.flatMap((one) =>
  everyOptions.map((options) => ({ ...one, options, svg: writeSvg(one.input, options) }))
);
const named = allFiles.map((file) => {
  const { size, look, notes } = file.options;
  return {
    ...file,
    name: `${file.document.id} ${file.view.id} ${size} ${look}${notes ? ' with notes' : ''}`
  };
});

const elementNames = new Set(['svg', 'title', 'desc', 'metadata', 'rect', 'g', 'a', 'path', 'text', 'tspan']);
const bannedAttributes =
  /^(?:style|class|dominant-baseline|alignment-baseline|baseline-shift|paint-order|textLength|lengthAdjust|font|filter|clip-path|mask|on.*)$/;
const colour = /^(?:none|#[0-9a-f]{6})$/;

/** What a file has that some program drops. */
function findBanned(svg: string): string[] {
  const read = readXml(svg);
  if (!read.ok) return [`not well-formed: ${read.why}`];
  const found: string[] = [];
  for (const { name, attributes } of elementsIn(read.root)) {
    if (!elementNames.has(name)) found.push(`<${name}>`);
    for (const [key, value] of attributes) {
      if (bannedAttributes.test(key)) found.push(`${name} ${key}`);
      if ((key === 'fill' || key === 'stroke') && !colour.test(value)) found.push(`${key}="${value}"`);
      if (key === 'dy' && name !== 'tspan') found.push(`dy on ${name}`);
      if (key === 'transform' && !/^translate\(-?[\d.]+ -?[\d.]+\)$/.test(value))
        found.push(`transform="${value}"`);
      if (/url\(|NaN|undefined/.test(value)) found.push(`${key}="${value}"`);
      if (/href$/.test(key) && !value.startsWith(`${site}/`)) found.push(`${key}="${value}"`);
      if (key === 'font-family' && !/(?:^|, )(?:sans-)?serif$/.test(value)) found.push(`${key}="${value}"`);
    }
  }
  if (/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|@import|<style|<script/i.test(svg))
    found.push('a declaration, sheet or script');
  return found;
}

describe('every exported SVG', () => {
  it.each(named)('$name is well-formed and holds only what all programs keep', ({ svg }) => {
    expect(findBanned(svg)).toEqual([]);
  });

  it('is made of the same bytes a second time, and from data that went through JSON', () => {
    for (const { input, options, svg } of allFiles) {
      const sent = JSON.parse(JSON.stringify(input)) as ExportInput;
      expect(writeSvg(sent, options)).toBe(svg);
    }
  }, 60_000);

  it.each(named)('$name gives back claims, quotations, marks and links', ({ svg, document, view, input }) => {
    const read = readFileBack(svg);
    if (!read.ok) throw new Error(read.why);
    const { file } = read;
    expect(file.sha256).toBe(document.about.source.sha256);
    expect(file.record.marks.map(({ key }) => key)).toEqual(input.rows.map(({ key }) => key));
    const drawn = new Set(file.record.marks.flatMap(({ claims }) => claims));
    const text = document.text;
    const wanted = input.claims
      .filter(({ id }) =>
        input.linked.annotations.some(
          (one) => (one as { body: { id: string } }).body.id === `claims/${id}/#claim`
        )
      )
      .flatMap(({ id, quotes }) =>
        quotes.flatMap(({ places }) =>
          places.map(({ start, end }) => ({
            claim: id,
            exact: text.slice(start, end),
            start: toCodePoint(text, start),
            end: toCodePoint(text, end)
          }))
        )
      );
    expect(file.quotes).toEqual(wanted);
    for (const claim of view.claims.filter(({ id, quotes }) => drawn.has(id) && quotes.length > 0))
      expect(file.quotes.map(({ claim: id }) => id)).toContain(claim.id);
    for (const row of input.rows) {
      const mark = file.marks.find(({ label }) => label === cleanText(row.spoken));
      expect(mark?.number, `${row.key} carries its number`).toBe(row.number);
      const anchor = 'claims' in row.source ? `${view.id}.${row.key}` : view.id;
      expect(mark?.href).toBe(`${site}/${document.id}/#${anchor}`);
    }
  });

  it.each(named)('$name keeps bounds, acts and voices, in words', ({ svg, document, input }) => {
    const read = readFileBack(svg);
    if (!read.ok) throw new Error(read.why);
    const spoken = read.file.marks.map(({ label }) => label).join('\n');
    const printed = read.file.texts.join(' ').replace(/\s+/g, ' ');
    for (const row of input.rows) {
      if (!('claims' in row.source)) continue;
      for (const id of row.source.claims) {
        const claim = document.claims.find((one) => one.id === id)!;
        // A voice's mark says whose words stand where; what a claim states is said by the claim's own marks.
        if (input.view.kind !== 'voices') {
          if (claim.value?.words) expect(spoken).toContain(cleanText(claim.value.words));
          if (claim.act !== 'states')
            expect(spoken).toMatch(new RegExp(`${claim.act}|${claim.act.replace(/s$/, '')}`));
          if (claim.if) expect(spoken).toContain(cleanText(claim.if));
        }
        for (const { says } of claim.quotes) {
          const voice = document.voices.get(says.voice)!;
          // The picture alone names the speaker: in its foot, by name or by short name.
          expect([voice.name, voice.short].some((name) => name !== undefined && printed.includes(name))).toBe(
            true
          );
        }
      }
      // A long row of sentences is printed as runs: “1 to 4”.
      const numbers = input.view.kind === 'voices' ? [] : row.sentences;
      for (const sentence of numbers) expect(printed).toContain(sentence.replace(/^s/, ''));
    }
    expect(printed).toContain(input.document.outlet);
    expect(printed).toContain('Not fact-checked');
  });

  // As a slide, a photocopy or a system that strips what it does not know shows it: ink alone.
  it.each(named)('$name names outlet, speaker, hedge and sentence in its ink alone', (file) => {
    const { name, svg, document, view, input } = file;
    const ink = readInk(svg);
    const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
    // A timeline, a card and a voice's row need not print an amount; where they do, it keeps its hedge.
    const printsAmounts = ['amounts', 'count', 'share'].includes(view.kind);
    const due = printsAmounts ? (['value', 'act', 'voice'] as const) : (['act', 'voice'] as const);
    const says = view.kind === 'voices' ? (['voice'] as const) : due;
    const losses = input.rows.flatMap(({ source }) =>
      ('claims' in source ? source.claims.slice(0, 1) : []).flatMap((id) =>
        findLosses({ place: name, claims: [id], text: ink, says }, byId.get(id)!, document)
      )
    );
    expect(losses).toEqual([]);
    expect(ink).toContain(input.document.outlet);
    expect(ink).toContain('in brackets the sentences they stand in');
    const numbers = view.kind === 'voices' ? [] : input.rows.flatMap(({ sentences }) => sentences);
    for (const sentence of numbers) expect(ink).toMatch(new RegExp(`\\b${sentence.replace(/^s/, '')}\\b`));
  });

  it('notices in the ink a hedge that is gone', () => {
    const { svg, document, view } = named.find(({ view }) => view.kind === 'amounts')!;
    const claim = view.claims.find(({ value }) => value?.is === 'above')!;
    const place = { place: 'here', claims: [claim.id], says: ['value'] as const };
    expect(findLosses({ ...place, text: readInk(svg) }, claim, document)).toEqual([]);
    const altered = svg.replace(/more than(?=[^<]*<\/)/gi, '');
    expect(findLosses({ ...place, text: readInk(altered) }, claim, document)).toHaveLength(1);
  });
});

/** The words that a picture shows when title, description, metadata, links, ids and names are gone. */
function readInk(svg: string): string {
  const read = readXml(
    svg
      .replace(/<(title|desc|metadata)\b.*?<\/\1>/gs, '')
      .replace(/ (?:[a-z-]+:)?(?:href|id|aria-label)="[^"]*"/g, '')
  );
  if (!read.ok) throw new Error(read.why);
  return [...elementsIn(read.root)]
    .filter(({ name }) => name === 'text')
    .map(textIn)
    .join(' ')
    .replace(/\s+/g, ' ');
}
