// The whole text as one strip: every character at its place, tall where it feeds a mark, low where a claim quotes it.
import type { Ink } from '#lib/charts/scene/scene.ts';
import { voiceInk } from '#lib/charts/scene/voice.ts';
import type { LedgerSentence } from '#lib/pages/printed/ledger.ts';

/** Places in percent of the text’s length, as they stand in the picture. */
export interface Barcode {
  bars: readonly { x: string; width: string; ink: Ink; tall: boolean }[];
  /** Where something was set aside. */
  asides: readonly string[];
  /** Where sentences begin: a hairline, and a number at every tenth. */
  sentences: readonly { x: string; number: string }[];
  description: string;
}

/** @example printBarcode(sentences).description // '41 % of the text feeds a chart, 38 % is in statements …' */
export function printBarcode(sentences: readonly LedgerSentence[]): Barcode {
  const total = sentences.reduce((sum, { pieces }) => sum + lengthOf(pieces), 0);
  const place = (at: number) => `${Math.round((at / Math.max(1, total)) * 10_000) / 100}%`;
  const bars: Barcode['bars'][number][] = [];
  const asides: string[] = [];
  const starts: Barcode['sentences'][number][] = [];
  const shares = { mark: 0, claim: 0, aside: 0, none: 0 };
  let at = 0;
  const last = sentences.filter(({ number }) => number).at(-1)?.id;
  for (const { id, number, pieces } of sentences) {
    const n = Number(number);
    if (number) starts.push({ x: place(at), number: n === 1 || n % 10 === 0 || id === last ? number : '' });
    for (const { text, standing, slot } of pieces) {
      shares[standing] += text.length;
      if (standing === 'mark' || standing === 'claim') {
        bars.push({
          x: place(at),
          width: place(text.length),
          ink: voiceInk(slot ?? 7),
          tall: standing === 'mark'
        });
      }
      if (standing === 'aside') asides.push(place(at + text.length / 2));
      at += text.length;
    }
  }
  const share = (part: number) => `${Math.round((part / Math.max(1, total)) * 100)}\u00a0%`;
  return {
    bars,
    asides,
    sentences: starts,
    description:
      `The text from its first character to its last. ${share(shares.mark)} of it feeds marks of the charts, ` +
      `${share(shares.claim)} is in claims that no chart draws by themselves, ${share(shares.aside)} is set aside for a reason, ` +
      `and nothing refers to ${share(shares.none)}. The ledger below shows the same word for word.`
  };
}

function lengthOf(pieces: LedgerSentence['pieces']): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
