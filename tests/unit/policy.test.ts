// Holds the content-security policy to what the frameworks really write into a page.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { LayerCake } from 'layercake';
import { describe, expect, it } from 'vitest';
import config from '../../svelte.config.js';

const directives = config.kit?.csp?.directives ?? {};
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** SvelteKit writes its announcer out of this template when it makes the root component. */
function announcerStyle(): string {
  const template = readFileSync('node_modules/@sveltejs/kit/src/core/sync/write_root.js', 'utf8');
  return /id="svelte-announcer"[^>]* style="([^"]*)"/.exec(template)?.[1] ?? 'not found';
}

function layerCakeStyle(): string {
  const children = createRawSnippet(() => ({ render: () => '<p></p>' }));
  const { body } = render(LayerCake, { props: { ssr: true, data: [], x: 'x', y: 'y', children } });
  return /style="([^"]*)"/.exec(body)?.[1] ?? 'not found';
}

describe('the content-security policy', () => {
  it('allows the style attributes of SvelteKit and LayerCake by hash, and no other', () => {
    const hashes = [announcerStyle(), layerCakeStyle()].map(hashOf);
    expect([...(directives['style-src-attr'] ?? [])].sort()).toEqual([...hashes, 'unsafe-hashes'].sort());
  });

  it('allows nothing inline and nothing from elsewhere', () => {
    const sources = Object.values(directives).flat();
    expect(sources.filter((source) => !String(source).startsWith('sha256-')).sort()).toEqual(
      ['data:', 'none', 'none', 'self', 'self', 'self', 'self', 'self', 'unsafe-hashes'].sort()
    );
  });

  it('covers what default-src does not', () => {
    expect(directives).toMatchObject({ 'object-src': ['none'], 'base-uri': ['none'] });
  });
});
