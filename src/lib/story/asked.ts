// A class guesses before it sees: in the lesson nothing may tell an answer on a slide that comes before its question.
import type { ClaimId, VerifiedDocument } from '#lib/claims/claim.ts';
import type { Report } from '#lib/claims/report.ts';
import type { YamlPath } from '#lib/claims/yaml.ts';
import type { ChartRow } from '#lib/charts/kind.ts';
import { kinds } from '#lib/charts/registry.ts';
import { rowsOf } from '#lib/story/rows.ts';
import type { OwnText, Story, View } from '#lib/story/story.ts';

const file = 'story.yaml';

/**
 * The views that are slides, each with its place in the story: those that say so, or all where none does.
 *
 * @example lessonViews(story.views).map(({ view }) => view.id) // ['timeline', 'money', …]
 */
export function lessonViews(views: Story['views']): { view: View; place: number }[] {
  const all = views.map((view, place) => ({ view, place }));
  const chosen = all.filter(({ view }) => view.lesson);
  return chosen.length > 0 ? chosen : all;
}

/** Adds a problem for every mark, title and headline of the lesson that tells an answer before its question asks for it. */
export function checkAsked(views: Story['views'], document: VerifiedDocument, report: Report): void {
  const slides = lessonViews(views).filter(({ view }) => kinds.some(({ kind }) => kind === view.kind));
  slides.forEach(({ view }, at) => {
    if (!view.question) return;
    const { answer } = view.question;
    const says = new Set([answer, ...repeatsOf(answer, document)]);
    const add = (id: string, path: YamlPath, found: string, advice: string) =>
      report.add('told-before-asked', file, path, {
        id,
        expected: `nothing that answers the question of “${view.id}” on a slide before it`,
        found,
        advice
      });
    for (const earlier of slides.slice(0, at + 1)) {
      const isOwn = earlier.view === view;
      for (const { row, path } of marksBefore(earlier, isOwn ? answer : null, document)) {
        if (!tells(row, says, document)) continue;
        add(
          row.key,
          path,
          `the mark “${row.key}” of “${earlier.view.id}”, which a class sees first`,
          'Leave the mark out of what the earlier slides show, or put the view that asks before them.'
        );
      }
      for (const { text, path } of textsBefore(earlier, isOwn)) {
        if (!text.restsOn.some((id) => says.has(id))) continue;
        add(
          earlier.view.id,
          path,
          `“${text.text}”, which rests on ${answer}`,
          'Give the slides a title that does not tell the answer, or put the view that asks first.'
        );
      }
    }
  });
}

function repeatsOf(answer: ClaimId, { claims }: VerifiedDocument): ClaimId[] {
  return claims
    .filter(({ relates }) => relates.some(({ to, as }) => to === answer && as === 'repeats'))
    .map(({ id }) => id);
}

/** The marks of a view that are shown before the question: all, or in the view that asks those before the answer’s own. */
function marksBefore(
  { view, place }: { view: View; place: number },
  answer: ClaimId | null,
  document: VerifiedDocument
): { row: ChartRow; path: YamlPath }[] {
  const rows = rowsOf(view, document);
  const { show } = view.lesson ?? {};
  const marks = (show ?? rows.map(({ key }) => key)).flatMap((key, number) => {
    const row = rows.find((one) => one.key === key);
    const listed = view.claims.findIndex(({ id }) => id === key);
    const path = show ? ['lesson', 'show', number] : listed >= 0 ? ['claims', listed] : ['claims'];
    return row ? [{ row, path: ['views', place, ...path] }] : [];
  });
  if (answer === null) return marks;
  const asked = marks.findIndex(({ row }) => tells(row, new Set([answer]), document));
  return marks.slice(0, Math.max(0, asked));
}

/** Whether a mark is that of such a claim, or rests on it first of all. The lane of a voice shows none of its amounts. */
function tells({ key, source }: ChartRow, says: ReadonlySet<ClaimId>, { voices }: VerifiedDocument): boolean {
  const [first] = 'claims' in source ? source.claims : [];
  return says.has(key) || (first !== undefined && says.has(first) && !voices.has(key));
}

/** Our words on those slides: the title on all of them; the headline closes a view, so its own question is past by then. */
function textsBefore(
  { view, place }: { view: View; place: number },
  isOwn: boolean
): { text: OwnText; path: YamlPath }[] {
  const title = view.lesson?.title;
  const headline = { text: view.headline, path: ['views', place, 'headline', 'text'] };
  if (!title) return [headline];
  const titled = { text: title, path: ['views', place, 'lesson', 'title', 'text'] };
  return isOwn ? [titled] : [titled, headline];
}
