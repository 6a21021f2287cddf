// The layouts and printers as a browser runs them: bundled for the test, handed rows, returns what it printed.
import { toPageSvg } from '#lib/charts/scene/pagesvg.ts';
import { toSvg } from '#lib/charts/scene/svg.ts';
import { drawState, type GalleryState } from '#lib/pages/gallery/states.ts';

export interface Drawn {
  id: string;
  width: number;
  page: string;
  file: string;
}

/** Every state at its widths, for the page and as a file. */
export function drawAll(states: readonly GalleryState[]): Drawn[] {
  return states.flatMap((state) =>
    state.widths.map((width) => {
      const scene = drawState(state, width);
      const { numbers, theme } = state;
      return {
        id: `${state.id}-${width}`,
        width,
        page: toPageSvg(scene, { id: `${state.id}-${width}`, numbers }),
        file: toSvg(scene, { theme, numbers })
      };
    })
  );
}
