// Wrong dates: digits, precision, extent, what they are read against, and why there is none.
import { change, nextDigits, perClaim, shrunk, type Family } from './mutant.ts';
import type { Draft } from '#lib/claims/load.ts';
import { undatedReasons } from '#lib/claims/schema.ts';

export function dateFamilies(draft: Draft): Family[] {
  return [
    {
      name: 'a digit or the precision of a date',
      reasons: ['date-differs', 'not-edtf', 'period-differs'],
      mutants: perClaim(draft, (claim) => {
        const edtf = claim.when?.edtf;
        if (edtf === undefined) return [];
        const coarser = [edtf.replace(/-\d\d$/, ''), `${edtf}~`, `${edtf}?`, `../${edtf.split('/').at(-1)}`];
        return [...nextDigits(edtf), ...coarser.filter((text) => text !== edtf)].map((text) => [
          `when.edtf ${text}`,
          change(claim, ['when', 'edtf'], text)
        ]);
      })
    },
    {
      name: 'the extent of a date',
      reasons: ['extent-differs', 'date-differs'],
      mutants: perClaim(draft, (claim) =>
        claim.when?.extent
          ? [claim.when.extent === 'within' ? 'throughout' : 'within', undefined].map((extent) => [
              `when.extent ${extent}`,
              change(claim, ['when', 'extent'], extent)
            ])
          : []
      )
    },
    {
      name: 'what a date is read against',
      reasons: ['needs-reference'],
      mutants: perClaim(draft, (claim) =>
        claim.when?.edtf
          ? [
              [
                `when.against ${claim.when.against ? 'dropped' : 'added'}`,
                change(claim, ['when', 'against'], claim.when.against ? undefined : 'reference')
              ]
            ]
          : []
      )
    },
    {
      name: 'a date where the text gives none',
      reasons: ['date-differs', 'date-unread', 'not-edtf', 'needs-reference'],
      mutants: perClaim(draft, (claim) =>
        claim.when?.undated
          ? [
              [
                'when 2019',
                { ...claim, when: { words: claim.when.words, edtf: '2019', extent: 'within' as const } }
              ],
              [
                'when 2019-05-15',
                {
                  ...claim,
                  when: {
                    words: claim.when.words,
                    edtf: '2019-05-15',
                    extent: 'within' as const,
                    against: 'reference' as const
                  }
                }
              ]
            ]
          : []
      )
    },
    {
      name: 'the reason for no date',
      reasons: ['date-differs', 'date-unread'],
      mutants: perClaim(draft, (claim) =>
        claim.when?.undated
          ? undatedReasons
              .filter((reason) => reason !== claim.when!.undated)
              .map((reason) => [`when.undated ${reason}`, change(claim, ['when', 'undated'], reason)])
          : []
      )
    },
    {
      name: 'a digit or a word of the words of a date',
      reasons: ['words-not-in-quote', 'quotes-less', 'date-unread', 'date-differs'],
      mutants: perClaim(draft, (claim) => {
        const { words, undated } = claim.when ?? {};
        // A verb’s tense names no time, so any of its words will do.
        if (words === undefined || undated === 'tense') return [];
        return [...nextDigits(words), ...shrunk(words).filter(Boolean)].map((text) => [
          `when.words “${text}”`,
          change(claim, ['when', 'words'], text)
        ]);
      })
    },
    {
      name: 'a date left out',
      reasons: ['unaccounted-expression', 'period-differs', 'cannot-derive'],
      mutants: perClaim(draft, (claim) =>
        claim.when && claim.when.undated !== 'tense'
          ? [['when dropped', change(claim, ['when'], undefined)]]
          : []
      )
    },
    {
      name: 'the reference date',
      reasons: ['date-differs'],
      mutants: nextDigits(draft.about.reference.edtf).map((edtf) => ({
        what: `reference ${edtf}`,
        draft: change(draft, ['about', 'reference', 'edtf'], edtf)
      }))
    }
  ];
}
