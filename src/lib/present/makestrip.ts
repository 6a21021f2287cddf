// The strip for guesses under a picture, with the ruler that the picture has. Runs where the document is.
import type { AmountRow } from '#lib/charts/amounts/row.ts';
import { guessesAt } from '#lib/charts/amounts/axis.ts';
import { makeRuler } from '#lib/charts/amounts/ruler.ts';
import { defaultSettings, numbersOf } from '#lib/charts/amounts/settings.ts';
import { slideScale, type ChartRow } from '#lib/charts/kind.ts';
import type { GuessRuler, GuessStrip } from '#lib/present/lesson.ts';
import { pictureWidth, stripHeight } from '#lib/present/slide.ts';

/** The strip of a frame: under the ruler of amounts, else under the picture, on a ruler that the guesses make. */
export function makeStrip(kind: string, rows: readonly ChartRow[], height: number): GuessStrip {
  return kind === 'amounts'
    ? { ruler: rulerOf(rows as readonly AmountRow[]), y: guessesAt(height, slideScale) }
    : { ruler: null, y: height + stripHeight / 2 };
}

/** The ruler that the chart of these rows has on a slide. */
function rulerOf(rows: readonly AmountRow[]): GuessRuler {
  const ruler = makeRuler(rows, pictureWidth, slideScale.label / 14, defaultSettings);
  const isLog = ruler.kind === 'log';
  const values = isLog ? ([1, 10] as const) : ([0, Math.max(1, ...numbersOf(rows))] as const);
  const [first, second] = values.map((value) => ({ value, x: ruler.place(value).x }));
  const ends = ruler.lines.map(({ x }) => x);
  return { isLog, anchors: [first!, second!], from: Math.min(...ends), to: Math.max(...ends) };
}
