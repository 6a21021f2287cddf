import { describe, expect, it } from 'vitest';
import { relationsOf } from '#lib/claims/relations.ts';

describe('relationsOf', () => {
  const claims = [
    { id: 'danger', relates: [] },
    { id: 'denial', relates: [{ to: 'danger', as: 'answers' as const }] },
    {
      id: 'again',
      relates: [
        { to: 'denial', as: 'repeats' as const },
        { to: 'danger', as: 'answers' as const }
      ]
    },
    { id: 'part', relates: [{ to: 'danger', as: 'part-of-same' as const }] }
  ];
  const seen = relationsOf(claims);

  it('shows each relation from both ends', () => {
    expect(seen.get('denial')).toEqual([
      { claim: 'danger', as: 'answers' },
      { claim: 'again', as: 'repeated-by' }
    ]);
    expect(seen.get('danger')).toEqual([
      { claim: 'denial', as: 'answered-by' },
      { claim: 'again', as: 'answered-by' },
      { claim: 'part', as: 'part-of-same' }
    ]);
  });

  it('shows a relation that was recorded at both ends once', () => {
    const both = relationsOf([
      { id: 'one', relates: [{ to: 'other', as: 'part-of-same' }] },
      { id: 'other', relates: [{ to: 'one', as: 'part-of-same' }] }
    ]);
    expect(both.get('one')).toEqual([{ claim: 'other', as: 'part-of-same' }]);
  });

  it('leaves out what leads to no claim', () => {
    expect(relationsOf([{ id: 'one', relates: [{ to: 'gone', as: 'answers' }] }]).has('gone')).toBe(false);
  });
});
