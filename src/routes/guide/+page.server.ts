import { chooseSteps, makeExampleSheet, trimLesson } from '#lib/pages/guide/example.ts';
import { printAbout } from '#lib/pages/printed/about.ts';
import { printLesson } from '#lib/pages/printed/lesson.ts';
import { showControlsIn } from '#lib/words/controls.ts';
import { collectBank } from '#lib/worksheet/collect.ts';
import { documentEntries, loadSeed } from '../seed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const seeds = await Promise.all((await documentEntries()).map(({ document }) => loadSeed(document)));
  // The pictures are of the first document.
  const { document, story, classroom } = seeds[0]!;
  const lesson = printLesson(document, story);
  const steps = chooseSteps(lesson);
  return {
    documents: seeds.map((seed) => ({
      id: seed.document.id,
      title: seed.document.about.title,
      pictures: seed.story.views
        .filter(({ kind }) => kind === 'timeline')
        .map(({ id, headline }) => ({ view: id, headline: headline.text }))
    })),
    ...showControlsIn({
      example: steps && { lesson: trimLesson(lesson, steps), steps },
      sheet: { about: printAbout(document), ...makeExampleSheet(collectBank(document, story, classroom)) }
    })
  };
};
