// Collects a view’s data for export out of a verified document.
import type { ChartRow } from '#lib/charts/kind.ts';
import type { ClaimId, VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { quotesOf, rootsOf, voicesOf } from '#lib/claims/lineage.ts';
import { relationsOf } from '#lib/claims/relations.ts';
import { writeApa } from '#lib/export/citeapa.ts';
import { citeClaim } from '#lib/export/citedclaim.ts';
import type { Evidence, ExportedDocument, ExportInput, NotedSentence } from '#lib/export/exportinput.ts';
import { annotateClaim, describeClaim } from '#lib/export/jsonldclaim.ts';
import { describeVoices, addressVoice } from '#lib/export/jsonldvoices.ts';
import { indexText } from '#lib/source/textindex.ts';
import { rowsOf } from '#lib/story/rows.ts';
import type { View } from '#lib/story/story.ts';
import { printDerivation } from '#lib/words/derivation.ts';
import { printSentences } from '#lib/words/sentence.ts';
import { printTime } from '#lib/words/time.ts';
import { findOutlet, printSays } from '#lib/words/voice.ts';

type ClaimMap = ReadonlyMap<ClaimId, VerifiedClaim>;

/**
 * Everything that an export of a view needs.
 *
 * @param site - the site’s address without a slash at its end, or null: then nothing links and no address is printed
 * @example collectExport(document, view, 'https://example.org').evidence[0] // { key: 'founded', number: 1, says: 'VOA, in its own words', sentences: ['s32'] }
 */
export function collectExport(
  document: VerifiedDocument,
  view: View,
  site: string | null = null
): ExportInput {
  const byId = new Map(document.claims.map((claim) => [claim.id, claim]));
  const rows = rowsOf(view, document);
  const drawn = claimsIn(rows, byId);
  const roots = [...new Set(drawn.flatMap((claim) => [claim, ...rootsOf(claim, byId)]))];
  const restsOn = [...view.headline.restsOn, ...view.subtitle.restsOn].flatMap((id) => byId.get(id) ?? []);
  const claims = [...new Set([...roots, ...restsOn.flatMap((claim) => [claim, ...rootsOf(claim, byId)])])];
  const text = indexText(document.text);
  const voices = new Set(roots.flatMap((claim) => voicesOf(claim, byId)).map(addressVoice));
  return {
    format: 1,
    document: describeDocument(document, drawn),
    view: { id: view.id, kind: view.kind, headline: view.headline, subtitle: view.subtitle },
    rows,
    evidence: rows.map((row) => evidenceOf(row, document, byId)),
    sentences: sentencesOf(rows, document),
    claims,
    linked: {
      annotations: roots.filter(({ quotes }) => quotes.length > 0).map((claim) => annotateClaim(claim, text)),
      ours: roots.filter(({ derived }) => derived).map(describeClaim),
      voices: describeVoices(document).filter(({ id }) => voices.has(id))
    },
    answers: answersOf(drawn, document),
    voices: [...document.voices.values()],
    units: Object.entries(document.about.units).map(([id, unit]) => ({ id, ...unit, discrete: true })),
    site
  };
}

function claimsIn(rows: readonly ChartRow[], byId: ClaimMap): VerifiedClaim[] {
  const ids = rows.flatMap(({ source }) => ('claims' in source ? source.claims : []));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

function describeDocument(document: VerifiedDocument, drawn: readonly VerifiedClaim[]): ExportedDocument {
  const { about, reference } = document;
  return {
    id: about.id,
    title: about.title,
    outlet: findOutlet(document)?.name ?? about.publisher.short,
    publisher: about.publisher.name,
    fundedBy: about.publisher['funded-by'],
    language: about.language,
    sha256: about.source.sha256,
    rights: about.rights,
    citation: citeArticle(document, drawn),
    unknown: [about.date.known, about.date.missing, about.author.known, about.author.missing].filter(
      (text) => text !== undefined
    ),
    reference: {
      words: `${printTime(reference.time)}${reference.outside ? ', which is not in the text' : ''}`,
      from: reference.from,
      time: reference.time
    }
  };
}

/** The entry of the article: that of any quoted claim, since what is cited is the article. */
function citeArticle(document: VerifiedDocument, drawn: readonly VerifiedClaim[]): string {
  const quoted = [...drawn, ...document.claims].find(({ quotes }) => quotes.length > 0);
  return quoted ? writeApa(citeClaim(quoted, document, null)) : document.about.title;
}

function evidenceOf(row: ChartRow, document: VerifiedDocument, byId: ClaimMap): Evidence {
  const claims = claimsIn([row], byId);
  const ours = claims.flatMap((claim) => printDerivation(claim, document) ?? []);
  const told = claims.flatMap((claim) => quotesOf(claim, byId).map(({ says }) => printSays(says, document)));
  const says = [...new Set(told)].join(' and ');
  return {
    key: row.key,
    number: row.number,
    says: claims.length === 0 ? 'Ours' : ours.length > 0 ? `Ours, computed from ${says}` : says,
    sentences: row.sentences
  };
}

function sentencesOf(rows: readonly ChartRow[], document: VerifiedDocument): NotedSentence[] {
  const used = new Set(rows.flatMap(({ sentences }) => sentences));
  return document.sentences
    .filter(({ id }) => used.has(id))
    .map(({ id, start, end }) => ({
      id,
      place: printSentences([id]),
      text: document.text.slice(start, end).replace(/\s+/g, ' ')
    }));
}

function answersOf(drawn: readonly VerifiedClaim[], document: VerifiedDocument): ExportInput['answers'] {
  const relations = relationsOf(document.claims);
  const labels = new Map(document.claims.map(({ id, label }) => [id, label]));
  return drawn.flatMap(({ id, label }) =>
    (relations.get(id) ?? []).flatMap(({ claim, as }) =>
      as === 'answers' || as === 'answered-by'
        ? [{ claim: id, other: claim, label, otherLabel: labels.get(claim) ?? claim, as }]
        : []
    )
  );
}
