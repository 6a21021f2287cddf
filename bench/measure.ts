// Measures one contestant once: first paint, all drawn, frames under a scripted zoom and pan, click to detail, heap.
import type { Browser, CDPSession, Page } from 'playwright';

export interface Measured {
  /** ms from the start of the page to the first paint that shows anything of its timeline, and to the frame after all was drawn; null: not in time. */
  paint: number | null;
  drawn: number | null;
  /** ms between frames while the reader zooms and pans. */
  frames: number[];
  /** ms from the click to the frame with the detail; null where the page has none. */
  click: number | null;
  /** Bytes that scripts hold after a collection, buffers included. */
  heap: number | null;
}

interface Bench {
  interactAt(): { x: number; y: number };
  target?(): { x: number; y: number; id: string } | null;
  detail?(id: string): boolean;
}

declare global {
  interface Window {
    __ready?: boolean;
    __bench?: Bench;
    __frames: number[];
    __click: number | null;
  }
}

export interface Conditions {
  url: string;
  /** How many times slower the processor is. */
  slower: number;
  /** ms after which what is not drawn counts as not drawn. */
  patience: number;
}

export async function measure(browser: Browser, { url, slower, patience }: Conditions): Promise<Measured> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  try {
    // What the compiler of this file writes around functions, the page does not know.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.addInitScript(() => {
      let isReady = false;
      Object.defineProperty(window, '__ready', {
        get: () => isReady,
        set: (value: boolean) => {
          isReady = value;
          // The frame after the one in which the page says so.
          requestAnimationFrame(() => performance.mark('drawn'));
        }
      });
    });
    await page.goto(url, { waitUntil: 'commit' });
    const isDrawn = await page
      .waitForFunction(() => performance.getEntriesByName('drawn').length > 0, null, { timeout: patience })
      .then(() => true)
      .catch(() => false);
    if (!isDrawn) return { paint: null, drawn: null, frames: [], click: null, heap: null };
    // A paint is told of some frames after it was seen.
    await page.waitForTimeout(300);
    const { paint, drawn } = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null,
      drawn: performance.getEntriesByName('drawn')[0]?.startTime ?? null
    }));
    const heap = await heapOf(session);
    const click = await clickToDetail(page);
    const frames = await framesOf(page, session);
    return { paint, drawn, frames, click, heap };
  } finally {
    await context.close();
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const usage = await session.send('Runtime.getHeapUsage');
  return usage.usedSize + ((usage as { backingStorageSize?: number }).backingStorageSize ?? 0);
}

async function clickToDetail(page: Page): Promise<number | null> {
  const target = await page.evaluate(() => window.__bench?.target?.() ?? null);
  if (target === null) return null;
  await page.evaluate((id) => {
    window.__click = null;
    addEventListener(
      'pointerdown',
      (event) => {
        const look = (): void => {
          // The frame in which it is found is still to be painted: the next one has it on the screen.
          if (window.__bench?.detail?.(id))
            requestAnimationFrame((now) => (window.__click = now - event.timeStamp));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true }
    );
  }, target.id);
  await page.mouse.click(target.x, target.y);
  return page
    .waitForFunction(() => window.__click !== null, null, { timeout: 10_000 })
    .then(() => page.evaluate(() => window.__click))
    .catch(() => null);
}

/** Zooms in by the wheel, drags to and fro, and zooms out again, while the page notes when its frames come. */
async function framesOf(page: Page, session: CDPSession): Promise<number[]> {
  const { x, y } = await page.evaluate(() => window.__bench?.interactAt() ?? { x: 0, y: 0 });
  await page.mouse.move(x, y);
  await page.evaluate(() => {
    window.__frames = [];
    const note = (now: number): void => {
      window.__frames.push(now);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  const wheel = (deltaY: number): Promise<unknown> =>
    session.send('Input.dispatchMouseEvent', { type: 'mouseWheel', x, y, deltaX: 0, deltaY });
  const within = <Value>(task: Promise<Value>): Promise<Value | void> =>
    Promise.race([task, new Promise<void>((resolve) => setTimeout(resolve, 15_000))]);
  for (let step = 0; step < 25; step += 1) await within(pace(() => wheel(-60)));
  await within(page.mouse.down());
  for (let step = 0; step < 25; step += 1)
    await within(pace(() => page.mouse.move(x + (step < 13 ? step : 25 - step) * 12, y)));
  await within(page.mouse.up());
  for (let step = 0; step < 25; step += 1) await within(pace(() => wheel(60)));
  const times = await page.evaluate(() => window.__frames);
  return times.slice(1).map((time, at) => time - (times[at] ?? time));
}

/** One step in about a frame's time, or as long as the page takes to answer. */
async function pace(step: () => Promise<unknown>): Promise<void> {
  await Promise.all([step(), new Promise((resolve) => setTimeout(resolve, 16))]);
}
