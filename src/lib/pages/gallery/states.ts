// Every view in every state that a chart can get into: one list, which the gallery shows and the golden files keep.
import { namedWidths, pageScale, type ChartRow } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import type { Scene } from '#lib/charts/scene/scene.ts';
import type { ThemeName } from '#lib/charts/scene/themes.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import type { Story, View } from '#lib/story/story.ts';

export type StateName =
  'full' | 'one' | 'empty' | 'long' | 'many' | 'numbered' | 'dark' | 'projector' | 'print';

/** One picture of the gallery. */
export interface GalleryState {
  /** `timeline-long` */
  id: string;
  view: string;
  kind: string;
  state: StateName;
  theme: ThemeName;
  rows: readonly ChartRow[];
  widths: readonly number[];
  numbers: boolean;
}

/** How many claims the crowded state has. */
export const manyMarks = 200;

/** Every state of every view of a document, in the order of its story. */
export function galleryStates(document: VerifiedDocument, story: Story): GalleryState[] {
  return story.views.flatMap((view) => statesOf(view, document));
}

/** @example drawState(state, 440).width // 440 */
export function drawState({ kind: name, rows, numbers }: GalleryState, width: number): Scene {
  const kind = kindOf(name);
  return kind.layout(rows, { width, type: pageScale, numbers }, kind.settings);
}

function statesOf(view: View, document: VerifiedDocument): GalleryState[] {
  const full = rowsWith(view, document, view.claims);
  const long = rowsWith(view, document, view.claims.map(lengthen));
  const one = rowsWith(view, document, view.claims.slice(0, 1));
  const state = (
    name: StateName,
    rows: readonly ChartRow[],
    widths: readonly number[] = namedWidths,
    theme: ThemeName = 'light'
  ): GalleryState => ({
    id: `${view.id}-${name}`,
    view: view.id,
    kind: view.kind,
    state: name,
    theme,
    rows,
    widths,
    numbers: name === 'numbered'
  });
  return [
    state('full', full),
    state('one', one),
    state('empty', [], [288]),
    state('long', long),
    state('numbered', full, [440]),
    ...(!canBeMany(view) ? [] : [state('many', rowsWith(view, document, multiply(view.claims)), [288, 890])]),
    state('dark', full, [700], 'dark'),
    state('projector', full, [700], 'projector'),
    state('print', full, [700], 'print')
  ];
}

/** A share is one part and its whole, a denial has one allegation, a sum brings its parts: none of them has hundreds. */
function canBeMany({ kind, claims }: View): boolean {
  return kind !== 'share' && kind !== 'denial' && claims.some(({ derived }) => derived === undefined);
}

/** Rows of claims that stand in for the view's own, wherever the document is asked for them. */
function rowsWith(
  view: View,
  document: VerifiedDocument,
  claims: readonly VerifiedClaim[]
): readonly ChartRow[] {
  const byId = new Map([...document.claims, ...claims].map((claim) => [claim.id, claim]));
  const own: VerifiedDocument = { ...document, claims: [...byId.values()] };
  return kindOf(view.kind).rows({ document: own, claims, voiceMark: voiceMarkOf(document) });
}

const longWords = 'with many words more than fit in a line, and Donaudampfschifffahrtsgesellschaftskapitän';

function lengthen(claim: VerifiedClaim): VerifiedClaim {
  return { ...claim, label: `${claim.label}, ${longWords}` };
}

/** The claims over and over, each time with ids of their own. */
function multiply(claims: readonly VerifiedClaim[]): VerifiedClaim[] {
  return Array.from({ length: manyMarks }, (_, at) => {
    const claim = claims[at % claims.length] as VerifiedClaim;
    const round = Math.floor(at / claims.length);
    return round === 0 ? claim : { ...claim, id: `${claim.id}-${round + 1}` };
  });
}
