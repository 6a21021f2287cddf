// The key: each sign of the grammar that occurs in these rows, drawn as the chart draws it, and each voice.
import { pageScale } from '#lib/charts/kind.ts';
import type { KeyItem } from '#lib/charts/kind.ts';
import { keyVoices } from '#lib/charts/label/sample.ts';
import type { Scene, Shape } from '#lib/charts/scene/scene.ts';
import { drawDerived, drawReference } from '#lib/charts/timeline/draw/ours.ts';
import { drawSpan } from '#lib/charts/timeline/draw/span.ts';
import { rightward } from '#lib/charts/timeline/place/orient.ts';
import type { Edge, Piece } from '#lib/charts/timeline/place/pieces.ts';
import type { EventRow, Span } from '#lib/charts/timeline/row.ts';

const width = 30;
const height = 14;
const band = { open: 1, base: 13 };
const style = { orientation: rightward, type: pageScale };

/** Voices first, in the order of the rows, then signs; only what occurs. */
export function makeKey(rows: readonly EventRow[]): KeyItem[] {
  return [...keyVoices(rows.map(({ voice }) => voice)), ...keySigns(rows)];
}

/** A sign, which rows call for it, and how it is drawn. */
interface Sign {
  id: string;
  meaning: string;
  occurs(row: EventRow, span: Span | null): boolean;
  draw(row: EventRow): Shape[];
}

const isMoment = (span: Span | null): boolean => span?.precision === 'day' || span?.precision === 'instant';
const isVague = (span: Span | null): boolean =>
  span !== null && (span.startIs !== 'stated' || span.endIs !== 'stated');

const signs: readonly Sign[] = [
  {
    id: 'within',
    meaning: 'some time within it',
    occurs: ({ modal }, span) => span?.extent === 'within' && !modal && !isMoment(span),
    draw: (row) => sample(row, { extent: 'within', precision: 'year' })
  },
  {
    id: 'throughout',
    meaning: 'all through it',
    occurs: ({ modal }, span) => span?.extent === 'throughout' && !modal && !isMoment(span),
    draw: (row) => sample(row, { extent: 'throughout', precision: 'year' })
  },
  {
    id: 'day',
    meaning: 'a day',
    occurs: ({ modal }, span) => isMoment(span) && !modal,
    draw: (row) => sample(row, { extent: 'within', precision: 'day' })
  },
  {
    id: 'torn',
    meaning: 'an open or vague end',
    occurs: (_, span) => isVague(span),
    draw: (row) => sample(row, { extent: 'throughout', precision: 'span' }, 'stated', 'vague')
  },
  {
    id: 'modal',
    meaning: 'foreseen, pledged, denied or alleged, not told as fact; the verb is written',
    occurs: ({ modal, form }) => modal && form === 'dated',
    draw: (row) => sample({ ...row, modal: true }, { extent: 'throughout', precision: 'year' })
  },
  {
    id: 'approximate',
    meaning: 'about',
    occurs: (_, span) => span?.approximate === true,
    draw: (row) => sample(row, { extent: 'within', precision: 'year', approximate: true }, 'vague', 'vague')
  },
  {
    id: 'uncertain',
    meaning: 'the text doubts it',
    occurs: (_, span) => span?.uncertain === true,
    draw: (row) => sample(row, { extent: 'within', precision: 'year', uncertain: true })
  },
  {
    id: 'one-of',
    meaning: 'one of these',
    occurs: (_, span) => span?.choice === 'one-of',
    draw: (row) => sampleSet(row, 'one-of')
  },
  {
    id: 'all-of',
    meaning: 'each of these',
    occurs: (_, span) => span?.choice === 'all-of',
    draw: (row) => sampleSet(row, 'all-of')
  },
  {
    id: 'reference',
    meaning: 'our reference date; what was read against it is tied to it by dots',
    occurs: ({ form }) => form === 'reference',
    draw: () => drawReference([piece(2, 28)], band, style)
  },
  {
    id: 'derived',
    meaning: 'computed by us from the dates under it',
    occurs: ({ form }) => form === 'derived',
    draw: () => drawDerived([piece(1, 29)], band, style)
  }
];

function keySigns(rows: readonly EventRow[]): KeyItem[] {
  return signs.flatMap(({ id, meaning, occurs, draw }) => {
    const row = rows.find((one) => occurs(one, one.span));
    return row === undefined ? [] : [{ id, sample: scene(draw(plain(row)), width), meaning }];
  });
}

/** Signs are shown in ink: they mean the same for every voice. */
function plain(row: EventRow): EventRow {
  return { ...row, voice: null, modal: false };
}

function sample(row: EventRow, part: Partial<Span>, fromIs: Edge = 'stated', toIs: Edge = 'stated'): Shape[] {
  return drawSpan(row, spanOf(part), [piece(1, 29, fromIs, toIs)], band, style);
}

function sampleSet(row: EventRow, choice: 'one-of' | 'all-of'): Shape[] {
  return drawSpan(row, spanOf({ precision: 'year', choice }), [piece(1, 10), piece(20, 29)], band, style);
}

function spanOf(part: Partial<Span>): Span {
  return {
    start: 0,
    end: 1,
    startIs: 'stated',
    endIs: 'stated',
    extent: 'within',
    precision: 'year',
    approximate: false,
    uncertain: false,
    members: [],
    choice: null,
    cut: false,
    ...part
  };
}

function piece(from: number, to: number, fromIs: Edge = 'stated', toIs: Edge = 'stated'): Piece {
  return { from, to, fromIs, toIs };
}

function scene(children: readonly Shape[], sceneWidth: number): Scene {
  return { width: sceneWidth, height, title: '', description: '', children };
}
