// Check 7 for labels: a claim’s name says no number, date or hedge that the claim does not.
import type { CheckResult, ClaimId } from '#lib/claims/claim.ts';
import type { Context } from '#lib/claims/checks/context.ts';
import type { Draftling } from '#lib/claims/checks/witness.ts';
import { holdToClaims } from '#lib/claims/ownwords.ts';

export function checkLabels(context: Context, claims: readonly Draftling[]): Map<ClaimId, CheckResult> {
  const { voices, units, reference, readings } = context;
  return new Map(
    claims.map((claim) => {
      for (const found of holdToClaims({
        text: claim.label,
        restsOn: [claim],
        saidBy: [],
        voices,
        units,
        reference,
        readings,
        isLabel: true
      })) {
        const { reason, ...finding } = found;
        context.report.add(reason, 'claims.yaml', ['claims', claim.row, 'label'], {
          id: claim.id,
          ...finding
        });
      }
      return [claim.id, { check: 7, result: 'passed' }];
    })
  );
}
