// The audit of every document of seeds/ tells the whole text, counts what the verifier counted, and hides no check.
import { describe, expect, it } from 'vitest';
import { listDocuments, readSeed } from '#commands/seeds.ts';
import { printAudit } from '#lib/pages/printed/audit.ts';
import { printClaimPage } from '#lib/pages/printed/claimpage.ts';
import { printWholeText } from '#lib/pages/printed/wholetext.ts';

const seeds = await Promise.all((await listDocuments()).map((id) => readSeed(id)));

describe.each(seeds.map((seed) => [seed.document.id, seed] as const))('the audit of %s', (_id, seed) => {
  const { document, story } = seed;
  const audit = printAudit(document, story);

  it('shows every claim once, in the order of the document', () => {
    expect(audit.claims.map(({ id }) => id)).toEqual(document.claims.map(({ id }) => id));
  });

  it('marks in each sentence exactly the words that the claim quotes', () => {
    for (const [at, claim] of audit.claims.entries()) {
      const quoted = claim.quotes.map(({ pieces }) =>
        pieces.filter((piece) => piece.quoted).map(({ text }) => text)
      );
      expect(quoted, claim.id).toEqual(document.claims[at]!.quotes.map(({ parts }) => [...parts]));
      for (const { sentence, pieces } of claim.quotes) {
        const whole = document.sentences.find(({ id }) => id === sentence)!.text;
        expect(pieces.map(({ text }) => text).join('')).toBe(whole);
      }
    }
  });

  it('says what the machine read as people read it, not in the words of the format', () => {
    const units = document.about.units;
    for (const [at, { checks }] of document.claims.entries())
      for (const { amount } of checks) {
        const own = amount?.unit ? units[amount.unit] : undefined;
        if (!amount || !own) continue;
        const { id, reads, checks: printed } = audit.claims[at]!;
        const noun = (amount.high ?? amount.low) === 1 ? own.one : own.many;
        expect(reads.join(), id).toMatch(amount.is === 'as-stated' ? /^as stated: \d/ : /^[a-z ]+ \d/);
        expect(reads.join(), id).toContain(noun);
        expect(printed.map(({ words }) => words).join(), id).toContain(reads[0]);
      }
  });

  it('gives each claim a result for each of the eight checks, none of them open', () => {
    for (const { id, checks } of audit.claims) {
      expect(
        checks.map(({ number }) => number),
        id
      ).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
      expect(
        checks.some(({ result }) => result === 'passed'),
        id
      ).toBe(true);
    }
  });

  it('shows the whole text in its ledger, letter by letter', () => {
    expect(audit.ledger.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(
      document.sentences.map(({ text }) => text)
    );
  });

  it('says of every sentence without a claim why it was set aside', () => {
    for (const { id, pieces, notes } of audit.ledger) {
      if (pieces.every(({ claims }) => claims.length === 0)) expect(notes.length, id).toBeGreaterThan(0);
    }
  });

  it('tells each entry that was set aside in one note', () => {
    expect(audit.ledger.flatMap(({ notes }) => notes)).toHaveLength(document.setAside.length);
  });

  it('says of a piece that it feeds a mark only where a chart draws it by itself', () => {
    const draws = ({ uses }: (typeof audit.claims)[number]) => uses.some(({ gathers }) => !gathers);
    const drawn = new Set(audit.claims.filter(draws).map(({ id }) => id));
    for (const { pieces } of audit.ledger) {
      for (const { standing, claims } of pieces)
        expect(standing === 'mark').toBe(claims.some((id) => drawn.has(id)));
    }
    expect(drawn.size).toBeGreaterThan(0);
    // The chart of the voices rests on all of them, and says of none what it states.
    expect(drawn.size).toBeLessThan(audit.claims.length);
    for (const { uses } of audit.claims)
      for (const { chart, gathers } of uses) expect(gathers, chart).toBe(chart === 'Voices');
  });

  it('counts what the verifier counted, and leaves nothing unaccounted', () => {
    const { counts } = audit;
    expect(counts.quoted + counts.ours).toBe(document.claims.length);
    expect(counts.claimed + counts.aside).toBe(counts.expressions);
    expect(counts.unaccounted).toBe(0);
    expect(audit.second.settled).toHaveLength(counts.settled);
  });

  it('draws every character of the text in its strip', () => {
    const total = audit.barcode.description.match(/\d+(?=\u00a0%)/g)!.reduce((sum, n) => sum + Number(n), 0);
    expect(Math.abs(total - 100)).toBeLessThanOrEqual(2);
  });

  it('gives each claim a page with a citation that names no author', () => {
    for (const { id } of document.claims) {
      const printed = printClaimPage(document, story, id, null);
      if (!printed.ok) throw new Error(printed.reason);
      const { page } = printed;
      expect(page.citation.bibtex).not.toContain('author =');
      expect(page.claim.derived ? page.basis.length : page.claim.quotes.length, id).toBeGreaterThan(0);
    }
    expect(printClaimPage(document, story, 'no-such-claim', null)).toEqual({
      ok: false,
      reason: `${document.id} has no claim “no-such-claim”.`
    });
  });

  it('shows a relation from both ends', () => {
    for (const { id, relates } of document.claims) {
      for (const { to } of relates) {
        const other = printClaimPage(document, story, to, null);
        expect(other.ok && other.page.relations.map((relation) => relation.id)).toContain(id);
      }
    }
  });

  it('has every sentence in the whole text and in its map', () => {
    const whole = printWholeText(document, story);
    expect(whole.blocks.flat().map(({ id }) => id)).toEqual(document.sentences.map(({ id }) => id));
    const mapped = whole.map.flatMap(({ sentences }) => sentences.map(({ id }) => id));
    expect(mapped).toEqual(document.sentences.filter(({ kind }) => kind === 'sentence').map(({ id }) => id));
  });
});
