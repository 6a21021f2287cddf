// The English words that bound an amount, before it and after it.

import type { HedgeWords } from '#lib/quantity/language.ts';

const topics =
  'story stories book film report reports question questions talk talks talked talking speak speaks spoke think thinks thought know knows knew learn learned read reads hear heard ask asks asked worry worried worries concern concerned concerns complain complained debate news information facts details joke song something nothing is it write wrote tell tells told all'.split(
    ' '
  );
const powers =
  'take takes took taking taken hand handed win won control power dispute disputes fight fought war concern concerns concerned argue argued rule ruled preside presided fly flew watch watched victory win'.split(
    ' '
  );

export const englishHedgesBefore: readonly HedgeWords[] = [
  {
    name: 'a-little-more-than',
    is: 'above',
    words: [
      'a little more than',
      'a little over',
      'a little above',
      'a bit more than',
      'a bit over',
      'little more than',
      'slightly more than',
      'slightly over',
      'slightly above',
      'somewhat more than',
      'marginally more than',
      'a little higher than',
      'just more than',
      'barely more than',
      'hardly more than'
    ]
  },
  { name: 'just-over', is: 'above', words: ['just over', 'just above', 'only just over'] },
  {
    name: 'well-over',
    is: 'above',
    words: [
      'well over',
      'well above',
      'far more than',
      'much more than',
      'many more than',
      'considerably more than',
      'significantly more than',
      'far above',
      'far over',
      'way over',
      'way more than',
      'well beyond'
    ]
  },
  {
    name: 'more-than',
    is: 'above',
    words: [
      'more than',
      'greater than',
      'higher than',
      'larger than',
      'longer than',
      'bigger than',
      'better than',
      'at more than',
      '>'
    ]
  },
  { name: 'over', is: 'above', words: ['over'], notAfter: powers, notBeforeTime: true },
  { name: 'above', is: 'above', words: ['above'] },
  {
    name: 'in-excess-of',
    is: 'above',
    words: ['in excess of', 'upwards of', 'upward of', 'north of', 'to the north of']
  },
  {
    name: 'exceeding',
    is: 'above',
    words: [
      'exceeding',
      'exceeds',
      'exceeded',
      'exceed',
      'surpassing',
      'surpassed',
      'surpasses',
      'surpass',
      'topping',
      'topped',
      'tops'
    ]
  },

  {
    name: 'at-least',
    is: 'at-least',
    words: ['at least', 'at the very least', 'at the least', 'at a minimum', 'not under', '≥', '>=']
  },
  {
    name: 'no-fewer-than',
    is: 'at-least',
    words: [
      'no fewer than',
      'no less than',
      'not fewer than',
      'not less than',
      'nothing less than',
      'no lower than',
      'no smaller than',
      'no shorter than',
      'not below'
    ]
  },
  {
    name: 'minimum',
    is: 'at-least',
    words: ['a minimum of', 'minimum of', 'the minimum of', 'a minimum', 'as few as', 'as little as']
  },

  { name: 'nearly', is: 'below', words: ['nearly', 'very nearly', 'so nearly'] },
  { name: 'almost', is: 'below', words: ['almost', 'not quite', 'just about'] },
  {
    name: 'just-under',
    is: 'below',
    words: [
      'just under',
      'just below',
      'just less than',
      'just fewer than',
      'a little under',
      'a little below',
      'a little less than',
      'a little fewer than',
      'a bit less than',
      'a bit under',
      'slightly under',
      'slightly below',
      'slightly less than',
      'slightly fewer than',
      'just short of',
      'just shy of',
      'a little short of',
      'shy of',
      'a shade under'
    ]
  },
  {
    name: 'well-under',
    is: 'below',
    words: [
      'well under',
      'well below',
      'far less than',
      'far fewer than',
      'much less than',
      'far below',
      'considerably less than',
      'significantly less than',
      'many fewer than'
    ]
  },
  {
    name: 'fewer-than',
    is: 'below',
    words: ['fewer than', 'less than', 'lower than', 'smaller than', 'shorter than', '<']
  },
  { name: 'under', is: 'below', words: ['under'] },
  { name: 'below', is: 'below', words: ['below', 'short of', 'south of'] },
  { name: 'approaching', is: 'below', words: ['approaching', 'nearing', 'verging on', 'not even'] },

  {
    name: 'at-most',
    is: 'at-most',
    words: ['at most', 'at the most', 'at the very most', 'at best', '≤', '<=']
  },
  {
    name: 'up-to',
    is: 'at-most',
    words: ['up to', 'anything up to', 'up to and including'],
    notAfter: ['add', 'adds', 'added', 'adding', 'look', 'looked', 'looks']
  },
  {
    name: 'no-more-than',
    is: 'at-most',
    words: [
      'no more than',
      'not more than',
      'no greater than',
      'not greater than',
      'no higher than',
      'no larger than',
      'no bigger than',
      'no longer than',
      'not exceeding',
      'not to exceed',
      'not over',
      'not above',
      'nothing more than'
    ]
  },
  { name: 'as-many-as', is: 'at-most', words: ['as many as', 'as much as', 'as high as'] },
  {
    name: 'maximum',
    is: 'at-most',
    words: [
      'a maximum of',
      'maximum of',
      'the maximum of',
      'a maximum',
      'a limit of',
      'a ceiling of',
      'capped at',
      'limited to'
    ]
  },
  { name: 'within', is: 'at-most', words: ['within'], onlyWithUnit: true },

  { name: 'about', is: 'about', words: ['about', 'at about'], notAfter: topics },
  { name: 'around', is: 'about', words: ['around', 'at around'] },
  { name: 'some', is: 'about', words: ['some'] },
  { name: 'roughly', is: 'about', words: ['roughly', 'very roughly'] },
  {
    name: 'approximately',
    is: 'about',
    words: ['approximately', 'approx.', 'approx', 'circa', 'ca.', '~', '≈', '∼']
  },
  { name: 'close-to', is: 'about', words: ['close to', 'near to', 'more or less', 'or thereabouts'] },
  {
    name: 'in-the-region-of',
    is: 'about',
    words: [
      'in the region of',
      'in the neighborhood of',
      'in the neighbourhood of',
      'in the order of',
      'of the order of',
      'on the order of',
      'in the vicinity of',
      'something like',
      'somewhere around',
      'anywhere near'
    ]
  },
  { name: 'estimated', is: 'about', words: ['an estimated', 'estimated at', 'the estimated', 'estimated'] },
  { name: 'perhaps', is: 'about', words: ['perhaps', 'maybe', 'possibly', 'probably'] },
  { name: 'barely', is: 'about', words: ['barely', 'scarcely', 'hardly'] },

  { name: 'exactly', is: 'as-stated', words: ['exactly', 'precisely', 'a full', 'fully'] },
  { name: 'average', is: 'as-stated', words: ['an average of', 'a mean of', 'a median of', 'on average'] },
  { name: 'total', is: 'as-stated', words: ['a total of', 'a combined', 'a record'] }
];

export const englishHedgesAfter: readonly HedgeWords[] = [
  {
    name: 'or-more',
    is: 'at-least',
    words: [
      'or more',
      'or greater',
      'or higher',
      'or above',
      'or over',
      'or older',
      'or longer',
      'or better',
      'and over',
      'and older',
      'and above',
      'and up',
      'and more',
      'or upwards',
      'at least',
      'at a minimum',
      'minimum'
    ]
  },
  { name: 'plus', is: 'at-least', words: ['+', '-plus', 'plus'] },
  {
    name: 'or-less',
    is: 'at-most',
    words: [
      'or less',
      'or fewer',
      'or under',
      'or below',
      'or lower',
      'or younger',
      'and under',
      'and below',
      'and younger',
      'at most',
      'at the most',
      'or shorter',
      'maximum'
    ]
  },
  { name: 'or-so', is: 'about', words: ['or so', 'or thereabouts', 'more or less', 'give or take'] },
  { name: 'odd', is: 'about', words: ['-odd', '-ish', '-something', 'odd', 'approximately', 'roughly'] }
];
