// Types for the one function of the npm package `edtf` that we use; the package has none of its own.
declare module 'edtf' {
  /** What the grammar found. Months in `values` count from 0. */
  export interface ParsedEdtf {
    type: 'Date' | 'Season' | 'Year' | 'Century' | 'Decade' | 'Interval' | 'Set' | 'List';
    level: number;
    values: unknown[];
    /** True, or a bit mask over YYYYMMDD. */
    approximate?: boolean | number;
    uncertain?: boolean | number;
    unspecified?: number;
    /** Minutes east of Greenwich. */
    offset?: number;
    significant?: number;
  }
  export interface Constraints {
    level?: number;
    types?: string[];
    seasonIntervals?: boolean;
    seasonUncertainty?: boolean;
  }
  /** Throws where the text is not EDTF. */
  export function parse(text: string, constraints?: Constraints): ParsedEdtf;
}
