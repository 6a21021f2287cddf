// Names that are used twice, that an address needs for itself, or that point nowhere.
import type { ClaimEntry } from '#lib/claims/schema.ts';
import type { Context } from '#lib/claims/checks/context.ts';

/** Words that stand in an address for something else. */
const reserved = new Set([
  'guide',
  'gallery',
  'check',
  'embed',
  'claims',
  'source',
  'present',
  'worksheet',
  'workbench',
  'bench'
]);

export function checkIds(context: Context): void {
  const { draft, report } = context;
  if (reserved.has(draft.about.id)) reserve(context, 'document.yaml', ['id'], draft.about.id);
  const seen = new Set<string>();
  const known = new Set(draft.claims.map(({ id }) => id));
  draft.claims.forEach((claim, row) => {
    const path = ['claims', row];
    if (seen.has(claim.id)) {
      report.add('duplicate-id', 'claims.yaml', [...path, 'id'], {
        id: claim.id,
        expected: 'an id that no other claim has',
        found: `“${claim.id}” a second time`,
        advice: 'Choose another id; an id is public and never used again.'
      });
    }
    seen.add(claim.id);
    if (!claim.quotes && !claim.derived) {
      report.add('missing-key', 'claims.yaml', path, {
        id: claim.id,
        expected: 'quotes:, or derived: for what is only ours',
        found: 'neither',
        advice: 'Quote the words that state the claim.'
      });
    }
    checkRelations(context, claim, row, known);
  });
  for (const [id, voice] of context.voices) {
    if (voice.of === undefined || context.voices.has(voice.of)) continue;
    report.add('missing-voice', 'document.yaml', ['voices', id, 'of'], {
      id,
      expected: 'a voice of document.yaml',
      found: `“${voice.of}”`,
      advice: 'Add the voice that this one belongs to.'
    });
  }
}

/** A relation leads to another claim, and a denial says what it denies. The other way round is computed. */
function checkRelations(context: Context, claim: ClaimEntry, row: number, known: ReadonlySet<string>): void {
  const relates = claim.relates ?? [];
  relates.forEach(({ to }, number) => {
    if (known.has(to) && to !== claim.id) return;
    context.report.add('missing-relation', 'claims.yaml', ['claims', row, 'relates', number, 'to'], {
      id: claim.id,
      expected: 'the id of another claim',
      found: `“${to}”`,
      advice: 'Name a claim that stands in claims.yaml.'
    });
  });
  if (claim.act !== 'denies' || relates.some(({ as }) => as === 'answers')) return;
  context.report.add('missing-relation', 'claims.yaml', ['claims', row, 'act'], {
    id: claim.id,
    expected: 'relates: with what this denial answers',
    found: relates.length === 0 ? 'no relates:' : 'no relation “answers”',
    advice: 'Add relates: [{ to: …, as: answers }] with the claim that is denied; the two travel together.'
  });
}

function reserve(context: Context, file: string, path: string[], id: string): void {
  context.report.add('reserved-id', file, path, {
    id,
    expected: 'a name that is not part of an address',
    found: `“${id}”`,
    advice: `Choose another; these are taken: ${[...reserved].join(', ')}.`
  });
}
