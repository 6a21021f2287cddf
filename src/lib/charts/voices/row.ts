// One row of the voices: somebody who speaks in the text, or those who are spoken about and do not, at their places.
import type { ChartRow } from '#lib/charts/kind.ts';

export type VoiceRole = 'outlet' | 'heard' | 'not-heard';

/**
 * Where something stands: from and to in thousandths of the text, how it is told, and whether a claim quotes from it.
 * A tuple, since a page carries a hundred of them.
 */
export type Stretch = readonly [from: number, to: number, how: 'quoted' | 'low', isClaimed: 0 | 1];

/** From and to in thousandths of the text. */
export type Part = readonly [from: number, to: number];

export interface VoiceRow extends ChartRow {
  role: VoiceRole;
  name: string;
  /** Role and body, or that the text does not name it: “company chairman, Huawei”. */
  detail: string;
  stretches: readonly Stretch[];
  /** The clauses that each claim of the source quotes, in the order of its claims: what is lit with one of them. */
  parts: readonly (readonly Part[])[];
  /** Words of the text in this voice; null where nothing of it is heard. */
  words: { quoted: number; reported: number; share: string } | null;
  /** Where the numbered sentences begin, in thousandths: only the first row has them, for the axis. */
  axis?: readonly (readonly [number: number, at: number])[];
}
