import { describe, expect, test } from 'vitest';
import { isPressed, showKeys } from '#web/shell/actions/keys.ts';

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe('Keys of an action', () => {
  test('mean the key with just these others held', () => {
    expect(isPressed('Alt+ArrowUp', { ...none, key: 'ArrowUp', altKey: true })).toBe(true);
    expect(isPressed('Alt+ArrowUp', { ...none, key: 'ArrowUp' })).toBe(false);
    expect(isPressed('n', { ...none, key: 'n', ctrlKey: true })).toBe(false);
  });

  test('tell Ctrl+Z from Ctrl+Shift+Z, and take the command key of a Mac for Ctrl', () => {
    expect(isPressed('Control+z', { ...none, key: 'Z', ctrlKey: true, shiftKey: true })).toBe(false);
    expect(isPressed('Control+y Control+Shift+z', { ...none, key: 'Z', ctrlKey: true, shiftKey: true })).toBe(true);
    expect(isPressed('Control+z', { ...none, key: 'z', metaKey: true })).toBe(true);
  });

  test('do not mind whether a sign is typed with Shift', () => {
    expect(isPressed('?', { ...none, key: '?', shiftKey: true })).toBe(true);
    expect(isPressed('/', { ...none, key: '/', shiftKey: true })).toBe(true);
  });

  test('are written as on the keyboard in front of the reader', () => {
    expect(showKeys('Alt+ArrowUp', false)).toBe('Alt ↑');
    expect(showKeys('Control+y Control+Shift+z', false)).toBe('Ctrl Y');
    expect(showKeys('Control+k', true)).toBe('⌘K');
  });
});
