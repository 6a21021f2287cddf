import { describe, expect, it } from 'vitest';
import { foldWords, searchClaims } from './search.ts';

const claims = [
  {
    d: 'a',
    c: 'one',
    label: 'Contracts signed',
    quote: 'has signed 40 contracts',
    says: 'the company',
    when: ''
  },
  {
    d: 'a',
    c: 'two',
    label: 'In Europe',
    quote: 'more than 20 of the contracts',
    says: 'the company',
    when: ''
  },
  { d: 'b', c: 'three', label: 'Café opened', quote: 'a café opened in 1987', says: 'the outlet', when: '' },
  {
    d: 'b',
    c: 'four',
    label: 'Stations',
    quote: 'Last year 70,000 stations',
    says: 'the outlet',
    when: '2018'
  }
];
const find = (query: string) => searchClaims(claims, query).map(({ c }) => c);

describe('searchClaims', () => {
  it.each([
    ['contracts', ['one', 'two']],
    ['CONTR', ['one', 'two']],
    ['europe contracts', ['two']],
    ['cafe', ['three']],
    ['1987', ['three']],
    ['company 40', ['one']],
    ['70000', ['four']],
    ['70,000', ['four']],
    ['2018', ['four']],
    ['tracts', []],
    ['', []],
    [' … ', []]
  ])('“%s” finds %j', (query, found) => expect(find(query)).toEqual(found));
});

describe('foldWords', () => {
  it('drops accents, case and marks', () => expect(foldWords('Café, “5G”')).toEqual(['cafe', '5g']));
});
