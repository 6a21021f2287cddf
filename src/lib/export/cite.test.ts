import { describe, expect, it } from 'vitest';
import { citeAsApa, writeApa } from '#lib/export/citeapa.ts';
import { escapeTex, writeBibtex } from '#lib/export/citebibtex.ts';
import { citeAsCsl, writeCsl } from '#lib/export/citecsl.ts';
import { citeClaim } from '#lib/export/citedclaim.ts';
import { makeDocument } from '#lib/export/testing/document.ts';

const address = 'https://site.example/harbour/claims/boats/';
const document = makeDocument();
const claimOf = (id: string) => document.claims.find((claim) => claim.id === id)!;
const cite = (id: string, about = {}, url: string | null = address) =>
  citeClaim(claimOf(id), makeDocument(about), url);

describe('a citation', () => {
  it('invents neither author nor date', () => {
    const cited = cite('boats');
    expect(cited.date).toBeNull();
    expect(Object.keys(citeAsCsl(cited))).not.toContain('author');
    expect(Object.keys(citeAsCsl(cited))).not.toContain('issued');
    expect(writeBibtex(cited)).not.toMatch(/^\s*(author|year)\s*=/m);
  });

  it.each([
    ['2019-05-17', { year: 2019, month: 5, day: 17 }],
    ['2019-05', { year: 2019, month: 5 }],
    ['2019', { year: 2019 }],
    ['2010/2019', null],
    ['The page shows a date in May.', null]
  ])('reads a known date “%s”', (known, date) => {
    expect(cite('boats', { date: { known } }).date).toEqual(date);
  });

  it.each([
    ['Huawei Seeks to Win Over 5G Security Concern Skeptics', 'Huawei Seeks to Win Over'],
    ['A Short Title', 'A Short Title'],
    ['Boats Lay in the harbour for years', 'Boats Lay']
  ])('shortens “%s”', (title, short) => {
    expect(cite('boats', { title }).shortTitle).toBe(short);
  });
});

describe('citeAsApa', () => {
  const plain = { title: 'What Lay in the Harbour' };

  it('puts the title first and writes n.d.', () => {
    expect(writeApa(cite('boats', plain))).toBe(`What Lay in the Harbour. (n.d.). An outlet. ${address}`);
    expect(citeAsApa(cite('boats', plain)).reference[0]).toEqual({
      text: 'What Lay in the Harbour',
      italic: true
    });
  });

  it('leaves the address out where it is not known', () => {
    expect(writeApa(cite('boats', plain, null))).toBe('What Lay in the Harbour. (n.d.). An outlet.');
  });

  it('writes a known date as APA does', () => {
    expect(writeApa(cite('boats', { ...plain, date: { known: '2019-05-17' } }))).toContain(
      '. (2019, May 17). '
    );
  });

  it('keeps the voice and the sentence in running text', () => {
    expect(citeAsApa(cite('boats', plain)).inText).toBe(
      'Outlet, in its own words: “more than 20 boats lay in the harbour in 1987” (What Lay in the Harbour, n.d., sentence 1)'
    );
    expect(citeAsApa(cite('stay', plain)).inText).toContain(
      'The keeper, through a guide, quoted by Outlet: “'
    );
  });

  it('cites what is ours as computed', () => {
    const { reference, inText } = citeAsApa(cite('twice', plain));
    expect(reference[0]).toEqual({ text: 'Twice as many boats', italic: true });
    expect(writeApa(cite('twice', plain))).toMatch(
      /^Twice as many boats \[Computed: .+ ours; from sentence 1 of “What Lay in the Harbour,” An outlet, n\.d\.\]\. \(2026, November 24\)\. Sourceline\. https:/
    );
    expect(inText).toContain('ours');
  });

  it('nests quotation marks', () => {
    const cited = cite('boats', plain);
    const quotes = [{ text: 'so-called “experts”', says: 'Outlet', where: 'sentence 1' }];
    expect(citeAsApa({ ...cited, quotes }).inText).toContain('“so-called ‘experts’”');
  });
});

describe('writeBibtex', () => {
  it('writes one entry that closes its braces', () => {
    const entry = writeBibtex(cite('sign'));
    expect(entry).toMatch(/^@misc\{harbour-sign,\n/);
    // An escaped brace is text.
    const braces = entry.replace(/\\[{}]/g, '').match(/[{}]/g) ?? [];
    let depth = 0;
    for (const brace of braces) {
      depth += brace === '{' ? 1 : -1;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  it('keeps capitals and escapes what TeX would run', () => {
    expect(writeBibtex(cite('boats'))).toContain(
      'title = {{What Lay in the Harbour \\& Why, at 5 \\% of \\{All\\} Boats}}'
    );
  });

  it.each([
    ['$100 & 5 %', '\\$100 \\& 5 \\%'],
    ['#1_a', '\\#1\\_a'],
    ['{~^}', '\\{\\textasciitilde{}\\textasciicircum{}\\}'],
    ['\\end', '\\textbackslash{}end'],
    ['a\nb', 'a b'],
    ['“né 🏮”', '“né 🏮”']
  ])('escapes %s', (text, escaped) => {
    expect(escapeTex(text)).toBe(escaped);
  });

  it('gives the address as it is', () => {
    expect(writeBibtex(cite('boats', {}, 'https://site.example/a_b/%20#x'))).toContain(
      'url = {https://site.example/a_b/%20#x}'
    );
    expect(writeBibtex(cite('boats', {}, null))).not.toContain('url');
  });
});

describe('writeCsl', () => {
  it('is JSON that gives back the same item', () => {
    const [item] = JSON.parse(writeCsl(cite('sign'))) as Record<string, unknown>[];
    expect(item).toEqual(citeAsCsl(cite('sign')));
    expect(item).toMatchObject({
      id: 'harbour-sign',
      type: 'webpage',
      'container-title': 'An outlet',
      URL: address
    });
    expect(item?.note).toContain('=1+1 is what the sign says, "in quotes", with a comma');
  });

  it('gives a known date in parts', () => {
    expect(citeAsCsl(cite('boats', { date: { known: '2019-05' } })).issued).toEqual({
      'date-parts': [[2019, 5]]
    });
  });
});
