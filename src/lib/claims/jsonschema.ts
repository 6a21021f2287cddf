// JSON Schemas: of the YAML files, for editors that help while one writes, and of claims.json, for programs that read it.
import { z } from 'zod';
import {
  acts,
  attributionsSchema,
  claimsSchema,
  documentSchema,
  secondReadingSchema,
  sentencesSchema,
  undatedReasons
} from '#lib/claims/schema.ts';
import { bounds } from '#lib/quantity/quantity.ts';

/** A JSON Schema as plain data. https://json-schema.org/draft/2020-12 */
export type JsonSchema = Record<string, unknown>;

const files = {
  'document.yaml': ['A document: what is known of it, its units and voices', documentSchema],
  'sentences.yaml': ['The sentences of a document, in order', sentencesSchema],
  'attributions.yaml': ['Who speaks, clause by clause', attributionsSchema],
  'claims.yaml': ['The claims of a document, and what was set aside', claimsSchema],
  'second-reading.yaml': ['The independent second reading', secondReadingSchema]
} as const;

export const yamlFiles = Object.keys(files) as (keyof typeof files)[];

/**
 * The schema of one of a document’s YAML files, as a person writes it.
 *
 * @example yamlSchema('claims.yaml').title // 'The claims of a document, and what was set aside'
 */
export function yamlSchema(file: keyof typeof files): JsonSchema {
  const [title, schema] = files[file];
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) };
}

const text = z.string();
const offset = z.number().int().min(0);
const place = z.strictObject({ start: offset, end: offset });
const relay = z.strictObject({ voice: text, words: text, in: text.optional() });
const says = z.strictObject({
  voice: text,
  how: z.enum(['outlet', 'reported', 'quoted']),
  words: text.optional(),
  in: text.optional(),
  via: z.array(relay)
});

const quote = z.strictObject({
  exact: z.union([text, z.array(text).min(2)]),
  prefix: text.optional(),
  suffix: text.optional(),
  start: offset.describe('In UTF-16 units of the source, as JavaScript counts.'),
  end: offset,
  position: place.describe('In code points of the source, as the W3C TextPositionSelector counts.'),
  sentence: text,
  says,
  by: text.optional().describe('Who acts, where that is not the teller.')
});

const value = z.looseObject({
  words: text.optional(),
  is: z.enum(bounds as unknown as [string, ...string[]]),
  low: z.number().optional(),
  high: z.number().optional(),
  least: z.number().optional(),
  most: z.number().optional(),
  unit: text,
  measure: z.enum(['stock', 'flow', 'total']).optional(),
  over: text.optional(),
  partOf: text.optional()
});

const when = z.strictObject({
  words: text,
  edtf: text.optional().describe('Extended Date/Time Format, ISO 8601-2.'),
  earliest: text.optional(),
  latest: text.optional(),
  extent: z.enum(['within', 'throughout']).optional(),
  against: z.literal('reference').optional(),
  undated: z.enum(undatedReasons).optional()
});

const claim = z.strictObject({
  id: text,
  label: text,
  act: z.enum(acts),
  actWords: text.optional(),
  if: text.optional(),
  negated: text.optional(),
  quotes: z.array(quote).describe('Empty for a claim that is only ours, which is derived.'),
  when: when.optional(),
  value: value.optional(),
  derived: z
    .strictObject({
      op: z.enum(['sum', 'difference', 'share', 'rate', 'gap']),
      of: z.array(text),
      names: z.array(text)
    })
    .optional(),
  topic: text.optional(),
  relates: z
    .array(z.strictObject({ to: text, as: z.enum(['answers', 'repeats', 'part-of-same']) }))
    .optional(),
  checked: text,
  corrections: z.array(z.strictObject({ date: text, was: text, why: text })).optional(),
  retired: z.strictObject({ why: text, by: text.optional() }).optional()
});

const claimsJson = z.strictObject({
  document: z.looseObject({
    id: text,
    title: text,
    publisher: text,
    fundedBy: text,
    language: text,
    sha256: text,
    reference: z.strictObject({ edtf: text, outside: z.boolean(), from: text }),
    missing: z.array(text),
    rights: text,
    verified: text,
    voices: z.array(z.looseObject({ id: text, name: text, kind: text, named: z.boolean() }))
  }),
  sentences: z.array(
    z.strictObject({
      id: text,
      kind: z.enum(['sentence', 'heading', 'credit', 'furniture']),
      start: offset,
      end: offset
    })
  ),
  claims: z.array(claim)
});

/**
 * The schema of `claims.json`, published beside it.
 *
 * @example claimsJsonSchema().$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export function claimsJsonSchema(): JsonSchema {
  return { title: 'The verified claims of a document', ...z.toJSONSchema(claimsJson) };
}
