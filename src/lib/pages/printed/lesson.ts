// A document's lesson: its steps, and first of all who wrote, published and paid for the text and what is not known.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { makeLesson } from '#lib/present/makelesson.ts';
import type { Lesson } from '#lib/present/lesson.ts';
import { printAbout } from '#lib/pages/printed/about.ts';
import type { Story } from '#lib/story/story.ts';
import { closeSentence } from '#lib/words/stop.ts';

/** @example printLesson(document, story).steps[0].lines[0] // 'Published by Voice of America, funded by the U.S. government.' */
export function printLesson(document: VerifiedDocument, story: Story): Lesson {
  const { publisherLine, known, missing, reference, rights } = printAbout(document);
  return makeLesson(document, story, {
    lines: [
      `Published by ${publisherLine}`,
      ...missing,
      ...known,
      `Words such as “last year” are read against ${reference.words}`
    ].map(closeSentence),
    notes: [
      'Ask who wrote this, who paid for it, and what we would want to know of it.',
      'Every mark quotes its sentence: these words are in the text. Read twice. Not fact-checked.',
      closeSentence(reference.from),
      closeSentence(rights)
    ]
  });
}
