// npm run schemas: writes the JSON Schemas of the YAML files to seeds/schema/, where editors find them.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedsFolder } from '#commands/seeds.ts';
import { yamlFiles, yamlSchema, type JsonSchema } from '#lib/claims/jsonschema.ts';
import { storyFiles, storyFileSchema } from '#lib/story/jsonschema.ts';

/** Each YAML file of a document with its schema. */
export const schemas: readonly (readonly [file: string, schema: JsonSchema])[] = [
  ...yamlFiles.map((file) => [file, yamlSchema(file)] as const),
  ...storyFiles.map((file) => [file, storyFileSchema(file)] as const)
];

/** The file of a schema, beside the documents: `seeds/schema/claims.schema.json`. */
export function schemaFile(file: string): string {
  return join(seedsFolder, 'schema', file.replace('.yaml', '.schema.json'));
}

export function printSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1]?.endsWith('schemas.ts')) {
  await mkdir(join(seedsFolder, 'schema'), { recursive: true });
  for (const [file, schema] of schemas) await writeFile(schemaFile(file), printSchema(schema));
}
