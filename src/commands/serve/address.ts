// Finds the file that an address of the built site stands for, the way static hosts do.
import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/** What an address leads to. */
export type Answer =
  | { kind: 'file'; path: string }
  | { kind: 'moved'; to: string }
  | { kind: 'missing'; reason: 'no-such-file' | 'not-an-address' };

/**
 * The file below `root` that a URL's path stands for. A folder is its `index.html`, and only with a slash
 * at the end, since relative links in a page depend on it; without the slash the answer is `moved`.
 * Nothing outside `root` is ever answered.
 * @example await findFile('build', '/huawei-5g/') // { kind: 'file', path: 'build/huawei-5g/index.html' }
 */
export async function findFile(root: string, pathname: string): Promise<Answer> {
  const name = decode(pathname);
  if (name === undefined) return { kind: 'missing', reason: 'not-an-address' };
  const path = normalize(join(root, name));
  if (path !== normalize(root) && !path.startsWith(normalize(root + sep))) {
    return { kind: 'missing', reason: 'not-an-address' };
  }
  if (name.endsWith('/')) return fileOrMissing(join(path, 'index.html'));
  if (await isFile(path)) return { kind: 'file', path };
  // A folder without its slash, or a page that was built as `name.html`.
  if (await isFile(join(path, 'index.html'))) return { kind: 'moved', to: `${pathname}/` };
  return fileOrMissing(`${path}.html`);
}

function decode(pathname: string): string | undefined {
  try {
    const name = decodeURIComponent(pathname);
    return name.startsWith('/') && !/[\0\\]/.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

async function fileOrMissing(path: string): Promise<Answer> {
  return (await isFile(path)) ? { kind: 'file', path } : { kind: 'missing', reason: 'no-such-file' };
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
