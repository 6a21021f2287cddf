// The order of the folders of src/lib: each imports only from a lower number.
const layers: Record<string, number> = {
  source: 1,
  time: 1,
  quantity: 1,
  claims: 2,
  words: 3,
  charts: 4,
  story: 5,
  present: 6,
  export: 6,
  ui: 6,
  worksheet: 6,
  pages: 7
};

/** Where the code outside src/lib stands: above all of it. */
const top = 8;

/** A place in the order: which folder a file belongs to, and that folder's number, if it has one. */
export interface Standing {
  folder: string;
  layer: number | undefined;
}

/**
 * Where a file stands.
 * @example standingOf('src/lib/claims/verify.ts') // { folder: 'claims', layer: 2 }
 * @example standingOf('src/routes/+page.ts') // { folder: 'src/routes', layer: 8 }
 */
export function standingOf(path: string): Standing {
  const parts = path.split('/');
  if (parts[0] !== 'src' || parts[1] !== 'lib') return { folder: parts.slice(0, 2).join('/'), layer: top };
  const folder = parts.length > 3 ? (parts[2] ?? '') : '';
  return { folder, layer: layers[folder] };
}
