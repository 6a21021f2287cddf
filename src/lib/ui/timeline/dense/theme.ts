// The inks of a canvas as the page's style sheet has them now, and when they change.
import { themes } from '#lib/charts/scene/themes.ts';
import type { Theme } from '#lib/charts/scene/themes.ts';
import type { Ink } from '#lib/charts/scene/scene.ts';

const inks = Object.keys(themes.light) as Ink[];

/** Every ink's colour at an element; the light theme's where the page has no style sheet of ours. */
export function readTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  return Object.fromEntries(
    inks.map((ink) => [ink, style.getPropertyValue(`--${ink}`).trim() || themes.light[ink]])
  ) as Theme;
}

/** Calls `changed` whenever the reader or the system asks for other colours, until the signal stops it. */
export function watchTheme(changed: () => void, signal: AbortSignal): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', changed, { signal });
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  signal.addEventListener('abort', () => observer.disconnect());
}
