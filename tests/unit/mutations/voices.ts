// Wrong voices: who speaks, in which words, through whom, quoted or reported, and whose stretch it is.
import { change, perClaim, shrunk, without, type Family, type Mutant } from './mutant.ts';
import type { Draft } from '#lib/claims/load.ts';
import type { AttributionEntry } from '#lib/claims/schema.ts';

export function voiceFamilies(draft: Draft): Family[] {
  const voices = Object.keys(draft.about.voices);
  const perStretch = (make: (entry: AttributionEntry) => [string, AttributionEntry][]): Mutant[] =>
    draft.attributions.flatMap((entry, row) =>
      make(entry).map(([what, changed]) => ({
        what: `${entry.at} ${what}`,
        draft: { ...draft, attributions: change(draft.attributions, [row], changed) }
      }))
    );
  const told = [
    'voice-differs',
    'attribution-not-found',
    'quotation-misplaced',
    'cue-not-recorded',
    'unaccounted-words'
  ] as const;
  return [
    {
      name: 'a voice',
      reasons: ['voice-differs', 'missing-voice'],
      mutants: perStretch((entry) =>
        [...voices.filter((voice) => voice !== entry.voice), 'no-such-voice'].map((voice) => [
          `voice ${entry.voice} → ${voice}`,
          { ...entry, voice }
        ])
      )
    },
    {
      name: 'quoted or reported',
      reasons: ['quotation-misplaced', 'voice-differs', 'attribution-not-found'],
      mutants: perStretch((entry) =>
        (['outlet', 'reported', 'quoted'] as const)
          .filter((how) => how !== entry.how)
          .map((how) => [`how ${entry.how} → ${how}`, { ...entry, how }])
      )
    },
    {
      name: 'the attributing words',
      reasons: [...told],
      mutants: perStretch((entry) =>
        entry.words === undefined
          ? []
          : [undefined, `${entry.words}s`, ...shrunk(entry.words).filter(Boolean)].map((words) => [
              `words “${words}”`,
              change(entry, ['words'], words)
            ])
      )
    },
    {
      name: 'the sentence of the attributing words',
      reasons: [...told],
      mutants: perStretch((entry) =>
        entry.in === undefined ? [] : [undefined, 's1'].map((id) => [`in ${id}`, change(entry, ['in'], id)])
      )
    },
    {
      name: 'a relay',
      reasons: [...told, 'missing-voice'],
      mutants: perStretch((entry) =>
        (entry.via ?? []).length === 0
          ? []
          : [
              ['via dropped', change(entry, ['via'], undefined)],
              ...voices
                .filter((voice) => voice !== entry.via![0]!.voice)
                .map((voice): [string, AttributionEntry] => [
                  `via ${voice}`,
                  change(entry, ['via', 0, 'voice'], voice)
                ])
            ]
      )
    },
    {
      name: 'a stretch',
      reasons: ['attribution-gap', 'voice-differs'],
      mutants: [
        ...draft.attributions.map((entry, row) => ({
          what: `${entry.at} row ${row} dropped`,
          draft: without(draft, 'attributions', row)
        })),
        ...perStretch((entry) =>
          entry.exact === undefined
            ? []
            : [shrunk(entry.exact)[0], shrunk(entry.exact).at(-1)]
                .filter((exact) => exact)
                .map((exact) => [`exact “${exact}”`, { ...entry, exact }])
        )
      ]
    },
    {
      name: 'a term or a gloss',
      reasons: ['quotation-misplaced', 'voice-differs', 'attribution-not-found'],
      mutants: perStretch((entry) => [
        ...(entry.terms
          ? [['terms dropped', change(entry, ['terms'], undefined)] as [string, AttributionEntry]]
          : []),
        ...(entry.gloss
          ? [['gloss dropped', change(entry, ['gloss'], undefined)] as [string, AttributionEntry]]
          : [])
      ])
    },
    {
      name: 'who acts in a quotation',
      reasons: ['missing-voice', 'voice-differs'],
      mutants: perClaim(draft, (claim) =>
        (claim.quotes ?? []).flatMap(({ by }, number) =>
          by === undefined
            ? []
            : [by === 'xi' ? 'ren' : 'xi', 'no-such-voice'].map((voice): [string, typeof claim] => [
                `by ${voice}`,
                change(claim, ['quotes', number, 'by'], voice)
              ])
        )
      )
    }
  ];
}
