// TimelineJS as it comes; its slides are the details.
import { Timeline } from '@knight-lab/timelinejs/src/js/index.js';
import '@knight-lab/timelinejs/dist/css/timeline.css';
import { run, span } from './shared.js';

run(
  (events, place) =>
    new Promise((resolve) => {
      place.style.height = '600px';
      const partsOf = (ms) => {
        const date = new Date(ms);
        return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      };
      const timeline = new Timeline(place, {
        events: events.map((event) => {
          const [from, to] = span(event);
          return {
            unique_id: event.id,
            start_date: partsOf(from),
            ...(event.end === undefined ? {} : { end_date: partsOf(to) }),
            text: { headline: event.title, text: event.text }
          };
        })
      });
      timeline.on('ready', resolve);
      const { left, width } = place.getBoundingClientRect();
      // What is dragged is the strip of marks below the slides.
      window.__bench.interactAt = () => ({
        x: left + width / 2,
        y: place.getBoundingClientRect().bottom - 100
      });
    })
);
