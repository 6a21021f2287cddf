// The shape of a document's YAML files. One place: types, errors and the published JSON Schema come from here.
import { z } from 'zod';
import { bounds } from '#lib/quantity/quantity.ts';

/** A public name in an address: small letters, digits and hyphens. */
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens');
const sentenceId = z.string().regex(/^[shcf]\d+[a-z]?$/, 'a sentence id such as s12 or h1');
const words = z.string().min(1);
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-24');

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits');

export const voiceSchema = z.strictObject({
  name: words,
  /** The name where room is short. */
  short: words.optional(),
  /** Other words by which the text names it, as it writes them: “The company”. */
  also: z.array(words).optional(),
  kind: z.enum(['outlet', 'person', 'body', 'group']),
  /** False for those the text does not name, such as “critics”. */
  named: z.boolean().default(true),
  /** The voice this one belongs to: a spokesperson to the company. */
  of: slug.optional(),
  role: words.optional()
});

export const documentSchema = z.strictObject({
  id: slug,
  title: words,
  short: words,
  language: z.literal('en'),
  publisher: z.strictObject({ name: words, short: words, 'funded-by': words }),
  author: z.strictObject({ known: words.optional(), missing: words.optional() }),
  date: z.strictObject({ known: words.optional(), missing: words.optional() }),
  dateline: words.optional(),
  /** The interval against which “last year” is read, and where it is from. */
  reference: z.strictObject({ edtf: words, outside: z.boolean(), from: words }),
  rights: words,
  source: z.strictObject({ file: z.literal('source.txt'), sha256 }),
  units: z.record(slug, z.strictObject({ one: words, many: words })),
  voices: z.record(slug, voiceSchema)
});

export const sentencesSchema = z.array(
  z.strictObject({
    id: sentenceId,
    kind: z.enum(['sentence', 'heading', 'credit', 'furniture']),
    text: words
  })
);

const how = z.enum(['outlet', 'reported', 'quoted']);
/** Someone through whom the words came: an interpreter, an agency. */
const relaySchema = z.strictObject({ voice: slug, words, in: sentenceId.optional() });

const saysShape = {
  voice: slug,
  how,
  /** The attributing words: “The company says”. */
  words: words.optional(),
  /** The sentence in which the attributing words stand, where it is another. */
  in: sentenceId.optional(),
  via: z.array(relaySchema).optional()
};
export const saysSchema = z.strictObject(saysShape);

/** One stretch of one sentence and whose words it is. The stretches of a sentence cover it in order. */
export const attributionSchema = z.strictObject({
  at: sentenceId,
  /** The words of this stretch; left out where it is the whole sentence. */
  exact: words.optional(),
  ...saysShape,
  /** Who is spoken about here. */
  about: z.array(slug).optional(),
  /** Words in quotation marks that are a term or a name, not somebody's utterance. */
  terms: z.array(words).optional(),
  /** Words that the writer put inside somebody's quotation. */
  gloss: z.literal(true).optional()
});
export const attributionsSchema = z.array(attributionSchema);

export const acts = ['states', 'denies', 'pledges', 'announces', 'alleges', 'warns', 'predicts'] as const;
export const undatedReasons = ['tense', 'utterance', 'vague'] as const;

/** The words in a further quote that witness what the first quote's words witness. */
const witnessSchema = z.strictObject({
  act: words.optional(),
  if: words.optional(),
  negated: words.optional(),
  value: words.optional(),
  when: words.optional()
});

export const quoteSchema = z.strictObject({
  exact: z.union([words, z.array(words).min(2)]),
  prefix: words.optional(),
  suffix: words.optional(),
  says: saysSchema.optional(),
  /** Who acts, where that is not the teller. */
  by: slug.optional(),
  witness: witnessSchema.optional()
});

export const whenSchema = z.strictObject({
  words,
  edtf: words.optional(),
  extent: z.enum(['within', 'throughout']).optional(),
  /** `reference`: relative words, resolved against the document's reference date. */
  against: z.literal('reference').optional(),
  /** Why there is no date: only a verb's tense, an utterance without a date, vague words. */
  undated: z.enum(undatedReasons).optional(),
  read: z.literal('by hand').optional()
});

export const valueSchema = z.strictObject({
  words: words.optional(),
  is: z.enum(bounds as unknown as [string, ...string[]]),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: words,
  measure: z.enum(['stock', 'flow', 'total']).optional(),
  /** The period that a flow or a total covers, as EDTF. */
  over: words.optional(),
  /** The claim that gives the whole of which this is a part. */
  'part-of': slug.optional(),
  read: z.literal('by hand').optional()
});

export const claimSchema = z.strictObject({
  id: slug,
  quotes: z.array(quoteSchema).min(1).optional(),
  derived: z
    .strictObject({
      op: z.enum(['sum', 'difference', 'share', 'rate', 'gap']),
      of: z.array(z.union([slug, z.strictObject({ claim: slug, read: z.literal('name') })])).min(1)
    })
    .optional(),
  act: z.enum(acts).optional(),
  /** The words that show the act, where it is not a plain statement: “will”, “denies that”. */
  'act-words': words.optional(),
  if: z.strictObject({ words }).optional(),
  negated: z.strictObject({ words }).optional(),
  when: whenSchema.optional(),
  value: valueSchema.optional(),
  label: words,
  topic: slug.optional(),
  relates: z
    .array(z.strictObject({ to: slug, as: z.enum(['answers', 'repeats', 'part-of-same']) }))
    .optional(),
  checked: isoDay,
  corrections: z.array(z.strictObject({ date: isoDay, was: words, why: words })).optional(),
  retired: z.strictObject({ why: words, by: slug.optional() }).optional()
});

export const setAsideReasons = ['name', 'furniture', 'background', 'repeats', 'vague'] as const;
export const setAsideSchema = z.strictObject({
  at: sentenceId,
  /** The expression; left out where the whole sentence is set aside. */
  words: words.optional(),
  reason: z.enum(setAsideReasons),
  /** The claim that says it already, for `repeats`. */
  of: slug.optional(),
  why: words.optional()
});

export const claimsSchema = z.strictObject({
  claims: z.array(claimSchema).min(1),
  'set-aside': z.array(setAsideSchema).default([])
});

/** One entry of the independent second reading: a sentence, words, and what they were read to say. */
export const secondReadingSchema = z.strictObject({
  'read-on': isoDay,
  method: words,
  entries: z.array(
    z.strictObject({
      at: sentenceId,
      words,
      value: valueSchema.pick({ is: true, low: true, high: true, unit: true, measure: true }).optional(),
      when: whenSchema.pick({ edtf: true, extent: true, undated: true }).optional(),
      voice: slug.optional(),
      how: how.optional(),
      via: z.array(slug).optional(),
      act: z.enum(acts).optional(),
      if: words.optional(),
      negated: words.optional()
    })
  ),
  /** How many differences the first comparison found, by the field they are in. */
  'at-first': z.record(words, z.number().int().min(1)).default({}),
  /** What was decided about each difference; where the second reading was kept, claims.yaml was corrected. */
  settled: z
    .array(
      z.strictObject({
        at: sentenceId,
        words,
        claim: slug,
        field: words,
        first: words,
        second: words,
        kept: z.enum(['first', 'second', 'neither']),
        why: words
      })
    )
    .default([])
});

export type VoiceEntry = z.infer<typeof voiceSchema>;
export type DocumentEntry = z.infer<typeof documentSchema>;
export type AttributionEntry = z.infer<typeof attributionSchema>;
export type SaysEntry = z.infer<typeof saysSchema>;
export type QuoteEntry = z.infer<typeof quoteSchema>;
export type WhenEntry = z.infer<typeof whenSchema>;
export type ValueEntry = Omit<z.infer<typeof valueSchema>, 'is'> & { is: (typeof bounds)[number] };
export type ClaimEntry = Omit<z.infer<typeof claimSchema>, 'value'> & { value?: ValueEntry };
export type SetAsideEntry = z.infer<typeof setAsideSchema>;
export type SecondReading = z.infer<typeof secondReadingSchema>;
export type Act = (typeof acts)[number];
export type How = z.infer<typeof how>;
