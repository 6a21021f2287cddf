import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { claimsAsCsv } from '#lib/export/claimscsv.ts';
import { describePackage } from '#lib/export/datapackage.ts';
import { makeDocument } from '#lib/export/testing/document.ts';
import { packageSchema } from '#lib/export/testing/packageschema.ts';
import { readCsv } from '#lib/export/testing/readcsv.ts';

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
const validate = ajv.compile(packageSchema);
const described = describePackage(makeDocument());

describe('describePackage', () => {
  it('keeps the rules of Data Package 2.0', () => {
    validate(described);
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['a path upwards', { path: '../claims.csv' }],
    ['an absolute path', { path: '/claims.csv' }],
    ['a table without columns', { schema: undefined }],
    ['an unknown type of column', { schema: { fields: [{ name: 'a', type: 'money' }] } }]
  ])('would not pass with %s', (_name, change) => {
    const [table, ...others] = described.resources;
    const changed = JSON.parse(
      JSON.stringify({ ...described, resources: [{ ...table, ...change }, ...others] })
    ) as unknown;
    expect(validate(changed)).toBe(false);
  });

  it('names the columns of claims.csv, in order', () => {
    const [header] = readCsv(claimsAsCsv(makeDocument()).slice(1));
    expect(described.resources[0]?.schema?.fields.map(({ name }) => name)).toEqual(header);
  });

  it('describes cells that are of the type it says', () => {
    const fields = described.resources[0]?.schema?.fields ?? [];
    const [, ...rows] = readCsv(claimsAsCsv(makeDocument()).slice(1));
    const forms: Record<string, RegExp> = {
      integer: /^-?\d+$/,
      number: /^-?\d+(\.\d+)?$/,
      date: /^\d{4}-\d{2}-\d{2}$/
    };
    for (const row of rows) {
      row.forEach((cell, at) => {
        const { name, type, constraints } = fields[at]!;
        if (cell === '') expect(constraints?.required, name).toBeUndefined();
        else if (forms[type]) expect(cell, name).toMatch(forms[type]);
      });
    }
  });

  it('says what verified means, and what is not known', () => {
    expect(described.description).toContain('Not fact-checked.');
    expect(described.description).toContain('The text names no author. The text carries no date.');
    expect(described.description).toContain('2019-05-15, not in the text');
  });
});
