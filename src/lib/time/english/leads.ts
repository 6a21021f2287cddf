// The English prepositions of time: what each makes of the date behind it.
import type { Meaning } from '#lib/time/meaning.ts';
import type { Extent, TimeForm } from '#lib/time/reading.ts';

export interface Lead {
  phrase: string;
  extent: Extent;
  /** What becomes of the date; left as it is where absent. */
  wrap?: (of: Meaning) => Meaning;
  form?: TimeForm;
  /** Whether it vouches for a bare year, a bare month such as May, a bare season, the 15th. */
  vouches: string;
}

const all = 'year month season quarter';
const upTo = (of: Meaning): Meaning => ({ is: 'interval', from: null, to: of });
const onwards = (of: Meaning): Meaning => ({ is: 'interval', from: of, to: null });
const before = (of: Meaning): Meaning => ({ is: 'before', of });
const after = (of: Meaning): Meaning => ({ is: 'after', of });

const plain = (phrases: string[], extent: Extent, vouches: string): Lead[] =>
  phrases.map((phrase) => ({ phrase, extent, vouches }));

const wrapped = (
  phrases: string[],
  extent: Extent,
  wrap: Lead['wrap'],
  form: TimeForm,
  vouches = all
): Lead[] => phrases.map((phrase) => ({ phrase, extent, wrap: wrap!, form, vouches }));

export const leads: Lead[] = [
  ...plain(['in', 'back in', 'only in', 'early in', 'during'], 'either', all),
  ...plain(['as of', 'as early as', 'as late as', 'as recently as', 'within'], 'either', all),
  ...plain(['on', 'back on'], 'either', 'day-of-month'),
  ...plain(['at', 'of', 'toward', 'towards', 'near'], 'either', ''),
  ...plain(['for'], 'either', 'quarter'),
  ...plain(
    ['over', 'throughout', 'all through', 'all of', 'for all of', 'for most of', 'over the course of'],
    'throughout',
    'month season'
  ),
  ...plain(['throughout', 'during all of'], 'throughout', all),
  ...wrapped(
    ['since', 'ever since', 'since at least', 'since around', 'from at least', 'dating back to'],
    'throughout',
    onwards,
    'since'
  ),
  ...wrapped(
    [
      'starting in',
      'starting from',
      'starting on',
      'starting',
      'beginning in',
      'beginning on',
      'beginning from',
      'beginning'
    ],
    'throughout',
    onwards,
    'from-on'
  ),
  ...wrapped(
    [
      'until',
      'till',
      'up to',
      'up until',
      'through',
      'thru',
      'until at least',
      'through at least',
      'at least until'
    ],
    'throughout',
    upTo,
    'until',
    `${all} day-of-month`
  ),
  ...wrapped(
    [
      'by',
      'no later than',
      'not later than',
      'by no later than',
      'on or before',
      'in or before',
      'at or before'
    ],
    'within',
    upTo,
    'by',
    `${all} day-of-month`
  ),
  ...wrapped(
    ['no earlier than', 'not earlier than', 'not before', 'on or after', 'in or after'],
    'within',
    onwards,
    'after'
  ),
  ...wrapped(['before', 'prior to', 'earlier than', 'ahead of'], 'within', before, 'before'),
  ...wrapped(['after', 'later than'], 'within', after, 'after'),
  ...plain(['from'], 'either', all)
];

/** Behind a date these turn it into an open interval: “from 1930 onwards”, “1930 or later”. */
export const tails: { phrase: string; wrap: (of: Meaning) => Meaning; form: TimeForm }[] = [
  ...['onwards', 'onward', 'and after', 'or later', 'or after', 'and later', 'and beyond'].map((phrase) => ({
    phrase,
    wrap: onwards,
    form: 'from-on' as const
  })),
  ...['or earlier', 'or before', 'and before', 'and earlier'].map((phrase) => ({
    phrase,
    wrap: upTo,
    form: 'until' as const
  }))
];
