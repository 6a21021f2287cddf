// What a lesson is: steps over frames, all words and pictures printed, so that it can be sent to any page or file.
import type { VoiceMark } from '#lib/charts/kind.ts';
import type { Minutes } from '#lib/story/story.ts';

export interface Lesson {
  /** The document’s id, short name and title. */
  id: string;
  short: string;
  title: string;
  steps: readonly Step[];
  /** By their ids. */
  frames: Readonly<Record<string, Frame>>;
}

/** A picture that stays where it is while its marks are shown one after another. */
export interface Frame {
  id: string;
  /** The slide’s picture and the one for a phone, as strings of SVG; `drawStep` shows a step’s marks in them. */
  wide: string;
  narrow: string;
  /** px that the picture takes of a slide of 720, with the strip for guesses under it. */
  height: number;
  /** Whether the sentences of all its steps have room in larger letters. */
  isRoomy: boolean;
  /** Where a guess stands, in px of the wide picture; null where guesses have no place in it. */
  units: UnitPlaces | null;
  /** The same on a phone, whose units are too small to hold a number. */
  narrowUnits: UnitPlaces | null;
  /** Where a question’s guesses stand under a picture without units; null where nothing is asked. */
  strip: GuessStrip | null;
  flat: Flattened | null;
}

/** The places of the units of a whole: unit n is at `places[n - 1]`, and stands for `each` things; the first `certain` are filled. */
export interface UnitPlaces {
  places: readonly { x: number; y: number }[];
  radius: number;
  each: number;
  certain: number;
  size: { width: number; height: number };
}

/** A strip for guesses, as wide as the picture. */
export interface GuessStrip {
  /** The picture’s own ruler; null where it has none, and one is made of the guesses. */
  ruler: GuessRuler | null;
  /** The height of the guesses’ line in the picture, px; with no ruler they stand under it. */
  y: number;
}

/** Two numbers with their places, px; between and beyond them a guess stands evenly, or evenly by magnitude. */
export interface GuessRuler {
  isLog: boolean;
  anchors: readonly [GuessAnchor, GuessAnchor];
  /** Where the ruler ends, px: what is beyond stands there. */
  from: number;
  to: number;
}

export interface GuessAnchor {
  value: number;
  x: number;
}

/** A view as common tools would draw it, and what that loses. */
export interface Flattened {
  wide: string;
  narrow: string;
  /** In words, each with how many: “2 hedges: …”. */
  losses: readonly string[];
  /** How many things were lost in all. */
  count: number;
}

export type StepKind = 'about' | 'ask' | 'mark' | 'finding';

export interface Step {
  /** Readable and stable: `contracts-2`. Its address is `#/contracts-2`. */
  id: string;
  kind: StepKind;
  /** The view it belongs to; null for the first step. */
  view: string | null;
  title: string;
  /** Null where nothing is drawn. */
  frame: string | null;
  /** Keys of marks that are not shown yet. */
  later: readonly string[];
  /** Keys of the marks that this step brings. */
  newest: readonly string[];
  /** What is new, as it is spoken. */
  changed: string;
  quotation: Quotation | null;
  /** Our own words that stand where a sentence would: a finding, or what is known of the text. */
  lines: readonly string[];
  question: Question | null;
  notes: readonly string[];
  /** The shortest route that has it. */
  minutes: Minutes;
}

/** A stretch of a sentence; `lit` where the step’s mark quotes it. */
export interface Part {
  text: string;
  lit: boolean;
}

/** The sentence of a step. */
export interface Quotation {
  /** “17”; empty for a heading. */
  number: string;
  /** As the slide shows it: the whole, or its quoted words with what fits around them. */
  shown: readonly Part[];
  /** The whole sentence. */
  whole: readonly Part[];
  isFolded: boolean;
  /** The later question that the sentence would answer: until then the slide shows no more of it than is quoted. */
  until: string | null;
  /** “Huawei, reported by VOA” */
  says: string;
  voice: VoiceMark | null;
}

export interface Question {
  text: string;
  /** For a show of hands: at most four choices, each a stretch of numbers. Empty where only numbers can be entered. */
  choices: readonly { label: string; from: number; to: number }[];
  /** The step that answers. */
  answer: string;
}
