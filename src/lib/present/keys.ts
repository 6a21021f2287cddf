// A key to what it does in a lesson: what clickers send, what teachers know from other players, and a few of ours.

export type Command =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'resume'
  | 'full'
  | 'overview'
  | 'pointer'
  | 'flatten'
  | 'notes'
  | 'timer'
  | 'link'
  | 'sentence'
  | 'help'
  | 'close'
  | 'enter'
  | 'more'
  | { digit: number }
  /** How far the pointer goes: −1, 0 or 1 of its steps across and down. */
  | { point: readonly [across: number, down: number] };

/** What is known of a key press. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

/** Where it was pressed. */
export interface Place {
  /** A black or white screen: only the keys that end it act. */
  isCurtained: boolean;
  /** The focus is where text is typed: nothing is taken from it. */
  isTyping: boolean;
  /** Keys that are the own ones of what has the focus: Enter of a button, arrows of a choice or of what scrolls. */
  kept: readonly string[];
}

const commands: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  f: 'full',
  o: 'overview',
  l: 'pointer',
  x: 'flatten',
  n: 'notes',
  t: 'timer',
  q: 'link',
  s: 'sentence',
  '?': 'help',
  h: 'help',
  Escape: 'close',
  Enter: 'enter',
  '+': 'more'
};

const moves: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1]
};

const resuming = new Set(['b', '.', 'w', 'Escape']);

/**
 * What a key does here; null where it is left to the browser.
 *
 * @example readKey({ key: 'PageDown', … }, place) // 'next'
 * @example readKey({ key: 'ArrowLeft', shiftKey: true, … }, place) // { point: [-1, 0] }
 * @example readKey({ key: 'b', … }, { ...place, isTyping: true }) // null
 */
export function readKey(
  { key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress,
  place: Place
): Command | 'nothing' | null {
  if (ctrlKey || metaKey || altKey || place.isTyping) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  if (place.isCurtained) {
    if (resuming.has(name)) return 'resume';
    // Every other key of ours is held back, so that a clicker's slip changes nothing behind the curtain.
    return name in commands || /^\d$/.test(name) ? 'nothing' : null;
  }
  if (place.kept.includes(name)) return null;
  if (shiftKey && Object.hasOwn(moves, name)) return { point: moves[name]! };
  if (/^\d$/.test(name)) return { digit: Number(name) };
  return Object.hasOwn(commands, name) ? commands[name]! : null;
}
