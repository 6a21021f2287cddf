// A floor: every event a rectangle in an SVG, moved by d3's zoom.
import { axisBottom, select, zoom } from 'd3';
import { scaleOver } from './scale.js';
import { packRows, run, span } from './shared.js';

const [width, height] = [1248, 420];

run((events, place) => {
  const spans = events.map(span);
  const scale = scaleOver(spans, width);
  const rows = packRows(events, 0, 60);
  const svg = select(place)
    .append('svg')
    .attr('width', width)
    .attr('height', height + 30);
  const marks = svg
    .selectAll('rect')
    .data(spans)
    .join('rect')
    .attr('y', (_, at) => rows[at] * 7)
    .attr('height', 5)
    .attr('fill', '#366f6d');
  const axis = svg.append('g').attr('transform', `translate(0,${height})`);
  const draw = (now) => {
    marks.attr('x', ([from]) => now(from)).attr('width', ([from, to]) => Math.max(3, now(to) - now(from)));
    axis.call(axisBottom(now));
  };
  draw(scale);
  svg.call(zoom().on('zoom', ({ transform }) => draw(transform.rescaleX(scale))));
});
