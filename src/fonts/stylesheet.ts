// Writes fonts.css: the packaged faces, and the local ones that hold their place; and the latter alone, for an embedded chart.
import { fallbacks, matchMetrics, type FaceMetrics } from './fallback.ts';
import type { Face } from './faces.ts';

/** Which local faces stand in for a family, the likeliest first; the page's stacks name them in this order. */
const standIns = {
  'Source Sans 3': ['arial', 'roboto', 'dejavuSans'],
  'Source Serif 4': ['georgia', 'times', 'dejavuSerif']
} as const;

/** A family’s roman, plain and in the weight of its headlines and labels. */
export interface FamilyMetrics {
  plain: FaceMetrics;
  strong: FaceMetrics;
}

/** The weights at which `FamilyMetrics` are read. */
export const weights = { plain: 400, strong: 620 } as const;

/** The style sheet's text. */
export function writeStyleSheet(
  faces: readonly Face[],
  metrics: Readonly<Record<Face['family'], FamilyMetrics>>
): string {
  return [
    '/* Made by `npm run fonts`; do not edit. The faces, and local ones matched to them so that nothing shifts. */',
    ...faces.map(writeFace),
    ...standInRules(metrics),
    ':root {',
    `  --font-sans:\n    ${writeStack('Source Sans 3')},\n    sans-serif;`,
    `  --font-serif:\n    ${writeStack('Source Serif 4')},\n    serif;`,
    '}',
    ''
  ].join('\n');
}

/** A module with the local faces alone, for a page that may load none of its own. */
export function writeStandIns(metrics: Readonly<Record<Face['family'], FamilyMetrics>>): string {
  const rules = standInRules(metrics).map((rule) =>
    rule
      .replace(/\n\s*/g, '')
      .replaceAll(': ', ':')
      .replaceAll(', ', ',')
      .replace(' {', '{')
      .replace(';}', '}')
  );
  const stacks = [`${writeStack('Source Sans 3')}, sans-serif`, `${writeStack('Source Serif 4')}, serif`];
  const [sans, serif] = stacks.map((stack) => JSON.stringify(stack.replaceAll(', ', ',')));
  return [
    '// Made by `npm run fonts`; do not edit. Local faces matched to ours, for a page that may load none, and the stacks that name them.',
    `export const standInRules =\n  ${JSON.stringify(rules.join(''))};`,
    '',
    `export const sansStack =\n  ${sans};`,
    `export const serifStack =\n  ${serif};`,
    ''
  ].join('\n');
}

function standInRules(metrics: Readonly<Record<Face['family'], FamilyMetrics>>): string[] {
  const families = Object.keys(standIns) as Face['family'][];
  return families.flatMap((family) =>
    standIns[family].flatMap((name, index) =>
      (['plain', 'strong'] as const).map((weight) => {
        const { local, metrics: own } = fallbacks[name][weight];
        return writeRule({
          'font-family': fallbackName(family, index),
          ...(weight === 'strong' ? { 'font-weight': '600 700' } : {}),
          src: local.map((face) => `local('${face}')`).join(', '),
          ...matchMetrics(metrics[family][weight], own)
        });
      })
    )
  );
}

/** The packaged family and its stand-ins, in the order in which a page should try them. */
function writeStack(family: Face['family']): string {
  return [`'${family}'`, ...standIns[family].map((_, index) => fallbackName(family, index))].join(', ');
}

function fallbackName(family: Face['family'], index: number): string {
  return `'${family} Fallback${index === 0 ? '' : ` ${index + 1}`}'`;
}

function writeFace({ family, file, style, weight, unicodeRange }: Face): string {
  return writeRule({
    'font-family': `'${family}'`,
    'font-style': style,
    'font-weight': typeof weight === 'number' ? String(weight) : weight.join(' '),
    // Preloaded, and never swapped in late: a page that has begun to be read doesn't move.
    'font-display': 'optional',
    src: `url('/fonts/${file}.woff2') format('woff2')`,
    ...(unicodeRange === undefined ? {} : { 'unicode-range': unicodeRange })
  });
}

function writeRule(descriptors: Record<string, string>): string {
  const lines = Object.entries(descriptors).map(([name, value]) => `  ${name}: ${value};`);
  return ['@font-face {', ...lines, '}'].join('\n');
}
