// What a sheet is made of: tasks of items, each with its answer and the sentences it stands on.
import type { Figure } from '#lib/worksheet/figure.ts';

export const taskKinds = ['find', 'voices', 'acts', 'bounds', 'place', 'honest', 'beyond', 'exit'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** How an item is answered. */
export type Field =
  /** One of the task’s options, by its place from 0. */
  | { type: 'choice'; options: readonly string[]; answer: number }
  /** The number of a sentence; any of these is right. */
  | { type: 'sentence'; answers: readonly string[] }
  /** In the pupil’s own words, on so many lines; what a good answer has. */
  | { type: 'open'; lines: number; answer: string };

export interface Item {
  /** Unique in the sheet: `find-3`. */
  id: string;
  /** What is asked, in our words. */
  prompt: string;
  /** The source’s words, where they are shown, with the quotation marks that the text gives them. */
  quotation: string | null;
  field: Field;
  /** The claim it is about; null where it is about the chart or the text as a whole. */
  claim: string | null;
  /** The sentences that the answer stands in, by number, for the key. */
  sentences: readonly string[];
}

export interface Task {
  kind: TaskKind;
  title: string;
  instruction: string;
  figures: readonly Figure[];
  /** What the key shows drawn. */
  solution: Figure | null;
  items: readonly Item[];
}

export interface Worksheet {
  seed: number;
  level: 1 | 2 | 3;
  tasks: readonly Task[];
  glossary: readonly { word: string; number: string; means: string }[];
}

/** The answer in words, for the key. `printAnswer({ type: 'sentence', answers: ['5', '23'] })` → `'5 or 23'` */
export function printAnswer(field: Field): string {
  switch (field.type) {
    case 'choice':
      return field.options[field.answer] ?? '';
    case 'sentence':
      return field.answers.join(' or ');
    case 'open':
      return field.answer;
  }
}

/** Whether a response is right: the place of an option, or a sentence’s number; null where only a person can say. */
export function isRight(field: Field, response: string): boolean | null {
  if (field.type === 'open') return null;
  if (field.type === 'choice') return response === String(field.answer);
  return field.answers.includes(response.trim().replace(/^s/i, ''));
}
