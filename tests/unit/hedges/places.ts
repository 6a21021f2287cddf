// Every place that prints a claim: what a mark shows and speaks, its table, its files, its card, its list of data.
import { walkMarks } from '#lib/charts/scene/marks.ts';
import { pageScale } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { textBoxes } from '#lib/charts/testing/boxes.ts';
import type { ClaimId, VerifiedDocument } from '#lib/claims/claim.ts';
import { writeLongAlternative } from '#lib/export/alternative.ts';
import { collectExport } from '#lib/export/collect.ts';
import { writeTable } from '#lib/export/html.ts';
import { writeMetadata } from '#lib/export/metadata.ts';
import { defaultOptions } from '#lib/export/options.ts';
import { writeViewCsv } from '#lib/export/viewcsv.ts';
import { printClaims } from '#lib/pages/printed/claims.ts';
import { printClaimPage } from '#lib/pages/printed/claimpage.ts';
import type { Story, View } from '#lib/story/story.ts';

/** What one place prints of claims together. */
export interface Printed {
  place: string;
  claims: readonly ClaimId[];
  text: string;
  /** What it must say in full. What is left out here may be left out there, but never altered. */
  says: readonly ('value' | 'act' | 'voice')[];
}

/** What a view prints, mark by mark. */
export function printedInView(document: VerifiedDocument, view: View): Printed[] {
  const input = collectExport(document, view);
  const kind = kindOf(view.kind);
  const { rows } = input;
  const table = kind.table(rows);
  const csv = writeViewCsv(input).split('\r\n').slice(1);
  const alternative = writeLongAlternative(input).split('\n').slice(-rows.length);
  const plain = writeTable(input)
    .split('\n')
    .filter((line) => line.startsWith('<tr><th scope="row">'));
  const record = JSON.parse(writeMetadata(input, rows, defaultOptions)) as {
    sourceline: { marks: { spoken: string }[] };
  };
  const frame = { width: 700, type: pageScale, numbers: false };
  const marks = new Map(
    [...walkMarks(kind.layout(rows, frame, kind.settings))].map((mark) => [mark.key, mark])
  );
  const all = ['value', 'act', 'voice'] as const;
  // A voice's mark stands for many claims, a share's for arithmetic on two: they alter nothing, and need not say all.
  const spoken = view.kind === 'voices' || view.kind === 'share' ? [] : all;
  // Whether a table has a column for amounts is its kind's; who says it, and how, is in every one.
  const hasAmounts = table.columns.some(({ id }) => id === 'amount' || id === 'count');
  const tabled = hasAmounts ? spoken : spoken.filter((part) => part !== 'value');
  return rows.flatMap((row, at): Printed[] => {
    const claims = 'claims' in row.source ? row.source.claims : [];
    // The first claim is the mark's own; others only date it.
    const own = claims.slice(0, 1);
    const mark = marks.get(row.key);
    const cells = table.rows.find(({ key }) => key === row.key)?.cells ?? [];
    const print = (place: string, text: string, says: Printed['says'] = spoken): Printed => ({
      place: `${view.id}, ${place} of ${row.key}`,
      claims: own,
      text,
      says
    });
    return [
      print('list', row.spoken),
      print('table', cells.join(' | '), tabled),
      print('CSV', csv[at] ?? ''),
      print('alternative text', alternative[at] ?? ''),
      print('table of a figure', readXml(plain[at] ?? '')),
      print('record of a file', record.sourceline.marks[at]?.spoken ?? ''),
      ...(mark
        ? [
            print('spoken name', mark.label),
            print(
              'picture',
              textBoxes({ children: [mark] })
                .map(({ text }) => text)
                .join(' '),
              []
            )
          ]
        : [])
    ];
  });
}

/** What a reader sees of escaped text. */
function readXml(text: string): string {
  return text
    .replaceAll(/<[^>]+>/g, ' | ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** What pages print of each claim: its card and its page. */
export function printedOnPages(document: VerifiedDocument, story: Story): Printed[] {
  return printClaims(document).flatMap((card): Printed[] => {
    const read = printClaimPage(document, story, card.id, null);
    const page = read.ok ? read.page.spoken : '';
    const shown = [card.label, card.value, card.act, card.when, card.derived, ...card.says].join(' | ');
    return [
      { place: `card of ${card.id}`, claims: [card.id], text: shown, says: ['value', 'act', 'voice'] },
      { place: `page of ${card.id}`, claims: [card.id], text: page, says: ['value', 'act', 'voice'] }
    ];
  });
}
