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
  question: ownTextSchema.extend({ answer: slug }).optional(),
  /** How the view stands in the lesson; a story in which no view says so has all of them in it. */
  lesson: z
    .strictObject({
      /** A short title for its slides; without one the headline stands there. */
      title: ownTextSchema.optional(),
      /** Which marks, in which order, by their keys; without it all of them. */
      show: z.array(slug).min(1).optional(),
      /** The shortest route that has it: a lesson of 10, 25 or 45 minutes. */
      minutes: z.union([z.literal(10), z.literal(25), z.literal(45)]).default(45)
    })
    .optional()
});

export const storySchema = z.strictObject({ views: z.array(viewSchema).min(1) });

export type OwnTextEntry = z.infer<typeof ownTextSchema>;
export type ViewEntry = z.infer<typeof viewSchema>;
