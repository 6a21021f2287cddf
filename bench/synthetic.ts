// Synthetic events from a generator of fixed seed: the same for every contestant and every run.

export interface SyntheticEvent {
  id: string;
  title: string;
  text: string;
  start: string;
  end?: string;
  precision: 'day' | 'month' | 'year';
}

const first = Date.UTC(1700, 0, 1);
const days = 320 * 365;
const dayLength = 86_400_000;
const subjects = ['Treaty', 'Letter', 'Election', 'Voyage', 'Report', 'Trial', 'Survey', 'Strike'];

/** So many events over 320 years, denser towards the end: six in ten days, the rest months, years and spans. */
export function makeEvents(count: number): SyntheticEvent[] {
  const next = generator(20_261_124);
  return Array.from({ length: count }, (_, place): SyntheticEvent => {
    const at = first + Math.floor(Math.sqrt(next()) * days) * dayLength;
    const kind = next();
    const start = new Date(at).toISOString().slice(0, 10);
    const title = `${subjects[Math.floor(next() * subjects.length)]} ${place + 1}`;
    const event = {
      id: `event-${place + 1}`,
      title,
      text: `${title}, made for a benchmark: ${start}.`,
      start
    };
    if (kind < 0.6) return { ...event, precision: 'day' };
    if (kind < 0.8) return { ...event, precision: 'month' };
    if (kind < 0.9) return { ...event, precision: 'year' };
    const end = new Date(at + Math.floor(1 + next() * 2000) * dayLength).toISOString().slice(0, 10);
    return { ...event, end, precision: 'day' };
  });
}

/** Numbers from 0 to 1 by Lehmer's generator (Park and Miller 1988). */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
