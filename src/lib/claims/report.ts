// Gathers problems while a document is read and checked: all errors at once, each at its place.
import type { CheckNumber, FilePlace, Problem, Reason } from '#lib/claims/problem.ts';
import type { YamlPath } from '#lib/claims/yaml.ts';

const checkOfReason: Record<Reason, CheckNumber> = {
  'missing-file': 0,
  'not-utf-8': 0,
  'broken-yaml': 0,
  'unquoted-words': 0,
  'unknown-key': 0,
  'missing-key': 0,
  'wrong-type': 0,
  'duplicate-id': 0,
  'reserved-id': 0,
  'source-changed': 1,
  'sentences-differ': 1,
  'not-in-source': 2,
  ambiguous: 2,
  'context-differs': 2,
  'in-furniture': 2,
  'across-sentences': 2,
  'cuts-a-word': 2,
  'words-not-in-quote': 3,
  'quotes-less': 3,
  'value-unread': 3,
  'value-differs': 3,
  'unit-differs': 3,
  'bound-differs': 3,
  'date-unread': 3,
  'date-differs': 3,
  'extent-differs': 3,
  'not-edtf': 3,
  'needs-reference': 3,
  'cue-not-recorded': 3,
  'act-differs': 3,
  'part-exceeds-whole': 3,
  'period-differs': 3,
  'missing-voice': 4,
  'voice-differs': 4,
  'attribution-not-found': 4,
  'attribution-gap': 4,
  'quotation-misplaced': 4,
  'missing-parent': 5,
  cycle: 5,
  'derived-differs': 5,
  'cannot-derive': 5,
  'missing-relation': 5,
  'unaccounted-expression': 6,
  'unaccounted-sentence': 6,
  'unaccounted-words': 6,
  'set-aside-matches-nothing': 6,
  'set-aside-not-allowed': 6,
  'too-much-background': 6,
  'own-number': 7,
  'own-date': 7,
  'own-hedge': 7,
  'own-voice': 7,
  'own-act': 7,
  'own-quotation': 7,
  'missing-claim': 7,
  'second-reading-differs': 8,
  'second-reading-missing': 8,
  'unknown-view': 7,
  'claim-does-not-fit': 7,
  'mixed-units': 7,
  'told-before-asked': 7
};

/** What a check says about one finding. */
export interface Finding {
  id?: string;
  expected: string;
  found: string;
  advice: string;
}

/** Finds a place in a named file of the document. */
export type Locate = (file: string, path: YamlPath) => FilePlace;

export class Report {
  readonly problems: Problem[] = [];
  readonly #locate: Locate;
  readonly #ids = new Set<string>();
  readonly #checks = new Set<CheckNumber>();

  constructor(locate: Locate) {
    this.#locate = locate;
  }

  /** Whether something was already found wrong with a claim: what follows from that is not told again. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Whether a check found anything yet. */
  hasCheck(...checks: CheckNumber[]): boolean {
    return checks.some((check) => this.#checks.has(check));
  }

  /** Records a problem at a path of a file. */
  add(reason: Reason, file: string, path: YamlPath, finding: Finding): void {
    if (finding.id !== undefined) this.#ids.add(finding.id);
    this.#checks.add(checkOfReason[reason]);
    this.problems.push({ ...this.#locate(file, path), reason, check: checkOfReason[reason], ...finding });
  }
}
