// The units every document may use: their ids, their symbols, and which of them are counted in whole ones.

export type UnitKind =
  | 'currency'
  | 'share'
  | 'factor'
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'power'
  | 'energy'
  | 'data'
  | 'frequency'
  | 'count';

/** A unit known without a document. Its names are the language's (`english.ts`); its symbols are everyone's. */
export interface Unit {
  id: string;
  kind: UnitKind;
  /** Counted in whole ones: more than 20 persons is at least 21. */
  discrete: boolean;
  /** Symbols written before the number: `$`, `US$`, `EUR`. */
  before: readonly string[];
  /** Symbols written after the number: `%`, `km`, `EUR`. Case matters: 5 g is five grams, 5G a network. */
  after: readonly string[];
  /** How many of the kind's base unit one of it is, where that is fixed: a kilometre is 1000 metres. */
  size?: number;
}

/** A thing that a document counts: its own contracts, cities, base stations. */
export interface CountedUnit {
  id: string;
  one: string;
  many: string;
  discrete: boolean;
}

function currency(id: string, symbols = ''): Unit {
  const signs = symbols === '' ? [] : symbols.split(' ');
  return { id, kind: 'currency', discrete: false, before: [...signs, id], after: [id, ...signs] };
}

function measure(kind: UnitKind, id: string, size?: number, symbols = ''): Unit {
  const after = symbols === '' ? [] : symbols.split(' ').map((symbol) => symbol.replace('_', ' '));
  return { id, kind, discrete: false, before: [], after, size };
}

export const units: readonly Unit[] = [
  currency('USD', 'US$ U.S.$ $'),
  currency('EUR', '€'),
  currency('GBP', '£'),
  currency('JPY', 'JP¥ ¥'),
  currency('CNY', 'CN¥ RMB'),
  currency('HKD', 'HK$'),
  currency('TWD', 'NT$'),
  currency('AUD', 'A$ AU$'),
  currency('CAD', 'C$ CA$'),
  currency('NZD', 'NZ$'),
  currency('SGD', 'S$'),
  currency('INR', '₹ Rs'),
  currency('KRW', '₩'),
  currency('RUB', '₽'),
  currency('TRY', '₺'),
  currency('ILS', '₪'),
  currency('UAH', '₴'),
  currency('VND', '₫'),
  currency('NGN', '₦'),
  currency('PHP', '₱'),
  currency('BRL', 'R$'),
  currency('CHF'),
  currency('SEK'),
  currency('NOK'),
  currency('DKK'),
  currency('PLN'),
  currency('CZK'),
  currency('MXN'),
  currency('ZAR'),
  measure('currency', 'cent', undefined, '¢'),

  measure('share', 'percent', 0.01, '% ％'),
  measure('share', 'percentage-point', undefined, 'pp'),
  measure('share', 'basis-point'),
  measure('share', 'share', 1),
  measure('share', 'ratio'),
  measure('factor', 'times', 1),

  measure('time', 'millisecond', 0.001, 'ms'),
  measure('time', 'second', 1),
  measure('time', 'minute', 60, 'min'),
  measure('time', 'hour', 3600),
  measure('time', 'day', 86_400),
  measure('time', 'week', 604_800),
  // A month and a year have no fixed number of days, so neither has a size in seconds.
  measure('time', 'month'),
  measure('time', 'year'),
  measure('time', 'decade'),
  measure('time', 'century'),
  measure('time', 'millennium'),

  measure('length', 'nanometre', 1e-9, 'nm'),
  measure('length', 'micrometre', 1e-6, 'μm µm'),
  measure('length', 'millimetre', 0.001, 'mm'),
  measure('length', 'centimetre', 0.01, 'cm'),
  measure('length', 'metre', 1, 'm'),
  measure('length', 'kilometre', 1000, 'km'),
  measure('length', 'inch', 0.0254),
  measure('length', 'foot', 0.3048, 'ft'),
  measure('length', 'yard', 0.9144, 'yd'),
  measure('length', 'mile', 1609.344, 'mi'),
  measure('length', 'nautical-mile', 1852),
  measure('length', 'light-year', 9.4607304725808e15),

  measure('area', 'square-metre', 1, 'm² m2 sq_m'),
  measure('area', 'square-kilometre', 1e6, 'km² km2 sq_km'),
  measure('area', 'square-foot', 0.09290304, 'sq_ft'),
  measure('area', 'square-mile', 2589988.110336, 'sq_mi'),
  measure('area', 'hectare', 1e4, 'ha'),
  measure('area', 'acre', 4046.8564224),

  measure('volume', 'millilitre', 0.001, 'ml mL'),
  measure('volume', 'litre', 1, 'L'),
  measure('volume', 'cubic-metre', 1000, 'm³ m3'),
  measure('volume', 'cubic-kilometre', 1e12, 'km³'),
  measure('volume', 'gallon'),
  measure('volume', 'barrel', 158.987294928),

  measure('mass', 'microgram', 1e-9, 'μg µg'),
  measure('mass', 'milligram', 1e-6, 'mg'),
  measure('mass', 'gram', 0.001, 'g'),
  measure('mass', 'kilogram', 1, 'kg'),
  measure('mass', 'tonne', 1000),
  // A ton is 907, 1000 or 1016 kg, depending on who writes it.
  measure('mass', 'ton'),
  measure('mass', 'pound', 0.45359237, 'lb lbs'),
  measure('mass', 'ounce', 0.028349523125, 'oz'),

  measure('temperature', 'degree', undefined, '°'),
  measure('temperature', 'celsius', undefined, '°C °_C ℃'),
  measure('temperature', 'fahrenheit', undefined, '°F °_F ℉'),

  measure('speed', 'kilometre per hour', undefined, 'km/h kph'),
  measure('speed', 'mile per hour', undefined, 'mph'),
  measure('speed', 'metre per second', undefined, 'm/s'),

  measure('power', 'watt', 1, 'W'),
  measure('power', 'kilowatt', 1e3, 'kW'),
  measure('power', 'megawatt', 1e6, 'MW'),
  measure('power', 'gigawatt', 1e9, 'GW'),
  measure('energy', 'kilowatt-hour', 1, 'kWh'),
  measure('energy', 'megawatt-hour', 1e3, 'MWh'),
  measure('energy', 'gigawatt-hour', 1e6, 'GWh'),
  measure('energy', 'terawatt-hour', 1e9, 'TWh'),
  measure('data', 'kilobyte', 1e3, 'kB KB'),
  measure('data', 'megabyte', 1e6, 'MB'),
  measure('data', 'gigabyte', 1e9, 'GB'),
  measure('data', 'terabyte', 1e12, 'TB'),
  measure('frequency', 'hertz', 1, 'Hz'),
  measure('frequency', 'kilohertz', 1e3, 'kHz'),
  measure('frequency', 'megahertz', 1e6, 'MHz'),
  measure('frequency', 'gigahertz', 1e9, 'GHz'),

  { id: 'person', kind: 'count', discrete: true, before: [], after: [] }
];

const byId = new Map(units.map((unit) => [unit.id, unit]));

/** The built-in unit with this id; undefined for a document's own counted thing. `findUnit('EUR')?.kind` → `'currency'` */
export function findUnit(id: string): Unit | undefined {
  return byId.get(id);
}

const months: Readonly<Record<string, number>> = {
  month: 1,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000
};

/**
 * How many of the smaller unit one of the larger is; undefined where they are not of a kind or it is not fixed.
 * @example unitRatio('hour', 'minute') // 60
 * @example unitRatio('month', 'day') // undefined: 28 to 31
 */
export function unitRatio(larger: string, smaller: string): number | undefined {
  const [one, other] = [byId.get(larger), byId.get(smaller)];
  if (one === undefined || other === undefined || one.kind !== other.kind) return undefined;
  const [big, small] = [one.size ?? months[larger], other.size ?? months[smaller]];
  if ((one.size === undefined) !== (other.size === undefined)) return undefined;
  return big === undefined || small === undefined ? undefined : big / small;
}

/**
 * Whether a unit is counted in whole ones. A document's own units say so themselves; an id that is neither
 * built in nor passed in is taken for a counted thing, and a rate (`USD per year`) never is.
 * @example isDiscrete('contract') // true
 * @example isDiscrete('USD') // false
 */
export function isDiscrete(id: string, own: readonly CountedUnit[] = []): boolean {
  const known = own.find((unit) => unit.id === id) ?? byId.get(id);
  return known?.discrete ?? !id.includes(' per ');
}
