// The pages of the smallest document: what is one is not called many, and nothing stands between two separators.
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { printLedger } from '#commands/ledger.ts';
import type { Seed } from '#commands/seeds.ts';
import Audit from '#lib/pages/Audit.svelte';
import ClaimPage from '#lib/pages/ClaimPage.svelte';
import Library from '#lib/pages/Library.svelte';
import WholeText from '#lib/pages/WholeText.svelte';
import Worksheet from '#lib/pages/worksheet/Worksheet.svelte';
import { printAbout } from '#lib/pages/printed/about.ts';
import { printAudit } from '#lib/pages/printed/audit.ts';
import { printClaimPage } from '#lib/pages/printed/claimpage.ts';
import { printLesson } from '#lib/pages/printed/lesson.ts';
import { printFoundClaims, printLibraryEntry } from '#lib/pages/printed/library.ts';
import { printWholeText } from '#lib/pages/printed/wholetext.ts';
import { collectBank } from '#lib/worksheet/collect.ts';
import Around from './small/Around.svelte';
import { readSmall } from './small/document.ts';

let seed: Seed;
beforeAll(async () => void (seed = await readSmall()));

function bodyOf<Props extends Record<string, unknown>>(Page: Component<Props>, props: Props): string {
  return render(Around as Component<{ Page: Component<Props>; props: Props }>, { props: { Page, props } })
    .body;
}

/** The words of a page, as they are read: without its tags. */
function wordsOf<Props extends Record<string, unknown>>(Page: Component<Props>, props: Props): string {
  return bodyOf(Page, props)
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

function pages() {
  const { document, story, classroom } = seed;
  const claim = printClaimPage(document, story, 'opened', null);
  if (!claim.ok) throw new Error(claim.reason);
  return {
    library: wordsOf(Library, { entries: [printLibraryEntry(document)], index: '' }),
    audit: wordsOf(Audit, { audit: printAudit(document, story) }),
    text: wordsOf(WholeText, { whole: printWholeText(document, story) }),
    claim: wordsOf(ClaimPage, { page: claim.page }),
    worksheet: wordsOf(Worksheet, {
      about: printAbout(document),
      bank: collectBank(document, story, classroom),
      asked: '',
      onask: () => {},
      Word: null
    }),
    verify: printLedger(document)
  };
}

describe('the smallest document', () => {
  it('has no page on which one is many', () => {
    for (const [page, words] of Object.entries(pages()))
      expect(
        words.match(
          /(?<![\d,.])1 (?!in )(?:[a-z]+ )?(?:sentences|claims|voices|entries|numbers|times|differences|stretches|documents)\b/g
        ),
        page
      ).toBeNull();
  });

  it('has no page with an empty place between two separators', () => {
    for (const [page, words] of Object.entries(pages()))
      expect(words.match(/· ·|, ,|\(\s*\)/g), page).toBeNull();
  });

  it('says on the worksheet’s page what it lacks, and offers nothing that would be empty', () => {
    const { worksheet } = pages();
    expect(worksheet).toContain('This text gives too little for a worksheet');
    expect(worksheet).toContain('two dated events of a timeline');
    expect(worksheet).not.toMatch(/Another sheet|Print|Key to worksheet|You need the text/);
  });

  it('names its one sentence within the strip of the text, not left of it', () => {
    const { document, story } = seed;
    const audit = bodyOf(Audit, { audit: printAudit(document, story) });
    expect(audit).toMatch(/<text[^>]*text-anchor="start"[^>]*>sentence 1</);
  });

  it('is found by the year that its words were read as', () => {
    expect(printFoundClaims(seed.document).map(({ when }) => when)).toEqual(['1901']);
  });

  it('names its one year once beside its dates in the library', () => {
    const { library } = pages();
    expect(library.match(/1901/g)).toHaveLength(1);
    expect(library).toContain('1901 the date in the text');
  });

  it('shows its headline once on the slide of its finding, which has no other title', () => {
    const { document, story } = seed;
    const finding = printLesson(document, story).steps.find(({ kind }) => kind === 'finding')!;
    expect([finding.title, ...finding.lines, finding.changed].filter(Boolean)).toEqual([
      'One day of the bridge'
    ]);
  });

  it('is counted in its head, in the library and in the audit', () => {
    const { library, audit } = pages();
    expect(library).toContain('1 sentence, 1 claim, 1 voice');
    expect(audit).toContain(
      'funded by its readers · 20 November 2026, not in the text · 1 sentence · 1 claim in the text'
    );
    expect(audit).toContain('1 claim, found in the text');
    expect(audit).toContain('1 number or time found');
    expect(audit).toContain(': 1 entry.');
  });
});
