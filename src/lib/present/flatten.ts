// A view as common tools would draw it: numbers without hedges, dates as days, nobody speaking. Pure, so that it can be put back.
import type { AmountRow } from '#lib/charts/amounts/row.ts';
import type { CountRow } from '#lib/charts/count/row.ts';
import type { DenialRow } from '#lib/charts/denial/row.ts';
import { kindOf } from '#lib/charts/registry.ts';
import type { ChartRow, Frame } from '#lib/charts/kind.ts';
import type { Scene } from '#lib/charts/scene/scene.ts';
import type { ShareRow } from '#lib/charts/share/row.ts';
import type { StatementRow } from '#lib/charts/statements/row.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import type { VoiceRow } from '#lib/charts/voices/row.ts';
import { cutAxis, layOutBars, type Bar } from '#lib/present/flatbars.ts';
import { flattenDates } from '#lib/present/flatdates.ts';
import { loseHedges, loseVerbs, loseVoices, loseZero, makeLoss, type Loss } from '#lib/present/losses.ts';
import { printNumber } from '#lib/words/number.ts';
import { printTick } from '#lib/words/tick.ts';

/** What is drawn in place of a view, and what that loses. */
export interface Flat {
  layOut(frame: Frame): Scene;
  losses: readonly Loss[];
}

/** Null for a kind that common tools do not draw. */
export function flatten(kind: string, rows: readonly ChartRow[]): Flat | null {
  switch (kind) {
    case 'timeline':
      return flattenTimeline(rows as readonly EventRow[]);
    case 'share':
      return flattenShare(rows as readonly ShareRow[]);
    case 'amounts':
      return flattenAmounts(rows as readonly AmountRow[]);
    case 'count':
      return flattenCounts(rows as readonly CountRow[]);
    case 'voices':
      return flattenVoices(rows as readonly VoiceRow[]);
    case 'statements':
    case 'denial':
      return flattenStatements(kind, rows as readonly (StatementRow | DenialRow)[]);
    default:
      return null;
  }
}

function drawAs(kind: string, rows: readonly ChartRow[], settings = kindOf(kind).settings) {
  return (frame: Frame) => kindOf(kind).layout(rows, frame, settings);
}

function only(losses: readonly (Loss | null)[]): Loss[] {
  return losses.filter((loss) => loss !== null);
}

/** Every date is a day, at the same scale, and nothing says how it became one. */
function flattenTimeline(rows: readonly EventRow[]): Flat {
  const { days, losses } = flattenDates(rows);
  return {
    layOut: drawAs('timeline', days, { ...(kindOf('timeline').settings as object), scale: 'true' }),
    losses
  };
}

/** The stated number and not its bound, so that what is open is drawn as if it were not there. */
function flattenShare(rows: readonly ShareRow[]): Flat {
  const whole = rows.find(({ role }) => role === 'whole');
  const part = rows.find(({ role }) => role !== 'whole');
  if (!whole || !part) return { layOut: drawAs('share', rows), losses: [] };
  const stated = part.stated.low ?? part.stated.high ?? part.least;
  const bare = { voice: null, badge: null, teller: '' };
  const open = rows.find(({ role }) => role === 'open')?.count ?? 0;
  const words = `${printNumber(stated)} of ${whole.words}`;
  const drawn: ShareRow = {
    ...part,
    ...bare,
    role: 'certain',
    count: stated,
    words,
    said: words,
    span: '',
    stated: { is: 'as-stated', low: stated, high: stated },
    least: stated,
    most: stated
  };
  const rest: ShareRow = { ...drawn, key: `${part.key}-not`, role: 'not', count: whole.count - stated };
  return {
    layOut: drawAs(
      'share',
      [{ ...whole, ...bare }, drawn, rest].filter(({ count }) => count > 0)
    ),
    losses: only([
      part.stated.is === 'as-stated'
        ? null
        : makeLoss('hedge', 'hedges', [`“${part.said}” is now ${printNumber(stated)}`]),
      open === 0 ? null : { count: open, words: `${open} that the text leaves open are drawn as surely not` },
      loseVoices([whole, part]),
      loseVerbs([whole, part])
    ])
  };
}

function flattenAmounts(rows: readonly AmountRow[]): Flat {
  const bars = rows.flatMap(({ low, high, label, unit }): Bar[] => {
    const value = low ?? high;
    return value === null ? [] : [{ label, value, words: printTick(value, unit) }];
  });
  const start = printTick(cutAxis(bars), rows[0]?.unit ?? '');
  return {
    layOut: (frame) => layOutBars(bars, start, frame),
    losses: only([
      loseHedges(rows),
      makeLoss(
        'kind of amount',
        'kinds of amount',
        rows.flatMap(({ period }) => (period === '' ? [] : [period]))
      ),
      loseVoices(rows),
      loseVerbs(rows),
      loseZero(start)
    ])
  };
}

function flattenCounts(rows: readonly CountRow[]): Flat {
  const bars = rows.flatMap(({ order, label }): Bar[] =>
    order === null ? [] : [{ label, value: order, words: printNumber(order) }]
  );
  const start = printNumber(cutAxis(bars));
  return {
    layOut: (frame) => layOutBars(bars, start, frame),
    losses: only([
      makeLoss('kind of thing on one axis', 'kinds of thing on one axis', [
        ...new Set(rows.map(({ unit }) => unit))
      ]),
      loseHedges(rows),
      loseVoices(rows),
      loseVerbs(rows),
      loseZero(start)
    ])
  };
}

/** All words in one lane, as if the text had one voice. */
function flattenVoices(rows: readonly VoiceRow[]): Flat {
  const [first] = rows;
  if (!first) return { layOut: drawAs('voices', rows), losses: [] };
  const stretches = rows.flatMap((row) => row.stretches.map(([from, to]) => [from, to, 'low', 1] as const));
  const oneLane: VoiceRow = { ...first, voice: null, name: 'The text', detail: '', stretches };
  const quoted = rows.filter(({ stretches: own }) => own.some(([, , how]) => how === 'quoted'));
  return {
    layOut: drawAs('voices', [oneLane]),
    losses: only([
      makeLoss(
        'voice',
        'voices',
        rows.map(({ name }) => name)
      ),
      makeLoss(
        'voice that was quoted and not told',
        'voices that were quoted and not told',
        quoted.map(({ name }) => name)
      )
    ])
  };
}

/** What was said, as if it were so. */
function flattenStatements(kind: string, rows: readonly (StatementRow | DenialRow)[]): Flat {
  const bare = rows.map((row) => ({
    ...row,
    voice: null,
    badge: null,
    condition: null,
    name: row.label,
    label: ''
  }));
  const conditions = rows.flatMap(({ condition }) => (condition === null ? [] : [`“${condition}”`]));
  return {
    layOut: drawAs(kind, bare),
    losses: only([loseVoices(rows), loseVerbs(rows), makeLoss('condition', 'conditions', conditions)])
  };
}
