// npm run schemas: writes the JSON Schemas of the YAML files to seeds/schema/, where editors find them.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seedsFolder } from '#commands/seeds.ts';
import { yamlFiles, yamlSchema } from '#lib/claims/jsonschema.ts';

/** The file of a schema, beside the documents: `seeds/schema/claims.schema.json`. */
export function schemaFile(file: (typeof yamlFiles)[number]): string {
  return join(seedsFolder, 'schema', file.replace('.yaml', '.schema.json'));
}

export function printSchema(file: (typeof yamlFiles)[number]): string {
  return `${JSON.stringify(yamlSchema(file), null, 2)}\n`;
}

if (process.argv[1]?.endsWith('schemas.ts')) {
  await mkdir(join(seedsFolder, 'schema'), { recursive: true });
  for (const file of yamlFiles) await writeFile(schemaFile(file), printSchema(file));
}
