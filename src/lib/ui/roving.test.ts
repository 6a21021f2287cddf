import { describe, expect, it } from 'vitest';
import { step } from '#lib/ui/roving.ts';

describe('the keys in a picture', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowLeft', 0, 0],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2]
  ])('%s leads from %d to %d of three', (key, at, to) => expect(step(key, at, 3)).toBe(to));
  it.each(['a', 'Tab', 'Enter', 'Escape', ' ', 'PageDown'])('%s is the browser’s or the page’s', (key) =>
    expect(step(key, 1, 3)).toBeNull()
  );
});
