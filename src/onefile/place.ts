// Where a reader is in the one file, out of its fragment: all of its pages share one address.
import type { Step } from '#lib/present/lesson.ts';
import { readHash } from '#lib/present/walk.ts';
import type { Address, Reach } from '#lib/ui/address.ts';

export type Place =
  | { page: 'charts' }
  | { page: 'present' }
  | { page: 'presenter' }
  /** `asked` is a sheet’s settings: `seed=7&level=2`. */
  | { page: 'worksheet'; asked: string };

/**
 * The place of a fragment. One that begins with no “/” is an element or a mark: it leaves a page on which it is, and
 * leads to the charts from anywhere else.
 *
 * @example readPlace('#/worksheet?seed=12', steps, null, isHere) // { page: 'worksheet', asked: 'seed=12' }
 * @example readPlace('#timeline.founded', steps, { page: 'present' }, () => false) // { page: 'charts' }
 */
export function readPlace(
  hash: string,
  steps: readonly Step[],
  before: Place | null,
  isHere: (id: string) => boolean
): Place {
  const sheet = /^#\/worksheet(?:\?(.*))?$/.exec(hash);
  if (sheet) return { page: 'worksheet', asked: sheet[1] ?? '' };
  if (hash === '#/notes') return { page: 'presenter' };
  if (hash === '#/present' || readHash(hash, steps) !== null) return { page: 'present' };
  const id = hash.slice(1);
  if (before && id !== '' && !id.startsWith('/') && isHere(id)) return before;
  return { page: 'charts' };
}

/** The file’s address function; what the file has not is not asked for. */
export const fileAddress: Address = (destination) => {
  switch (destination.to) {
    case 'charts':
      return `#${destination.mark ?? ''}`;
    case 'present':
      return `#/${destination.step ?? 'present'}`;
    case 'presenter':
      return '#/notes';
    case 'worksheet':
      return '#/worksheet';
    default:
      return '#';
  }
};

const there: readonly Parameters<Reach>[0][] = ['charts', 'present', 'presenter', 'worksheet'];

export const fileReach: Reach = (to) => there.includes(to);
