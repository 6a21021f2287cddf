// What tasks are made from: a document printed as plain data that can be sent to a browser.
import type { Act } from '#lib/claims/schema.ts';
import type { Bound } from '#lib/quantity/quantity.ts';
import type { ChartRow } from '#lib/charts/kind.ts';

export interface BankSentence {
  id: string;
  kind: 'sentence' | 'heading' | 'credit' | 'furniture';
  /** “17”; empty for a heading. */
  number: string;
  text: string;
  startsParagraph: boolean;
}

export interface BankVoice {
  id: string;
  name: string;
  /** The body it belongs to, or itself. */
  body: string;
  named: boolean;
}

export interface BankValue {
  is: Bound;
  low: number;
  unit: string;
  /** In the source’s own words: “more than $100 billion”. */
  words: string;
  /** The same number with each bound, in our words: `{ 'as-stated': '$100 billion', above: 'more than $100 billion', … }`. */
  bounds: Readonly<Record<'as-stated' | 'above' | 'below' | 'about', string>>;
  /** What it is measured over: “2018”, “May 2014 to May 2019”; empty where it is not. */
  over: string;
}

export interface BankDate {
  /** “Last year” */
  words: string;
  /** “2018” */
  date: string;
  /** First instant and first instant after it, in milliseconds of UTC. */
  start: number;
  end: number;
  extent: 'within' | 'throughout';
  resolved: boolean;
}

/** A quoted claim. What is ours is not asked for: no sentence says it. */
export interface BankClaim {
  id: string;
  label: string;
  /** Its first quotation, between marks only where the text quotes it. */
  quote: string;
  sentences: readonly string[];
  /** Other claims whose quotations share words with its own. */
  akin: readonly string[];
  /** Every voice that says it, each once. */
  voices: readonly string[];
  /** “Huawei, reported by VOA” */
  says: string;
  /** The words by which the text says who speaks; empty where the outlet does. */
  saysWords: string;
  act: Act;
  actWords: string;
  /** A plain statement, or an act that its own words show, with no condition. */
  isPlain: boolean;
  value: BankValue | null;
  date: BankDate | null;
  /** The text gives it a time but no date: “has signed”. */
  undated: string | null;
}

export interface BankView {
  id: string;
  kind: string;
  headline: string;
  rows: readonly ChartRow[];
  source: string;
}

export interface Bank {
  document: { id: string; title: string; short: string; outlet: string; language: string };
  sentences: readonly BankSentence[];
  voices: readonly BankVoice[];
  claims: readonly BankClaim[];
  views: readonly BankView[];
  glossary: readonly { word: string; sentence: string; means: string }[];
  beyond: readonly { text: string; sentences: readonly string[] }[];
}
