// Lists the documents that the built site has a page for.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The names of the documents in `seeds` whose page stands in `site`, in order of their names.
 * @example listDocuments('seeds', 'build') // ['huawei-5g']
 */
export function listDocuments(seeds: string, site: string): string[] {
  if (!existsSync(seeds)) return [];
  return readdirSync(seeds, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(site, entry.name, 'index.html')))
    .map((entry) => entry.name)
    .sort();
}
