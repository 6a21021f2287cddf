// What the guide's pictures show: a question of a lesson that was guessed at, its answer, and the first tasks of a sheet.
import type { Frame, Lesson, Step } from '#lib/present/lesson.ts';
import { noGuesses, type Guesses } from '#lib/present/guesses.ts';
import { Presentation } from '#lib/present/presentation.svelte.ts';
import type { Minutes } from '#lib/story/story.ts';
import type { Bank } from '#lib/worksheet/bank.ts';
import { makeWorksheet } from '#lib/worksheet/make.ts';
import { defaultSettings } from '#lib/worksheet/settings.ts';
import type { Worksheet } from '#lib/worksheet/task.ts';

/** The steps of the pictures, by their ids. */
export interface ExampleSteps {
  ask: string;
  answer: string;
  route: Minutes;
}

/** A question with choices, whose guesses are counted by hands; null where the lesson asks none. */
export function chooseSteps({ steps }: Pick<Lesson, 'steps'>): ExampleSteps | null {
  const ask = steps.find(({ question }) => question !== null && question.choices.length > 0);
  return ask?.question ? { ask: ask.id, answer: ask.question.answer, route: ask.minutes } : null;
}

/** A lesson with the pictures of these steps and of those after them alone, so that a page is not laden with the rest. */
export function trimLesson(lesson: Lesson, { ask, answer }: ExampleSteps): Lesson {
  const shown = lesson.steps.filter(({ id }, at) =>
    [id, lesson.steps[at - 1]?.id].some((one) => one === ask || one === answer)
  );
  const names = new Set(shown.flatMap(({ frame }: Step) => frame ?? []));
  const frames = Object.entries(lesson.frames).flatMap(([id, frame]): [string, Frame][] =>
    names.has(id) ? [[id, { ...frame, wide: withoutLinks(frame.wide), narrow: '' }]] : []
  );
  return { ...lesson, frames: Object.fromEntries(frames) };
}

/** The marks of a picture of a picture lead nowhere. */
function withoutLinks(svg: string): string {
  return svg.replace(/ href="#[^"]*"/g, '');
}

/** Hands of an imagined class: so many for each choice, the second most of all. */
const hands = [4, 12, 7, 3];

/** A lesson that stands at a step and goes nowhere, with the guesses of an imagined class at its question. */
export function showStep(lesson: Lesson, step: string, { ask, route }: ExampleSteps): Presentation {
  const show = new Presentation(
    {
      lesson,
      memory: { read: () => null, write: () => undefined },
      openWire: () => null,
      now: () => 0,
      onstep: () => undefined
    },
    step,
    route
  );
  const choices = show.find(ask).question?.choices.length ?? 0;
  const guesses: Guesses = { ...noGuesses, hands: hands.slice(0, choices) };
  show.guesses = { [ask]: guesses };
  return show;
}

/** The first two tasks of the sheet that a worksheet opens with, and what of the bank is drawn in them. */
export function makeExampleSheet(bank: Bank): { sheet: Worksheet; bank: Bank } {
  const { tasks, ...sheet } = makeWorksheet(bank, defaultSettings);
  const first = tasks.slice(0, 2);
  const drawn = new Set(
    first.flatMap(({ figures }) => figures.flatMap((figure) => (figure.form === 'view' ? [figure.view] : [])))
  );
  return {
    sheet: { ...sheet, tasks: first, glossary: [] },
    bank: {
      ...bank,
      sentences: [],
      beyond: [],
      glossary: [],
      views: bank.views.filter(({ id }) => drawn.has(id))
    }
  };
}
