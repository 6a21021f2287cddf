// The verb before what is not a plain statement: will, pledges, denies, alleges, warns, predicts, announces, if.
import type { UnverifiedClaim, VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { rootsOf } from '#lib/claims/lineage.ts';

type Told = Pick<UnverifiedClaim, 'act' | 'actWords' | 'if'>;

/**
 * The badge of a claim that isn't a plain statement; null for one that is. A condition always shows.
 *
 * @example printAct({ act: 'announces', actWords: 'will be added' }) // 'will'
 * @example printAct({ act: 'pledges', if: 'if forced to spy' }) // 'pledges, if …'
 * @example printAct({ act: 'states' }) // null
 */
export function printAct(claim: Told): string | null {
  const verb = verbOf(claim);
  if (claim.if === undefined) return verb;
  return verb === null ? 'if …' : `${verb}, if …`;
}

/**
 * The badge of any claim, a derived one included: what was computed from an announcement is not a plain statement either.
 *
 * @example printActOf(companiesListed, document) // 'will', as both of its parents
 */
export function printActOf(claim: VerifiedClaim, document: Pick<VerifiedDocument, 'claims'>): string | null {
  const byId = new Map(document.claims.map((one) => [one.id, one]));
  const badges = rootsOf(claim, byId).flatMap((root) => printAct(root) ?? []);
  return badges.length === 0 ? null : [...new Set(badges)].join(' and ');
}

/** What the text itself calls only possible is not shown as foreseen. */
const possible = /^(?:may|might|could)$/i;

function verbOf({ act, actWords = '' }: Told): string | null {
  const modal =
    /\b(?:will|would|may|might|could|can|shall|should)\b/i.exec(actWords)?.[0].toLowerCase() ?? '';
  switch (act) {
    case 'states':
      return possible.test(modal) ? modal : null;
    case 'announces':
      return modal === 'will' ? 'will' : 'announces';
    case 'predicts':
      return possible.test(modal) ? modal : 'predicts';
    default:
      return act;
  }
}

const plural: Readonly<Record<UnverifiedClaim['act'], string>> = {
  states: 'say',
  denies: 'deny',
  pledges: 'pledge',
  announces: 'announce',
  alleges: 'allege',
  warns: 'warn',
  predicts: 'predict'
};

/** What a voice does: `speakAct('pledges', false)` → `'pledges'`, `speakAct('states', true)` → `'say'`. */
export function speakAct(act: UnverifiedClaim['act'], isPlural: boolean): string {
  if (isPlural) return plural[act];
  return act === 'states' ? 'says' : act;
}

const past: Readonly<Record<UnverifiedClaim['act'], string>> = {
  states: 'stated',
  denies: 'denied',
  pledges: 'pledged',
  announces: 'announced',
  alleges: 'alleged',
  warns: 'warned',
  predicts: 'predicted'
};

/** What was done with the words, for a question: `nameAct('pledges')` → `'pledged'`. */
export function nameAct(act: UnverifiedClaim['act']): string {
  return past[act];
}
