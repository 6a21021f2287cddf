// How each mark gets from its place in one picture to its place in another: its sign is stretched, its words are moved.
import { walkMarks } from './marks.ts';
import type { Mark, MarkMotion, Scene } from './scene.ts';

/** A step back to the old place: `old = scale × new + shift`. */
export interface SignStep {
  x: number;
  y: number;
  scaleX: number;
  scaleY: number;
}

export interface MarkStep {
  key: string;
  /** Null where a mark has no sign of its own, or none of one form in both pictures. */
  sign: SignStep | null;
  /** px by which its label, or all of it, stood elsewhere. */
  label: { x: number; y: number };
}

export interface Tween {
  /** Marks in both pictures, in the order of the new one. */
  moved: readonly MarkStep[];
  /** Keys of marks in the new picture only, and in the old one only. */
  entered: readonly string[];
  left: readonly string[];
}

/** @example tween(truePicture, panels).moved[0] // { key: 'founded', sign: { x: …, scaleX: … }, label: { x: …, y: … } } */
export function tween(from: Pick<Scene, 'children'>, to: Pick<Scene, 'children'>): Tween {
  const before = new Map([...walkMarks(from)].map((mark) => [mark.key, mark]));
  const after = [...walkMarks(to)];
  const keys = new Set(after.map(({ key }) => key));
  return {
    moved: after.flatMap((mark) => {
      const old = before.get(mark.key);
      return old === undefined ? [] : [stepOf(old, mark)];
    }),
    entered: keys.size === 0 ? [] : [...keys].filter((key) => !before.has(key)),
    left: [...before.keys()].filter((key) => !keys.has(key))
  };
}

function stepOf(old: Mark, mark: Mark): MarkStep {
  const [a, b] = [old.motion, mark.motion];
  if (a === undefined || b === undefined) {
    const label = { x: old.target.x - mark.target.x, y: old.target.y - mark.target.y };
    return { key: mark.key, sign: null, label };
  }
  if (a.isRigid && b.isRigid) {
    const middle = ({ x, y, width, height }: MarkMotion['sign']): [number, number] => [
      x + width / 2,
      y + height / 2
    ];
    const [[oldX, oldY], [newX, newY]] = [middle(a.sign), middle(b.sign)];
    const label = { x: a.label.x - b.label.x, y: a.label.y - b.label.y };
    return { key: mark.key, sign: { x: oldX - newX, y: oldY - newY, scaleX: 1, scaleY: 1 }, label };
  }
  const scaleX = a.sign.width / b.sign.width;
  const scaleY = a.sign.height / b.sign.height;
  return {
    key: mark.key,
    sign: { x: a.sign.x - b.sign.x * scaleX, y: a.sign.y - b.sign.y * scaleY, scaleX, scaleY },
    label: { x: a.label.x - b.label.x, y: a.label.y - b.label.y }
  };
}
