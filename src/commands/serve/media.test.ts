import { describe, expect, it } from 'vitest';
import { isText, mediaTypeOf } from '#commands/serve/media.ts';

describe('mediaTypeOf', () => {
  it.each([
    ['huawei-5g/index.html', 'text/html; charset=utf-8'],
    ['huawei-5g/timeline.svg', 'image/svg+xml; charset=utf-8'],
    ['huawei-5g/claims.json', 'application/json; charset=utf-8'],
    ['huawei-5g/claims.jsonld', 'application/ld+json; charset=utf-8'],
    ['huawei-5g/timeline.csv', 'text/csv; charset=utf-8'],
    ['_app/immutable/start.js', 'text/javascript; charset=utf-8'],
    ['fonts/serif.WOFF2', 'font/woff2'],
    ['a/page.png', 'image/png'],
    ['a/no-ending', 'application/octet-stream'],
    ['a/odd.ending', 'application/octet-stream']
  ])('%s is %s', (name, mediaType) => expect(mediaTypeOf(name)).toBe(mediaType));

  it('tells text from pictures', () => {
    expect(isText(mediaTypeOf('a.svg'))).toBe(true);
    expect(isText(mediaTypeOf('a.png'))).toBe(false);
  });
});
