// The article with claims added to it: every bound with every act, told by voices in turn, drawn by each kind that takes them.
import { acts } from '#lib/claims/schema.ts';
import type { Value, VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { bounds, type Bound } from '#lib/quantity/quantity.ts';
import type { View } from '#lib/story/story.ts';
import { printQuantity } from '#lib/words/amount.ts';

/** A number of its own for each claim, so that a printed one says whose it is. */
function valueOf(is: Bound, number: number): Value {
  const unit = 'USD';
  if (is === 'between') return { is, low: number, high: number + 3, unit };
  return is === 'below' || is === 'at-most' ? { is, high: number, unit } : { is, low: number, unit };
}

/** Claims that are read and checked nowhere: only their printing is tested. */
export function addClaims(document: VerifiedDocument): { document: VerifiedDocument; views: View[] } {
  const model = document.claims.find(({ id }) => id === 'revenue-2018')!;
  const voices = ['outlet', ...[...document.voices.keys()].filter((id) => id !== 'outlet').slice(0, 4)];
  const generated = acts.flatMap((act, row) =>
    bounds.map((is, column): VerifiedClaim => {
      const at = row * bounds.length + column;
      const voice = voices[at % voices.length]!;
      const how = voice === 'outlet' ? 'outlet' : 'reported';
      const quotes = model.quotes.map((quote) => ({
        ...quote,
        says: { ...quote.says, voice, how } as const
      }));
      const { measure, over } = model.value!;
      const own = valueOf(is, 1001 + at * 7);
      const value = { ...own, words: printQuantity(own, {}), measure, over } as Value;
      return { ...model, id: `made-${is}-${act}`, label: 'Made', act, value, quotes, relates: [] };
    })
  );
  const sums = bounds.map((is): VerifiedClaim => {
    const parent = generated.find(({ id }) => id === `made-${is}-pledges`)!;
    const derived = { op: 'sum', of: [parent.id, 'made-as-stated-denies'], names: [] } as const;
    const value = valueOf(is, 5000 + bounds.indexOf(is) * 7);
    return { ...parent, id: `sum-${is}`, label: 'Sum', act: 'states', quotes: [], value, derived };
  });
  const claims = [...generated, ...sums];
  const text = { text: 'Made', restsOn: [] };
  const views = ['amounts', 'timeline', 'statements'].map((kind): View => {
    const own = kind === 'statements' ? generated.filter(({ act }) => act !== 'states') : claims;
    return { id: `made-${kind}`, kind, claims: own, headline: text, subtitle: text };
  });
  return { document: { ...document, claims: [...document.claims, ...claims] }, views };
}
