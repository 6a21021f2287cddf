// Keeps events as text once they are drawn: a hundred thousand objects weigh several times what is written in them.
import type { BenchEvent } from './events.ts';

export interface EventStore {
  /** The event at a place of the list. */
  at(place: number): BenchEvent;
  /** Packs some of the events that are not packed yet; false where all are. */
  pack(): boolean;
}

const chunk = 512;

/** Takes over the list: what is packed is let go from it. */
export function keepEvents(list: (BenchEvent | undefined)[]): EventStore {
  const packed: string[] = [];
  let opened: { number: number; events: BenchEvent[] } | null = null;
  const open = (number: number): BenchEvent[] => {
    if (opened?.number !== number)
      opened = { number, events: JSON.parse(packed[number] ?? '[]') as BenchEvent[] };
    return opened.events;
  };
  return {
    at: (place) => {
      const event = list[place] ?? open(Math.floor(place / chunk))[place % chunk];
      if (event === undefined) throw new RangeError(`There is no event ${place}.`);
      return event;
    },
    pack: () => {
      const from = packed.length * chunk;
      if (from >= list.length) return false;
      const to = Math.min(from + chunk, list.length);
      packed.push(JSON.stringify(list.slice(from, to)));
      list.fill(undefined, from, to);
      return true;
    }
  };
}

/** Packs while the browser has nothing else to do. */
export function packWhenIdle(store: EventStore): void {
  requestIdleCallback((deadline) => {
    let isLeft = true;
    while (isLeft && deadline.timeRemaining() > 3) isLeft = store.pack();
    if (isLeft) packWhenIdle(store);
  });
}
