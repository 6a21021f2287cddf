// The amounts as a row of the registry.
import { layOutAmounts } from '#lib/charts/amounts/layout.ts';
import type { AmountRow } from '#lib/charts/amounts/row.ts';
import { makeRows, refusesClaim, refusesClaims } from '#lib/charts/amounts/rows.ts';
import { defaultSettings, lastStep, type AmountSettings } from '#lib/charts/amounts/settings.ts';
import { keyAmounts, tabulateAmounts } from '#lib/charts/amounts/table.ts';
import type { ChartKind } from '#lib/charts/kind.ts';

export const amounts: ChartKind<AmountRow, AmountSettings> = {
  kind: 'amounts',
  title: 'Amounts',
  isNarrow: true,
  settings: defaultSettings,
  refuses: refusesClaim,
  refusesTogether: refusesClaims,
  rows: makeRows,
  layout: layOutAmounts,
  ways: (rows) =>
    Array.from({ length: lastStep(rows) + 1 }, (_, step) => ({
      id: `linear-${step}`,
      title: step === 0 ? 'Even ruler' : `Even ruler, zoomed in ${step} times`,
      settings: { scale: 'linear', step }
    })),
  key: keyAmounts,
  table: tabulateAmounts,
  reading: {
    how: 'Each sign stands at its amount. Every line is ten times the one before, so equal steps mean “times ten”, not “plus the same”. A ring with an arrow says that the amount is larger than the number.',
    wrong: '“It stands twice as far to the right, so it is twice as much.”',
    why: 'From one line to the next is already ten times as much. And amounts of different kinds, such as a year’s revenue and a sum over years, are not to be divided by one another.'
  }
};
