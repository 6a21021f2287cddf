// Wrong headlines, subtitles, notes and questions: numbers, dates, hedges and voices that no claim has.
import { nextDigits } from './mutant.ts';
import type { Reason } from '#lib/claims/problem.ts';
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { loadStory } from '#lib/story/load.ts';
import type { Fate } from './run.ts';

interface Wrong {
  what: string;
  story: string;
}

const hedges = ['a little more than ', 'more than ', 'at least ', 'about ', 'nearly ', 'almost ', 'up to '];
const reasons: readonly Reason[] = [
  'own-number',
  'own-date',
  'own-hedge',
  'own-voice',
  'own-act',
  'own-quotation'
];

/** Every text of ours in the file, changed in one place. */
function wrongStories(story: string): Wrong[] {
  return [...story.matchAll(/text: "([^"\n]*)"/g)].flatMap((match) => {
    const text = match[1]!;
    const put = (other: string): Wrong => ({
      what: `“${other}”`,
      story: story.slice(0, match.index) + `text: "${other}"` + story.slice(match.index + match[0].length)
    });
    const amount = /(?:\$)?\d[\d,]*(?: (?:billion|million))?/.exec(
      text.replace(/\b\d+G\b/g, (name) => '_'.repeat(name.length))
    );
    return [
      // A bare “5G” is a name; no digit of it is an amount.
      ...(/\d+G\b/.test(text) ? [] : nextDigits(text)).map(put),
      ...hedges.filter((hedge) => text.includes(hedge)).map((hedge) => put(text.replace(hedge, ''))),
      ...(amount &&
      !/(?:more than|after|since|in|of(?: its)?(?: the)?|signed|the) $/iu.test(text.slice(0, amount.index))
        ? [put(`${text.slice(0, amount.index)}about ${text.slice(amount.index)}`)]
        : []),
      put(`${text} It was 7 countries.`),
      put(`${text} That was in 1988.`),
      ...[...text.matchAll(/\bHuawei says\b/g)].map(() =>
        put(text.replace(/Huawei says (\w)/, (_, letter: string) => letter.toUpperCase()))
      )
    ];
  });
}

export function fateOfStory(story: string, document: VerifiedDocument): Fate {
  const wrong = wrongStories(story);
  const fate: Fate = {
    name: 'our own words',
    count: wrong.length,
    caught: 0,
    byAccident: [],
    bySecondReading: [],
    survived: []
  };
  for (const { what, story: text } of wrong) {
    const loaded = loadStory(text, document);
    const found = loaded.ok ? [] : loaded.problems.map(({ reason }) => reason);
    if (found.some((reason) => reasons.includes(reason))) fate.caught++;
    else if (found.length > 0) fate.byAccident.push(`${what} (${found.join(', ')})`);
    else fate.survived.push(what);
  }
  return fate;
}
