// The voices as a row of the registry.
import type { ChartKind } from '#lib/charts/kind.ts';
import { layOutVoices } from '#lib/charts/voices/layout.ts';
import type { VoiceRow } from '#lib/charts/voices/row.ts';
import { makeRows, refusesClaim } from '#lib/charts/voices/rows.ts';
import { keyVoiceRows, tabulateVoices } from '#lib/charts/voices/table.ts';

export const voices: ChartKind<VoiceRow> = {
  kind: 'voices',
  title: 'Voices',
  isNarrow: false,
  settings: {},
  refuses: refusesClaim,
  refusesTogether: () => null,
  rows: makeRows,
  layout: layOutVoices,
  key: keyVoiceRows,
  table: tabulateVoices,
  reading: {
    how: 'The text runs from left to right. Each row is somebody whose words stand in it; a tall block is in quotation marks, a low one is told in the outlet’s words. The last row is spoken about and says nothing.',
    wrong: '“Whoever has the most words was treated best.”',
    why: 'The outlet chose every quote. How much text somebody gets does not say whether it is fair, and being written about is not being heard.'
  }
};
