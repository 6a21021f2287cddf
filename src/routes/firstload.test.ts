import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { postponeStart } from './firstload.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const body = `
  {
    __sveltekit_1 = { base: "" };
    const element = document.currentScript.parentElement;
    Promise.all([import("/start.js"), import("/app.js")]).then(([kit, app]) => {
      kit.start(app, element, { node_ids: [0, 4], data: [null, "\\u003C/p>"] });
    });
  }
`;
const page = (script: string, hash = hashOf(script)) =>
  `<meta content="script-src 'self' ${hash}"><p>text</p><script>${script}</script>`;

describe('a page’s program', () => {
  it('waits in a function that start.js calls, and the policy allows the script that is there', () => {
    const postponed = postponeStart(page(body), '/charts');
    if (!postponed.ok) throw new Error(postponed.reason);
    const script = /<script>([\s\S]*?)<\/script>/.exec(postponed.html)?.[1] ?? '';
    expect(script).toContain('window.startSourceline = () => Promise.all([');
    expect(script).toContain('return kit.start(app, element');
    expect(postponed.html).toContain(hashOf(script));
    expect(postponed.html).not.toContain(hashOf(body));
    expect(postponed.html).toContain('<script src="/charts/start.js" defer></script>');
  });

  it('is left alone on a page that ships none', () => {
    expect(postponeStart('<p>text</p>', '')).toEqual({ ok: true, html: '<p>text</p>' });
  });

  it.each([
    ['its script has another form', page(body.replace('__sveltekit_1', 'other'))],
    ['the policy does not know it', page(body, "'sha256-x'")]
  ])('stops the build where %s', (_, html) => {
    expect(postponeStart(html, '')).toMatchObject({ ok: false });
  });
});
