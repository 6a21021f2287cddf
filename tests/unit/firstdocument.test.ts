// What the first document’s text must survive: abbreviations, the page’s furniture, a no-break space.
import { describe, expect, it } from 'vitest';
import { readFiles, readSeed } from '#commands/seeds.ts';
import { loadDocument } from '#lib/claims/load.ts';
import { verify } from '#lib/claims/verify.ts';

const { document } = await readSeed('huawei-5g');
const textOf = (id: string) => document.sentences.find((sentence) => sentence.id === id)?.text;

describe('the first document', () => {
  it('keeps “On Wednesday, U.S. President Donald Trump signed …” one sentence', () => {
    expect(textOf('s2')).toMatch(
      /^On Wednesday, U\.S\. President Donald Trump signed .* national security risk\.$/
    );
  });

  it('keeps the no-break space after the dateline’s dash', () => {
    expect(textOf('s1')).toMatch(/^SHENZHEN, CHINA —\u00a0U\.S\. officials/);
  });

  it.each(['your ad here', 'leave a reply'])('lets “%s” hold no claim', async (furniture) => {
    expect(document.sentences.find(({ text }) => text === furniture)?.kind).toBe('furniture');
    const loaded = await loadDocument(await readFiles('huawei-5g'));
    if (!loaded.ok) throw new Error('the document does not load');
    const [first, ...rest] = loaded.draft.claims;
    const verified = verify({
      ...loaded.draft,
      claims: [{ ...first!, quotes: [{ exact: furniture }] }, ...rest]
    });
    expect(verified.ok ? [] : verified.problems.map(({ reason }) => reason)).toContain('in-furniture');
  });

  it('lets nothing that was told as past run beyond the reference date', () => {
    const end = document.reference.time.end!;
    for (const { id, act, when } of document.claims) {
      if (act !== 'states' || !when?.time || when.time.end === null) continue;
      // A month that holds the reference date is cut where it is drawn.
      expect(when.time.start!, id).toBeLessThan(end);
    }
  });
});
