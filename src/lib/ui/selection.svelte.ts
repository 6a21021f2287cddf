// What the reader has selected: one claim with its card, and every claim that is lit with it.
import type { ClaimId, SentenceId } from '#lib/claims/claim.ts';

/** A mark or a sentence by its address on the page: `timeline.founded` or `s17`. */
export type Anchor = string;

/** What is needed to turn an address into claims. */
export interface SelectionIndex {
  /** `timeline.founded` → the claims that the mark rests on, its own first. */
  marks: ReadonlyMap<Anchor, readonly ClaimId[]>;
  /** `s17` → the claims that quote it. */
  sentences: ReadonlyMap<SentenceId, readonly ClaimId[]>;
}

export class Selection {
  /** The address in the URL; empty where nothing is selected. */
  anchor = $state<Anchor>('');
  /** Every lit claim. */
  claims = $state.raw<readonly ClaimId[]>([]);
  /** The claim whose card is shown. */
  current = $state<ClaimId | null>(null);
  /** True where the sentence was chosen, false where a mark was. */
  fromText = $state(false);

  readonly #index: SelectionIndex;

  constructor(index: SelectionIndex) {
    this.#index = index;
  }

  /** Selects what an address names; false if it names nothing here. */
  selectAnchor(anchor: Anchor): boolean {
    const marked = this.#index.marks.get(anchor);
    const claims = marked ?? this.#index.sentences.get(anchor);
    if (!claims || claims.length === 0) return false;
    this.#set(anchor, claims, marked === undefined);
    return true;
  }

  /** Selects claims from the text: the address is the first mark that one of them has, else the sentence. */
  selectClaims(claims: readonly ClaimId[], sentence: SentenceId): void {
    const first = [...this.#index.marks].find(([, own]) => own[0] !== undefined && claims.includes(own[0]));
    this.#set(first?.[0] ?? sentence, claims, true);
  }

  /** Shows the card of another lit claim. */
  show(claim: ClaimId): void {
    this.current = claim;
  }

  clear(): void {
    this.anchor = '';
    this.claims = [];
    this.current = null;
  }

  #set(anchor: Anchor, claims: readonly ClaimId[], fromText: boolean): void {
    this.anchor = anchor;
    this.claims = claims;
    this.current = claims[0] ?? null;
    this.fromText = fromText;
  }
}
