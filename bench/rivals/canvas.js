// A floor: every event a rectangle on a canvas, drawn anew at each step, with d3's scale, axis and zoom.
import { axisBottom, select, zoom } from 'd3';
import { scaleOver } from './scale.js';
import { hasDetail, packRows, run, showDetail, span } from './shared.js';

const [width, height] = [1248, 420];

run((events, place) => {
  const spans = events.map(span);
  const scale = scaleOver(spans, width);
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
  let shown = scale;
  const at = (x, y) =>
    spans.findIndex(([from, to], one) => {
      const [left, top] = [shown(from), rows[one] * 7];
      return x >= left && x <= Math.max(left + 3, shown(to)) && y >= top && y <= top + 5;
    });
  canvas.addEventListener('click', ({ offsetX, offsetY }) => {
    const found = at(offsetX, offsetY);
    if (found >= 0) showDetail(events[found]);
  });
  window.__bench.detail = hasDetail;
  window.__bench.target = () => {
    const { left, top } = canvas.getBoundingClientRect();
    const [x, y] = [shown(spans[0][0]) + 1, rows[0] * 7 + 2];
    const found = at(x, y);
    return found < 0 ? null : { x: left + x, y: top + y, id: events[found].id };
  };
  draw(scale);
  select(canvas).call(zoom().on('zoom', ({ transform }) => draw((shown = transform.rescaleX(scale)))));
});
