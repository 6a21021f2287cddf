// Opens a view's timeline of very many events in place of the server's picture, when the page has shown that already.
import './dense.css';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { columnsOf } from '#lib/charts/timeline/density/columns.ts';
import { makeIndex } from '#lib/charts/timeline/density/makeindex.ts';
import { openDense } from '#lib/ui/timeline/dense/opendense.ts';
import type { PrintedView } from '#lib/ui/printed.ts';

/** What the page asks of it: to light the marks of a selection, and to end. */
export interface OpenedView {
  light(keys: ReadonlySet<string>): void;
  close(): void;
}

/** `frame` holds the pictures of the server; they are hidden, and come back when this is closed. */
export function openView(frame: HTMLElement, view: PrintedView, onselect: (key: string) => void): OpenedView {
  const { columns, dated } = columnsOf(view.rows as readonly EventRow[]);
  const rowOf = (place: number): EventRow => dated[place] as EventRow;
  const pictures = [...frame.children] as HTMLElement[];
  for (const picture of pictures) picture.hidden = true;
  const timeline = openDense(
    frame,
    { index: makeIndex(columns), rowOf, labels: new Map() },
    {
      id: `${view.id}-dense`,
      height: 420,
      plainWheel: false,
      note: '',
      window: null,
      onselect: (place) => onselect(rowOf(place).key)
    }
  );
  return {
    light: timeline.light,
    close: () => {
      timeline.close();
      for (const picture of pictures) picture.hidden = false;
    }
  };
}
