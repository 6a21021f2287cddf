// A verified document as the one file carries it.
import { readFaces } from '#commands/exportfaces.ts';
import type { Seed } from '#commands/seeds.ts';
import { collectExport } from '#lib/export/collect.ts';
import { printDocument } from '#lib/pages/printed/document.ts';
import { printLesson } from '#lib/pages/printed/lesson.ts';
import { exportFaces } from '#lib/export/faces.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import { collectBank } from '#lib/worksheet/collect.ts';
import type { LessonData } from './data.ts';

/** @param site - the site’s address, without a slash at its end; null where none is configured */
export function collectLesson({ document, story, classroom }: Seed, site: string | null): LessonData {
  const bytes = readFaces();
  return {
    ...showControlsIn({
      printed: printDocument(document, story),
      lesson: printLesson(document, story),
      bank: collectBank(document, story, classroom)
    }),
    exports: Object.fromEntries(story.views.map((view) => [view.id, collectExport(document, view, site)])),
    faces: Object.fromEntries(
      exportFaces.map(({ id, file }) => [file, Buffer.from(bytes[id]).toString('base64')])
    ),
    canonical: site === null ? null : `${site}/${document.about.id}/present/`
  };
}
