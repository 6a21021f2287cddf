// What the check of a file can come to.

export interface FileFinding {
  /** Which mark, by its spoken name; null where it is none’s. */
  mark: string | null;
  /** Which part of the picture, where it stands in no mark. */
  part?: string;
  /** Whether an eye sees it, or it stands in what travels with the picture: title, description, metadata, spoken names. */
  where: 'picture' | 'record';
  expected: string;
  found: string;
}

export type CheckedFile =
  /** `edited`: our own words in it are not the site’s; `findings` then say what they lack. */
  | {
      outcome: 'true' | 'differs';
      document: string;
      view: string;
      edited: boolean;
      findings: readonly FileFinding[];
    }
  /** Without its record only the printed words can be held to the claims; `lost` says what can no longer be told. */
  | {
      outcome: 'words-only';
      document: string;
      view: string;
      lost: readonly string[];
      findings: readonly FileFinding[];
    }
  | { outcome: 'unreadable' | 'unknown'; why: string };

/** More than these are not listed. */
export const mostFindings = 50;
