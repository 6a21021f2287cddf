// The English words that bound an amount, before it and after it.

import type { HedgeWords } from '#lib/quantity/language.ts';
import type { Bound } from '#lib/quantity/quantity.ts';

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

/** What one speaks about: a story about three men. */
const topics = words(`
  story stories book film report reports question questions talk talks talked talking speak speaks
  spoke think thinks thought know knows knew ask asks asked worry worried worries concern concerned
  concerns complain complained debate news information details joke song write wrote
`);

/** What one has over something: control over five shops. */
const powers = words(`
  control power dispute disputes fight fought war concern concerns concerned argue argued rule ruled
  preside presided victory
`);

/** Where a hedge is something else: see HedgeWords. */
const limits: Readonly<Record<string, Partial<HedgeWords>>> = {
  over: { notAfter: powers, notBeforeTime: true },
  about: { notAfter: topics },
  'up-to': { notAfter: words('add adds added adding look looked looks') },
  'as-many-as': { notAfter: words('twice thrice times half double') },
  within: { onlyWithUnit: true }
};

/** One line a hedge: its name, its bound, its words. */
function toHedges(table: string): HedgeWords[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', is = '', list = ''] = line.split(' | ');
      return { name, is: is as Bound, words: list.split('; '), ...limits[name] };
    });
}

export const englishHedgesBefore: readonly HedgeWords[] = toHedges(`
a-little-more-than | above | a little more than; a little over; a little above; a bit more than; a bit over; little more than; slightly more than; slightly over; slightly above; somewhat more than; marginally more than; a little higher than; just more than; barely more than; hardly more than
just-over | above | just over; just above; only just over
well-over | above | well over; well above; far more than; much more than; many more than; considerably more than; significantly more than; far above; far over; way over; way more than; well beyond
more-than | above | more than; greater than; higher than; larger than; longer than; bigger than; better than; at more than; >
over | above | over
above | above | above
in-excess-of | above | in excess of; upwards of; upward of; north of; to the north of
exceeding | above | exceeding; exceeds; exceeded; exceed; surpassing; surpassed; surpasses; surpass; topping; topped; tops
at-least | at-least | at least; at the very least; at the least; at a minimum; not under; ≥; >=
no-fewer-than | at-least | no fewer than; no less than; not fewer than; not less than; nothing less than; no lower than; no smaller than; no shorter than; not below
minimum | at-least | a minimum of; minimum of; the minimum of; a minimum; as few as; as little as
nearly | below | nearly; very nearly; so nearly
almost | below | almost; not quite; just about
just-under | below | just under; just below; just less than; just fewer than; a little under; a little below; a little less than; a little fewer than; a bit less than; a bit under; slightly under; slightly below; slightly less than; slightly fewer than; just short of; just shy of; a little short of; shy of; a shade under
well-under | below | well under; well below; far less than; far fewer than; much less than; far below; considerably less than; significantly less than; many fewer than
fewer-than | below | fewer than; less than; lower than; smaller than; shorter than; <
under | below | under
below | below | below; short of; south of
approaching | below | approaching; nearing; verging on; not even
at-most | at-most | at most; at the most; at the very most; at best; ≤; <=
up-to | at-most | up to; anything up to; up to and including
no-more-than | at-most | no more than; not more than; no greater than; not greater than; no higher than; no larger than; no bigger than; no longer than; not exceeding; not to exceed; not over; not above; nothing more than
as-many-as | at-most | as many as; as much as; as high as
maximum | at-most | a maximum of; maximum of; the maximum of; a maximum; a limit of; a ceiling of; capped at; limited to
within | at-most | within
about | about | about; at about
around | about | around; at around
some | about | some
roughly | about | roughly; very roughly
approximately | about | approximately; approx.; approx; circa; ca.; ~; ≈; ∼
close-to | about | close to; near to; more or less; or thereabouts
in-the-region-of | about | in the region of; in the neighborhood of; in the neighbourhood of; in the order of; of the order of; on the order of; in the vicinity of; something like; somewhere around; anywhere near
estimated | about | an estimated; estimated at; the estimated; estimated
perhaps | about | perhaps; maybe; possibly; probably
barely | about | barely; scarcely; hardly
exactly | as-stated | exactly; precisely; a full; fully
average | as-stated | an average of; a mean of; a median of; on average
total | as-stated | a total of
`);

export const englishHedgesAfter: readonly HedgeWords[] = toHedges(`
or-more | at-least | or more; or greater; or higher; or above; or over; or older; or longer; or better; and over; and older; and above; and up; and more; or upwards; at least; at a minimum; minimum
plus | at-least | +; -plus; plus
or-less | at-most | or less; or fewer; or under; or below; or lower; or younger; and under; and below; and younger; at most; at the most; or shorter; maximum
or-so | about | or so; or thereabouts; more or less; give or take
odd | about | -odd; -ish; -something; odd; approximately; roughly
`);
