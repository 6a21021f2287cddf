// The shape of story.yaml: which views, in which order, with our own words and the claims these rest on.
import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits and hyphens');

/** A text of ours and the claims that every number, date, hedge and voice in it comes from. */
export const ownTextSchema = z.strictObject({
  text: z.string().min(1),
  'rests-on': z.array(slug).default([])
});

export const viewSchema = z.strictObject({
  id: slug,
  /** A chart kind of the registry. */
  kind: slug,
  claims: z.array(slug).min(1),
  headline: ownTextSchema,
  subtitle: ownTextSchema,
  /** What a teacher may say beside it. */
  note: ownTextSchema.optional(),
  /** What a class may guess before it sees, and the claim that answers. */
  question: ownTextSchema.extend({ answer: slug }).optional()
});

export const storySchema = z.strictObject({ views: z.array(viewSchema).min(1) });

export type OwnTextEntry = z.infer<typeof ownTextSchema>;
export type ViewEntry = z.infer<typeof viewSchema>;
