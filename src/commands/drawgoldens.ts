// Every picture that is kept as a golden file: one list for the command that draws and the test that compares.
import { namedWidths } from '#lib/charts/kind.ts';
import { toSvg } from '#lib/charts/scene/svg.ts';
import { exportSvg } from '#lib/export/svg.ts';
import { drawState, galleryStates } from '#lib/pages/gallery/states.ts';
import { listDocuments, readSeed } from '#commands/seeds.ts';

export const goldenFolder = 'tests/golden';

/** A golden picture: its file name in the folder, and what it must hold. */
export interface Golden {
  name: string;
  svg: string;
}

/** The margin that a whole picture adds on both sides of its chart, px. */
const margins = 48;

/** Draws every view of every document as a whole picture, and every state of the gallery, at their widths. */
export async function drawGoldens(): Promise<Golden[]> {
  const goldens: Golden[] = [];
  for (const id of await listDocuments()) {
    const { document, story } = await readSeed(id);
    for (const view of story.views) {
      for (const width of namedWidths) {
        goldens.push({
          name: `${id}-${view.id}-${width}.svg`,
          svg: exportSvg(document, view, width + margins)
        });
      }
    }
    for (const state of galleryStates(document, story).filter((one) => one.state !== 'full')) {
      for (const width of state.widths) {
        const svg = toSvg(drawState(state, width), { theme: state.theme, numbers: state.numbers });
        goldens.push({ name: `${id}-${state.id}-${width}.svg`, svg });
      }
    }
  }
  return goldens;
}
