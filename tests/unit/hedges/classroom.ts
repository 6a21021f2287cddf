// What a class gets of claims: the slides of the lesson with their notes and pictures, and sheets with their keys.
import type { ClaimId, VerifiedDocument } from '#lib/claims/claim.ts';
import { printLesson } from '#lib/pages/printed/lesson.ts';
import type { Classroom, Story } from '#lib/story/story.ts';
import { rowsOf } from '#lib/story/rows.ts';
import { collectBank } from '#lib/worksheet/collect.ts';
import { describeFigure } from '#lib/worksheet/figure.ts';
import { makeWorksheet } from '#lib/worksheet/make.ts';
import { printAnswer, taskKinds, type TaskKind } from '#lib/worksheet/task.ts';
import type { Printed } from './places.ts';

const all = ['value', 'act', 'voice'] as const;

/** What each step of the lesson says of its mark, and what the marks of its pictures are called. */
export function printedInLesson(document: VerifiedDocument, story: Story): Printed[] {
  const lesson = printLesson(document, story);
  return lesson.steps.flatMap((step): Printed[] => {
    const view = story.views.find(({ id }) => id === step.view);
    if (step.kind !== 'mark' || view === undefined) return [];
    // A voice's mark stands for many claims, a share's for arithmetic on two: they alter nothing, and need not say all.
    const says = view.kind === 'voices' || view.kind === 'share' ? [] : all;
    const rows = rowsOf(view, document).filter(({ key }) => step.newest.includes(key));
    return rows.slice(0, 1).flatMap(({ key, source }): Printed[] => {
      const claims: ClaimId[] = 'claims' in source ? source.claims.slice(0, 1) : [];
      const print = (place: string, text: string): Printed => ({
        place: `lesson, ${place} of ${step.id}`,
        claims,
        text,
        says
      });
      const { wide = '', narrow = '' } = lesson.frames[step.frame ?? ''] ?? {};
      return [
        print('words', step.changed),
        print('notes', step.notes.join(' ')),
        ...[wide, narrow].flatMap((picture) => namesIn(picture, key).map((name) => print('picture', name)))
      ];
    });
  });
}

function namesIn(picture: string, key: string): string[] {
  const links = picture.match(/<a [^>]*>/g) ?? [];
  return links
    .filter((link) => link.includes(` data-key="${key}"`))
    .map((link) => / aria-label="([^"]*)"/.exec(link)?.[1] ?? '')
    .map((name) => name.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
}

/** What the answer to a task of this kind must say in full. */
const due: Partial<Record<TaskKind, Printed['says']>> = {
  voices: ['voice'],
  acts: ['act'],
  bounds: ['value']
};

/** What many sheets ask and answer, and their figures in words. */
export function printedOnSheets(document: VerifiedDocument, story: Story, classroom: Classroom): Printed[] {
  const bank = collectBank(document, story, classroom);
  const levels = [1, 2, 3] as const;
  const sheets = levels.flatMap((level) =>
    Array.from({ length: 12 }, (_, at) =>
      makeWorksheet(bank, { seed: at + 1, level, tasks: taskKinds, length: 'long' })
    )
  );
  const found = sheets.flatMap(({ tasks }) =>
    tasks.flatMap(({ kind, items }) =>
      items.flatMap((item): Printed[] =>
        item.claim === null
          ? []
          : [
              {
                place: `sheet, key of ${item.id}`,
                claims: [item.claim],
                text: [item.prompt, item.quotation ?? '', printAnswer(item.field)].join(' | '),
                // Which words of the text show it is asked without saying what.
                says: item.id.startsWith(`${kind}-words-`) ? [] : (due[kind] ?? [])
              }
            ]
      )
    )
  );
  const figures = bank.views.map(({ id, rows }): Printed => ({
    place: `sheet, figure of ${id}`,
    claims: rows.flatMap(({ source }) => ('claims' in source ? source.claims.slice(0, 1) : [])),
    text: describeFigure(
      { form: 'view', view: id, claims: rows.map(({ key }) => key), isNumbered: true, name: '' },
      bank
    ),
    says: []
  }));
  return [...new Map([...found, ...figures].map((one) => [one.place + one.text, one])).values()];
}
