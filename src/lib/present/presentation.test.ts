import { describe, expect, it } from 'vitest';
import type { Frame, Lesson, Step } from '#lib/present/lesson.ts';
import type { Memory } from '#lib/present/memory.ts';
import { Presentation } from '#lib/present/presentation.svelte.ts';
import type { Wire } from '#lib/present/windows.ts';

const step = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  kind: 'mark',
  view: 'boats',
  title: id,
  frame: 'boats',
  later: [],
  newest: [],
  changed: id,
  quotation: null,
  lines: [],
  question: null,
  notes: [],
  minutes: 10,
  ...more
});
const frame = { id: 'boats', flat: { wide: '', narrow: '', losses: [], count: 1 } } as unknown as Frame;
const choices = [1, 2, 3, 4].map((from) => ({ label: String(from), from, to: from }));
const lesson: Lesson = {
  id: 'harbour',
  short: 'Harbour',
  title: 'Harbour',
  frames: { boats: frame },
  steps: [
    step('about', { kind: 'about', frame: null }),
    step('boats-question', { kind: 'ask', question: { text: '?', choices, answer: 'boats-1' } }),
    step('boats-1'),
    step('boats-2', { minutes: 45 }),
    step('boats-finding', { kind: 'finding' })
  ]
};

/** Windows that hear one another, as a BroadcastChannel would let them, and each its own memory. */
function makeWindows() {
  const ears = new Set<(message: unknown) => void>();
  return function open(id: string | null, memory: Memory = makeMemory(), route: 10 | 45 = 45): Presentation {
    const openWire = (receive: (message: unknown) => void): Wire => {
      ears.add(receive);
      const others = () => [...ears].filter((ear) => ear !== receive);
      return {
        send: (message) => others().forEach((ear) => ear(structuredClone(message))),
        close: () => ears.delete(receive)
      };
    };
    return new Presentation({ lesson, memory, openWire, now: () => 1000, onstep: () => {} }, id, route);
  };
}

function makeMemory(): Memory {
  let kept: unknown = null;
  return { read: () => kept, write: (value) => (kept = structuredClone(value)) };
}

describe('a presentation', () => {
  it('keeps a sentence folded that answers a later question of its route', () => {
    const quotation = {
      number: '7',
      shown: [{ text: 'Four boats …', lit: true }],
      whole: [{ text: 'Four boats, two of which are red.', lit: true }],
      isFolded: true,
      until: 'boats-question',
      says: '',
      voice: null
    };
    const steps = [
      step('boats-0', { quotation }),
      step('boats-question', {
        kind: 'ask',
        question: { text: '?', choices, answer: 'boats-1' },
        minutes: 25
      }),
      step('boats-1', { newest: ['red'], minutes: 25 }),
      step('boats-2', { newest: ['red'] })
    ];
    const around = { memory: makeMemory(), openWire: () => null, now: () => 0, onstep: () => {} };
    const show = new Presentation({ ...around, lesson: { ...lesson, steps } }, 'boats-0', 45);
    show.do('sentence');
    expect([show.panel, show.keepsBack]).toEqual([null, true]);
    expect([...show.untold]).toEqual(['boats-1', 'boats-2']);
    show.go('boats-question');
    expect(show.untold.size).toBe(2);
    show.go('boats-1');
    expect(show.untold.size).toBe(0);
    // Where the route does not ask, nothing is kept from the class.
    show.setRoute(10);
    show.go('boats-0');
    show.do('sentence');
    expect([show.panel, show.keepsBack, show.untold.size]).toEqual(['sentence', false, 0]);
  });

  it('walks its route and stops at both ends', () => {
    const show = makeWindows()('about', makeMemory(), 10);
    show.do('back');
    expect(show.step).toBe('about');
    show.do('last');
    show.do('next');
    expect(show.step).toBe('boats-finding');
    show.do('back');
    expect(show.step).toBe('boats-1');
    expect([show.place, show.steps.length]).toEqual([3, 4]);
  });

  it('takes the route of its address before the one that it kept, and writes a new one there', () => {
    const memory = makeMemory();
    makeWindows()('about', memory, 10).do('next');
    const written: unknown[] = [];
    const show = new Presentation(
      { lesson, memory, openWire: () => null, now: () => 1, onstep: (...place) => written.push(place) },
      null,
      null
    );
    expect([show.route, show.step]).toEqual([10, 'boats-question']);
    show.setRoute(25);
    expect(written).toEqual([['boats-question', 25]]);
    expect(makeWindows()(null, memory, 45).route).toBe(45);
  });

  it('jumps by number and Enter, and forgets a number at Esc', () => {
    const show = makeWindows()('about');
    show.do({ digit: 3 });
    show.do('close');
    show.do({ digit: 5 });
    show.do('enter');
    expect(show.step).toBe('boats-finding');
    show.do({ digit: 9 });
    show.do('enter');
    expect(show.step).toBe('boats-finding');
  });

  it('takes digits at a question for a choice and its hands', () => {
    const show = makeWindows()('boats-question');
    show.do({ digit: 2 });
    show.do({ digit: 1 });
    show.do({ digit: 4 });
    show.do('enter');
    show.do({ digit: 1 });
    show.do('more');
    show.do('more');
    expect(show.guessesOf('boats-question').hands).toEqual([2, 14]);
    show.do('next');
    expect(show.guessesOf('boats-1').hands).toEqual([2, 14]);
  });

  it('puts a flattened view back with the next step', () => {
    const show = makeWindows()('boats-1');
    show.do('flatten');
    expect(show.isFlat).toBe(true);
    show.do('next');
    expect(show.isFlat).toBe(false);
    show.do('first');
    show.do('flatten');
    expect(show.isFlat, 'nothing is drawn at the first step').toBe(false);
  });

  it('flattens nothing before the class has the answer, since a flat view shows it', () => {
    const show = makeWindows()('boats-question');
    show.do('flatten');
    expect([show.canFlatten, show.isFlat]).toEqual([false, false]);
    show.do('next');
    show.do('flatten');
    expect([show.canFlatten, show.isFlat]).toEqual([true, true]);
  });

  it('keeps two windows in step, in both directions and through a reload of either', () => {
    const open = makeWindows();
    const [wall, desk] = [makeMemory(), makeMemory()];
    const first = open('about', wall);
    let second = open(null, desk);
    second.do('next');
    second.do({ digit: 2 });
    second.do('more');
    expect(first.step).toBe('boats-question');
    expect(first.guessesOf(first.step).hands).toEqual([0, 1]);
    first.do('black');
    expect(second.curtain).toBe('black');
    second.close();
    second = open(second.step, desk);
    expect(second.curtain).toBe('black');
    expect(second.guessesOf(second.step).hands).toEqual([0, 1]);
    first.close();
    const again = open(first.step, wall);
    second.do('resume');
    second.do('next');
    expect([again.curtain, again.step]).toEqual([null, 'boats-1']);
  });

  it('says that there is another window only while there is one', () => {
    const open = makeWindows();
    const [wall, desk] = [open('about'), open('about')];
    expect([wall.hasOther, desk.hasOther]).toEqual([true, true]);
    wall.close();
    expect(desk.hasOther).toBe(false);
    const third = open('about');
    const again = open('about');
    again.close();
    expect([desk.hasOther, third.hasOther]).toEqual([true, true]);
  });

  it('lets no sheet lie over a curtain or over a step that another window turned to', () => {
    const open = makeWindows();
    const [wall, desk] = [open('about'), open('about')];
    wall.do('overview');
    wall.do('black');
    expect(wall.panel).toBeNull();
    wall.do('resume');
    for (const command of ['next', 'white'] as const) {
      wall.do('help');
      desk.do(command);
      expect(wall.panel, command).toBeNull();
    }
  });

  it('works alone where nothing is kept and nobody hears', () => {
    const show = new Presentation(
      {
        lesson,
        memory: { read: () => null, write: () => {} },
        openWire: () => null,
        now: () => 1,
        onstep: () => {}
      },
      null,
      45
    );
    show.do('next');
    show.do('notes');
    expect([show.step, show.hasNotes]).toEqual(['boats-question', true]);
  });

  it('takes no state that is not one of its lesson', () => {
    const ears: ((message: unknown) => void)[] = [];
    const openWire = (receive: (message: unknown) => void) => (ears.push(receive), null);
    const show = new Presentation(
      {
        lesson,
        memory: { read: () => 'nonsense', write: () => {} },
        openWire,
        now: () => 1,
        onstep: () => {}
      },
      'about',
      45
    );
    for (const message of [null, 7, {}, { version: 9, started: 1, step: 'elsewhere', route: 45 }])
      ears[0]!(message);
    expect(show.step).toBe('about');
  });
});
