// The ledger as text: what was found, what claims it, what was set aside and why.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { printCount } from '#lib/words/count.ts';

/** @example printLedger(document) // '  claims       54, 5 of them derived …' */
export function printLedger(document: VerifiedDocument): string {
  const { claims, ledger, setAside, sentences } = document;
  const derived = claims.filter((claim) => claim.derived).length;
  const byHand = claims.filter((claim) => claim.checks.some(({ result }) => result === 'by-hand')).length;
  const claimed = ledger.filter(({ outcome }) => outcome === 'claimed').length;
  const aside = ledger.length - claimed;
  // A set-aside entry may stand for a cue such as “not only”; only those of an expression belong to this count.
  const expressions = ledger
    .filter(({ outcome }) => outcome === 'set-aside')
    .flatMap(
      ({ place }) =>
        setAside.find((entry) => entry.place.start < place.end && place.start < entry.place.end) ?? []
    );
  const others = setAside.filter((entry) => entry.words !== null && !expressions.includes(entry));
  const whole = setAside.filter(({ words }) => words === null);
  const quoted = new Set(claims.flatMap(({ quotes }) => quotes.map(({ sentence }) => sentence)));
  const reasons = (entries: readonly { reason: string }[]) =>
    [...new Set(entries.map(({ reason }) => reason))]
      .sort()
      .map((reason) => `${reason} ${entries.filter((entry) => entry.reason === reason).length}`)
      .join(', ') || 'none';
  return [
    `  claims       ${claims.length}, ${derived} of them derived, ${byHand} with words read by hand`,
    `  expressions  ${ledger.length} found: ${claimed} in claims, ${aside} set aside (${reasons(expressions)}), 0 unaccounted`,
    `  sentences    ${sentences.length}: ${quoted.size} quoted, ${whole.length} set aside (${reasons(whole)}), 0 unaccounted`,
    `  words        every one quoted, naming its speaker, or set aside: ${printCount(others.length, 'stretch', 'stretches')} (${reasons(others)})`
  ].join('\n');
}
