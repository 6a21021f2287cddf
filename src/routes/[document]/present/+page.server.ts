import { printLesson } from '#lib/pages/printed/lesson.ts';
import { absoluteAddress } from '../../canonical.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import { documentEntries, loadSeed } from '../../seed.ts';
import type { PageServerLoad } from './$types';

export const entries = documentEntries;

export const load: PageServerLoad = async ({ params }) => {
  const { document, story } = await loadSeed(params.document);
  return {
    lesson: showControlsIn(printLesson(document, story)),
    canonical: absoluteAddress(`/${document.about.id}/present/`)
  };
};
