import { describe, expect, it } from 'vitest';
import type { Mark } from './scene.ts';
import { tween } from './tween.ts';

function makeMark(
  key: string,
  x: number,
  width: number,
  label?: { x: number; y: number },
  isRigid = false
): Mark {
  return {
    kind: 'mark',
    key,
    source: { claims: [key] },
    label: key,
    target: { x, y: 0, width: 24, height: 24 },
    children: [],
    ...(label === undefined
      ? {}
      : { motion: { sign: { x, y: 10, width, height: 12 }, labelFrom: 1, label, isRigid } })
  };
}

describe('tween', () => {
  it('leads each sign and each label back to where it stood', () => {
    const old = makeMark('a', 100, 50, { x: 90, y: 0 });
    const { moved } = tween({ children: [old] }, { children: [makeMark('a', 10, 200, { x: 10, y: 42 })] });
    expect(moved).toEqual([
      { key: 'a', sign: { x: 97.5, y: 0, scaleX: 0.25, scaleY: 1 }, label: { x: 80, y: -42 } }
    ]);
    // The new left and right edges come to lie on the old ones.
    const sign = moved[0]?.sign;
    expect([10, 210].map((x) => x * (sign?.scaleX ?? 0) + (sign?.x ?? 0))).toEqual([100, 150]);
  });

  it('moves the sign of a day by its middle, and never stretches it', () => {
    const old = makeMark('a', 100, 50, { x: 90, y: 0 }, true);
    const { moved } = tween({ children: [old] }, { children: [makeMark('a', 10, 4, { x: 10, y: 0 }, true)] });
    expect(moved[0]?.sign).toEqual({ x: 113, y: 0, scaleX: 1, scaleY: 1 });
  });

  it('moves a mark without a sign as a whole', () => {
    const { moved } = tween({ children: [makeMark('a', 5, 24)] }, { children: [makeMark('a', 50, 24)] });
    expect(moved).toEqual([{ key: 'a', sign: null, label: { x: -45, y: 0 } }]);
  });

  it('says which marks come and go', () => {
    const { entered, left } = tween(
      { children: [makeMark('a', 0, 1), makeMark('b', 0, 1)] },
      { children: [{ kind: 'group', children: [makeMark('b', 0, 1), makeMark('c', 0, 1)] }] }
    );
    expect(entered).toEqual(['c']);
    expect(left).toEqual(['a']);
  });
});
