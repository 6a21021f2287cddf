// The state of a lesson while it is given: the step, the curtain, the guesses, and what other windows are told of it.
import { toldLater } from '#lib/present/answers.ts';
import { addHand, addNumber, noGuesses, removeNumber, setHands, type Guesses } from '#lib/present/guesses.ts';
import type { Command } from '#lib/present/keys.ts';
import type { Lesson, Step } from '#lib/present/lesson.ts';
import type { Memory } from '#lib/present/memory.ts';
import { readShared, type Curtain, type Shared } from '#lib/present/shared.ts';
import { longest, stepsOf, walk } from '#lib/present/walk.ts';
import type { Wire } from '#lib/present/windows.ts';
import type { Minutes } from '#lib/story/story.ts';

/** What lies over or beside the slide. */
export type Panel = 'overview' | 'link' | 'help' | 'sentence' | 'more';

export interface Around {
  lesson: Lesson;
  memory: Memory;
  /** Opens the wire to other windows; null where there is none. */
  openWire(receive: (message: unknown) => void): Wire | null;
  /** Milliseconds since 1970. */
  now(): number;
  /** Called with each step that becomes the current one, and with the route when that changes. */
  onstep(id: string, route: Minutes): void;
}

/** A minute to write a guess. */
const writingTime = 60_000;

export class Presentation {
  readonly lesson: Lesson;
  /** The id of the current step. */
  step = $state('');
  route = $state<Minutes>(longest);
  curtain = $state<Curtain>(null);
  isFlat = $state(false);
  guesses = $state.raw<Readonly<Record<string, Guesses>>>({});
  /** When the time to write ends; null where none runs. */
  timerEnds = $state<number | null>(null);
  /** When the lesson began. */
  started = $state(0);
  panel = $state<Panel | null>(null);
  hasNotes = $state(false);
  hasPointer = $state(false);
  /** Digits of a step number, or of a count of hands. */
  typed = $state('');
  /** The choice that hands are counted for, from 0. */
  choice = $state<number | null>(null);
  /** Whether another window of this lesson has answered. */
  hasOther = $state(false);

  readonly current = $derived.by((): Step => this.find(this.step));
  readonly steps = $derived.by(() => stepsOf(this.lesson.steps, this.route));
  readonly place = $derived(this.steps.findIndex(({ id }) => id === this.step) + 1);
  readonly next = $derived.by((): Step | null => {
    const id = walk(this.lesson.steps, this.route, this.step, 1);
    return id === this.step ? null : this.find(id);
  });

  /** Steps that would tell an answer before the class has guessed. */
  readonly untold = $derived.by(() => toldLater(this.lesson.steps, this.route, this.step));

  /** Whether the sentence holds an answer that this route asks for later: the class then sees its quoted words alone. */
  readonly keepsBack = $derived(this.steps.some(({ id }) => id === this.current.quotation?.until));

  /** Flat, a view shows all that it has: not before a question about it is answered. */
  readonly canFlatten = $derived.by((): boolean => {
    const { steps } = this.lesson;
    const { frame } = this.current;
    const from = steps.findIndex(({ id }) => id === this.step);
    const isAsked = steps.slice(from).some((step) => step.kind === 'ask' && step.frame === frame);
    return frame !== null && this.lesson.frames[frame]?.flat !== null && !isAsked;
  });

  #version = 0;
  /** Left, and perhaps still listening: a page that is kept for the Back button. */
  #isGone = false;
  readonly #around: Around;
  readonly #wire: Wire | null;

  constructor(around: Around, step: string | null, route: Minutes | null) {
    this.#around = around;
    this.lesson = around.lesson;
    this.started = around.now();
    const kept = readShared(around.memory.read(), around.lesson.steps);
    if (kept) this.#take(kept);
    // The address is what the reader asked for.
    this.step = step ?? kept?.step ?? around.lesson.steps[0]!.id;
    this.route = route ?? this.route;
    this.#wire = around.openWire((message) => this.#receive(message));
    this.greet();
  }

  /** Asks every other window for its state; the answer says that there is one. */
  greet(): void {
    this.#isGone = false;
    this.#wire?.send({ hello: true });
  }

  /** Tells the other windows that this one is gone, so that none says it is in step with it. */
  leave(): void {
    this.#isGone = true;
    this.#wire?.send({ bye: true });
  }

  close(): void {
    this.leave();
    this.#wire?.close();
  }

  find(id: string): Step {
    return this.lesson.steps.find((step) => step.id === id) ?? this.lesson.steps[0]!;
  }

  /** Shows a step; what belonged to the one before is put away. */
  go(id: string): void {
    this.panel = null;
    this.#clear();
    if (id !== this.step) {
      this.step = id;
      this.isFlat = false;
      this.timerEnds = null;
      this.#around.onstep(id, this.route);
    }
    this.#tell();
  }

  /** Does what a key or a button asks for; full screen and where the pointer is are the page's own. */
  do(command: Command): void {
    if (typeof command === 'object') return 'digit' in command ? this.#digit(command.digit) : undefined;
    switch (command) {
      case 'next':
        return this.go(walk(this.lesson.steps, this.route, this.step, 1));
      case 'back':
        return this.go(walk(this.lesson.steps, this.route, this.step, -1));
      case 'first':
        return this.go(this.steps[0]!.id);
      case 'last':
        return this.go(this.steps[this.steps.length - 1]!.id);
      case 'black':
      case 'white':
        this.curtain = command;
        // A sheet would lie over the curtain.
        this.panel = null;
        return this.#tell();
      case 'resume':
        this.curtain = null;
        return this.#tell();
      case 'flatten':
        return this.setFlat(!this.isFlat);
      case 'timer':
        return this.toggleTimer();
      case 'enter':
        return this.#enter();
      case 'more':
        if (this.choice !== null) this.guess(addHand(this.guessesOf(this.step), this.choice));
        return;
      case 'close':
        this.panel = null;
        return this.#clear();
      case 'notes':
        this.hasNotes = !this.hasNotes;
        return;
      case 'pointer':
        this.hasPointer = !this.hasPointer;
        return;
      case 'full':
        return;
      default:
        if (command === 'sentence' && this.keepsBack) return;
        this.panel = this.panel === command ? null : command;
    }
  }

  setFlat(isFlat: boolean): void {
    this.isFlat = isFlat && this.canFlatten;
    this.#tell();
  }

  setRoute(route: Minutes): void {
    this.route = route;
    this.#around.onstep(this.step, route);
    this.#tell();
  }

  toggleTimer(): void {
    if (this.current.kind !== 'ask') return;
    this.timerEnds = this.timerEnds === null ? this.#around.now() + writingTime : null;
    this.#tell();
  }

  /** The guesses of a question; on the slide that answers it, those of its question. */
  guessesOf(id: string): Guesses {
    return this.guesses[this.questionOf(id)?.id ?? id] ?? noGuesses;
  }

  /** The question that a step asks or answers, or that was asked of its picture before. */
  questionOf(id: string): Step | null {
    const at = this.lesson.steps.findIndex((step) => step.id === id);
    const { frame } = this.find(id);
    return (
      this.lesson.steps.slice(0, at + 1).findLast((step) => step.kind === 'ask' && step.frame === frame) ??
      null
    );
  }

  /** Keeps what the class guessed at the current question. */
  guess(guesses: Guesses): void {
    this.guesses = { ...this.guesses, [this.step]: guesses };
    this.#tell();
  }

  choose(choice: number): void {
    this.choice = choice;
    this.typed = '';
  }

  addHand(choice: number): void {
    this.choose(choice);
    this.guess(addHand(this.guessesOf(this.step), choice));
  }

  addNumber(number: number): void {
    this.guess(addNumber(this.guessesOf(this.step), number));
  }

  removeNumber(at: number): void {
    this.guess(removeNumber(this.guessesOf(this.step), at));
  }

  clearGuesses(): void {
    this.#clear();
    this.guess(noGuesses);
  }

  #digit(digit: number): void {
    const choices = this.current.question?.choices.length ?? 0;
    if (choices > 0 && this.choice === null && this.typed === '' && digit >= 1 && digit <= choices) {
      return this.choose(digit - 1);
    }
    this.typed = (this.typed + digit).slice(-3);
  }

  /** A count for the chosen hands, the jump to a step by its number, or the next step. */
  #enter(): void {
    const { typed, choice } = this;
    this.#clear();
    if (choice !== null) {
      if (typed !== '') this.guess(setHands(this.guessesOf(this.step), choice, Number(typed)));
      return;
    }
    if (typed === '') return this.do('next');
    const step = this.steps[Number(typed) - 1];
    if (step) this.go(step.id);
  }

  #clear(): void {
    this.typed = '';
    this.choice = null;
  }

  /** Keeps the state and tells it to every other window. */
  #tell(): void {
    this.#version += 1;
    const shared = this.#shared();
    this.#around.memory.write(shared);
    this.#wire?.send(shared);
  }

  #shared(): Shared {
    const { step, route, curtain, isFlat, guesses, timerEnds, started } = this;
    return { version: this.#version, step, route, curtain, isFlat, guesses, timerEnds, started };
  }

  #receive(message: unknown): void {
    if (this.#isGone) return;
    const isBye = typeof message === 'object' && message !== null && 'bye' in message;
    this.hasOther = !isBye;
    // Where a third window stays, it answers.
    if (isBye) return this.greet();
    if (typeof message === 'object' && message !== null && 'hello' in message) {
      return this.#wire?.send(this.#shared());
    }
    const shared = readShared(message, this.lesson.steps);
    if (!shared || shared.version < this.#version) return;
    const [before, route] = [this.step, this.route];
    this.#take(shared);
    this.step = shared.step;
    // What was opened over the slide belongs to the step before, and would lie over a curtain.
    if (this.step !== before || this.curtain) this.panel = null;
    if (this.step !== before) this.#clear();
    if (this.step !== before || this.route !== route) this.#around.onstep(this.step, this.route);
    this.#around.memory.write(this.#shared());
  }

  #take({ version, route, curtain, isFlat, guesses, timerEnds, started }: Shared): void {
    this.#version = version;
    Object.assign(this, { route, curtain, isFlat, guesses, timerEnds, started });
  }
}
