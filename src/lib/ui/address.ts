// Links go through one function, so that the site, a sub-path and the one-file lesson each bring their own.
import { getContext, setContext } from 'svelte';

/** A place that a link can lead to. */
export type Destination =
  | { to: 'library' }
  | { to: 'guide' }
  | { to: 'charts'; document: string; mark?: string }
  | { to: 'source'; document: string; sentence?: string }
  | { to: 'claims'; document: string; sentence?: string }
  | { to: 'claim'; document: string; claim: string }
  | { to: 'present'; document: string; step?: string }
  | { to: 'presenter'; document: string }
  | { to: 'worksheet'; document: string }
  | { to: 'data'; document: string; file: string };

/** Turns a destination into what stands in `href`. */
export type Address = (destination: Destination) => string;

/** Whether links to such places lead anywhere. */
export type Reach = (to: Destination['to']) => boolean;

const key = Symbol('address');
const reachKey = Symbol('reach');

/** @param reaches - says which places there are; a site has all of them */
export function provideAddress(address: Address, reaches: Reach = () => true): void {
  setContext(key, address);
  setContext(reachKey, reaches);
}

/**
 * The address function of the page around this component.
 *
 * @example useAddress()({ to: 'charts', document: 'huawei-5g', mark: 'timeline.founded' })
 * // '/huawei-5g/#timeline.founded'
 */
export function useAddress(): Address {
  return getContext<Address>(key);
}

/** What the page around this component can lead to. @example useReach()('claims') // false in the one-file lesson */
export function useReach(): Reach {
  return getContext<Reach>(reachKey);
}
