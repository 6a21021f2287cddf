// Holds a text of ours to the claims that it names (check 7), and says in its file where it does not hold.
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { voicesOf } from '#lib/claims/lineage.ts';
import { holdToClaims } from '#lib/claims/ownwords.ts';
import type { Report } from '#lib/claims/report.ts';
import type { YamlPath } from '#lib/claims/yaml.ts';
import type { OwnTextEntry } from '#lib/story/schema.ts';
import type { OwnText } from '#lib/story/story.ts';

/** Where a text stands: its file, the entry, and the field of the entry that holds the words. */
export interface TextPlace {
  file: string;
  path: YamlPath;
  field: string;
}

/** @example holdOwnText({ text: 'More than half', 'rests-on': ['europe-share'] }, place, document, report) // adds 'own-voice' */
export function holdOwnText(
  entry: OwnTextEntry,
  { file, path, field }: TextPlace,
  document: VerifiedDocument,
  report: Report
): OwnText {
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
  const restsOn = entry['rests-on'].flatMap((id, number): VerifiedClaim[] => {
    const claim = byId.get(id);
    if (claim) return [claim];
    report.add('missing-claim', file, [...path, 'rests-on', number], {
      id,
      expected: 'the id of a claim in claims.yaml',
      found: `“${id}”`,
      advice: 'Correct the id, or add the claim.'
    });
    return [];
  });
  const units = Object.entries(document.about.units).map(([id, unit]) => ({ id, ...unit, discrete: true }));
  const saidBy = [...new Set(restsOn.flatMap((claim) => voicesOf(claim, byId)))];
  for (const { reason, ...finding } of holdToClaims({
    text: entry.text,
    restsOn,
    saidBy,
    voices: document.voices,
    units,
    reference: document.reference.time
  })) {
    report.add(reason, file, [...path, field], finding);
  }
  return { text: entry.text, restsOn: entry['rests-on'] };
}
