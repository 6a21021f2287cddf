import { describe, expect, it } from 'vitest';
import { clipAtReference } from '#lib/time/clip.ts';
import { lastDayOf } from '#lib/time/last.ts';
import { timeOf } from '#lib/time/testing/marked.ts';

const reference = timeOf('2019-05-15/2019-05-17');

describe('clipAtReference', () => {
  it.each([
    ['2019', '2019-05-17', true],
    ['2012/..', '2019-05-17', true],
    ['2019-05-17', '2019-05-17', false],
    ['2018', '2018-12-31', false],
    ['../2018', '2018-12-31', false],
    ['2012/', 'open', false]
  ])('lets %s end on %s', (edtf, last, isClipped) => {
    const clipped = clipAtReference(timeOf(edtf), reference);
    expect(clipped.ok && [lastDayOf(clipped.time), clipped.isClipped, clipped.time.edtf]).toEqual([
      last,
      isClipped,
      edtf
    ]);
  });
  it('refuses what begins after the reference', () => {
    expect(clipAtReference(timeOf('2019-05-18'), reference)).toMatchObject({
      ok: false,
      reason: 'after-reference'
    });
  });
  it('refuses a reference without an end', () => {
    expect(clipAtReference(timeOf('2019'), timeOf('2019/..'))).toMatchObject({
      ok: false,
      reason: 'open-reference'
    });
  });
});
