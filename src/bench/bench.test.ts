import { describe, expect, it } from 'vitest';
import { readAddress } from './address.ts';
import { readEvents } from './events.ts';
import { readInstant } from './instant.ts';
import { keepEvents } from './store.ts';
import { writePage } from './page.ts';
import { benchPage } from './plugin.ts';

const base = 'http://localhost:4173/bench/';
const day = 86_400_000;

describe('the bench page', () => {
  it('is made in a build with BENCH=1 and in no other', () => {
    expect(benchPage({})).toEqual([]);
    expect(benchPage({ BENCH: '' })).toEqual([]);
    expect(benchPage({ BENCH: '0' })).toEqual([]);
    expect(benchPage({ BENCH: '1' }).map(({ name }) => name)).toEqual(['bench-page']);
  });

  it('allows its own scripts by hash and data of this machine, nothing else', () => {
    const page = writePage({ styles: 'b{}', early: 'let a', main: 'let b = "</script>"' });
    const policy = /content="([^"]*)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self' http://localhost:* http://127.0.0.1:*;");
    expect(policy).not.toContain('unsafe');
    expect(page.split('</script>')).toHaveLength(3);
  });
});

describe('readAddress', () => {
  it.each([
    ['?n=12&data=http://127.0.0.1:9000/a.json', { ok: true, url: 'http://127.0.0.1:9000/a.json', count: 12 }],
    ['?data=/a.json', { ok: true, url: 'http://localhost:4173/a.json', count: Infinity }]
  ])('takes %s', (search, expected) => expect(readAddress(search, base)).toEqual(expected));

  it.each([
    '',
    '?n=12',
    '?n=x&data=/a.json',
    '?n=-1&data=/a.json',
    '?data=https://example.org/a.json',
    '?data=http://localhost.example.org/a.json',
    '?data=http://127.0.0.1@example.org/a.json',
    '?data=file:///etc/hosts',
    '?data=http://'
  ])('refuses “%s”', (search) => expect(readAddress(search, base).ok).toBe(false));
});

describe('readInstant', () => {
  it.each([
    ['1970-01-02', day],
    ['2000-02-29', Date.UTC(2000, 1, 29)],
    ['1600-12-31', Date.UTC(1600, 11, 31)],
    ['0099-03-01', new Date(0).setUTCFullYear(99, 2, 1)],
    ['1987', Date.UTC(1987, 0, 1)],
    ['-44', new Date(0).setUTCFullYear(-44, 0, 1)],
    ['2019-05', Date.UTC(2019, 4, 1)],
    ['2019-05-15T06:30:00Z', Date.UTC(2019, 4, 15, 6, 30)],
    [1234, 1234]
  ])('reads %s', (text, expected) => expect(readInstant(text)).toBe(expected));

  it.each(['', 'soon', '2019-13-01', '2019-5-x', null, undefined, Infinity, {}])('refuses %s', (text) =>
    expect(readInstant(text)).toBeNull()
  );
});

describe('readEvents', () => {
  const event = { id: 'a', title: 'A', text: 'A text.', start: '2019-05-15', precision: 'month' };

  it('makes a date as wide as its precision, and one with an end throughout', () => {
    const read = readEvents([event, { ...event, end: '2019-06-01', precision: 'day' }], Infinity);
    if (!read.ok) throw new Error(read.reason);
    expect([...read.columns.start]).toEqual([Date.UTC(2019, 4, 1), Date.UTC(2019, 4, 15)]);
    expect([...read.columns.end]).toEqual([Date.UTC(2019, 5, 1), Date.UTC(2019, 5, 2)]);
    expect(read.rowOf(1)).toMatchObject({
      source: { unsourced: 'benchmark' },
      span: { extent: 'throughout' }
    });
    expect(read.rowOf(0).spoken).toContain('Unsourced');
  });

  it('reads as many as it is asked for, and says which event is wrong', () => {
    const read = readEvents([event, event, event], 2);
    expect(read.ok && read.columns.start.length).toBe(2);
    expect(readEvents([event, { ...event, start: 'soon' }], 9)).toEqual({
      ok: false,
      reason: 'event 2: “start” is no date: soon'
    });
    expect(readEvents([null], 9).ok).toBe(false);
    expect(readEvents({}, 9).ok).toBe(false);
  });
});

describe('keepEvents', () => {
  it('gives every event as it was, packed or not, and packs each once', () => {
    const list = Array.from({ length: 1100 }, (_, place) => ({
      id: `e${place}`,
      title: `Event \u0000 ${place}`,
      text: '“…”',
      start: '2019-05-15'
    }));
    const expected = structuredClone(list);
    const store = keepEvents(list);
    expect(store.pack()).toBe(true);
    for (const place of [0, 511, 512, 1099]) expect(store.at(place)).toEqual(expected[place]);
    expect([store.pack(), store.pack(), store.pack()]).toEqual([true, true, false]);
    for (const place of [0, 511, 512, 1099]) expect(store.at(place)).toEqual(expected[place]);
    expect(() => store.at(1100)).toThrow(RangeError);
  });
});
