// Wrong words of ours: numbers, dates and hedges in labels.
import { nextDigits, perClaim, type Family } from './mutant.ts';
import type { Draft } from '#lib/claims/load.ts';

export function labelFamilies(draft: Draft): Family[] {
  return [
    {
      name: 'a number in a label',
      reasons: ['own-number', 'own-hedge'],
      mutants: perClaim(draft, (claim) => [
        ['label with 7 countries', { ...claim, label: `${claim.label} in 7 countries` }],
        ['label with $9 billion', { ...claim, label: `${claim.label}: $9 billion` }],
        // A bare “5G” is a name; no digit of it is an amount.
        ...nextDigits(claim.label.replace(/\d+G/g, '')).map((label): [string, typeof claim] => [
          `label “${label}”`,
          { ...claim, label }
        ])
      ])
    },
    {
      name: 'a date in a label',
      reasons: ['own-date'],
      mutants: perClaim(draft, (claim) => [
        ['label with 1988', { ...claim, label: `${claim.label} in 1988` }],
        ['label with last month', { ...claim, label: `${claim.label} last month` }]
      ])
    },
    {
      name: 'a hedge lost or added in a label',
      reasons: ['own-hedge', 'own-number'],
      mutants: perClaim(draft, (claim) => {
        const number = claim.value?.low ?? claim.value?.high;
        if (number === undefined) return [];
        const unit =
          draft.about.units[claim.value!.unit]?.many ??
          (claim.value!.unit === 'USD' ? 'dollars' : claim.value!.unit === 'percent' ? 'percent' : 'years');
        const said = {
          above: 'more than ',
          'at-least': 'at least ',
          below: 'less than ',
          'at-most': 'at most ',
          about: 'about ',
          'as-stated': '',
          between: ''
        }[claim.value!.is];
        return ['', 'more than ', 'about ', 'nearly ', 'at least ']
          .filter((hedge) => hedge !== said)
          .map((hedge) => [
            `label with “${hedge}${number} ${unit}”`,
            { ...claim, label: `${claim.label}: ${hedge}${number} ${unit}` }
          ]);
      })
    }
  ];
}
