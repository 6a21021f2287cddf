// English: its numbers, hedges, units and grammar words, for the reader of amounts.

import { englishHedgesAfter, englishHedgesBefore } from '#lib/quantity/english-hedges.ts';
import { englishNotAmounts } from '#lib/quantity/english-not.ts';
import { englishUnitNames } from '#lib/quantity/english-units.ts';
import type { AmountLanguage } from '#lib/quantity/language.ts';

/** Short tables are written as one string of words. */
function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '');
}

function numbered(list: string, from: number): Record<string, number> {
  return Object.fromEntries(words(list).map((word, index) => [word, from + index]));
}

const small = {
  ...numbered('zero one two three four five six seven eight nine ten', 0),
  ...numbered('eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 11),
  ...{ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }
};

const ordinals = {
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
  ...numbered('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 13),
  ...{ twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60 },
  ...{ seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100, thousandth: 1000, millionth: 1e6 }
};

const denominators = {
  ...{ half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9 },
  ...{ tenth: 10, twelfth: 12, twentieth: 20, hundredth: 100, thousandth: 1000 }
};

/** Plural nouns that stand as an adjective, and words in -s that are no plural. */
const notPlural = new Set(
  words('news sales sports arms overseas various previous less plus its this his as is was has does always')
);

export const english: AmountLanguage = {
  id: 'en',
  decimal: '.',
  group: ',',
  small,
  hundred: ['hundred'],
  scales: {
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    lakh: 1e5,
    crore: 1e7
  },
  scaleSuffixes: {
    k: 1e3,
    K: 1e3,
    m: 1e6,
    M: 1e6,
    mn: 1e6,
    mln: 1e6,
    bn: 1e9,
    bln: 1e9,
    B: 1e9,
    b: 1e9,
    tn: 1e12,
    trn: 1e12,
    T: 1e12
  },
  unclearSuffixes: ['m', 'M', 'B', 'b', 'T'],
  groups: { dozen: 12 },
  sets: { pair: 2, trio: 3 },
  weakNumbers: ['one', 'zero'],
  weakNotAfter: words('no this that each every any which some another not the'),
  articles: ['a', 'an'],
  and: ['and'],
  point: ['point'],
  minus: ['minus', 'negative'],
  half: ['half'],
  halfNotBefore: words(
    'past way empty full asleep brother sister hearted baked time term eaten finished dead'
  ),
  halfNotAfter: words(
    'first second other better latter former top bottom upper lower this that each either last next northern southern eastern western back front his her'
  ),
  denominators,
  denominatorPlurals: {
    halves: 2,
    ...Object.fromEntries(Object.entries(denominators).map(([word, value]) => [`${word}s`, value]))
  },
  /** Business periods too: read as a share only before “of”, with a hyphen or with a hedge. */
  unclearDenominators: ['quarter', 'quarters'],
  of: ['of'],
  ordinals,
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  ordinalNotAfter: words('at split per was were is are be been has had have who when since'),
  ordinalNotBefore: words(
    'lady name names aid nations party parties world hand thought thoughts nature class lieutenant sight glance amendment half quarter quarters halves to foremost'
  ),
  hedgesBefore: englishHedgesBefore,
  hedgesAfter: englishHedgesAfter,
  fillers: [
    'a total of',
    'a combined',
    'a record',
    'another',
    'an additional',
    'an extra',
    'the',
    'perhaps',
    'maybe'
  ],
  between: ['between'],
  betweenAnd: ['and'],
  from: ['from'],
  to: ['to'],
  or: ['or'],
  plusMinus: ['plus or minus', '±', '+/-', '+/−', 'give or take'],
  changes: words(
    'rise rises rose risen rising grow grows grew grown growing increase increases increased increasing raise raises raised raising climb climbed climbs jump jumped jumps soar soared surge surged fall falls fell fallen falling drop drops dropped dropping decline declined declines decrease decreased cut cuts cutting reduce reduced reduces reducing slash slashed lower lowered go goes went gone going up down move moved change changed changes expand expanded shrink shrank shrunk double doubled triple tripled slip slipped dip dipped swell swelled'
  ),
  scores: words(
    'win wins won winning lose lost loses beat beats beaten victory victories defeat defeated defeats draw drew score scored scoreline lead leads led vote voted voting majority decision match sets'
  ),
  fractionAfter: ['by'],
  fractionBefore: words('as more less fewer larger smaller higher lower bigger'),
  ratioIn: ['in'],
  ratioOutOf: ['per', 'out of', 'of every', 'in every'],
  ratioTo: ['to'],
  multipliers: {
    twice: 2,
    thrice: 3,
    doubled: 2,
    doubling: 2,
    tripled: 3,
    tripling: 3,
    trebled: 3,
    quadrupled: 4,
    quadrupling: 4,
    quintupled: 5,
    halved: 0.5,
    halving: 0.5,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    ninefold: 9,
    tenfold: 10,
    hundredfold: 100,
    thousandfold: 1000
  },
  multipliersBefore: { double: 2, triple: 3, treble: 3, quadruple: 4, doubles: 2, triples: 3 },
  determiners: words('the its his her their our your my that what this in'),
  times: ['times'],
  fold: ['fold'],
  vague: words('dozens scores hundreds thousands millions billions trillions tens'),
  vagueBefore: ['a few', 'several', 'many', 'some few'],
  vaguePhrases: ['a couple of', 'a couple more', 'a handful of', 'a couple', 'a score of'],
  per: ['a', 'an', 'each', 'every'],
  perAlways: ['per', '/'],
  perWords: {
    annually: 'year',
    yearly: 'year',
    monthly: 'month',
    weekly: 'week',
    daily: 'day',
    hourly: 'hour'
  },
  perNotBefore: ['ago', 'earlier', 'later', 'after', 'before', 'hence', 'since', 'from now', 'from then'],
  hedgeTimeAfter: words(
    'for is was are were be been lasted lasts last took takes taken after in of well just little aged at spent'
  ),
  timeBefore: words('past last next coming previous preceding following recent final closing opening'),
  timeAfter: words('ago hence'),
  onlyBefore: ['only', 'just'],
  hedgeAfterNotBefore: ['than'],
  old: ['old', 'olds'],
  unitNames: englishUnitNames,
  measureBetween: words(
    'full long whole more additional extra consecutive straight further working business calendar solid short US U.S. American Canadian Australian'
  ),
  stops:
    words(`a an the this that these those his her its their our your my who whom whose which what where when why how
    of in on at to from for with without by as into onto over under between among through during until since about against after before across toward towards within per than and or but nor so yet if because while although though
    is are was were be been being am has have had having do does did will would can could may might must shall should not n't
    he she it they we you i there here then now
    said says say told tells tell gave give gives given made make makes found find finds saw see seen took take taken got get gets went go came come put set kept keep held hold left led met lost won paid sent sold bought built brought caught felt heard knew known thought wrote written ran run stood spoke spent broke chose drew drove fell flew grew rose sat shot threw wore became began began called asked used died were killed arrested helped lived worked joined signed`),
  partitives: [
    'of the',
    'of its',
    'of their',
    'of these',
    'of those',
    'of our',
    'of his',
    'of her',
    'of all',
    'of all the',
    'of'
  ],
  looksPlural: (word) => /[^su'’i]s$/.test(word) && /^\p{Ll}/u.test(word) && !notPlural.has(word),
  openers: words(
    `in on at by of to from for with without about around over under above below nearly almost roughly approximately some only just even all these those the their its his her our my your and but or so yet if as because while although though when where what who which that this then than not no nor both between among through during until since after before across within up out plus including today there here now meanwhile another other every each any exactly perhaps maybe make add use take bring give get see call try find keep are is were was has have had will would can could may did do does`
  ),
  capitalsBefore: words(
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday i today yesterday'
  ),
  compoundNouns: words(
    'nation country member page word seat room story storey man woman person party state point game match term part volume vehicle car bed bedroom unit team company line character digit minute signature city'
  ),
  yearHedges: words(
    'more-than over well-over just-over a-little-more-than in-excess-of above exceeding at-least no-fewer-than minimum or-more plus nearly almost just-under well-under fewer-than under below approaching up-to no-more-than as-many-as maximum at-most or-less'
  ),
  yearAfter: words(
    'in of by since until from to before after the its his her their our a this that during through early mid late around circa'
  ),
  partNouns: words(
    'person man woman child adult girl boy voter patient worker student household family home job'
  ),
  notAmounts: englishNotAmounts
};
