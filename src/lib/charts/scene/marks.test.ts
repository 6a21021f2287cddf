import { describe, expect, it } from 'vitest';
import { walkMarks } from './marks.ts';
import { sample } from './sample.ts';

describe('walkMarks', () => {
  it('finds every mark in drawing order, however deep it is grouped', () => {
    const group = { kind: 'group', children: sample.children } as const;
    const deeper = { children: [group, { kind: 'group', children: [group] } as const] };
    const keys = ['revenue-2018', 'founded', 'reference'];
    expect([...walkMarks(sample)].map(({ key }) => key)).toEqual(keys);
    expect([...walkMarks(deeper)].map(({ key }) => key)).toEqual([...keys, ...keys]);
  });

  it('finds none in an empty scene', () => expect([...walkMarks({ children: [] })]).toEqual([]));
});
