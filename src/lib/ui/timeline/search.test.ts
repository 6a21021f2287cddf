import { describe, expect, it } from 'vitest';
import { readSearch, writeSearch } from '#lib/ui/timeline/search.ts';

describe('the settings of a view in an address', () => {
  it.each([
    ['', 'order,voice', '?timeline=order,voice'],
    ['?a=1&b=x%20y', 'true', '?a=1&b=x%20y&timeline=true'],
    ['?timeline=order&a=1', '2018-06-01T06:00..2020-01-01', '?a=1&timeline=2018-06-01T06:00..2020-01-01'],
    ['?timeline=order', '', ''],
    ['', '+012000-01-01..+013000-01-01', '?timeline=%2B012000-01-01..%2B013000-01-01']
  ])('in “%s”, “%s” gives “%s”, and is read back', (search, settings, written) => {
    expect(writeSearch(search, 'timeline', settings)).toBe(written);
    expect(readSearch(written, 'timeline')).toBe(settings);
  });
});
