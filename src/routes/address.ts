// The site’s addresses: a contract that links, tests and embeds rely on.
import type { resolve as resolvePath } from '$app/paths';
import type { Address, Destination } from '#lib/ui/address.ts';

/** SvelteKit’s `resolve`, which adds the base path. */
type Resolve = typeof resolvePath;

/** @example siteAddress(resolve)({ to: 'claim', document: 'huawei-5g', claim: 'founded' }) // '/huawei-5g/claims/founded/' */
export function siteAddress(resolve: Resolve): Address {
  return (destination) => `${pathOf(destination, resolve)}${fragmentOf(destination)}`;
}

function pathOf(destination: Destination, resolve: Resolve): string {
  switch (destination.to) {
    case 'library':
      return resolve('/');
    case 'guide':
      return resolve('/guide');
    case 'charts':
      return resolve('/[document]', { document: destination.document });
    case 'source':
      return resolve('/[document]/source', { document: destination.document });
    case 'claims':
      return resolve('/[document]/claims', { document: destination.document });
    case 'claim':
      return resolve('/[document]/claims/[claim]', {
        document: destination.document,
        claim: destination.claim
      });
    case 'present':
      return resolve('/[document]/present', { document: destination.document });
    case 'presenter':
      return resolve('/[document]/present/notes', { document: destination.document });
    case 'worksheet':
      return resolve('/[document]/worksheet', { document: destination.document });
    case 'data':
      return `${resolve('/[document]', { document: destination.document }).replace(/\/$/, '')}/${destination.file}`;
  }
}

function fragmentOf(destination: Destination): string {
  if (destination.to === 'charts' && destination.mark) return `#${destination.mark}`;
  if (destination.to === 'present' && destination.step) return `#/${destination.step}`;
  if ((destination.to === 'source' || destination.to === 'claims') && destination.sentence)
    return `#${destination.sentence}`;
  return '';
}
