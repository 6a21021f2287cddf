// The names and signs of units: a document's own words for what it counts, else ours.
import { findUnit } from '#lib/quantity/units.ts';

/** A document's names for what it counts, as in `document.yaml`. */
export type UnitNames = Readonly<Record<string, { one: string; many: string }>>;

/** Currencies that a reader knows by sign. The others are written with their code. */
const signs: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  CNY: 'CN¥',
  HKD: 'HK$',
  TWD: 'NT$',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  SGD: 'S$',
  INR: '₹',
  KRW: '₩',
  RUB: '₽',
  TRY: '₺',
  ILS: '₪',
  UAH: '₴',
  VND: '₫',
  NGN: '₦',
  PHP: '₱',
  BRL: 'R$'
};

const irregular: Readonly<Record<string, { one: string; many: string }>> = {
  person: { one: 'person', many: 'people' },
  century: { one: 'century', many: 'centuries' },
  millennium: { one: 'millennium', many: 'millennia' },
  inch: { one: 'inch', many: 'inches' },
  foot: { one: 'foot', many: 'feet' },
  'square-foot': { one: 'square foot', many: 'square feet' },
  celsius: { one: '°C', many: '°C' },
  fahrenheit: { one: '°F', many: '°F' },
  hertz: { one: 'hertz', many: 'hertz' },
  kilohertz: { one: 'kilohertz', many: 'kilohertz' },
  megahertz: { one: 'megahertz', many: 'megahertz' },
  gigahertz: { one: 'gigahertz', many: 'gigahertz' },
  'kilometre per hour': { one: 'kilometre per hour', many: 'kilometres per hour' },
  'mile per hour': { one: 'mile per hour', many: 'miles per hour' },
  'metre per second': { one: 'metre per second', many: 'metres per second' },
  times: { one: 'time', many: 'times' }
};

/** The sign before an amount of money: `currencySign('USD')` → `'$'`, `currencySign('CHF')` → `'CHF '` (no-break). */
export function currencySign(unit: string): string {
  return signs[unit] ?? `${unit}\u00a0`;
}

/** Whether a unit is money, written before the number. A cent is a name after it. */
export function isCurrency(unit: string): boolean {
  return findUnit(unit)?.kind === 'currency' && unit !== 'cent';
}

/**
 * @example printUnit('contract', 40, { contract: { one: 'contract', many: 'contracts' } }) // 'contracts'
 * @example printUnit('year', 1, {}) // 'year'
 */
export function printUnit(unit: string, amount: number, own: UnitNames): string {
  const known = own[unit] ??
    irregular[unit] ?? { one: unit.replaceAll('-', ' '), many: `${unit.replaceAll('-', ' ')}s` };
  return Math.abs(amount) === 1 ? known.one : known.many;
}

/**
 * The unit as the name of a scale: what a chart's axis is in.
 *
 * @example nameUnit('USD', {}) // 'U.S. dollars'
 * @example nameUnit('person', {}) // 'people'
 */
export function nameUnit(unit: string, own: UnitNames): string {
  const [over, under] = splitRate(unit);
  if (under !== null) return `${nameUnit(over, own)} per ${printUnit(under, 1, own)}`;
  if (unit === 'USD') return 'U.S. dollars';
  if (unit === 'EUR') return 'euros';
  if (unit === 'GBP') return 'pounds sterling';
  if (isCurrency(unit)) return unit;
  if (unit === 'percent') return 'percent';
  return printUnit(unit, 2, own);
}

/** A rate's two units; a built-in unit such as `kilometre per hour` is one. */
export function splitRate(unit: string): [over: string, under: string | null] {
  const at = unit.indexOf(' per ');
  if (at < 0 || findUnit(unit) !== undefined) return [unit, null];
  return [unit.slice(0, at), unit.slice(at + 5)];
}
