// The data of every document of seeds/ as others read it: linked data offline, a spreadsheet, a data package.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { listDocuments, readSeed } from '#commands/seeds.ts';
import { claimsJsonSchema } from '#lib/claims/jsonschema.ts';
import { claimsAsCsv } from '#lib/export/claimscsv.ts';
import { claimsAsJson } from '#lib/export/claimsjson.ts';
import { claimsAsJsonLd } from '#lib/export/claimsjsonld.ts';
import { describePackage } from '#lib/export/datapackage.ts';
import { packageSchema } from '#lib/export/testing/packageschema.ts';
import { readCsv } from '#lib/export/testing/readcsv.ts';

const seeds = await Promise.all((await listDocuments()).map((id) => readSeed(id)));
const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

describe.each(seeds.map(({ document }) => [document.id, document] as const))(
  'the data of %s',
  (id, document) => {
    it('is linked data that expands offline, and its positions select the quotations', async () => {
      const written = JSON.parse(JSON.stringify(claimsAsJsonLd(document))) as jsonld.JsonLdDocument;
      const flat = (await jsonld.flatten(written, undefined, {
        base: `https://site.example/${id}/claims.jsonld`,
        documentLoader: (url: string) => Promise.reject(new Error(`asks for ${url}`))
      })) as unknown as Record<string, { '@id': string; '@value': unknown }[]>[];
      const oa = 'http://www.w3.org/ns/oa#';
      const byId = new Map(flat.map((node) => [String(node['@id']), node]));
      const characters = [...document.text];
      const targets = flat.flatMap((node) => {
        const selectors = node[`${oa}hasSelector`];
        return selectors ? [selectors] : [];
      });
      expect(targets).toHaveLength(
        document.claims.flatMap(({ quotes }) => quotes.flatMap(({ places }) => places)).length
      );
      for (const selectors of targets) {
        const value = (name: string) =>
          selectors
            .map((selector) => byId.get(selector['@id'])?.[oa + name]?.[0]?.['@value'])
            .find((found) => found !== undefined);
        const selected = characters.slice(Number(value('start')), Number(value('end'))).join('');
        expect(selected).toBe(value('exact'));
      }
    });

    it('is JSON of the form that its schema describes', () => {
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      const validate = ajv.compile(claimsJsonSchema());
      validate(JSON.parse(JSON.stringify(claimsAsJson(document))));
      expect(validate.errors).toBeNull();
    });

    it('is a data package of the second version', () => {
      const ajv = addFormats.default(new Ajv({ strict: false }));
      const validate = ajv.compile(packageSchema);
      validate(describePackage(document));
      expect(validate.errors).toBeNull();
    });

    it.skipIf(!hasLibreOffice)(
      'opens in LibreOffice with the same cells',
      () => {
        const folder = mkdtempSync(join(tmpdir(), 'claims-'));
        const convert = (to: string, file: string, ...more: string[]) =>
          spawnSync('soffice', [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            ...more,
            '--convert-to',
            to,
            '--outdir',
            join(folder, 'out'),
            file
          ]);
        const utf8 = '44,34,76,1';
        try {
          const file = join(folder, 'claims.csv');
          writeFileSync(file, claimsAsCsv(document));
          convert('xlsx', file, `--infilter=CSV:${utf8}`);
          convert(`csv:Text - txt - csv (StarCalc):${utf8}`, join(folder, 'out', 'claims.xlsx'));
          const back = readFileSync(join(folder, 'out', 'claims.csv'), 'utf8').replace(/^\uFEFF/, '');
          const cells = readCsv(back.replace(/\r?\n/g, '\r\n'));
          expect(cells).toEqual(readCsv(claimsAsCsv(document).slice(1)));
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
      120_000
    );
  }
);
