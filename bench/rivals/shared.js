// What every contestant's page does alike: load the events, say when they are drawn, show a detail.

/** Loads the events that the address names; a page draws them with `draw(events, place)` and then calls `ready`. */
export async function run(draw) {
  const data = new URLSearchParams(location.search).get('data');
  const answer = await fetch(data);
  const events = await answer.json();
  const place = document.getElementById('timeline');
  window.__bench = {
    interactAt: () => {
      const { left, top, width, height } = place.getBoundingClientRect();
      return { x: left + width / 2, y: top + Math.min(height, innerHeight - top) / 2 };
    }
  };
  await draw(events, place);
  requestAnimationFrame(() => (window.__ready = true));
}

const dayLength = 86_400_000;

/** Start and end of an event in ms, as wide as its precision. */
export function span({ start, end, precision }) {
  const from = Date.parse(start);
  if (end !== undefined) return [from, Date.parse(end) + dayLength];
  const days = precision === 'year' ? 365 : precision === 'month' ? 30 : 1;
  return [from, from + days * dayLength];
}

/** Rows in which no two events overlap, the first that is free; at most `most`, then they lie over each other. */
export function packRows(events, least, most) {
  const ends = [];
  return events.map((event) => {
    const [from, to] = span(event);
    let row = ends.findIndex((end) => end <= from);
    if (row < 0)
      row = ends.length < most ? ends.length : ((event.id.length * 31 + from / dayLength) % most) | 0;
    ends[row] = Math.max(to, from + least);
    return row;
  });
}

/** A detail as simple as one can be, so that a floor holds its events as every product must. */
export function showDetail({ id, title, text, start }) {
  const card = document.getElementById('detail') ?? document.body.appendChild(document.createElement('p'));
  Object.assign(card, { id: 'detail', textContent: `${title}, ${start}: ${text}` });
  Object.assign(card.style, { position: 'fixed', right: '1rem', bottom: '1rem', background: '#fff' });
  card.dataset.id = id;
}

export const hasDetail = (id) => document.getElementById('detail')?.dataset.id === id;
