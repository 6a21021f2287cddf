// JSON Schemas of what is told of a document, for editors that help while one writes.
import { z } from 'zod';
import type { JsonSchema } from '#lib/claims/jsonschema.ts';
import { classroomSchema } from '#lib/story/classroom.ts';
import { storySchema } from '#lib/story/schema.ts';

const files = {
  'story.yaml': ['The views of a document, in order, under our own headlines', storySchema],
  'classroom.yaml': ['Hard words of a document, and questions that lead out of it', classroomSchema]
} as const;

export type StoryFile = keyof typeof files;
export const storyFiles = Object.keys(files) as StoryFile[];

/**
 * The schema of one of these files, as a person writes it.
 *
 * @example storyFileSchema('classroom.yaml').title // 'Hard words of a document, and questions that lead out of it'
 */
export function storyFileSchema(file: StoryFile): JsonSchema {
  const [title, schema] = files[file];
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) };
}
