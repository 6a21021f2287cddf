// The site’s own address, where one is configured: files that leave the site print it and link to it.

/**
 * `SOURCELINE_SITE` without a slash at its end; null where it is not set or no web address.
 *
 * @example readSite({ SOURCELINE_SITE: 'https://example.org/charts/' }) // 'https://example.org/charts'
 */
export function readSite(
  environment: Readonly<Record<string, string | undefined>> = process.env
): string | null {
  const text = environment.SOURCELINE_SITE?.trim() ?? '';
  if (!/^https?:\/\/[^\s<>"']+$/.test(text)) return null;
  return text.replace(/\/+$/, '');
}
