// The gallery's pictures as strings, each at the widths of its state.
import { toPageSvg } from '#lib/charts/scene/pagesvg.ts';
import type { ThemeName } from '#lib/charts/scene/themes.ts';
import { drawState, galleryStates } from '#lib/pages/gallery/states.ts';
import type { VerifiedDocument } from '#lib/claims/claim.ts';
import type { Story } from '#lib/story/story.ts';

export interface PrintedState {
  id: string;
  view: string;
  kind: string;
  title: string;
  theme: ThemeName;
  pictures: readonly { width: number; svg: string }[];
}

/**
 * Prints every state. A mark leads to its sentence on the document's own page.
 *
 * @example printGallery(document, story, '/huawei-5g/')[0]?.id // 'timeline-full'
 */
export function printGallery(document: VerifiedDocument, story: Story, address: string): PrintedState[] {
  return galleryStates(document, story).map((state) => {
    const sentences = new Map(state.rows.map((row) => [row.key, row.sentences[0]]));
    const href = ({ key }: { key: string }) => `${address}#${sentences.get(key) ?? 'about'}`;
    const pictures = state.widths.map((width) => ({
      width,
      svg: toPageSvg(drawState(state, width), { id: `${state.id}-${width}`, href, numbers: state.numbers })
    }));
    const { id, view, kind, title, theme } = state;
    return { id, view, kind, title, theme, pictures };
  });
}
