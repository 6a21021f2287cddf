// Absolute addresses, for what is read away from the site: canonical links, previews and the sitemap.
import { readSite } from '#commands/site.ts';

/**
 * The absolute address of a path of the site; null where SOURCELINE_SITE names no address. The configured address
 * holds the base path already.
 *
 * @example absoluteAddress('/huawei-5g/', { SOURCELINE_SITE: 'https://example.org/charts' }) // 'https://example.org/charts/huawei-5g/'
 */
export function absoluteAddress(
  path: string,
  environment: Readonly<Record<string, string | undefined>> = process.env
): string | null {
  const site = readSite(environment);
  return site === null ? null : `${site}${path}`;
}
