// What a chart kind is: one row of the registry and one folder. The page, the files, the slide and the tests read it.
import type { ClaimId, SentenceId, VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import type { Ink, MarkSource, Scene } from '#lib/charts/scene/scene.ts';

/** A voice as a chart draws it: a glyph and an ink before its name. */
export interface VoiceMark {
  id: string;
  name: string;
  /** Place in the document's series of at most six voices with a glyph of their own; null for the rest. */
  slot: 1 | 2 | 3 | 4 | 5 | 6 | null;
  ink: Ink;
  named: boolean;
}

/**
 * What every row of every chart has. Rows are plain data that can be sent to a browser:
 * all words in them are printed already, so that no reader or calendar is needed to draw them.
 */
export interface ChartRow {
  /** Unique in the view, stable: the claim's id. The page's list entry is `<view>.<key>`. */
  key: string;
  source: MarkSource;
  /** The number by which a list or a handout names it, from 1 in reading order. */
  number: number;
  /** The whole of it as spoken: what, value with bound, date, act, voice, sentence number. */
  spoken: string;
  /** The sentences that its quotes, or its parents' quotes, stand in, in reading order. */
  sentences: readonly SentenceId[];
  voice: VoiceMark | null;
}

/** A claim list of one view, with what is needed to print it. */
export interface ChartInput {
  document: VerifiedDocument;
  claims: readonly VerifiedClaim[];
  voiceMark(claim: VerifiedClaim): VoiceMark | null;
}

/** Sizes of type and strokes in px for where the picture is shown. */
export interface TypeScale {
  label: number;
  quoted: number;
  axis: number;
  /** Strokes of marks and of the axis. */
  stroke: number;
  hairline: number;
  /** Distance from one row of marks to the next. */
  row: number;
}

/** The page and files: label 14, quoted 13, axis 12.5. */
export const pageScale: TypeScale = { label: 14, quoted: 13, axis: 12.5, stroke: 2, hairline: 1, row: 42 };
/** A slide at 1280 by 720: nothing under a 24th of the height. */
export const slideScale: TypeScale = { label: 30, quoted: 30, axis: 30, stroke: 3, hairline: 3, row: 88 };

/**
 * True where a picture is read from the last row of a room: its sentence stands beside it in large letters, so what
 * would repeat the sentence, and what is second to the marks, is left out.
 */
export function isProjected({ axis }: TypeScale): boolean {
  return axis >= 24;
}

/** Where and how large a chart is drawn. */
export interface Frame {
  /** px; a layout uses all of it and decides its own height. */
  width: number;
  type: TypeScale;
  /** Print each mark's number beside it: files, handouts and slides. */
  numbers: boolean;
  /** For a slide: marks come one after another, and where a class guesses, what is right under a ruler is left free. */
  slide?: { guesses: boolean };
}

/** Widths that the page carries, the goldens use and the files default to. */
export const namedWidths = [288, 440, 700, 890] as const;

/** One entry of the key: a sample of the grammar, drawn, and what it means. Only what occurs in the chart. */
export interface KeyItem {
  id: string;
  /** A small scene, 12 to 40 px wide, 14 px high. */
  sample: Scene;
  meaning: string;
}

/** The chart's twin: what the table shows and the CSV holds. */
export interface Table {
  columns: readonly { id: string; title: string; numeric: boolean }[];
  rows: readonly {
    key: string;
    sentences: readonly SentenceId[];
    claims: readonly ClaimId[];
    cells: readonly string[];
    /** What each cell sorts by, where that is not its text. */
    order: readonly (string | number | null)[];
  }[];
}

/** A way of drawing a view that a reader can choose. */
export interface Way<Settings> {
  id: string;
  /** In the gallery: “Order”. */
  title: string;
  settings: Settings;
}

/** One row of the registry. */
export interface ChartKind<Row extends ChartRow = ChartRow, Settings = Record<string, never>> {
  /** The name in `story.yaml`: `timeline`. */
  kind: string;
  /** The name on screen: “Timeline”. */
  title: string;
  /** True where two such charts may stand side by side on a wide page. */
  isNarrow: boolean;
  settings: Settings;
  /** How the page's own picture is asked for, where that is not as a file. */
  pageSettings?: Settings;
  /** Why this claim cannot be drawn here, in words for an author; null if it can. */
  refuses(claim: VerifiedClaim): string | null;
  /** Why these claims cannot share one chart (mixed units); null if they can. */
  refusesTogether(claims: readonly VerifiedClaim[]): string | null;
  /** The whole of a view's data, in reading order. */
  rows(input: ChartInput): Row[];
  /** Rows and a size to a picture. Pure: the same on server, browser and in a file. */
  layout(rows: readonly Row[], frame: Frame, settings: Settings): Scene;
  /** Every way in which a reader may have such rows drawn; where absent there is one. */
  ways?(rows: readonly Row[]): readonly Way<Settings>[];
  /** Which rows such a picture shows, where settings can leave some out; all where absent. */
  shown?(rows: readonly Row[], settings: Settings): readonly Row[];
  key(rows: readonly Row[]): KeyItem[];
  table(rows: readonly Row[]): Table;
  /** How to read this chart, with one wrong reading and why it is wrong. */
  reading: { how: string; wrong: string; why: string };
}
