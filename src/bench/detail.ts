// The detail of one event below the timeline: its title, date and text, and that no source stands behind it.
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { make } from '#lib/ui/timeline/dense/stage.ts';

/** Shows an event in place of the one before. */
export function showDetail(parent: HTMLElement, { key, label, date }: EventRow, text: string): void {
  const card = document.createElement('article');
  card.className = 'detail';
  card.dataset.id = key;
  make('h2', '', card).textContent = label;
  make('p', 'date', card).textContent = date;
  make('p', '', card).textContent = text;
  make('p', 'unsourced', card).textContent = 'Unsourced: from a benchmark, no sentence stands behind it.';
  parent.replaceChildren(card);
}

/** Whether the detail of an event is there and can be seen. */
export function isShown(parent: HTMLElement, id: string): boolean {
  const card = parent.querySelector<HTMLElement>('article.detail');
  if (card === null || card.dataset.id !== id) return false;
  const { top, bottom, height } = card.getBoundingClientRect();
  return height > 0 && top < innerHeight && bottom > 0;
}
