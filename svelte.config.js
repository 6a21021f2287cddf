import { createHash } from 'node:crypto';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

// The style attributes that the frameworks write by themselves; our own pages write none. A page's policy
// allows exactly these, by their hash. A test reads them back from the packages, since they change with versions.
const styleAttributes = [
  // SvelteKit: the element that tells a screen reader which page has opened.
  'position: absolute; left: 0; top: 0; clip: rect(0 0 0 0); clip-path: inset(50%); overflow: hidden; white-space: nowrap; width: 1px; height: 1px',
  // LayerCake: the frame around a chart.
  'position: relative;'
];

/** @param {string} text @returns {`sha256-${string}`} */
const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const basePath = /** @type {'' | `/${string}`} */ ((process.env.BASE_PATH ?? '').replace(/\/+$/, ''));

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    // SOURCELINE_OUT names another folder than build/ for the site.
    adapter: adapter({ strict: true, pages: process.env.SOURCELINE_OUT || 'build' }),
    // Below a sub-path, BASE_PATH names it: “/charts”. Addresses are absolute, since 404.html stands at any depth.
    paths: { base: basePath, relative: false },
    // static/offline.js does it, on pages without a program too.
    serviceWorker: { register: false },
    // A page's few styles stand in the page, so that nothing is asked for before the first paint.
    inlineStyleThreshold: 20_000,
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        'style-src-attr': ['unsafe-hashes', ...styleAttributes.map(hashOf)],
        'img-src': ['self', 'data:'],
        'connect-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none']
      }
    }
  }
};
