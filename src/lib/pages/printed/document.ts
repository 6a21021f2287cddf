// A verified document and its story, printed for the dashboard.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import type { ChartRow } from '#lib/charts/kind.ts';
import { controlsFor } from '#lib/charts/timeline/controls.ts';
import { isCounted } from '#lib/charts/timeline/mostinpage.ts';
import type { EventRow } from '#lib/charts/timeline/row.ts';
import { kindOf } from '#lib/charts/registry.ts';
import { printAbout } from '#lib/pages/printed/about.ts';
import { printClaims } from '#lib/pages/printed/claims.ts';
import { printSentences } from '#lib/pages/printed/sentences.ts';
import type { Story, View } from '#lib/story/story.ts';
import { rowsOf } from '#lib/story/rows.ts';
import type { PrintedDocument, PrintedView } from '#lib/ui/printed.ts';
import { printSourceLine } from '#lib/story/sourceline.ts';

export function printDocument(document: VerifiedDocument, story: Story): PrintedDocument {
  const views = story.views.map((view) => printView(document, view));
  return {
    about: printAbout(document),
    sentences: printSentences(document, views),
    claims: printClaims(document),
    views
  };
}

function printControls({ kind }: View, rows: readonly ChartRow[]): Pick<PrintedView, 'timeline'> {
  // What is counted opens into a timeline with buttons of its own.
  const isDrawn = kind === 'timeline' && !isCounted(rows);
  const controls = isDrawn ? controlsFor(rows as readonly EventRow[]) : null;
  return controls === null ? {} : { timeline: controls };
}

function printView(document: VerifiedDocument, view: View): PrintedView {
  const rows = rowsOf(view, document);
  const kind = kindOf(view.kind);
  return {
    id: view.id,
    kind: view.kind,
    headline: view.headline.text,
    subtitle: view.subtitle.text,
    isNarrow: kind.isNarrow,
    rows,
    table: kind.table(rows),
    reading: kind.reading,
    ...printControls(view, rows),
    source: printSourceLine(document, rows)
  };
}
