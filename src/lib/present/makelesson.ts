// Puts a lesson together: the story's views as frames and steps, every word and picture printed. Runs where the document is.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { pageScale, slideScale, type ChartRow, type TypeScale } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { placeUnits } from '#lib/charts/share/layout.ts';
import type { Scene } from '#lib/charts/scene/scene.ts';
import type { ShareRow } from '#lib/charts/share/row.ts';
import type { Answer } from '#lib/present/answers.ts';
import { flatten } from '#lib/present/flatten.ts';
import { cutFrames, layOutNarrow, narrowWidth, type CutFrame } from '#lib/present/frames.ts';
import type { Frame, Lesson, Step, UnitPlaces } from '#lib/present/lesson.ts';
import { marksOf } from '#lib/present/marks.ts';
import { printFrame } from '#lib/present/picture.ts';
import { choicesOf, questionOf } from '#lib/present/question.ts';
import { foldParts, keepQuoted } from '#lib/present/quotation.ts';
import { printQuotation, type WholeQuotation } from '#lib/present/quoted.ts';
import { linesUnder, pictureWidth, plain, roomFor, roomy, stripHeight } from '#lib/present/slide.ts';
import { askOf, isAnswer, makeSteps, type BareStep } from '#lib/present/steps.ts';
import { makeStrip } from '#lib/present/makestrip.ts';
import { toPageSvg } from '#lib/charts/scene/pagesvg.ts';
import { lessonViews } from '#lib/story/asked.ts';
import type { Story, View } from '#lib/story/story.ts';
import { printSourceLine } from '#lib/story/sourceline.ts';

/** What the first step says of the text. */
export interface Opening {
  lines: readonly string[];
  notes: readonly string[];
}

/** The whole lesson; equal input gives an equal lesson. */
export function makeLesson(document: VerifiedDocument, story: Story, opening: Opening): Lesson {
  const drafts = lessonViews(story.views).map(({ view }) => draftPart(view, document));
  const parts = drafts.map((draft, at) => makePart(draft, document, drafts.slice(at).flatMap(answerOf)));
  const { id, short, title } = document.about;
  const about: Step = {
    ...empty,
    id: 'about',
    kind: 'about',
    title,
    changed: opening.lines.join(' '),
    lines: opening.lines,
    notes: opening.notes,
    minutes: 10
  };
  return {
    id,
    short,
    title,
    steps: [about, ...parts.flatMap(({ steps }) => steps)],
    frames: Object.fromEntries(parts.flatMap(({ frames }) => frames.map((frame) => [frame.id, frame])))
  };
}

const empty = {
  view: null,
  frame: null,
  later: [],
  newest: [],
  quotation: null,
  lines: [],
  question: null
} as const;

/** A view cut into frames and steps, before a word of it is printed. */
interface Draft {
  view: View;
  title: string;
  question: ReturnType<typeof questionOf>;
  hasStrip: boolean;
  cut: readonly CutFrame[];
  bare: readonly BareStep[];
}

function draftPart(view: View, document: VerifiedDocument): Draft {
  const title = (view.lesson?.title ?? view.headline).text;
  const question = questionOf(view, document);
  // Guesses at a whole stand on its units; any other kind has a strip for them.
  const hasStrip = question !== null && view.kind !== 'share';
  const room = roomFor(title) - (hasStrip ? stripUnder(view.kind) : 0);
  const cut = cutFrames(view.kind, marksOf(view, document), room, hasStrip);
  const bare = makeSteps(view.id, cut, question?.answer ?? null);
  return { view, title, question, hasStrip, cut, bare };
}

/** What a view asks for; nothing where no mark of it answers. */
function answerOf({ view, question, bare }: Draft): Answer[] {
  return question && bare.some(({ kind }) => kind === 'ask')
    ? [{ question: askOf(view.id), claim: question.answer }]
    : [];
}

/** The steps of a view with their words; `answers` are those that this view and later ones ask for. */
function makePart(
  { view, title, question, hasStrip, cut, bare }: Draft,
  document: VerifiedDocument,
  answers: readonly Answer[]
): { steps: Step[]; frames: Frame[] } {
  const askedAt = bare.findIndex(({ kind }) => kind === 'ask');
  const toGuess = (at: number) =>
    at < askedAt ? answers : answers.filter((answer) => answer.question !== askOf(view.id));
  const stepOf = (key: string) =>
    bare.find(({ group }) => group?.some((row) => row.key === key))?.id ?? `${view.id}-finding`;
  const quoted = new Map(
    bare.map((step, at) => [step.id, step.group ? printQuotation(step.group, document, toGuess(at)) : null])
  );
  const frames = cut.map((one, at) => {
    const own = bare.filter(({ frame }) => frame === at).map(({ id }) => quoted.get(id) ?? null);
    return makeFrame(view, title, one, at, own, stepOf, hasStrip);
  });
  const reading = kindOf(view.kind).reading;
  const steps = bare.map((step): Step => {
    const frame = frames[step.frame]!;
    const one = cut[step.frame]!;
    const shared = {
      ...empty,
      id: step.id,
      kind: step.kind,
      view: view.id,
      title,
      frame: one.scene ? frame.id : null,
      later: step.later,
      minutes: view.lesson?.minutes ?? (45 as const)
    };
    if (step.kind === 'mark')
      return { ...shared, ...bringMark(step, title, frame, quoted.get(step.id) ?? null) };
    if (step.kind === 'ask') {
      const answer = bare.find(({ group }) => group && isAnswer(group, question!.answer))?.id ?? step.id;
      return {
        ...shared,
        changed: question!.text,
        question: { text: question!.text, choices: choicesOf(one.rows), answer },
        notes: ['Everybody writes a guess first. Then count the hands, or enter the numbers.']
      };
    }
    const rows = cut.flatMap((each) => each.rows);
    // Without a title of its own the slide has its headline as title already.
    const finding = title === view.headline.text ? [] : [view.headline.text];
    return {
      ...shared,
      changed: finding.join(' '),
      lines: finding,
      notes: [
        ...(view.note ? [view.note.text] : []),
        reading.how,
        `A wrong reading: ${reading.wrong} ${reading.why}`,
        printSourceLine(document, rows)
      ]
    };
  });
  return { steps, frames: frames.filter((_, at) => cut[at]!.scene) };
}

function bringMark(
  { group, id }: BareStep,
  title: string,
  frame: Frame,
  quotation: WholeQuotation | null
): Pick<Step, 'newest' | 'changed' | 'quotation' | 'notes'> {
  const lettering = frame.isRoomy ? roomy : plain;
  const lines = linesUnder(title, frame.height, lettering);
  const spoken = group![0].spoken;
  const hasMore = quotation !== null && quotation.until !== null;
  return {
    newest: group!.map(({ key }) => key),
    changed: spoken,
    quotation: quotation && {
      ...quotation,
      ...foldParts(hasMore ? keepQuoted(quotation.whole) : quotation.whole, lines, lettering.size),
      ...(hasMore ? { isFolded: true } : {})
    },
    notes: [
      `${spoken}.`,
      ...(id.endsWith('-1') ? ['Point at each word of the sentence that the mark rests on.'] : [])
    ]
  };
}

function makeFrame(
  view: View,
  title: string,
  { rows, scene }: CutFrame,
  at: number,
  quotations: readonly (WholeQuotation | null)[],
  stepOf: (key: string) => string,
  hasStrip: boolean
): Frame {
  const height = scene ? scene.height + (hasStrip ? stripUnder(view.kind) : 0) : 0;
  const lines = linesUnder(title, height, roomy);
  const texts = [
    ...quotations.flatMap((quotation) => (quotation ? [quotation.whole] : [])),
    [{ text: view.headline.text, lit: false }]
  ];
  const narrow = scene ? layOutNarrow(view.kind, rows) : null;
  const flat = scene ? flatten(view.kind, rows) : null;
  const flatWide = flat?.layOut({ width: pictureWidth, type: slideScale, numbers: false });
  return {
    id: at === 0 ? view.id : `${view.id}-${at + 1}`,
    wide: scene ? printFrame(scene, stepOf) : '',
    narrow: narrow ? printFrame(narrow, stepOf) : '',
    height,
    isRoomy: texts.every((parts) => !foldParts(parts, lines, roomy.size).isFolded),
    units: scene ? unitsOf(view.kind, rows, scene, pictureWidth, slideScale) : null,
    narrowUnits: narrow ? unitsOf(view.kind, rows, narrow, narrowWidth, pageScale) : null,
    strip: scene && hasStrip ? makeStrip(view.kind, rows, scene.height) : null,
    flat:
      flat && flatWide
        ? {
            wide: printFlat(flatWide),
            narrow: printFlat(flat.layOut({ width: narrowWidth, type: pageScale, numbers: false })),
            losses: flat.losses.map(({ words }) => words),
            count: flat.losses.reduce((sum, loss) => sum + loss.count, 0)
          }
        : null
  };
}

/** px that a strip adds to a picture; a ruler has room for it inside. */
function stripUnder(kind: string): number {
  return kind === 'amounts' ? 0 : stripHeight;
}

function unitsOf(
  kind: string,
  rows: readonly ChartRow[],
  { height }: Scene,
  width: number,
  type: TypeScale
): UnitPlaces | null {
  if (kind !== 'share') return null;
  const parts = rows as readonly ShareRow[];
  const units = placeUnits(parts, { width, type, numbers: false });
  const count = parts.find(({ role }) => role === 'certain')?.count ?? 0;
  return units && { ...units, certain: count / units.each, size: { width, height } };
}

/** Kept at the top left where it is made smaller, as the picture is that it stands for. */
function printFlat(scene: Scene): string {
  return toPageSvg(scene).replace('<svg ', '<svg preserveAspectRatio="xMinYMin meet" ');
}
