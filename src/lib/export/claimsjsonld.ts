// claims.jsonld: the claims as W3C Web Annotations on the source text, with schema.org and PROV-O.
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import { jsonLdContext } from '#lib/export/jsonldcontext.ts';
import { addressSource, annotateClaim, describeClaim } from '#lib/export/jsonldclaim.ts';
import { describeVoices } from '#lib/export/jsonldvoices.ts';
import { meaning } from '#lib/export/meaning.ts';
import { indexText } from '#lib/source/textindex.ts';

/**
 * One annotation collection: quoted claims as annotations, computed ones as claims based on others.
 * Positions count Unicode code points in source.txt, decoded as UTF-8, as the standard asks. Every address is
 * relative to the file’s own.
 *
 * @example claimsAsJsonLd(document).first.items[0].target[0].selector[1] // { type: 'TextPositionSelector', start: 112, end: 255 }
 * @see https://www.w3.org/TR/annotation-model/
 */
export function claimsAsJsonLd(document: VerifiedDocument) {
  const { about, claims } = document;
  const text = indexText(document.text);
  const quoted = claims.filter(({ quotes }) => quotes.length > 0);
  const ours = claims.filter(({ derived }) => derived);
  return {
    '@context': jsonLdContext,
    id: 'claims.jsonld',
    type: ['AnnotationCollection', 'Dataset'],
    name: `Claims in “${about.title}”`,
    description: meaning,
    isBasedOn: describeArticle(document),
    total: quoted.length,
    first: {
      id: '#annotations',
      type: 'AnnotationPage',
      partOf: 'claims.jsonld',
      startIndex: 0,
      items: quoted.map((claim) => annotateClaim(claim, text))
    },
    hasPart: [...ours.map(describeClaim), ...describeVoices(document)]
  };
}

/** The article: no author and no date, where the text gives none. */
function describeArticle({ about }: VerifiedDocument) {
  const unknown = [about.author.known, about.author.missing, about.date.known, about.date.missing];
  return {
    id: addressSource,
    type: 'NewsArticle',
    name: about.title,
    inLanguage: about.language,
    description: unknown.filter((text) => text !== undefined).join(' '),
    publisher: {
      type: 'NewsMediaOrganization',
      name: about.publisher.name,
      funder: { type: 'Organization', name: about.publisher['funded-by'] }
    },
    rights: about.rights,
    sha256: about.source.sha256
  };
}
