import { describe, expect, it, vi } from 'vitest';
import fc from 'fast-check';
import { decodeSource } from '#lib/source/decode.ts';
import { hashSource } from '#lib/source/hash.ts';

// Properties try hundreds of texts, which takes a while where others use the machine too.
vi.setConfig({ testTimeout: 60_000 });

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('decodeSource', () => {
  it.each([
    ['a byte order mark', '\ufeffa'],
    ['carriage returns', 'a\r\nb\rc'],
    ['no-break spaces', 'a —\u00a0b\u202fc'],
    ['decomposed accents', 'e\u0301 and \u00e9'],
    ['white space at both ends', '  a \n'],
    ['emoji', '🎉👩‍🚀'],
    ['nothing', '']
  ])('keeps %s as it is', (_, text) => {
    expect(decodeSource(bytesOf(text))).toEqual({ ok: true, text });
  });

  it('gives back every well-formed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeSource(bytesOf(text))).toEqual({ ok: true, text });
      })
    );
  });

  it.each([
    ['a Latin-1 letter at the end', [0x63, 0x61, 0x66, 0xe9], 3, 1],
    ['a Latin-1 letter before others', [0x0a, 0xe9, 0x20, 0x61], 1, 2],
    ['a lone continuation byte', [0x61, 0x0a, 0x0a, 0x80], 3, 3],
    ['an emoji cut short', [0x61, 0xf0, 0x9f, 0x98, 0x61], 1, 1],
    ['an overlong slash', [0x61, 0xc0, 0xaf], 1, 1],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], 0, 1],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0, 1]
  ])('tells where %s stands', (_, bytes, byte, line) => {
    expect(decodeSource(new Uint8Array(bytes))).toMatchObject({ ok: false, reason: 'not-utf-8', byte, line });
  });

  it('finds the bad byte in a long file', () => {
    const bytes = bytesOf('ä line\n'.repeat(50_000));
    bytes[8 * 40_000] = 0xff;
    expect(decodeSource(bytes)).toMatchObject({ ok: false, byte: 320_000, line: 40_001 });
  });

  it('says that a file looks like UTF-16', () => {
    const result = decodeSource(new Uint8Array([0xfe, 0xff, 0x00, 0x61]));
    expect(result).toMatchObject({ ok: false, detail: expect.stringContaining('UTF-16') as string });
  });

  it('reads other encodings when they are asked for', () => {
    expect(decodeSource(new Uint8Array([0x63, 0xe9]), 'windows-1252')).toEqual({ ok: true, text: 'cé' });
    expect(decodeSource(new Uint8Array([0x61, 0xff]), 'shift_jis')).toMatchObject({
      reason: 'not-in-this-encoding'
    });
    expect(decodeSource(new Uint8Array([0x61]), 'no such')).toMatchObject({
      ok: false,
      reason: 'unknown-encoding'
    });
  });
});

describe('hashSource', () => {
  it('is the sha256 of the bytes', async () => {
    expect(await hashSource(bytesOf('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    );
  });

  it('reads only its part of a shared buffer', async () => {
    const shared = bytesOf('xabcx');
    expect(await hashSource(shared.subarray(1, 4))).toBe(await hashSource(bytesOf('abc')));
  });
});
