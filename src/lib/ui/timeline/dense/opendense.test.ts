// @vitest-environment jsdom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { columnsOf } from '#lib/charts/timeline/density/columns.ts';
import { makeRow, makeSpan } from '#lib/charts/timeline/fixture.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { openDense } from '#lib/ui/timeline/dense/opendense.ts';

const day = 86_400_000;

/** A page without pixels: jsdom has no canvas, no sizes and no fonts. */
beforeEach(() => {
  document.body.replaceChildren();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    }
  );
  vi.stubGlobal('matchMedia', () => ({ addEventListener() {} }));
  Object.defineProperty(document, 'fonts', { value: { status: 'loaded' }, configurable: true });
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { value: 890, configurable: true });
  HTMLCanvasElement.prototype.getContext = () => null;
});

function open(count: number) {
  const rows = Array.from({ length: count }, (_, place) =>
    makeRow(`event-${place}`, {
      source: { unsourced: 'test' },
      span: makeSpan({ start: place * day, end: (place + 1) * day, precision: 'day' })
    })
  );
  const { columns, dated } = columnsOf(rows);
  const selected: number[] = [];
  const timeline = openDense(
    document.body,
    { index: makeIndex(columns), rowOf: (place) => dated[place] as EventRow, labels: new Map() },
    {
      id: 'test',
      height: 420,
      plainWheel: false,
      note: '',
      window: null,
      onselect: (place) => selected.push(place)
    }
  );
  return { timeline, selected };
}

// Test files share what they load: nothing of this page may stay.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(HTMLElement.prototype, 'clientWidth');
});

const press = (key: string): boolean =>
  (document.activeElement as Element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  );
const named = (): string => document.activeElement?.getAttribute('aria-label') ?? '';
const all = <One extends Element>(selector: string): One[] => [...document.querySelectorAll<One>(selector)];
const rested = (): void => void vi.advanceTimersByTime(500);

describe('a dense timeline, by keyboard and screen reader', () => {
  beforeEach(() => void vi.useFakeTimers());

  it('says how many are in view and names some tens of twenty thousand', () => {
    open(20_000);
    rested();
    expect(document.querySelector('[aria-live]')?.textContent).toContain('20,000 events');
    const marks = all('button.dense-mark');
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.length).toBeLessThanOrEqual(60);
    expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  it('leads from event to event, whether they are named or not, and back', () => {
    open(20_000);
    rested();
    all<HTMLButtonElement>('button.dense-mark')[3]?.focus();
    const start = Number(named().match(/\d+/)?.[0]);
    for (const step of [1, 2, 3, 2]) {
      press(step === 2 && named() === `event-${start + 3}, spoken` ? 'ArrowLeft' : 'ArrowRight');
      expect(named()).toBe(`event-${start + step}, spoken`);
    }
  });

  it('zooms to an event by Enter, until it and its neighbours are all named, and tells its place', () => {
    const { timeline, selected } = open(20_000);
    rested();
    all<HTMLButtonElement>('button.dense-mark')[2]?.focus();
    const at = named();
    for (let step = 0; step < 6; step += 1) press('Enter');
    expect(named()).toBe(at);
    expect(selected).toHaveLength(6);
    expect(timeline.picture().field).toBeNull();
    press('0');
    rested();
    expect(timeline.picture().inView).toBe(20_000);
  });

  it('moves by buttons alone, and lists what is in view', () => {
    const { timeline, selected } = open(2000);
    const button = (text: string): void =>
      all<HTMLButtonElement>('button')
        .find((one) => one.textContent === text)
        ?.click();
    for (let step = 0; step < 5; step += 1) button('Closer');
    button('Later');
    rested();
    expect(timeline.picture().inView).toBeLessThan(100);
    const list = document.querySelector('details') as HTMLDetailsElement;
    list.open = true;
    list.dispatchEvent(new Event('toggle'));
    expect(all('.dense-item')).toHaveLength(timeline.picture().inView);
    all<HTMLButtonElement>('.dense-item')[4]?.click();
    expect(selected).toHaveLength(1);
    button('Back to all');
    expect(timeline.picture().inView).toBe(2000);
    timeline.close();
    expect(document.body.children).toHaveLength(0);
  });
});
