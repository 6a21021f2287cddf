// story.yaml → views, held to the claims (check 7): an unknown view, a claim that does not fit or a number that nobody said stops the build.
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import type { Problem } from '#lib/claims/problem.ts';
import { Report } from '#lib/claims/report.ts';
import { shapeProblems } from '#lib/claims/shape.ts';
import { readYaml, type YamlPath } from '#lib/claims/yaml.ts';
import { kinds } from '#lib/charts/registry.ts';
import { checkAsked } from '#lib/story/asked.ts';
import { holdOwnText } from '#lib/story/hold.ts';
import { storySchema, type OwnTextEntry, type ViewEntry } from '#lib/story/schema.ts';
import { rowsOf } from '#lib/story/rows.ts';
import type { InLesson, OwnText, Story, View } from '#lib/story/story.ts';

const file = 'story.yaml';

export type LoadedStory = { ok: true; story: Story } | { ok: false; problems: readonly Problem[] };

/**
 * Reads a story for a verified document. All problems come at once.
 *
 * @example loadStory(text, document) // { ok: true, story: { views: [{ id: 'timeline', … }] } }
 */
export function loadStory(text: string, document: VerifiedDocument): LoadedStory {
  const { file: yaml, problems } = readYaml(file, text);
  if (problems.length > 0) return { ok: false, problems };
  const report = new Report((_, path) => yaml.at(path));
  const parsed = storySchema.safeParse(yaml.value);
  if (!parsed.success) {
    shapeProblems(parsed.error.issues, yaml.value, file, report);
    return { ok: false, problems: report.problems };
  }
  const reader = makeReader(document, report);
  const seen = new Set<string>();
  const views = parsed.data.views.map((entry, row) => {
    const path = ['views', row];
    if (seen.has(entry.id)) {
      report.add('duplicate-id', file, [...path, 'id'], {
        id: entry.id,
        expected: 'an id that no other view has',
        found: `“${entry.id}” a second time`,
        advice: 'Choose another id; it is part of the address.'
      });
    }
    seen.add(entry.id);
    const view = readView(entry, path, reader, report);
    checkShown(view, document, path, report);
    return view;
  });
  checkAsked(views, document, report);
  return report.problems.length > 0
    ? { ok: false, problems: report.problems }
    : { ok: true, story: { views } };
}

interface Reader {
  claims(ids: readonly string[], path: YamlPath): VerifiedClaim[];
  ownText(entry: OwnTextEntry, path: YamlPath): OwnText;
}

function makeReader(document: VerifiedDocument, report: Report): Reader {
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
  return {
    claims: (ids, path) =>
      ids.flatMap((id, number) => {
        const claim = byId.get(id);
        if (claim) return [claim];
        report.add('missing-claim', file, [...path, number], {
          id,
          expected: 'the id of a claim in claims.yaml',
          found: `“${id}”`,
          advice: 'Correct the id, or add the claim.'
        });
        return [];
      }),
    ownText: (entry, path) => holdOwnText(entry, { file, path, field: 'text' }, document, report)
  };
}

function readView(entry: ViewEntry, path: YamlPath, reader: Reader, report: Report): View {
  const claims = reader.claims(entry.claims, [...path, 'claims']);
  checkKind(entry, claims, path, report);
  const { note, question, lesson } = entry;
  return {
    id: entry.id,
    kind: entry.kind,
    claims,
    headline: reader.ownText(entry.headline, [...path, 'headline']),
    subtitle: reader.ownText(entry.subtitle, [...path, 'subtitle']),
    ...(note ? { note: reader.ownText(note, [...path, 'note']) } : {}),
    ...(question
      ? { question: { ...reader.ownText(question, [...path, 'question']), answer: question.answer } }
      : {}),
    ...(lesson ? { lesson: readLesson(lesson, [...path, 'lesson'], reader) } : {})
  };
}

function readLesson(
  { title, show, minutes }: NonNullable<ViewEntry['lesson']>,
  path: YamlPath,
  reader: Reader
): InLesson {
  return {
    ...(title ? { title: reader.ownText(title, [...path, 'title']) } : {}),
    ...(show ? { show } : {}),
    minutes
  };
}

/** The lesson shows marks by their keys, so each must be a mark of the view; a question is asked before the one that answers. */
function checkShown(view: View, document: VerifiedDocument, path: YamlPath, report: Report): void {
  if (!kinds.some(({ kind }) => kind === view.kind)) return;
  const rows = rowsOf(view, document);
  const keys = rows.map(({ key }) => key);
  const show = view.lesson?.show;
  show?.forEach((key, number) => {
    if (keys.length === 0 || keys.includes(key)) return;
    report.add('missing-claim', file, [...path, 'lesson', 'show', number], {
      id: key,
      expected: `a mark of this view: ${keys.join(', ')}`,
      found: `“${key}”`,
      advice: 'Correct the key, or add the claim to the view.'
    });
  });
  const answer = view.question?.answer;
  const shown = rows.filter(({ key }) => show?.includes(key) ?? true);
  const answers = shown.flatMap(({ key, source }) => ('claims' in source ? [key, source.claims[0]] : [key]));
  // A view that shows nothing lacks its claims or names no mark of its own, which is told already.
  if (answer !== undefined && shown.length > 0 && !answers.includes(answer)) {
    report.add('missing-claim', file, [...path, 'question', 'answer'], {
      id: answer,
      expected: `a mark that this view shows in the lesson: ${shown.map(({ key }) => key).join(', ')}`,
      found: `“${answer}”`,
      advice: 'Name the claim whose mark answers the question, or show its mark.'
    });
  }
}

function checkKind(entry: ViewEntry, claims: readonly VerifiedClaim[], path: YamlPath, report: Report): void {
  const kind = kinds.find((row) => row.kind === entry.kind);
  if (!kind) {
    report.add('unknown-view', file, [...path, 'kind'], {
      id: entry.id,
      expected: `one of ${kinds.map((row) => row.kind).join(', ')}`,
      found: `“${entry.kind}”`,
      advice: 'Correct the name of the chart kind.'
    });
    return;
  }
  entry.claims.forEach((id, number) => {
    const claim = claims.find((other) => other.id === id);
    const why = claim ? kind.refuses(claim) : null;
    if (why === null) return;
    report.add('claim-does-not-fit', file, [...path, 'claims', number], {
      id,
      expected: `a claim that a ${kind.title.toLowerCase()} can draw`,
      found: why,
      advice: 'Leave the claim out of this view, or choose another kind.'
    });
  });
  const together = kind.refusesTogether(claims);
  if (together === null) return;
  report.add('mixed-units', file, [...path, 'claims'], {
    id: entry.id,
    expected: `claims that one ${kind.title.toLowerCase()} can hold`,
    found: together,
    advice: 'Draw them in views of their own.'
  });
}
