// The published JSON Schemas: current, true of the real document, and strict enough to be of help.
import { readFile } from 'node:fs/promises';
import Ajv2020 from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { printSchema, schemaFile, schemas } from '#commands/schemas.ts';
import { readSeed } from '#commands/seeds.ts';
import { claimsJsonSchema, yamlSchema, type JsonSchema } from '#lib/claims/jsonschema.ts';
import { storyFileSchema } from '#lib/story/jsonschema.ts';
import { claimsAsJson } from '#lib/export/claimsjson.ts';

/** What a validator says against a value; empty where it fits. */
function faults(schema: JsonSchema, value: unknown): string[] {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(schema);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const readYaml = async (file: string) => parse(await readFile(`seeds/huawei-5g/${file}`, 'utf8')) as unknown;

describe.each(schemas)('the schema of %s', (file, schema) => {
  it('is written to seeds/schema as it is now (npm run schemas)', async () => {
    expect(await readFile(schemaFile(file), 'utf8')).toBe(printSchema(schema));
  });

  it('accepts the real document', async () => {
    expect(faults(schema, await readYaml(file))).toEqual([]);
  });

  it('is named in the first lines of the real document, for editors', async () => {
    const text = await readFile(`seeds/huawei-5g/${file}`, 'utf8');
    expect(text.split('\n')[0]).toBe(
      `# yaml-language-server: $schema=../schema/${file.replace('.yaml', '.schema.json')}`
    );
  });
});

describe('the schema of claims.yaml', () => {
  it.each([
    ['a misspelt key', { id: 'a', lable: 'A', label: 'A', checked: '2026-11-24' }],
    ['an unknown act', { id: 'a', act: 'promises', label: 'A', checked: '2026-11-24' }],
    ['an id with a capital', { id: 'A', label: 'A', checked: '2026-11-24' }],
    ['no label', { id: 'a', checked: '2026-11-24' }]
  ])('refuses %s', (_, claim) => {
    expect(faults(yamlSchema('claims.yaml'), { claims: [claim] })).not.toEqual([]);
  });
});

describe('the schema of classroom.yaml', () => {
  it.each([
    ['a misspelt key', { glossary: [{ word: 'lamp', at: 's1', means: 'A light.' }] }],
    ['a word without its meaning', { glossary: [{ word: 'lamp', in: 's1' }] }],
    ['a question that is no text of ours', { beyond: ['Who says so?'] }]
  ])('refuses %s', (_, value) => {
    expect(faults(storyFileSchema('classroom.yaml'), value)).not.toEqual([]);
  });
});

describe('the schema of claims.json', () => {
  it('accepts what the document publishes, and no key more', async () => {
    const { document } = await readSeed('huawei-5g');
    const published = JSON.parse(JSON.stringify(claimsAsJson(document))) as {
      claims: Record<string, unknown>[];
    };
    expect(faults(claimsJsonSchema(), published)).toEqual([]);
    published.claims[0]!.extra = true;
    expect(faults(claimsJsonSchema(), published)).not.toEqual([]);
  });
});
