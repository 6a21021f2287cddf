// Decides whether four digits are a year, and whether a bare May or March is a month.
import { isApostrophe, isCapital, isDash, lowerAt } from '#lib/time/english/scan.ts';
import type { Token } from '#lib/time/tokens.ts';

/** Words of grammar that may follow a year: anything else makes an amount or a name of it. */
const functionWords = new Set(
  (
    'and or but nor to by when while where was were is are has had have be been being will would could should can may might must did does do ' +
    'in at with as for from on of over under after before because since until although though if that which who whose the a an its his her their ' +
    'our your my this these those it he she they we you i there not also alone only onwards saw brought marked became came went than then ' +
    'through during between without within about against among despite so yet both another'
  ).split(' ')
);

/** What is counted or measured: behind a number these make an amount of it. */
const counted = new Set(
  (
    'people men women children students workers employees soldiers troops residents members voters votes seats jobs cases deaths schools ' +
    'companies countries cities villages homes houses cars ships aircraft contracts stations units copies pages words books dollars euros pounds yen ' +
    'yuan rupees francs percent percentage points meters metres kilometers kilometres miles feet inches yards acres hectares tons tonnes kilograms ' +
    'kg km m cm mm ft mph kph calories watts volts degrees hours days weeks months minutes seconds times years refugees patients species ' +
    'participants passengers visitors fans customers users subscribers households families civilians victims protesters police officers'
  ).split(' ')
);

/** What stands before a number that is a name, an address or a place in a book. */
const labels = new Set(
  (
    'no number page pages p pp room route flight figure fig model version chapter section line article highway channel gate level table ' +
    'series type class bus road street box code zip ext extension tel phone windows office area psalm verse vol volume issue lot suite ' +
    'unit building apartment serial id item rule form resolution'
  ).split(' ')
);

/** “a population of 2000”, “a total of 1987”. */
const totals = new Set(
  (
    'total population number average maximum minimum price cost crew cast speed height length altitude capacity elevation distance depth score ' +
    'sum budget fee fine salary rate circulation combination range value level'
  ).split(' ')
);

const money = /^[$€£¥₹#]$/;

/** Behind a preposition of time: a year, unless something counted or measured follows. */
export function isYearAfterLead(tokens: Token[], at: number, next: number): boolean {
  const following = tokens[next];
  if (following === undefined) return true;
  if (following.text === '%' || money.test(tokens[at]?.text ?? '') || money.test(following.text))
    return false;
  if (isDash(following) && !following.gap && tokens[next + 1]?.gap === false) return false;
  if (counted.has(following.lower) && isRound(tokens[next - 1])) return false;
  if (/^(million|billion|thousand|percent|km|kg|mph|%)$/.test(following.lower)) return false;
  return !(
    isRound(tokens[next - 1]) &&
    /^\p{Ll}+s$/u.test(following.text) &&
    !functionWords.has(following.lower)
  );
}

const isRound = (token: Token | undefined): boolean => (token?.value ?? 1) % 100 === 0;

/**
 * Without a preposition: a year only where the words around leave no other reading. `chained` says that
 * a date was read just before (“2014, 2015 and 2016”).
 */
export function isYearAlone(tokens: Token[], at: number, next: number, chained: boolean): boolean {
  const [token, previous, following] = [tokens[at]!, tokens[at - 1], tokens[next]];
  const year = tokens[next - 1]?.value ?? 0;
  // Alone in a cell or in brackets it may be older.
  const isEnclosed =
    following === undefined ? previous === undefined : previous?.text === '(' && following.text === ')';
  if ((year < 1500 && !isEnclosed) || year > 2100 || !isYearAfterLead(tokens, at, next)) return false;
  if (following && counted.has(following.lower)) return false;
  if (previous && !token.gap && /[\p{L}\d.,:/$€£¥#-]/u.test(previous.text)) return false;
  if (isLabelled(tokens, at)) return false;

  // “2001: A Space Odyssey”, “2012: the film”.
  if (following?.text === ':' && tokens[next + 1] !== undefined) return false;
  const isBeforeGrammar = following === undefined || functionWords.has(following.lower) || isPause(following);
  // “It was 2018 when they met.”
  if (chained) return true;
  if (isItWas(tokens, at) || foundings.has(previous?.lower ?? '')) return isBeforeGrammar;
  if (previous === undefined || /^[.!?([;]$/.test(previous.text)) return isBeforeGrammar;
  if (previous.text === ',') return isBeforeGrammar && !hasNumberBefore(tokens, at - 2);
  if (previous.lower === 'of') return isBeforeGrammar && !totals.has(lowerAt(tokens, at - 2));
  return isAttribute(tokens, at, next);
}

/** “page 1987”, “No. 1987”, “$1987”, and the title “1984”. */
export function isLabelled(tokens: Token[], at: number): boolean {
  const previous = tokens[at - 1];
  if (!previous) return false;
  if (labels.has(previous.lower) || money.test(previous.text) || /^[“"‘'«]$/.test(previous.text)) return true;
  return previous.text === '.' && labels.has(lowerAt(tokens, at - 2));
}

const changes = new Set(
  (
    'grew grow grows grown rose rise rises risen fell fall falls fallen increased increase increases decreased decrease dropped drop drops cut cuts ' +
    'reduced reduce raised raise expanded expand shrank shrink outnumbered up down lower higher'
  ).split(' ')
);

/** “grew by 2000”. */
export const isChange = (tokens: Token[], at: number): boolean => changes.has(lowerAt(tokens, at));

const isPause = (token: Token): boolean => /^[.,;:!?)\]—–]$/.test(token.text) || isApostrophe(token);
/** “Founded 1987”, “© 2019”. */
const foundings = new Set('founded established est born died built opened copyright ©'.split(' '));

const isItWas = (tokens: Token[], at: number): boolean =>
  lowerAt(tokens, at - 2) === 'it' &&
  ['is', 'was'].includes(lowerAt(tokens, at - 1)) &&
  lowerAt(tokens, at + 1) !== 'in';

const hasNumberBefore = (tokens: Token[], at: number): boolean => tokens[at]?.shape === 'number';

const determiners = new Set('the a an his her its their our my your this that'.split(' '));

/** “the 2016 election”, “a landmark 2018 ruling”, “its 2018 revenues”, and not “a record 2018 votes”. */
function isAttribute(tokens: Token[], at: number, next: number): boolean {
  const year = tokens[next - 1]?.value ?? 0;
  const following = tokens[next];
  if (year < 1900 || !following || following.shape !== 'word' || functionWords.has(following.lower))
    return false;
  const previous = tokens[at - 1];
  if (!previous || (isCapital(tokens[at - 1]) === true && !determiners.has(previous.lower))) return false;
  const isOwn =
    determiners.has(previous.lower) || (/^s$/.test(previous.lower) && isApostrophe(tokens[at - 2]));
  const isPlural = /^\p{Ll}+s$/u.test(following.text);
  if (isOwn) return !(isPlural && isRound(tokens[next - 1]));
  const isNear = [at - 2, at - 3].some((place) => determiners.has(lowerAt(tokens, place)));
  return isNear && !isPlural && /^\p{Ll}+$/u.test(previous.text);
}

/** A bare May, March, April … behind a preposition is a month, unless a name goes on: “from April Smith”. */
export function isMonthAfterLead(tokens: Token[], next: number): boolean {
  const following = tokens[next];
  return !(
    following &&
    isCapital(following) &&
    !functionWords.has(following.lower) &&
    tokens[next - 1]?.text !== '.'
  );
}
