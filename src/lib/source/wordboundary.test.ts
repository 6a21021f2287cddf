import { describe, expect, it } from 'vitest';
import { isOnWordBoundary } from '#lib/source/wordboundary.ts';

/** The place is written between brackets. */
function judge(marked: string): boolean {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return isOnWordBoundary(marked.replace('[', '').replace(']', ''), { start, end });
}

describe('isOnWordBoundary', () => {
  it.each([
    'made [more than $100 billion] in',
    'has [70,000] stations',
    '[70,000]',
    'the [company’s] plan',
    'a [no]-spy deal',
    'made [$100] billion',
    'about [5G] networks',
    'the [U.S.] list',
    'rose [3.5]%',
    '“[Today], he said',
    'said 🎉[yes]🎉',
    '中[文]字',
    'the customers[’ data]',
    'at [5:30].'
  ])('says yes to %s', (marked) => {
    expect(judge(marked)).toBe(true);
  });

  it.each([
    'has [70],000 stations',
    'has 70,[000] stations',
    'has 70[,000] stations',
    'rose [3].5%',
    'at 5:[30]',
    'the [compan]y',
    'the com[pany]',
    'they [can]’t',
    'the [company]’s plan',
    'in [5]G networks',
    'a [cafe]\u0301',
    'an [👩]🏽',
    'an [👩]\u200d🚀 astronaut',
    'an 👩\u200d[🚀] astronaut',
    'line\r[\nend]',
    '[a\ud83d]\ude00'
  ])('says no to %s', (marked) => {
    expect(judge(marked)).toBe(false);
  });

  it('says no outside the text', () => {
    expect(isOnWordBoundary('abc', { start: 0, end: 4 })).toBe(false);
    expect(isOnWordBoundary('abc', { start: -1, end: 3 })).toBe(false);
  });
});
