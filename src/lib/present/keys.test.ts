import { describe, expect, it } from 'vitest';
import { readKey, type Place } from '#lib/present/keys.ts';

const free: Place = { isCurtained: false, isTyping: false, kept: [] };
const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const press = (key: string, held = {}) => ({ ...none, key, ...held });

describe('readKey', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowDown', 'next'],
    ['ArrowLeft', 'back'],
    ['ArrowUp', 'back'],
    ['PageUp', 'back'],
    ['Backspace', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'black'],
    ['B', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    ['f', 'full'],
    ['Escape', 'close'],
    ['Enter', 'enter']
  ])('takes %s for %s', (key, command) => {
    expect(readKey(press(key), free)).toBe(command);
  });

  it('takes a digit as one', () => {
    expect(readKey(press('7'), free)).toEqual({ digit: 7 });
  });

  it.each(['b', ' ', 'ArrowRight', '1', 'Escape'])('takes nothing from a text box: %s', (key) => {
    expect(readKey(press(key), { ...free, isTyping: true })).toBeNull();
  });

  it.each([
    ['ArrowRight', [1, 0]],
    ['ArrowDown', [0, 1]],
    ['ArrowLeft', [-1, 0]],
    ['ArrowUp', [0, -1]]
  ])('moves the pointer by Shift and %s', (key, point) => {
    expect(readKey(press(key, { shiftKey: true }), free)).toEqual({ point });
  });

  it('takes a letter with Shift as without', () => {
    expect(readKey(press('B', { shiftKey: true }), free)).toBe('black');
  });

  it('leaves a button its own keys, and no others', () => {
    const onButton = { ...free, kept: ['Enter', ' '] };
    expect(readKey(press('Enter'), onButton)).toBeNull();
    expect(readKey(press(' '), onButton)).toBeNull();
    expect(readKey(press('PageDown'), onButton)).toBe('next');
  });

  it('leaves the browser its shortcuts, and every key that is not ours', () => {
    expect(readKey(press('f', { ctrlKey: true }), free)).toBeNull();
    expect(readKey(press('ArrowLeft', { altKey: true }), free)).toBeNull();
    expect(readKey(press('F5'), free)).toBeNull();
    expect(readKey(press('constructor'), free)).toBeNull();
  });

  it('knows only the keys that end it behind a curtain', () => {
    const curtained = { ...free, isCurtained: true };
    for (const key of ['b', '.', 'w', 'Escape']) expect(readKey(press(key), curtained)).toBe('resume');
    for (const key of ['PageDown', ' ', '3', 'f']) expect(readKey(press(key), curtained)).toBe('nothing');
    expect(readKey(press('F5'), curtained)).toBeNull();
  });
});
