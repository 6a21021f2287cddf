// Wrong amounts: digits, bounds, units, what is measured and over what.
import { change, nextDigits, perClaim, shrunk, type Family } from './mutant.ts';
import type { Draft } from '#lib/claims/load.ts';
import { bounds } from '#lib/quantity/quantity.ts';
import type { ValueEntry } from '#lib/claims/schema.ts';

/** The same numbers under another bound, in the shape that the bound asks for. */
function rebound({ low, high, ...rest }: ValueEntry, is: ValueEntry['is']): ValueEntry {
  const number = (low ?? high)!;
  if (is === 'above' || is === 'at-least') return { ...rest, is, low: number };
  if (is === 'below' || is === 'at-most') return { ...rest, is, high: number };
  return { ...rest, is, low: number, high: is === 'between' ? number + 1 : number };
}

export function amountFamilies(draft: Draft): Family[] {
  const units = [...Object.keys(draft.about.units), 'USD', 'EUR', 'percent', 'year'];
  return [
    {
      name: 'a digit of a value',
      reasons: ['value-differs', 'derived-differs'],
      mutants: perClaim(draft, (claim) =>
        (['low', 'high', 'both'] as const).flatMap((side) => {
          const { value } = claim;
          const number = side === 'high' ? value?.high : value?.low;
          if (!value || number === undefined || (side === 'both' && value.high === undefined)) return [];
          return nextDigits(String(number)).map((text): [string, typeof claim] => {
            const changed = { ...value, [side === 'high' ? 'high' : 'low']: Number(text) };
            if (side === 'both') changed.high = Number(text);
            return [`value.${side} ${number} → ${text}`, { ...claim, value: changed }];
          });
        })
      )
    },
    {
      name: 'a digit or a word of the words of a value',
      reasons: ['words-not-in-quote', 'quotes-less', 'value-unread'],
      mutants: perClaim(draft, (claim) => {
        const words = claim.value?.words;
        if (words === undefined) return [];
        return [...nextDigits(words), ...shrunk(words).filter(Boolean)].map((text) => [
          `value.words “${text}”`,
          change(claim, ['value', 'words'], text)
        ]);
      })
    },
    {
      name: 'a bound',
      reasons: ['bound-differs', 'derived-differs', 'value-differs'],
      mutants: perClaim(draft, (claim) =>
        claim.value
          ? bounds
              .filter((is) => is !== claim.value!.is)
              .map((is) => [`value.is ${is}`, { ...claim, value: rebound(claim.value!, is) }])
          : []
      )
    },
    {
      name: 'a unit',
      reasons: ['unit-differs', 'derived-differs', 'part-exceeds-whole', 'period-differs', 'cannot-derive'],
      mutants: perClaim(draft, (claim) =>
        claim.value
          ? units
              .filter((unit) => unit !== claim.value!.unit)
              .map((unit) => [`value.unit ${unit}`, change(claim, ['value', 'unit'], unit)])
          : []
      )
    },
    {
      name: 'what is measured, or its period',
      reasons: ['period-differs', 'cannot-derive', 'derived-differs'],
      mutants: perClaim(draft, (claim) => {
        const { value } = claim;
        if (!value || claim.derived) return [];
        return [
          ...(['stock', 'flow', 'total', undefined] as const)
            .filter((measure) => measure !== value.measure)
            .map((measure): [string, typeof claim] => [
              `value.measure ${measure}`,
              change(claim, ['value', 'measure'], measure)
            ]),
          ...[...nextDigits(value.over ?? ''), ...(value.over === undefined ? [] : [undefined])].map(
            (over): [string, typeof claim] => [`value.over ${over}`, change(claim, ['value', 'over'], over)]
          )
        ];
      })
    },
    {
      name: 'the whole of a part',
      reasons: ['unit-differs', 'missing-parent', 'part-exceeds-whole'],
      mutants: perClaim(draft, (claim) =>
        claim.value?.['part-of']
          ? [
              undefined,
              'no-such-claim',
              ...draft.claims
                .filter((c) => c.value && c.id !== claim.id && c.id !== claim.value!['part-of'])
                .map(({ id }) => id)
            ].map((id) => [`value.part-of ${id}`, change(claim, ['value', 'part-of'], id)])
          : []
      )
    }
  ];
}
