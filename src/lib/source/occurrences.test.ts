import { describe, expect, it } from 'vitest';
import { candidatesOf } from '#lib/source/occurrences.ts';
import { indexText } from '#lib/source/textindex.ts';

/** A text of `count` sentences out of a few hundred words, with one word of its own in each. */
function makeText(count: number): { text: string; quotes: string[] } {
  const quotes: string[] = [];
  for (let at = 0; at < count; at++) {
    const common = [3, 5, 7, 11, 13].map((step) => `word${(at * step) % 300}`);
    quotes.push(
      `the ${common[0]} of ${common[1]} made item${at} for ${common[2]} and ${common[3]} in ${common[4]}`
    );
  }
  return { text: quotes.map((quote) => `It says ${quote}.`).join(' '), quotes };
}

function visitedIn(count: number): number {
  const { text, quotes } = makeText(count);
  const index = indexText(text);
  return quotes.reduce((sum, quote) => {
    const candidates = candidatesOf(index, quote);
    return sum + (candidates.ok ? candidates.starts.length : text.length);
  }, 0);
}

describe('candidatesOf', () => {
  it('visits places in proportion to the quotations, not to quotations times the text', () => {
    const counts = [500, 1000, 2000, 4000];
    const visited = counts.map(visitedIn);
    for (const [at, count] of counts.entries()) expect(visited[at]! / count).toBeLessThan(2);
  });

  it('narrows by the rarest word', () => {
    const index = indexText('the firm and the plan and the spy and the firm');
    expect(candidatesOf(index, 'and the spy and')).toEqual({ ok: true, starts: [22] });
  });

  it('finds the pieces of words at both ends', () => {
    const index = indexText('overjoyed years of joy');
    expect(candidatesOf(index, 'joyed year')).toEqual({ ok: true, starts: [4] });
    expect(candidatesOf(index, 'joy')).toEqual({ ok: true, starts: [4, 19] });
  });

  it('cannot narrow what holds no word', () => {
    expect(candidatesOf(indexText('a — b'), '—')).toEqual({ ok: false, reason: 'no-word' });
  });
});
