// The picture that a page prints: as wide as an A4 sheet between its margins, its marks numbered as its list is.
import { pageScale } from '#lib/charts/kind.ts';
import type { Frame } from '#lib/charts/kind.ts';

export const paperFrame: Frame = { width: 700, type: pageScale, numbers: true };
