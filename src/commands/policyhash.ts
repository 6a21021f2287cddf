// The hash by which a page's policy allows a script or a sheet of its own.
import { createHash } from 'node:crypto';

/** @example hashOf('let a') // 'sha256-…', to stand in single quotes in a policy */
export function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
