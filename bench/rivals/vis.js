// vis-timeline as it comes, with a fixed height and its own stacking.
import { DataSet, Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { run, span } from './shared.js';

run(
  (events, place) =>
    new Promise((resolve) => {
      const items = new DataSet(
        events.map((event) => {
          const [start, end] = span(event);
          const isPoint = event.end === undefined && event.precision === 'day';
          return { id: event.id, content: event.title, start, ...(isPoint ? { type: 'point' } : { end }) };
        })
      );
      const timeline = new Timeline(place, items, { height: 450 });
      timeline.on('changed', resolve);
    })
);
