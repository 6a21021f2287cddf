// Wrong sums: another operation, other parents, and claims or set-aside entries that are missing.
import { change, perClaim, without, type Family } from './mutant.ts';
import type { Draft } from '#lib/claims/load.ts';

const operations = ['sum', 'difference', 'share', 'rate', 'gap'] as const;

export function derivedFamilies(draft: Draft): Family[] {
  return [
    {
      name: 'how a result is derived',
      reasons: ['derived-differs', 'cannot-derive', 'unit-differs'],
      mutants: perClaim(draft, (claim) =>
        claim.derived
          ? operations
              .filter((op) => op !== claim.derived!.op)
              .map((op) => [`derived.op ${op}`, change(claim, ['derived', 'op'], op)])
          : []
      )
    },
    {
      name: 'what a result is derived from',
      reasons: ['derived-differs', 'cannot-derive', 'missing-parent', 'cycle', 'unit-differs'],
      mutants: perClaim(draft, (claim) =>
        (claim.derived?.of ?? []).flatMap((parent, number) => {
          const own = typeof parent === 'string' ? parent : parent.claim;
          const others = draft.claims.filter(({ id, value }) => id !== own && (value || id === claim.id));
          return [
            [
              `derived.of ${own} dropped`,
              change(
                claim,
                ['derived', 'of'],
                claim.derived!.of.filter((_, at) => at !== number)
              )
            ],
            [`derived.of ${own} → nothing`, change(claim, ['derived', 'of', number], 'no-such-claim')],
            ...others.map(({ id }): [string, typeof claim] => [
              `derived.of ${own} → ${id}`,
              change(claim, ['derived', 'of', number], id)
            ]),
            ...(typeof parent === 'string'
              ? []
              : [
                  [`derived.of ${own} not as a name`, change(claim, ['derived', 'of', number], own)] as [
                    string,
                    typeof claim
                  ]
                ])
          ];
        })
      )
    },
    {
      name: 'a claim left out',
      reasons: [
        'unaccounted-words',
        'unaccounted-sentence',
        'unaccounted-expression',
        'missing-parent',
        'missing-relation',
        'set-aside-matches-nothing'
      ],
      mutants: draft.claims.map(({ id }, row) => ({
        what: `${id} dropped`,
        draft: without(draft, 'claims', row)
      }))
    },
    {
      name: 'a set-aside entry left out',
      reasons: ['unaccounted-words', 'unaccounted-sentence', 'unaccounted-expression', 'cue-not-recorded'],
      mutants: draft.setAside.map(({ at, words }, row) => ({
        what: `${at} ${words ?? 'whole'} no longer set aside`,
        draft: without(draft, 'setAside', row)
      }))
    },
    {
      name: 'a claim twice',
      reasons: ['duplicate-id'],
      mutants: draft.claims.map((claim) => ({
        what: `${claim.id} twice`,
        draft: { ...draft, claims: [...draft.claims, claim] }
      }))
    }
  ];
}
