import { describe, expect, it } from 'vitest';
import type { ClaimId } from '#lib/claims/claim.ts';
import type { ChartRow } from '#lib/charts/kind.ts';
import { findLitParts } from '#lib/ui/litparts.ts';

const rows = [
  {
    key: 'maker',
    source: { claims: ['denial', 'pledge'] },
    parts: [
      [
        [10, 20],
        [30, 35]
      ],
      [[40, 50]]
    ]
  },
  { key: 'outlet', source: { claims: ['boats'] }, parts: [[[0, 5]]] },
  { key: 'silent', source: { ours: 'who speaks where' }, parts: [] }
] as unknown as readonly ChartRow[];
const view = { id: 'who', kind: 'voices', rows };
const find = (claims: string[], anchor = '', of = view) =>
  Object.fromEntries(findLitParts(of, new Set(claims as ClaimId[]), anchor));

describe('findLitParts', () => {
  it('lights a voice only in the clauses of what is selected', () => {
    expect(find(['denial'])).toEqual({
      maker: [
        [10, 20],
        [30, 35]
      ]
    });
    expect(find(['pledge', 'boats'])).toEqual({ maker: [[40, 50]], outlet: [[0, 5]] });
  });
  it('leaves a voice that was itself selected whole', () =>
    expect(find(['denial', 'pledge', 'boats'], 'who.maker')).toEqual({ outlet: [[0, 5]] }));
  it('says nothing of other kinds, whose marks are lit whole', () =>
    expect(find(['denial'], '', { ...view, kind: 'statements' })).toEqual({}));
});
