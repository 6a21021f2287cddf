// A floor: every event a rectangle on a canvas, drawn anew at each step, with d3's scale, axis and zoom.
import { axisBottom, scaleUtc, select, zoom } from 'd3';
import { packRows, run, span } from './shared.js';

const [width, height] = [1248, 420];

run((events, place) => {
  const spans = events.map(span);
  const scale = scaleUtc(
    [
      spans.reduce((least, [from]) => Math.min(least, from), Infinity),
      spans.reduce((most, [, to]) => Math.max(most, to), -Infinity)
    ],
    [0, width]
  );
  const rows = packRows(events, 0, 60);
  const canvas = place.appendChild(document.createElement('canvas'));
  Object.assign(canvas, { width, height });
  const svg = select(place).append('svg').attr('width', width).attr('height', 30);
  const context = canvas.getContext('2d');
  const draw = (now) => {
    context.clearRect(0, 0, width, height);
    context.fillStyle = '#366f6d';
    for (let at = 0; at < spans.length; at += 1) {
      const x = now(spans[at][0]);
      const right = now(spans[at][1]);
      if (right >= 0 && x <= width) context.fillRect(x, rows[at] * 7, Math.max(3, right - x), 5);
    }
    svg.call(axisBottom(now));
  };
  draw(scale);
  select(canvas).call(zoom().on('zoom', ({ transform }) => draw(transform.rescaleX(scale))));
});
