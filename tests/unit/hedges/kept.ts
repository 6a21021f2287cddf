// Whether what is printed of a claim keeps its hedge, its act and its voice.
import { rootsOf } from '#lib/claims/lineage.ts';
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { nameAct, printActOf, speakAct } from '#lib/words/act.ts';
import { printHedge, printQuantity, printValue } from '#lib/words/amount.ts';
import { nameVoice } from '#lib/words/voice.ts';
import type { Printed } from './places.ts';

/** “More than”, “about” and their like, as words before a number. */
const hedges =
  /^(?:(?:a little )?more than|about|around|at least|at most|less than|fewer than|over|under|nearly|up to|as many as)\s+/i;

/** What is lost in one place; empty where all is kept. */
export function findLosses(
  { place, text, says: due }: Printed,
  claim: VerifiedClaim,
  document: VerifiedDocument
): string[] {
  const byId = new Map(document.claims.map((one) => [one.id, one]));
  const losses: string[] = [];
  const { value } = claim;
  if (value !== undefined) {
    const words = printValue(value, document);
    const bare = words.replace(hedges, '');
    const ways = [words, printQuantity(value, document.about.units)];
    const keeps = ways.some((way) => text.includes(way));
    if (due.includes('value') && !keeps) losses.push(`${place}: no “${words}” in “${text}”`);
    else if (text.includes(bare) && !keeps && !text.includes(printHedge(value.is, value.unit).trim()))
      losses.push(`${place}: “${bare}” without its hedge in “${text}”`);
  }
  const roots = rootsOf(claim, byId);
  const badge = printActOf(claim, document);
  const acts = roots.flatMap(({ act }) => [act, nameAct(act), speakAct(act, false), speakAct(act, true)]);
  if (due.includes('act') && badge !== null && ![badge, ...acts].some((act) => text.includes(act)))
    losses.push(`${place}: no “${badge}” in “${text}”`);
  if (!due.includes('voice')) return losses;
  for (const { says } of roots.flatMap(({ quotes }) => quotes)) {
    const names = [nameVoice(document, says.voice), document.voices.get(says.voice)?.name ?? ''];
    if (!names.some((name) => name !== '' && text.includes(name)))
      losses.push(`${place}: nobody named ${names[0]} in “${text}”`);
  }
  return losses;
}
