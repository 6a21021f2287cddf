// From a key press in a page to a command of the lesson: where the focus is decides whose key it is.
import { readKey, type Command } from '#lib/present/keys.ts';

const typing =
  'input:not([type=radio]):not([type=checkbox]):not([type=button]), textarea, select, [contenteditable]:not([contenteditable=false])';
/** What keeps which keys while it has the focus: a sheet or notes that scroll must be readable without a mouse. */
const keepers: readonly (readonly [selector: string, keys: readonly string[]])[] = [
  ['button, a[href], summary, input', ['Enter', ' ']],
  ['input[type=radio]', ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']],
  ['dialog, [tabindex="0"]', ['ArrowUp', 'ArrowDown']]
];

/** Does what the key asks for; a key that is left to the browser is not touched. */
export function handleKey(event: KeyboardEvent, isCurtained: boolean, act: (command: Command) => void): void {
  const target = event.target instanceof Element ? event.target : null;
  const command = readKey(event, {
    isCurtained,
    isTyping: target?.closest(typing) !== null && target !== null,
    kept: keepers.flatMap(([selector, keys]) => (target?.closest(selector) ? keys : []))
  });
  if (command === null || event.defaultPrevented) return;
  event.preventDefault();
  if (command !== 'nothing') act(command);
}

/** Full screen on and off; a browser that bars it shows the lesson in its window. */
export function toggleFullScreen(): void {
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  done?.catch(() => undefined);
}
