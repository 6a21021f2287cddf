// The coverage ledger: the whole text, each piece with what refers to it, and why what nothing uses was set aside.
import type { SetAside, VerifiedDocument } from '#lib/claims/claim.ts';
import { cutAt, type Layer } from '#lib/pages/printed/pieces.ts';
import type { PrintedUse } from '#lib/pages/printed/usage.ts';

/** `mark`: a chart draws it. `claim`: a statement that no chart draws by itself. `aside`: set aside. */
export type Standing = 'mark' | 'claim' | 'aside' | 'none';

export interface LedgerPiece {
  text: string;
  standing: Standing;
  /** The claims that quote it, the first of which it leads to. */
  claims: readonly string[];
  /** The place in the series of the voice that says it, for its line; null for the rest. */
  slot: number | null;
  /** Whether a reader finds a number or a time here. */
  expression: boolean;
}

export interface LedgerSentence {
  id: string;
  number: string;
  kind: VerifiedDocument['sentences'][number]['kind'];
  pieces: readonly LedgerPiece[];
  /** “set aside: a name. The article’s title.” */
  notes: readonly string[];
}

const reasons: Readonly<Record<SetAside['reason'], string>> = {
  name: 'a name',
  furniture: 'page furniture',
  background: 'background',
  repeats: 'repeats another claim',
  vague: 'too vague'
};

type Tag = { kind: 'claim'; id: string } | { kind: 'aside' } | { kind: 'expression' };

export function printLedger(
  document: VerifiedDocument,
  uses: ReadonlyMap<string, readonly PrintedUse[]>,
  slotOf: (claim: string) => number | null
): LedgerSentence[] {
  const layers = new Map<string, Layer<Tag>[]>(document.sentences.map(({ id }) => [id, []]));
  for (const { id, quotes } of document.claims) {
    const tag: Tag = { kind: 'claim', id };
    for (const { sentence, places } of quotes)
      layers.get(sentence)?.push(...places.map((place) => ({ ...place, tag })));
  }
  for (const { at, place } of document.setAside) layers.get(at)?.push({ ...place, tag: { kind: 'aside' } });
  for (const { at, place } of document.ledger)
    layers.get(at)?.push({ ...place, tag: { kind: 'expression' } });

  return document.sentences.map((sentence) => ({
    id: sentence.id,
    number: sentence.kind === 'sentence' ? sentence.id.slice(1) : '',
    kind: sentence.kind,
    pieces: cutAt(document.text, sentence, layers.get(sentence.id) ?? []).map(({ text, tags }) => {
      const claims = tags.flatMap((tag) => (tag.kind === 'claim' ? [tag.id] : []));
      const drawn = claims.filter((id) => uses.get(id)?.some(({ gathers }) => !gathers));
      const ordered = [...drawn, ...claims.filter((id) => !drawn.includes(id))];
      const isAside = tags.some(({ kind }) => kind === 'aside');
      return {
        text,
        standing: drawn.length > 0 ? 'mark' : claims.length > 0 ? 'claim' : isAside ? 'aside' : 'none',
        claims: ordered,
        slot: ordered[0] === undefined ? null : slotOf(ordered[0]),
        expression: tags.some(({ kind }) => kind === 'expression')
      };
    }),
    notes: document.setAside
      .filter(({ at }) => at === sentence.id)
      .map((entry) => printAside(entry, document))
  }));
}

function printAside({ words, reason, of, why }: SetAside, document: VerifiedDocument): string {
  const other = of === undefined ? undefined : document.claims.find(({ id }) => id === of)?.label;
  const what = words === null ? 'Set aside' : `“${words}” set aside`;
  const because = other === undefined ? reasons[reason] : `repeats “${other}”`;
  return `${what}: ${because}.${why ? ` ${why}` : ''}`;
}
