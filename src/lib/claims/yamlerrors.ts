// Says in plain words what is wrong with a line of YAML, and where it went wrong rather than where it was noticed.
import { isScalar, Scalar, visit, type Document, type YAMLError } from 'yaml';
import { lineFrom } from '#lib/claims/line.ts';

/** What was expected, what was found and what to do, with the offset to look at. */
export interface YamlFault {
  offset: number;
  expected: string;
  found: string;
  advice: string;
}

type Words = Omit<YamlFault, 'offset'>;

const indent: Words = {
  expected: 'a line that begins under the one it belongs with',
  found: 'a line that is indented differently, or a { or [ that is not closed',
  advice:
    'Begin it in the same column as its neighbours, with spaces; close every { and [ in the entry before it.'
};
const unexpected: Words = {
  expected: 'nothing more after the value',
  found: 'more words',
  advice:
    'Put all the words between one pair of straight quotation marks; a straight " inside them is written \\".'
};
const twoColons: Words = {
  expected: 'one “key: value” in this place',
  found: 'a second colon in words without quotation marks, or an entry that begins in the wrong place',
  advice:
    'Put words that hold a colon between straight double quotation marks, or begin the entry on a line of its own.'
};

/** By the parser’s own codes; https://eemeli.org/yaml/#errors */
const wordsOf: Partial<Record<YAMLError['code'], Words>> = {
  BAD_INDENT: indent,
  TAB_AS_INDENT: {
    expected: 'spaces at the beginning of the line',
    found: 'a tab',
    advice: 'Replace the tab by spaces.'
  },
  DUPLICATE_KEY: {
    expected: 'each key once in an entry',
    found: 'the same key a second time',
    advice: 'Delete one of the two, or begin a new entry with “- ”.'
  },
  UNEXPECTED_TOKEN: unexpected,
  MULTILINE_IMPLICIT_KEY: unexpected,
  BLOCK_AS_IMPLICIT_KEY: twoColons,
  BLOCK_IN_FLOW: twoColons,
  MISSING_CHAR: {
    expected: 'quotation marks and brackets that are closed, and “key: value” on every line',
    found: 'something left open, or a line that begins in the wrong column',
    advice:
      'Close what is open here (" with ", { with }, [ with ]), or begin the line in the column of its neighbours.'
  },
  BAD_ALIAS: {
    expected: 'words between quotation marks',
    found: 'words that begin with *, which YAML takes for a reference',
    advice: 'Put them between straight double quotation marks.'
  }
};

/** An error of the parser in words that say what to do. */
export function explainError(error: YAMLError, document: Document, text: string): YamlFault {
  const words = wordsOf[error.code] ?? {
    expected: 'well-formed YAML',
    found: error.message.replace(/\s+/g, ' '),
    advice: 'Compare indentation, colons, brackets and quotation marks with the entries around it.'
  };
  // The code is also used for a line without its colon; only the quotation marks can be traced back.
  const isOpen = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  const offset = isOpen ? openingBefore(document, error.pos[0]) : error.pos[0];
  const line = lineFrom(text, offset).trim();
  return { offset, ...words, found: line ? `${words.found}: ${line}` : words.found };
}

/** What is well-formed but not of this format: references would make one entry say what another says. */
export function findForbidden(document: Document): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Alias(_, node) {
      faults.push({ offset: node.range?.[0] ?? 0, ...wordsOf.BAD_ALIAS! });
    }
  });
  return faults;
}

/** An unclosed quotation mark is noticed at the end of the file; it went wrong where it was opened. */
function openingBefore(document: Document, offset: number): number {
  let opening = offset;
  visit(document, {
    Scalar(_, node) {
      const start = node.range?.[0];
      if (!isScalar(node) || start === undefined || start > offset) return;
      if (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE) opening = start;
    }
  });
  return opening;
}
