import { describe, expect, it } from 'vitest';
import type { Step } from '#lib/present/lesson.ts';
import { fileAddress, fileReach, readPlace, type Place } from './place.ts';

const steps = [{ id: 'about' }, { id: 'timeline-1' }] as Step[];
const charts: Place = { page: 'charts' };
const sheet: Place = { page: 'worksheet', asked: 'seed=7' };

describe('readPlace(hash, steps, before, isHere)', () => {
  it.each([
    ['', charts],
    ['#', charts],
    ['#timeline.founded', charts],
    ['#/present', { page: 'present' }],
    ['#/timeline-1', { page: 'present' }],
    ['#/notes', { page: 'presenter' }],
    ['#/worksheet', { page: 'worksheet', asked: '' }],
    ['#/worksheet?seed=7&tasks=find,acts', { page: 'worksheet', asked: 'seed=7&tasks=find,acts' }],
    ['#/nothing', charts]
  ])('reads %j', (hash, place) => {
    expect(readPlace(hash, steps, null, () => false)).toEqual(place);
  });

  it('stays on a page that has the element, and leaves one that has not', () => {
    expect(readPlace('#text', steps, sheet, (id) => id === 'text')).toBe(sheet);
    expect(readPlace('#timeline.founded', steps, sheet, () => false)).toEqual(charts);
    expect(readPlace('', steps, sheet, () => true)).toEqual(charts);
  });

  it('comes back from what the address function writes', () => {
    const read = (hash: string) => readPlace(hash, steps, null, () => false).page;
    const document = 'huawei-5g';
    expect(read(fileAddress({ to: 'charts', document, mark: 'timeline.founded' }))).toBe('charts');
    expect(read(fileAddress({ to: 'present', document }))).toBe('present');
    expect(read(fileAddress({ to: 'present', document, step: 'about' }))).toBe('present');
    expect(read(fileAddress({ to: 'presenter', document }))).toBe('presenter');
    expect(read(fileAddress({ to: 'worksheet', document }))).toBe('worksheet');
    expect(fileReach('worksheet') && !fileReach('claims') && !fileReach('library')).toBe(true);
  });
});
