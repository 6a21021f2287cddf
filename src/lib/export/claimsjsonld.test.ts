import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimsAsJsonLd } from '#lib/export/claimsjsonld.ts';
import { makeDocument, text } from '#lib/export/testing/document.ts';

const base = 'https://site.example/harbour/claims.jsonld';
const oa = 'http://www.w3.org/ns/oa#';
const prov = 'http://www.w3.org/ns/prov#';
const schema = 'https://schema.org/';

type Node = Record<string, { '@id'?: string; '@value'?: unknown; '@type'?: string }[]> & {
  '@id'?: string;
  '@type'?: string[];
};

/** A processor that may not ask the network. */
const offline = {
  base,
  documentLoader: (url: string) => Promise.reject(new Error(`asks the network for ${url}`))
};
const written = JSON.parse(JSON.stringify(claimsAsJsonLd(makeDocument()))) as object;

let nodes: Node[] = [];
beforeAll(async () => {
  nodes = (await jsonld.flatten(written as jsonld.JsonLdDocument, undefined, offline)) as unknown as Node[];
});
const withType = (type: string) => nodes.filter((node) => node['@type']?.includes(type));
const nodeAt = (id: string | undefined) => nodes.find((node) => node['@id'] === id)!;
const valueOf = (node: Node, property: string) => node[property]?.[0]?.['@value'];

describe('claimsAsJsonLd', () => {
  it('expands without the network, and loses no key', async () => {
    const expanded = await jsonld.expand(
      written as jsonld.JsonLdDocument,
      { ...offline, safe: true } as object
    );
    expect(expanded).toHaveLength(1);
  });

  it('becomes RDF in which every address is whole', async () => {
    const quads = (await jsonld.toRDF(written as jsonld.JsonLdDocument, {
      ...offline,
      format: 'application/n-quads'
    })) as unknown as string;
    expect(quads).toContain(`<https://site.example/harbour/claims/boats/#annotation> <${oa}hasBody>`);
    for (const [, address] of quads.matchAll(/<([^>]*)>/g)) expect(address).toMatch(/^https?:\/\/[^/]+\//);
  });

  it('has an annotation for each quoted claim', () => {
    expect(withType(`${oa}Annotation`).map((node) => node['@id'])).toEqual(
      ['boats', 'sign', 'stay'].map((id) => `https://site.example/harbour/claims/${id}/#annotation`)
    );
  });

  it('selects each quotation by its position in code points, emoji included', () => {
    const characters = [...text];
    const targets = withType(`${oa}SpecificResource`);
    expect(targets).toHaveLength(5);
    for (const target of targets) {
      expect(target[`${oa}hasSource`]?.[0]?.['@id']).toBe('https://site.example/harbour/source.txt');
      const selectors = target[`${oa}hasSelector`]!.map(({ '@id': id }) => nodeAt(id));
      const position = selectors.find((node) => node['@type']?.includes(`${oa}TextPositionSelector`))!;
      const quote = selectors.find((node) => node['@type']?.includes(`${oa}TextQuoteSelector`))!;
      const [start, end] = ['start', 'end'].map((name) => Number(valueOf(position, oa + name)));
      const exact = String(valueOf(quote, `${oa}exact`));
      expect(characters.slice(start, end).join('')).toBe(exact);
      const around = `${String(valueOf(quote, `${oa}prefix`))}${exact}${String(valueOf(quote, `${oa}suffix`))}`;
      expect(text.split(around)).toHaveLength(2);
    }
    const sliced = targets.map((target) => {
      const selectors = target[`${oa}hasSelector`]!.map(({ '@id': id }) => nodeAt(id));
      return selectors.map((node) => valueOf(node, `${oa}exact`)).find(Boolean);
    });
    expect(sliced).toContain('if the 🏮 burns');
  });

  it('types positions as whole numbers', () => {
    const [position] = withType(`${oa}TextPositionSelector`);
    expect(position?.[`${oa}start`]?.[0]?.['@type']).toBe(
      'http://www.w3.org/2001/XMLSchema#nonNegativeInteger'
    );
  });

  it('uses the four terms of PROV-O', () => {
    const quotation = nodeAt('https://site.example/harbour/claims/stay/#quote-1');
    const claim = nodeAt('https://site.example/harbour/claims/stay/#claim');
    expect(quotation[`${prov}wasQuotedFrom`]?.[0]?.['@id']).toBe('https://site.example/harbour/source.txt');
    expect(quotation[`${prov}wasAttributedTo`]?.[0]?.['@id']).toBe(`${base}#voice-keeper`);
    expect(claim[`${prov}hadPrimarySource`]?.[0]?.['@id']).toBe('https://site.example/harbour/source.txt');
    expect(claim[`${prov}generatedAtTime`]?.[0]).toEqual({
      '@type': 'http://www.w3.org/2001/XMLSchema#dateTime',
      '@value': '2026-11-24T00:00:00Z'
    });
  });

  it('has an article, quotations and claims of schema.org, and no review of their truth', () => {
    expect(withType(`${schema}NewsArticle`).map((node) => node['@id'])).toEqual([
      'https://site.example/harbour/source.txt'
    ]);
    expect(withType(`${schema}Quotation`)).toHaveLength(4);
    expect(withType(`${schema}Claim`)).toHaveLength(4);
    expect(JSON.stringify(written)).not.toContain('ClaimReview');
  });

  it('invents no author and no date for the article', () => {
    const [article] = withType(`${schema}NewsArticle`);
    expect(Object.keys(article!).some((key) => /author|datePublished|dateCreated/i.test(key))).toBe(false);
    expect(valueOf(article!, `${schema}description`)).toBe(
      'The text names no author. The text carries no date.'
    );
  });

  it('bases a claim of ours on its parents and gives it no quotation', () => {
    const ours = nodeAt('https://site.example/harbour/claims/twice/#claim');
    expect(ours[`${schema}isBasedOn`]?.map(({ '@id': id }) => id)).toContain(
      'https://site.example/harbour/claims/boats/#claim'
    );
    expect(ours[`${schema}appearance`]).toBeUndefined();
  });

  it('keeps the bound in words beside the least and the most', () => {
    const [value] = withType(`${schema}QuantitativeValue`).filter((node) => valueOf(node, `${schema}name`));
    expect(value && valueOf(value, `${schema}name`)).toBe('more than 20 boats');
    expect(value && valueOf(value, `${schema}description`)).toBe('above 20 boat');
    expect(value && valueOf(value, `${schema}minValue`)).toBe(21);
    expect(value?.[`${schema}maxValue`]).toBeUndefined();
  });
});
