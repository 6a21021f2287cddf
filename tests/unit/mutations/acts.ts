// Wrong acts: what the speaker does, the words for it, conditions, negations and what answers what.
import { change, perClaim, shrunk, type Family } from './mutant.ts';
import type { Draft } from '#lib/claims/load.ts';
import { acts, type ClaimEntry } from '#lib/claims/schema.ts';

export function actFamilies(draft: Draft): Family[] {
  const words = (key: 'if' | 'negated') => (claim: ClaimEntry) => {
    const own = claim[key]?.words;
    if (own === undefined) return [];
    return [
      [`${key} dropped`, change(claim, [key], undefined)],
      ...shrunk(own)
        .filter(Boolean)
        .map((text) => [`${key} “${text}”`, change(claim, [key, 'words'], text)])
    ] as [string, ClaimEntry][];
  };
  return [
    {
      name: 'an act',
      reasons: ['act-differs', 'missing-relation', 'cue-not-recorded'],
      mutants: perClaim(draft, (claim) =>
        claim.act
          ? [...acts.filter((act) => act !== claim.act), undefined].map((act) => [
              `act ${claim.act} → ${act}`,
              change(claim, ['act'], act)
            ])
          : []
      )
    },
    {
      name: 'the words of an act',
      reasons: ['act-differs', 'cue-not-recorded', 'words-not-in-quote'],
      mutants: perClaim(draft, (claim) => {
        const own = claim['act-words'];
        if (own === undefined) return [];
        return [undefined, ...shrunk(own).filter(Boolean)].map((text) => [
          `act-words “${text}”`,
          change(claim, ['act-words'], text)
        ]);
      })
    },
    {
      name: 'a condition',
      reasons: ['cue-not-recorded', 'quotes-less', 'words-not-in-quote'],
      mutants: perClaim(draft, words('if'))
    },
    {
      name: 'a negation',
      reasons: ['cue-not-recorded', 'act-differs'],
      mutants: perClaim(draft, words('negated'))
    },
    {
      name: 'what a claim answers or repeats',
      reasons: ['missing-relation'],
      mutants: perClaim(draft, (claim) => [
        ...(claim.relates
          ? [['relates dropped', change(claim, ['relates'], undefined)] as [string, ClaimEntry]]
          : []),
        ...(claim.relates ?? []).map((_, number): [string, ClaimEntry] => [
          'relates to nothing',
          change(claim, ['relates', number, 'to'], 'no-such-claim')
        ])
      ])
    }
  ];
}
