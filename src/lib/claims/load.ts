// Files to a draft: decoded, parsed, of the right shape. Nothing is checked against the text yet.
import type { z } from 'zod';
import {
  attributionsSchema,
  claimsSchema,
  documentSchema,
  secondReadingSchema,
  sentencesSchema,
  type AttributionEntry,
  type ClaimEntry,
  type DocumentEntry,
  type SecondReading,
  type SetAsideEntry
} from '#lib/claims/schema.ts';
import type { Problem } from '#lib/claims/problem.ts';
import { Report, type Locate } from '#lib/claims/report.ts';
import { readYaml, type YamlFile } from '#lib/claims/yaml.ts';
import { placeInText } from '#lib/claims/line.ts';
import { shapeProblems } from '#lib/claims/shape.ts';
import { decodeSource } from '#lib/source/decode.ts';
import { hashSource } from '#lib/source/hash.ts';
import type { ListedSentence } from '#lib/source/sentence.ts';

/** A document's files by name: `source.txt`, `document.yaml`, … */
export type DocumentFiles = ReadonlyMap<string, Uint8Array>;

/** A document as it was written, before any of it is checked against the text. */
export interface Draft {
  text: string;
  /** The sha256 of source.txt as it is now. */
  hash: string;
  about: DocumentEntry;
  sentences: readonly ListedSentence[];
  attributions: readonly AttributionEntry[];
  claims: readonly ClaimEntry[];
  setAside: readonly SetAsideEntry[];
  secondReading: SecondReading | null;
  locate: Locate;
}

export type Loaded = { ok: true; draft: Draft } | { ok: false; problems: readonly Problem[] };

const schemas = {
  'document.yaml': documentSchema,
  'sentences.yaml': sentencesSchema,
  'attributions.yaml': attributionsSchema,
  'claims.yaml': claimsSchema,
  'second-reading.yaml': secondReadingSchema
} as const;
type FileName = keyof typeof schemas;
/** A document without a second reading loads; check 8 then says that it is missing. */
const optional = new Set<string>(['second-reading.yaml']);

const startOf = (file: string) => ({ file, line: 1, column: 1 });

/**
 * Reads a document's files. All problems of all files come at once.
 *
 * @example
 * const loaded = await loadDocument(files);
 * if (!loaded.ok) for (const problem of loaded.problems) console.error(printProblem(problem));
 */
export async function loadDocument(files: DocumentFiles): Promise<Loaded> {
  const yaml = new Map<string, YamlFile>();
  const texts = new Map<string, string>();
  const locate: Locate = (file, path) => {
    const text = texts.get(file);
    const [offset] = path;
    if (text !== undefined && typeof offset === 'number') return { file, ...placeInText(text, offset) };
    return yaml.get(file)?.at(path) ?? startOf(file);
  };
  const report = new Report(locate);
  if (!files.has('document.yaml')) {
    reportNoDocument(report, [...files.keys()]);
    return { ok: false, problems: report.problems };
  }

  const bytes = files.get('source.txt');
  if (!bytes) reportMissing(report, 'source.txt');
  const source = bytes ? decode(bytes, 'source.txt', report) : null;
  if (source !== null) texts.set('source.txt', source);

  const read = <Name extends FileName>(name: Name): z.infer<(typeof schemas)[Name]> | null => {
    const content = files.get(name);
    if (!content) {
      if (!optional.has(name)) reportMissing(report, name);
      return null;
    }
    const text = decode(content, name, report);
    if (text === null) return null;
    const { file, problems } = readYaml(name, text);
    yaml.set(name, file);
    report.problems.push(...problems);
    if (problems.length > 0) return null;
    const parsed = schemas[name].safeParse(file.value);
    if (parsed.success) return parsed.data as z.infer<(typeof schemas)[Name]>;
    shapeProblems(parsed.error.issues, file.value, name, report, schemas[name]);
    return null;
  };

  const about = read('document.yaml');
  const sentences = read('sentences.yaml');
  const attributions = read('attributions.yaml');
  const claims = read('claims.yaml');
  const secondReading = read('second-reading.yaml');
  if (
    report.problems.length > 0 ||
    !bytes ||
    source === null ||
    !about ||
    !sentences ||
    !attributions ||
    !claims
  ) {
    return { ok: false, problems: report.problems };
  }
  return {
    ok: true,
    draft: {
      text: source,
      hash: await hashSource(bytes),
      about,
      sentences,
      attributions,
      claims: claims.claims as ClaimEntry[],
      setAside: claims['set-aside'],
      secondReading,
      locate
    }
  };
}

/** The text of a file; null and a problem at the byte that is not UTF-8. */
function decode(bytes: Uint8Array, name: string, report: Report): string | null {
  const decoded = decodeSource(bytes);
  if (decoded.ok) return decoded.text;
  const isSource = name === 'source.txt';
  report.problems.push({
    file: name,
    line: decoded.line,
    column: columnOfByte(bytes, decoded.byte),
    reason: 'not-utf-8',
    check: 0,
    expected: 'a file in UTF-8',
    found: decoded.detail,
    advice: isSource
      ? 'Save the text as UTF-8 in an editor, look whether every letter is right, and record its new sha256 in document.yaml.'
      : 'Save the file as UTF-8 in an editor and look whether every letter is right.'
  });
  return null;
}

/** The column of a byte, counted in bytes from 1: the characters before it in its line can be read, but need not be. */
function columnOfByte(bytes: Uint8Array, byte: number): number {
  return byte - bytes.subarray(0, byte).lastIndexOf(0x0a);
}

/** A folder without document.yaml is not a document yet: said once, not once for each file that it lacks. */
function reportNoDocument(report: Report, names: readonly string[]): void {
  report.add('missing-file', 'document.yaml', [], {
    expected: 'the file document.yaml, which says what the document in this folder is',
    found: names.length === 0 ? 'an empty folder' : `a folder with only ${[...names].sort().join(', ')}`,
    advice: 'Add the file; README.md says what it holds. A folder that is no document belongs somewhere else.'
  });
}

function reportMissing(report: Report, name: string): void {
  report.problems.push(missingFile(name));
}

/** What is told of a document that lacks a file. */
export function missingFile(name: string): Problem {
  return {
    ...startOf(name),
    reason: 'missing-file',
    check: 0,
    expected: `the file ${name} in the document’s folder`,
    found: 'no such file',
    advice:
      name === 'source.txt'
        ? 'Put the text there, byte for byte as it was received.'
        : 'Add the file; README.md says what each file holds, and another document shows how.'
  };
}
