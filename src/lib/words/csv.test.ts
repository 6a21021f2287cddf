import { describe, expect, it } from 'vitest';
import { cell, writeCsv } from '#lib/words/csv.ts';

describe('a CSV cell', () => {
  it.each([
    ['more than 20', 'more than 20'],
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['@sum', "'@sum"],
    ['-5', '-5'],
    ['-5+cmd', "'-5+cmd"],
    ['−5', '−5'],
    ['\tx', "'\tx"],
    ['a, b', '"a, b"'],
    ['“said”', '“said”'],
    ['say "no"', '"say ""no"""'],
    [' padded', '" padded"'],
    ['two\nlines', '"two\nlines"'],
    ['', '']
  ])('%j is written %j', (text, written) => expect(cell(text)).toBe(written));

  it('stands in rows that end in CR LF', () =>
    expect(writeCsv(['what', 'value'], [['=x', '1,234']])).toBe('what,value\r\n\'=x,"1,234"\r\n'));
});
