// Files of a document full of markup: well-formed, and every text in them is a text.
import { describe, expect, it } from 'vitest';
import { readSeed } from '#commands/seeds.ts';
import { elementsIn, readXml } from '#lib/export/check/xml.ts';
import { collectExport } from '#lib/export/collect.ts';
import { nameFile } from '#lib/export/filename.ts';
import { lookNames, sizeNames } from '#lib/export/options.ts';
import { writeSvg } from '#lib/export/svg.ts';
import { writeViewCsv } from '#lib/export/viewcsv.ts';
import { writeFigure } from '#lib/export/html.ts';

const { document, story } = await readSeed('markup', 'tests/hostile/seeds');
const views = story.views.map((view) => ({
  id: view.id,
  input: collectExport(document, view, 'https://example.org')
}));

describe.each(views)('the files of $id, out of a document full of markup', ({ id, input }) => {
  it.each(sizeNames)('are SVGs of our own elements alone at size %s', (size) => {
    for (const look of lookNames) {
      const read = readXml(writeSvg(input, { size, look, notes: true }));
      if (!read.ok) throw new Error(read.why);
      const names = new Set([...elementsIn(read.root)].map(({ name }) => name));
      for (const name of ['img', 'script', 'iframe', 'b', 'i', 'u', 'style'])
        expect(names).not.toContain(name);
      for (const { attributes } of elementsIn(read.root))
        for (const [name, value] of attributes) {
          expect(name).not.toMatch(/^on/i);
          if (/href$/.test(name)) expect(value).toMatch(/^https:\/\/example\.org\//);
        }
    }
  });

  it('hold no tag of the document in a figure, and no formula in a table', () => {
    const figure = writeFigure(input, 'picture.svg');
    expect(figure.match(/<img\b/g)).toHaveLength(1);
    expect(figure).not.toMatch(/<(?:script|iframe|svg|a|b|i|u)\b/i);
    for (const line of writeViewCsv(input).split('\r\n')) expect(line).not.toMatch(/^[=+@]/);
  });

  it('have a name that is a name', () => {
    expect(nameFile([document.about.title, id, '../..'], 'svg')).toMatch(/^[a-z0-9-]+\.svg$/);
  });
});
