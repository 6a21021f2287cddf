// Every view in every state that a chart can get into: one list, which the gallery shows and the golden files keep.
import { namedWidths, pageScale, slideScale, type ChartRow, type TypeScale } from '#lib/charts/kind.ts';
import { kindOf } from '#lib/charts/registry.ts';
import type { Scene } from '#lib/charts/scene/scene.ts';
import type { ThemeName } from '#lib/charts/scene/themes.ts';
import { voiceMarkOf } from '#lib/charts/voicemark.ts';
import type { VerifiedClaim, VerifiedDocument } from '#lib/claims/claim.ts';
import { pictureWidth } from '#lib/present/slide.ts';
import type { Story, View } from '#lib/story/story.ts';

export type StateName =
  'full' | 'way' | 'one' | 'empty' | 'long' | 'many' | 'numbered' | 'dark' | 'projector' | 'slide' | 'print';

const titles: Record<Exclude<StateName, 'way'>, string> = {
  full: 'As it is',
  one: 'One claim',
  empty: 'Nothing to draw',
  long: 'Long labels',
  many: '200 claims',
  numbered: 'With numbers, as files and handouts have them',
  dark: 'Dark',
  projector: 'Projector',
  slide: 'A slide of the lesson, on a projector',
  print: 'Print'
};

/** One picture of the gallery. */
export interface GalleryState {
  /** `timeline-long`, `timeline-order` */
  id: string;
  view: string;
  kind: string;
  state: StateName;
  /** “Long labels” */
  title: string;
  theme: ThemeName;
  rows: readonly ChartRow[];
  widths: readonly number[];
  type: TypeScale;
  numbers: boolean;
  /** The kind's own. */
  settings: unknown;
}

/** How many claims the crowded state has. */
export const manyMarks = 200;

/** Every state of every view of a document, in the order of its story. */
export function galleryStates(document: VerifiedDocument, story: Story): GalleryState[] {
  return story.views.flatMap((view) => statesOf(view, document));
}

/** @example drawState(state, 440).width // 440 */
export function drawState({ kind, rows, type, numbers, settings }: GalleryState, width: number): Scene {
  return kindOf(kind).layout(rows, { width, type, numbers }, settings);
}

function statesOf(view: View, document: VerifiedDocument): GalleryState[] {
  const kind = kindOf(view.kind);
  const full = rowsWith(view, document, view.claims);
  const state = (name: Exclude<StateName, 'way'>, part: Partial<GalleryState> = {}): GalleryState => ({
    id: `${view.id}-${name}`,
    view: view.id,
    kind: view.kind,
    state: name,
    title: titles[name],
    theme: 'light',
    rows: full,
    widths: namedWidths,
    type: pageScale,
    numbers: false,
    settings: kind.settings,
    ...part
  });
  const ways = (kind.ways?.(full) ?? []).map(({ id, title, settings }) =>
    state('full', { id: `${view.id}-${id}`, state: 'way', title, settings })
  );
  const many = multiply(view);
  return [
    state('full'),
    ...ways,
    state('one', { rows: rowsWith(view, document, view.claims.slice(0, 1)) }),
    state('empty', { rows: [] }),
    state('long', { rows: rowsWith(view, document, view.claims.map(lengthen)) }),
    ...(many === null ? [] : [state('many', { rows: rowsWith(view, document, many), widths: [288, 890] })]),
    state('numbered', { numbers: true }),
    // What differs from here on is colour, and a picture a theme shows it.
    state('dark', { theme: 'dark', widths: [700] }),
    state('projector', { theme: 'projector', widths: [700] }),
    state('slide', { theme: 'projector', widths: [pictureWidth], type: slideScale }),
    state('print', { theme: 'print', widths: [700], numbers: true })
  ];
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

/**
 * The claims over and over, each time with ids of their own, up to 200. Where that is refused, as with a denial, which has
 * one allegation, what others answer stands once. Null where a view cannot have so many: a share is one part and its whole,
 * and a sum of ours brings its own parts.
 */
function multiply({ kind, claims }: View): VerifiedClaim[] | null {
  if (claims.every(({ derived }) => derived !== undefined)) return null;
  const answered = new Set(claims.flatMap(({ relates }) => relates.map(({ to }) => to)));
  const ways = [
    repeat([], claims),
    repeat(
      claims.filter(({ id }) => answered.has(id)),
      claims.filter(({ id }) => !answered.has(id))
    )
  ];
  return ways.find((copies) => kindOf(kind).refusesTogether(copies) === null) ?? null;
}

function repeat(once: readonly VerifiedClaim[], often: readonly VerifiedClaim[]): VerifiedClaim[] {
  const copies = Array.from({ length: manyMarks - once.length }, (_, at) => {
    const claim = often[at % often.length] as VerifiedClaim;
    const round = Math.floor(at / often.length);
    return round === 0 ? claim : { ...claim, id: `${claim.id}-${round + 1}` };
  });
  return [...once, ...copies];
}
