import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, escapeXml } from './clean.ts';

describe('cleanText', () => {
  it.each([
    ['a control character', 'a\u0001b', 'a\ufffdb'],
    ['a null', 'a\u0000b', 'a\ufffdb'],
    ['half a pair', 'a\ud83db', 'a\ufffdb'],
    ['the other half', 'a\ude42b', 'a\ufffdb'],
    ['a non-character', 'a\uffffb', 'a\ufffdb']
  ])('replaces %s', (_, text, cleaned) => expect(cleanText(text)).toBe(cleaned));

  it('makes a space of a line end', () => expect(cleanText('a\r\nb\tc\u2028d')).toBe('a b c d'));

  it.each(['\u202a', '\u202d', '\u202e', '\u2066', '\u2069'])(
    'shows a directional control by its number',
    (sign) => {
      expect(cleanText(`a${sign}b`)).toMatch(/^a\[U\+20[26][0-9A-F]\]b$/);
    }
  );

  it.each(['a\u200fב', 'A🙂B', 'naïve “quote” − ×'])('leaves %j as it is', (text) =>
    expect(cleanText(text)).toBe(text)
  );
});

describe('escapeXml', () => {
  it('writes the five signs, and so “]]>” too', () => {
    expect(escapeXml(`<a href="x">&'</a>]]>`)).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;]]&gt;');
  });

  it('leaves nothing that XML forbids, whatever the text', () => {
    const allowed =
      /^(?:[\t\n\r\u{20}-\u{25}\u{27}-\u{3b}=\u{3f}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|&(?:amp|lt|gt|quot|#39);)*$/u;
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units))
    );
    fc.assert(fc.property(anything, (text) => allowed.test(escapeXml(text))));
  });
});
