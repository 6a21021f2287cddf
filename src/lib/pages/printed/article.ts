// A document as schema.org describes it: the article that was published, and this page as a work based on it.
import type { PrintedAbout } from '#lib/ui/printed.ts';

/**
 * JSON-LD for the head of a document's page: a NewsArticle by its publisher. What the text does not say, its author
 * and its date, is left out and never guessed.
 *
 * @example describeArticle(about, null).isBasedOn.headline // 'Huawei Seeks to Win Over 5G Security Concern Skeptics'
 */
export function describeArticle(about: PrintedAbout, canonical: string | null) {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    ...(canonical === null ? {} : { '@id': canonical, url: canonical }),
    name: about.title,
    inLanguage: 'en',
    isBasedOn: {
      '@type': 'NewsArticle',
      headline: about.title,
      publisher: { '@type': 'Organization', name: about.publisher },
      ...(about.dateline ? { dateline: about.dateline } : {}),
      copyrightNotice: about.rights
    }
  };
}
