// The timeline in a reader's hands. Loaded at the first touch; it draws into the pictures that the server printed.
import { namedWidths, pageScale } from '#lib/charts/kind.ts';
import type { Frame } from '#lib/charts/kind.ts';
import { walkMarks } from '#lib/charts/scene/marks.ts';
import { toPageSvg } from '#lib/charts/scene/pagesvg.ts';
import type { Mark } from '#lib/charts/scene/scene.ts';
import { tween } from '#lib/charts/scene/tween.ts';
import { pictureTimeline } from '#lib/charts/timeline/layout.ts';
import type { TimelinePicture } from '#lib/charts/timeline/layout.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { runsDown } from '#lib/charts/timeline/scales/make.ts';
import { domainOf } from '#lib/charts/timeline/scales/scale.ts';
import { defaultSettings, parseSettings, writeSettings } from '#lib/charts/timeline/settings.ts';
import type { ScaleName, TimelineSettings } from '#lib/charts/timeline/settings.ts';
import { act } from '#lib/charts/timeline/view/action.ts';
import type { TimelineAction } from '#lib/charts/timeline/view/action.ts';
import { placeLimits, placesOf, windowAt } from '#lib/charts/timeline/view/places.ts';
import { limitsOver } from '#lib/charts/timeline/view/window.ts';
import type { TimeWindow, WindowLimits } from '#lib/charts/timeline/view/window.ts';
import { roundWindow } from '#lib/charts/timeline/view/writewindow.ts';
import { isCalm } from '#lib/ui/calm.ts';
import { rove } from '#lib/ui/roving.ts';
import { play, stopPlaying, takeGhost } from '#lib/ui/timeline/animate.ts';
import { followGestures } from '#lib/ui/timeline/gestures.ts';
import { drawPaper } from '#lib/ui/timeline/paper.ts';
import { patchPicture } from '#lib/ui/timeline/patch.ts';
import { addStripHandle } from '#lib/ui/timeline/striphandle.ts';
import type { StripHandle } from '#lib/ui/timeline/striphandle.ts';

/** What is shown now, for the bar over the picture and for the address. */
export interface Shown {
  settings: TimelineSettings;
  scale: ScaleName;
  /** The line over the picture. */
  caption: string;
  /** The settings as an address has them; empty as it opens. */
  written: string;
}

export interface StageInput {
  /** The element around the copies of the picture, `.picture`. */
  frame: HTMLElement;
  view: string;
  rows: readonly EventRow[];
  href(mark: Pick<Mark, 'key'>): string;
  /** Called after every drawing; `isSettled` where no gesture is under way. */
  onshow(shown: Shown, isSettled: boolean): void;
}

interface Copy {
  svg: SVGSVGElement;
  width: number;
}

export class Stage {
  readonly #input: StageInput;
  readonly #handles = new Map<number, StripHandle>();
  readonly #stop: (() => void)[] = [];
  readonly #pictures = new WeakMap<TimelineSettings, Map<number, TimelinePicture>>();
  readonly #rowsHeights = new Map<string, number>();
  #settings = defaultSettings;

  constructor(input: StageInput) {
    this.#input = input;
    this.#follow();
  }

  /** Shows what an address asks for, without motion; what it cannot mean is shown as the timeline opens. */
  read(written: string): void {
    if (written === writeSettings(this.#settings)) return;
    const read = parseSettings(written);
    this.show(read.ok ? read.settings : defaultSettings, false);
  }

  /** Does what a button, a key or a mark asks for. */
  act(action: TimelineAction): void {
    const { whole } = this.#picture(this.#shownWidth(), this.#settings);
    this.show(act(this.#settings, action, this.#input.rows, whole), true);
  }

  /** Draws other settings; with `moves` each mark goes from where it stood to where it stands. */
  show(settings: TimelineSettings, moves: boolean): void {
    const before = this.#settings;
    this.#settings = settings;
    for (const copy of this.#copies()) {
      const isSeen = copy.width === this.#shownWidth();
      this.#draw(copy, before, isSeen && moves && !isCalm());
    }
    this.#tell(true);
  }

  close(): void {
    for (const stop of this.#stop) stop();
    for (const handle of this.#handles.values()) handle.remove();
  }

  /** While a gesture is under way only what is seen is drawn, without any motion of its own. */
  #follow(): void {
    const { frame } = this.#input;
    let stopGestures = (): void => undefined;
    let direction: 'right' | 'down' | null = null;
    const follow = (): void => {
      const now = runsDown(frameOf(this.#shownWidth())) ? 'down' : 'right';
      if (now === direction) return;
      direction = now;
      stopGestures();
      stopGestures = followGestures(frame, {
        direction,
        plainWheel: false,
        plot: () => this.#plotOnScreen(),
        window: () => this.#places(),
        limits: () => this.#placeLimits(),
        onwindow: (places) => this.#gesture(places),
        onend: () => this.#settle()
      });
    };
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(frame);
    // Only what lies on the plot moves it: a drag over the shelf selects its words, as everywhere.
    const guard = (event: Event): void => {
      if (!this.#isOnPlot(event as MouseEvent)) event.stopImmediatePropagation();
    };
    frame.addEventListener('pointerdown', guard, { capture: true });
    let settling = 0;
    const later = (): void => {
      clearTimeout(settling);
      settling = window.setTimeout(() => this.#settle(), 250);
    };
    frame.addEventListener('wheel', later, { passive: true });
    frame.addEventListener('keydown', later);
    this.#stop.push(() => {
      stopGestures();
      observer.disconnect();
      frame.removeEventListener('pointerdown', guard, { capture: true });
      frame.removeEventListener('wheel', later);
      frame.removeEventListener('keydown', later);
      clearTimeout(settling);
    });
  }

  #gesture(places: TimeWindow): void {
    const { whole } = this.#picture(this.#shownWidth(), this.#settings);
    if (whole !== null) this.#drawSeen({ ...this.#settings, window: windowAt(places, whole) });
  }

  #drawSeen(settings: TimelineSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    const copy = this.#copies().find(({ width }) => width === this.#shownWidth());
    if (copy !== undefined) this.#draw(copy, before, false);
    this.#tell(false);
  }

  /** After a gesture the copies for other widths, and for paper, are drawn too, and the address is written. */
  #settle(): void {
    for (const copy of this.#copies())
      if (copy.width !== this.#shownWidth()) this.#draw(copy, this.#settings, false);
    this.#tell(true);
  }

  #draw({ svg, width }: Copy, before: TimelineSettings, moves: boolean): void {
    const { view, href, frame } = this.#input;
    const next = this.#picture(width, this.#settings);
    stopPlaying(svg);
    const old = moves ? this.#picture(width, before) : null;
    const marks = new Map([...walkMarks(next.scene)].map((mark) => [mark.key, mark]));
    const ghost = old === null ? null : takeGhost(svg, new Set(marks.keys()));
    const height = svg.parentElement?.clientHeight ?? 0;
    patchPicture(svg, toPageSvg(next.scene, { id: `${view}-${width}`, namedBy: `${view}-headline`, href }));
    rove(frame, document.activeElement ?? undefined);
    this.#showHandle(svg, width, next);
    if (old === null || ghost === null) return;
    void play(svg, { tween: tween(old.scene, next.scene), marks, ghost, height })
      .catch(() => undefined)
      .then(() => dispatchEvent(new Event('resize')));
  }

  #showHandle(svg: SVGSVGElement, width: number, { strip, window }: TimelinePicture): void {
    const handle =
      this.#handles.get(width) ??
      addStripHandle(svg, {
        limits: () => this.#timeLimits(),
        window: () => this.#settings.window,
        onwindow: (moved) => this.#drawSeen({ ...this.#settings, window: roundWindow(moved) }),
        onend: () => this.#settle()
      });
    this.#handles.set(width, handle);
    handle.show(strip === null || window === null ? null : { strip, window });
  }

  #tell(isSettled: boolean): void {
    if (isSettled) drawPaper(this.#input, this.#settings);
    const { scaleName, caption } = this.#picture(this.#shownWidth(), this.#settings);
    this.#input.onshow(
      { settings: this.#settings, scale: scaleName, caption, written: writeSettings(this.#settings) },
      isSettled
    );
    // What hangs on a mark, such as the line to its sentence, looks where it is now.
    dispatchEvent(new Event('resize'));
  }

  /** One drawing asks for its picture many times. */
  #picture(width: number, settings: TimelineSettings): TimelinePicture {
    const known = this.#pictures.get(settings) ?? new Map<number, TimelinePicture>();
    this.#pictures.set(settings, known);
    const picture = known.get(width) ?? this.#makePicture(width, settings);
    known.set(width, picture);
    return picture;
  }

  /** Zoomed, the rows keep the height that they have together, so that the axis stays where it is. */
  #makePicture(width: number, settings: TimelineSettings): TimelinePicture {
    const { rows } = this.#input;
    const frame = frameOf(width);
    if (settings.window === null) return pictureTimeline(rows, frame, settings);
    const { scale, lanes } = settings;
    const key = `${width} ${scale} ${lanes}`;
    const rowsHeight =
      this.#rowsHeights.get(key) ?? pictureTimeline(rows, frame, { ...settings, window: null }).rowsHeight;
    this.#rowsHeights.set(key, rowsHeight);
    return pictureTimeline(rows, frame, settings, rowsHeight);
  }

  #copies(): Copy[] {
    return namedWidths.flatMap((width) => {
      const svg = this.#input.frame.querySelector<SVGSVGElement>(`.w${width} > svg`);
      return svg === null ? [] : [{ svg, width }];
    });
  }

  /** The width of the copy that the style sheet shows; the widest where none is seen. */
  #shownWidth(): number {
    const seen = this.#copies().find(({ svg }) => svg.getBoundingClientRect().width > 0);
    return seen?.width ?? namedWidths[3];
  }

  #places(): TimeWindow {
    const { whole, window } = this.#picture(this.#shownWidth(), this.#settings);
    return whole === null ? { from: 0, to: 1 } : placesOf(window, whole);
  }

  #placeLimits(): WindowLimits {
    const { whole } = this.#picture(this.#shownWidth(), this.#settings);
    return whole === null ? { from: 0, to: 1, shortest: 1 } : placeLimits(whole);
  }

  #timeLimits(): WindowLimits {
    const { whole } = this.#picture(this.#shownWidth(), this.#settings);
    if (whole === null) return { from: 0, to: 1, shortest: 1 };
    const { start, end } = domainOf(whole);
    return limitsOver({ from: start, to: end });
  }

  /** px of the plot along its axis, from the edge of the frame. */
  #plotOnScreen(): { from: number; to: number } {
    const { svg, width } = this.#seen();
    const { plot } = this.#picture(width, this.#settings);
    const box = svg.getBoundingClientRect();
    const outer = this.#input.frame.getBoundingClientRect();
    const scale = box.width / width;
    if (plot === null) return { from: 0, to: box.width };
    return runsDown(frameOf(width))
      ? {
          from: box.top - outer.top + plot.y * scale,
          to: box.top - outer.top + (plot.y + plot.height) * scale
        }
      : {
          from: box.left - outer.left + plot.x * scale,
          to: box.left - outer.left + (plot.x + plot.width) * scale
        };
  }

  #isOnPlot({ clientY }: MouseEvent): boolean {
    const { svg, width } = this.#seen();
    const { plot, strip } = this.#picture(width, this.#settings);
    const box = svg.getBoundingClientRect();
    const y = ((clientY - box.top) * width) / Math.max(1, box.width);
    const isIn = (area: { y: number; height: number } | null, around: number): boolean =>
      area !== null && y >= area.y - around && y <= area.y + area.height + around;
    return isIn(plot, 0) || isIn(strip, 12);
  }

  #seen(): Copy {
    const width = this.#shownWidth();
    const found = this.#copies().find((copy) => copy.width === width);
    if (found === undefined) throw new TypeError('The server prints every picture at every named width.');
    return found;
  }
}

function frameOf(width: number): Frame {
  return { width, type: pageScale, numbers: false };
}
