// A small scene with every kind of shape and sign: what the tests of the printers draw.
import { aboutSign, dotArrow, rangeEnds, ringArrow } from './bound.ts';
import { badgeOutline, bracket, circle, line, rect } from './path.ts';
import type { Scene, SceneNode } from './scene.ts';
import { axisCut, tornBar } from './torn.ts';
import { voiceGlyph, voiceInk } from './voice.ts';

const orders = [1, 2, 3, 4, 5, 6, 7];

const voices: SceneNode[] = orders.flatMap((order): SceneNode[] => [
  voiceGlyph(order, 24 + (order - 1) * 60, 64),
  { kind: 'text', x: 34 + (order - 1) * 60, y: 68.5, size: 13, spans: [{ text: `Voice ${order}` }] },
  rect({ x: 19 + (order - 1) * 60, y: 76, width: 44, height: 8 }, { fill: voiceInk(order) }, 1)
]);

const marks: SceneNode[] = [
  {
    kind: 'mark',
    key: 'revenue-2018',
    source: { claims: ['revenue-2018'] },
    label: 'Revenue, more than $100 billion, 2018, sentence 33',
    number: 1,
    target: { x: 20, y: 100, width: 300, height: 40 },
    numberAt: { x: 30, y: 112 },
    children: [
      {
        kind: 'text',
        x: 46,
        y: 116,
        size: 14,
        spans: [
          { text: 'Revenue, more than $100 billion', weight: 620 },
          { text: '“Last year”', gap: 8, fill: 'muted' }
        ]
      },
      rect({ x: 46, y: 122, width: 157.333, height: 14 }, { fill: voiceInk(1) }, 2)
    ]
  },
  {
    kind: 'mark',
    key: 'founded',
    source: { claims: ['founded', 'founder'] },
    label: 'Founded within 1987, sentence 32',
    number: 2,
    target: { x: 340, y: 100, width: 100, height: 40 },
    children: [bracket({ x: 344, y: 122, width: 90, height: 12 }, voiceInk(2))]
  },
  {
    kind: 'mark',
    key: 'reference',
    source: { ours: 'the reference date' },
    label: 'Reference date, ours',
    target: { x: 20, y: 150, width: 140, height: 30 },
    children: [
      tornBar({ x: 24, y: 158, width: 130, height: 14 }, ['right'], { fill: voiceInk(3), opacity: 0.7 })
    ]
  }
];

/** Every shape, sign, anchor and paint once. */
export const sample: Scene = {
  width: 460,
  height: 260,
  title: 'A sample of every sign',
  description:
    'Three marks: revenue of more than $100 billion, a founding within 1987, and our reference date.',
  children: [
    {
      kind: 'group',
      name: 'Frame',
      children: [
        {
          kind: 'text',
          x: 20,
          y: 30,
          size: 21,
          family: 'serif',
          fill: 'ink',
          spans: [{ text: 'A sample of every sign', weight: 620 }]
        },
        line(20, 42, 440, 42, 'ink', 2),
        rect({ x: 330, y: 150, width: 60, height: 60 }, { fill: 'band' })
      ]
    },
    { kind: 'group', name: 'Voices', children: voices },
    { kind: 'group', name: 'Marks', children: marks },
    {
      kind: 'group',
      name: 'Signs',
      children: [
        ...ringArrow(190, 165, voiceInk(4)),
        ...ringArrow(250, 165, voiceInk(4), 'left'),
        ...dotArrow(280, 165, voiceInk(5)),
        ...rangeEnds(30, 200, 90, 200, voiceInk(6)),
        aboutSign(120, 200, 14, 'ink'),
        badgeOutline({ x: 150, y: 190, width: 60, height: 20 }, 'muted'),
        { kind: 'text', x: 180, y: 204.5, size: 12.5, anchor: 'middle', spans: [{ text: 'pledges' }] },
        circle(240, 200, 8, { fill: 'none', stroke: 'voice-other', strokeWidth: 1.5, dash: [2.5, 2.5] })
      ]
    },
    {
      kind: 'group',
      name: 'Axis',
      children: [
        line(20, 230, 200, 230, 'ink', 1.5),
        axisCut(210, 230, 20, 'ink'),
        line(220, 230, 440, 230, 'rule', 1.5, { dash: [1, 4], lineCap: 'round' }),
        {
          kind: 'text',
          x: 210,
          y: 250,
          size: 12.5,
          anchor: 'middle',
          fill: 'muted',
          spans: [{ text: '26 years compressed', italic: true }]
        },
        { kind: 'text', x: 440, y: 250, size: 12.5, anchor: 'end', fill: 'muted', spans: [{ text: '2019' }] }
      ]
    }
  ]
};
