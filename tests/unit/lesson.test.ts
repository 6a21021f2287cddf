// The first document’s lesson, step by step: what it shows, how large, and that nothing in it is cut or doubled.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { faultsOf } from '#lib/charts/testing/boxes.ts';
import { printLesson } from '#lib/pages/printed/lesson.ts';
import { toldLater } from '#lib/present/answers.ts';
import { cutFrames } from '#lib/present/frames.ts';
import { marksOf } from '#lib/present/marks.ts';
import { drawStep } from '#lib/present/picture.ts';
import { linesUnder, plain, roomFor, roomy, countLines } from '#lib/present/slide.ts';
import { routes, stepsOf } from '#lib/present/walk.ts';

const { document, story } = await readSeed('huawei-5g');
const lesson = printLesson(document, story);
const withFrame = lesson.steps.filter(({ frame }) => frame !== null);
const frames = Object.values(lesson.frames);
const textOf = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('');
const isStep = (id: string) => (step: { id: string }) => step.id === id;
const numbersIn = (picture: string, attribute: string) =>
  [...picture.matchAll(new RegExp(` ${attribute}="([\\d.]+)"`, 'g'))].map(([, number]) => Number(number));

describe('the lesson', () => {
  it('has steps with ids of their own, and the same ones each time', () => {
    const ids = lesson.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(printLesson(document, story)).toEqual(lesson);
  });

  it('begins with who published and paid for the text and what is not known', () => {
    const { kind, lines } = lesson.steps[0]!;
    expect(kind).toBe('about');
    expect(lines[0]).toContain(document.about.publisher.name);
    expect(lines[0]).toContain(document.about.publisher['funded-by']);
    for (const { missing } of [document.about.author, document.about.date]) expect(lines).toContain(missing);
  });

  it('has every step of a shorter route in the longer ones, each whole', () => {
    const [short, middle, long] = routes.map((route) => stepsOf(lesson.steps, route));
    expect(short!.length).toBeLessThan(middle!.length);
    expect(middle!.length).toBeLessThan(long!.length);
    expect(long!.filter((step) => short!.includes(step))).toEqual(short);
    for (const steps of [short!, middle!]) {
      const views = new Set(steps.map(({ view }) => view));
      expect(steps).toEqual(lesson.steps.filter(({ view, kind }) => kind === 'about' || views.has(view)));
    }
  });

  it('brings one mark a step and shows five labelled ones at the most', () => {
    for (const frame of frames) {
      const steps = lesson.steps.filter((step) => step.frame === frame.id && step.kind === 'mark');
      expect(steps.length, frame.id).toBeLessThanOrEqual(5);
      const brought = steps.flatMap(({ newest }) => newest);
      expect(new Set(brought).size, frame.id).toBe(brought.length);
      steps.forEach((step, at) => {
        expect(step.later, step.id).toEqual(steps.slice(at + 1).flatMap(({ newest }) => newest));
      });
    }
  });

  it('quotes words of the sentence in every step that brings a mark', () => {
    for (const { id, kind, quotation } of lesson.steps.filter((step) => step.kind === 'mark')) {
      expect(quotation, `${id} ${kind}`).not.toBeNull();
      expect(document.text).toContain(textOf(quotation!.whole));
      expect(textOf(quotation!.shown.filter(({ lit }) => lit)), id).not.toBe('');
    }
  });

  it('gives each sentence its lines, and its quoted words in full', () => {
    for (const { title, frame, quotation } of withFrame) {
      if (!quotation) continue;
      const { height, isRoomy } = lesson.frames[frame!]!;
      const lettering = isRoomy ? roomy : plain;
      expect(countLines(textOf(quotation.shown), lettering.size)).toBeLessThanOrEqual(
        linesUnder(title, height, lettering)
      );
      for (const part of quotation.whole.filter(({ lit }) => lit))
        expect(quotation.shown).toContainEqual(part);
    }
  });

  it.each(routes)('tells no answer before its question, in %i minutes', (route) => {
    const steps = stepsOf(lesson.steps, route);
    for (const { question } of steps) {
      if (!question) continue;
      const answer = document.claims.find(({ id }) => steps.find(isStep(question.answer))!.newest[0] === id)!;
      const before = steps.slice(0, steps.findIndex(isStep(question.answer)));
      for (const step of before) {
        const { title, changed, lines, quotation } = step;
        const shown = textOf(quotation?.shown ?? []);
        const picture = step.frame ? drawStep(lesson.frames[step.frame]!.wide, step, 'x') : '';
        const seen = picture.replace(/<a [^>]*class="mark later".*?<\/a>/gs, '');
        for (const text of [title, changed, ...lines, shown, step.question?.text ?? '', seen])
          expect(text, step.id).not.toContain(answer.value!.words);
        if (quotation && textOf(quotation.whole) !== shown) expect(quotation.isFolded, step.id).toBe(true);
        const sheet = steps.filter(({ id }) => !toldLater(lesson.steps, route, step.id).has(id));
        for (const one of sheet)
          expect(one.kind === 'mark' ? one.changed : '').not.toContain(answer.value!.words);
      }
    }
  });

  it('shows of a sentence that holds a later answer its quoted words, and the whole once it is told', () => {
    const [before, after] = ['contracts-1', 'contracts-2'].map(
      (id) => lesson.steps.find(isStep(id))!.quotation!
    );
    expect(textOf(before!.shown)).toBe('… it has signed 40 contracts to build 5G networks …');
    expect(before).toMatchObject({ until: 'contracts-question', isFolded: true });
    expect(textOf(after!.shown)).toBe(textOf(before!.whole));
    expect(after).toMatchObject({ until: null, isFolded: false });
  });

  it('changes nothing in a picture from step to step but what is shown', () => {
    const bare = (picture: string) =>
      picture
        .replace(/class="mark[a-z ]*"/g, '')
        .replace(/ aria-describedby="[^"]*"|<desc .*?<\/desc>/gs, '')
        .replace(/copy-\S*?-(?=\w+")/g, '');
    for (const frame of frames) {
      const steps = withFrame.filter((step) => step.frame === frame.id);
      const pictures = steps.map((step) => bare(drawStep(frame.wide, { ...step, id: 'x' }, 'copy')));
      expect(new Set(pictures).size, frame.id).toBe(1);
      for (const step of steps) {
        const drawn = drawStep(frame.wide, step, 'copy');
        for (const key of step.later) expect(drawn).toContain(`class="mark later" data-key="${key}"`);
        for (const key of step.newest) expect(drawn).toContain(`class="mark newest" data-key="${key}"`);
        expect(drawn).not.toContain('copy-of-frame');
        expect(drawn.includes('<desc '), step.id).toBe(step.later.length === 0);
      }
    }
  });

  it('leads from a mark to the step that brings it', () => {
    for (const { wide } of frames) {
      for (const [, id, key] of wide.matchAll(/<a href="#\/([^"]+)"[^>]* data-key="([^"]+)"/g)) {
        const step = lesson.steps.find((one) => one.id === id);
        expect(step, key).toBeDefined();
      }
    }
  });

  it.each(frames.map((frame) => [frame.id, frame] as const))('is read from the last row: %s', (_, frame) => {
    for (const picture of [frame.wide, frame.flat?.wide ?? '']) {
      for (const size of numbersIn(picture, 'font-size').slice(1)) expect(size).toBeGreaterThanOrEqual(30);
      for (const [tag] of picture.matchAll(/<[^>]* stroke="[^>]*>/g)) {
        expect(numbersIn(tag, 'stroke-width')[0] ?? 1, tag.slice(0, 200)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('has pictures without an overlap that fit their slides', () => {
    for (const view of story.views.filter((one) => one.lesson)) {
      const room = roomFor((view.lesson!.title ?? view.headline).text);
      for (const { scene } of cutFrames(view.kind, marksOf(view, document), room)) {
        expect(scene, view.id).not.toBeNull();
        expect(scene!.height).toBeLessThanOrEqual(room);
        expect(faultsOf(scene!, 30), view.id).toEqual([]);
      }
    }
  });

  it('says what a flattened picture lost', () => {
    for (const { id, flat } of frames) {
      expect(flat, id).not.toBeNull();
      expect(flat!.count, id).toBeGreaterThan(0);
    }
    expect(lesson.frames['contracts']!.flat!.losses[0]).toContain('more than 20 of 40 contracts');
  });
});
