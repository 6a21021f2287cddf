// A picture as data: what every chart returns and every printer draws. It knows no browser and no file.

/** What a mark stands on. Without one a mark does not compile. */
export type MarkSource =
  | { claims: readonly [string, ...string[]] }
  /** Something of ours, such as the reference date, and what it is. */
  | { ours: string }
  /** An import or a benchmark: drawn visibly as unsourced, never in a document. */
  | { unsourced: string };

/** A colour by its job. Printers look it up in a theme; a scene never holds a colour. */
export type Ink =
  | 'paper'
  | 'pane'
  | 'text'
  | 'ink'
  | 'muted'
  | 'rule'
  | 'grid'
  | 'band'
  | 'halo'
  | 'voice1'
  | 'voice2'
  | 'voice3'
  | 'voice4'
  | 'voice5'
  | 'voice6'
  /** Every voice after the sixth. */
  | 'voice-other';

export interface Paint {
  fill?: Ink | 'none';
  stroke?: Ink;
  strokeWidth?: number;
  dash?: readonly number[];
  lineCap?: 'round' | 'butt';
  opacity?: number;
}

export interface RectShape extends Paint {
  kind: 'rect';
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
}

/** `d` holds absolute coordinates, rounded to 0.01. */
export interface PathShape extends Paint {
  kind: 'path';
  d: string;
}

export type FontFamily = 'sans' | 'serif';
export type FontWeight = 400 | 620;

/** A run of one line; `gap` is the space before it in px, written as `dx` so that wider fonts push it along. */
export interface TextSpan {
  text: string;
  weight?: FontWeight;
  italic?: boolean;
  fill?: Ink;
  /** px, where it is smaller than its line: quoted words beside a label. */
  size?: number;
  gap?: number;
}

/** One line of text, its baseline at `y`. Anchor it at its start wherever there is room to. */
export interface TextShape {
  kind: 'text';
  x: number;
  y: number;
  size: number;
  family?: FontFamily;
  anchor?: 'start' | 'middle' | 'end';
  fill?: Ink;
  spans: readonly TextSpan[];
}

export type Shape = RectShape | PathShape | TextShape | GroupShape;

export interface GroupShape {
  kind: 'group';
  children: readonly SceneNode[];
  /** Named groups become layers in a file. */
  name?: string;
  /** px by which everything in it is moved: how a whole picture takes in a chart. */
  move?: { x: number; y: number };
}

/** Where a mark's number stands: its centre, and px of its figures, 12 unless a slide needs them larger. */
export interface NumberPlace {
  x: number;
  y: number;
  size?: number;
}

/**
 * Something that says something: a link to the words it stands on.
 * `key` is unique in its view and stable (`revenue-2018`); the page's list entry has the id `<view>.<key>`.
 * `target` is what can be hit, at least 24 by 24 px.
 */
export interface Mark {
  kind: 'mark';
  key: string;
  source: MarkSource;
  /** Spoken name: value with its bound, date, act, voice, sentence number. */
  label: string;
  /** The number by which a list or a handout names it, from 1 in reading order. */
  number?: number;
  target: { x: number; y: number; width: number; height: number };
  /** The centre of the printed number, where a layout has kept 18 px for it; without it the number sits on the target's top left corner. */
  numberAt?: NumberPlace;
  children: readonly Shape[];
  /** Outline of what more of it a pointer can hit on a page, such as from its sign to its label; in no file. */
  reach?: string;
  /** The strip along which its parts stand, for a page that lights some of them; in no file. */
  lane?: { x: number; y: number; width: number; height: number };
  /** What a moving picture stretches and what it moves; printed nowhere. */
  motion?: MarkMotion;
}

/** The box of a mark's sign, the child that its label begins with, and where the label stands. */
export interface MarkMotion {
  sign: { x: number; y: number; width: number; height: number };
  labelFrom: number;
  label: { x: number; y: number };
  /** A sign that keeps its form, such as the upright of a day, is moved by its middle and not stretched. */
  isRigid: boolean;
}

export type SceneNode = Shape | Mark;

export interface Scene {
  width: number;
  height: number;
  /** What the picture is, in a few words: the file's `<title>`. */
  title: string;
  /** The finding and the marks in words: the file's `<desc>`. */
  description: string;
  children: readonly SceneNode[];
}
