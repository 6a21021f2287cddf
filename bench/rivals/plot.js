// Observable Plot, drawn anew at each step of d3's zoom, since it has no zoom of its own.
import * as Plot from '@observablehq/plot';
import { scaleUtc, select, zoom } from 'd3';
import { packRows, run, span } from './shared.js';

const [width, height] = [1248, 450];

run((events, place) => {
  const rows = packRows(events, 0, 60);
  const marks = events.map((event, at) => {
    const [from, to] = span(event);
    return { from: new Date(from), to: new Date(to), row: rows[at], title: event.title };
  });
  const scale = scaleUtc(
    [
      marks.reduce((least, { from }) => Math.min(least, +from), Infinity),
      marks.reduce((most, { to }) => Math.max(most, +to), -Infinity)
    ],
    [0, width]
  );
  const draw = (domain) => {
    const named =
      marks.length > 60
        ? []
        : [Plot.text(marks, { x: 'from', y: 'row', text: 'title', textAnchor: 'start', dy: -8 })];
    place.replaceChildren(
      Plot.plot({
        width,
        height,
        x: { type: 'utc', domain },
        y: { axis: null },
        marks: [Plot.barX(marks, { x1: 'from', x2: 'to', y: 'row', fill: '#366f6d', clip: true }), ...named]
      })
    );
  };
  draw(scale.domain());
  let frame = 0;
  select(place).call(
    zoom().on('zoom', ({ transform }) => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => draw(transform.rescaleX(scale).domain()));
    })
  );
});
