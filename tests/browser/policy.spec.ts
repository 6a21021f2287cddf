// Every page of the built site carries the policy, and nothing in it that the policy would stop.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './page.ts';

const site = join(import.meta.dirname, '..', '..', 'build');
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html')
);

test('every built page allows its own scripts and styles by hash only', () => {
  expect(pages.length).toBeGreaterThan(0);
  for (const name of pages) {
    // What a program holds as text is none of the page’s elements.
    const html = readFileSync(join(site, name), 'utf8').replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, '$1');
    const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
    expect(policy, `${name} has a policy`).toBeDefined();
    expect(policy).not.toContain('unsafe-inline');
    for (const [, style] of html.matchAll(/<[^>]* style="([^"]*)"/g)) {
      const hash = createHash('sha256')
        .update(style ?? '')
        .digest('base64');
      expect(policy, `${name}: style="${style}"`).toContain(`'sha256-${hash}'`);
    }
    expect(html, `${name} has no inline handler`).not.toMatch(/<[^>]* on[a-z]+="/);
  }
});
