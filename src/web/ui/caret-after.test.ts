import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caretAfter } from '#web/ui/caret-after.ts';

describe('caretAfter', () => {
  it('stays where it is when others write after it', () => {
    expect(caretAfter('She waits', 'She waits for the courier', 4)).toBe(4);
    expect(caretAfter('She waits', 'She waits for the courier', 9)).toBe(9);
  });

  it('moves along when others write before it', () => {
    expect(caretAfter('waits at home', 'She waits at home', 5)).toBe(9);
  });

  it('moves back when others take words away before it', () => {
    expect(caretAfter('She waits at home', 'waits at home', 9)).toBe(5);
  });

  it('stands at the end of what replaced the words around it', () => {
    expect(caretAfter('a long word here', 'a word here', 5)).toBe(2);
  });

  it('keeps between the same words, wherever somebody put something in', () => {
    const text = fc.stringMatching(/^[a-z ]{0,12}$/u);
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 1, max: 9 }), (first, between, last, n) => {
        const put = '+'.repeat(n);
        const before = first + between + last;
        expect(caretAfter(before, first + between + put + last, first.length)).toBe(first.length);
        const [caret, moved] = [first.length + between.length + 1, first.length + between.length + n + 1];
        expect(caretAfter(`${before}.`, `${first}${put}${between}${last}.`, Math.min(caret, before.length + 1))).toBe(
          Math.min(moved, before.length + n + 1),
        );
      }),
    );
  });
});
