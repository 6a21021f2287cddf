// The bench page: draws all events with the product's own timeline, and answers whoever measures it.
import { layOutAny } from '#lib/charts/timeline/density/layoutany.ts';
import { pageScale } from '#lib/charts/kind.ts';
import { toSvg } from '#lib/charts/scene/svg.ts';
import { defaultSettings } from '#lib/charts/timeline/settings.ts';
import { makeIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { openDense } from '#lib/ui/timeline/dense/opendense.ts';
import type { BenchData } from './address.ts';
import { isShown, showDetail } from './detail.ts';
import { packWhenIdle } from './store.ts';
import { readEvents } from './events.ts';

interface Bench {
  /** How many events the chart holds; one that is counted in a visible column counts. */
  drawn(): number;
  /** Where a click opens the detail of an event, px of the viewport; null where none is in view. */
  target(): { x: number; y: number; id: string } | null;
  /** Whether the detail of an event is on screen. */
  detail(id: string): boolean;
  /** Where to turn the wheel and drag. */
  interactAt(): { x: number; y: number };
  exportSVG(): string;
}

declare global {
  interface Window {
    __data: { address: BenchData; loading: Promise<unknown> | null };
    __ready?: boolean;
    __bench?: Bench;
  }
}

const note = 'Unsourced: these events come from a benchmark, no sentence stands behind any of them.';

void open();

async function open(): Promise<void> {
  const place = document.getElementById('timeline') as HTMLElement;
  const { address, loading } = window.__data;
  if (!address.ok || loading === null) return fail(place, address.ok ? 'nothing was loaded' : address.reason);
  let answer: unknown;
  try {
    answer = await loading;
  } catch (error) {
    return fail(place, `the data could not be loaded: ${String(error)}`);
  }
  const read = readEvents(answer, address.count);
  if (!read.ok) return fail(place, read.reason);
  draw(place, read);
}

function fail(place: HTMLElement, reason: string): void {
  place.textContent = `Nothing is drawn: ${reason}.`;
}

function draw(
  place: HTMLElement,
  { store, columns, rowOf }: Extract<ReturnType<typeof readEvents>, { ok: true }>
): void {
  const detail = document.getElementById('detail') as HTMLElement;
  const index = makeIndex(columns);
  const events = { index, rowOf, labels: new Map() };
  const timeline = openDense(place, events, {
    id: 'bench',
    height: 420,
    plainWheel: true,
    note,
    window: null,
    onselect: (event) => showDetail(detail, rowOf(event), store.at(event).text)
  });
  window.__bench = {
    drawn: () => timeline.picture().inView,
    target: () => {
      const box = timeline.box();
      for (const { at, mark } of timeline.picture().named) {
        const x = box.left + mark.target.x + mark.target.width / 2;
        const y = box.top + mark.target.y + mark.target.height / 2;
        const hit = timeline.hit(x, y);
        if (hit?.kind === 'event' && hit.at === at) return { x, y, id: mark.key };
      }
      return null;
    },
    detail: (id) => isShown(detail, id),
    interactAt: () => {
      const { left, top, width, height } = timeline.box();
      return { x: left + width / 2, y: top + height / 2 };
    },
    exportSVG: () =>
      toSvg(
        layOutAny(
          Array.from({ length: index.count }, (_, event) => rowOf(event)),
          { width: 890, type: pageScale, numbers: false },
          defaultSettings
        ),
        {}
      )
  };
  // The frame that shows what was drawn comes next; then it is on the screen.
  requestAnimationFrame(() => {
    window.__ready = true;
    packWhenIdle(store);
  });
}
