import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from '#tests/e2e/eventually.ts';

/** A person without a mouse: every key is pressed as they would, and the focus is never lost by it. */
export type Keys = {
  /** Presses a key and makes sure that something still has the focus. */
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** Presses Tab until what has the focus is called this, seeing at each stop where one stands; past the page's end it begins anew. */
  readonly tabTo: (name: RegExp) => Promise<void>;
  /** What has the focus, as it is called. */
  readonly focused: () => Promise<string>;
};

const mostStops = 80;

export function keysOn(page: Page): Keys {
  const focused = () => page.evaluate(nameOfFocused);
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await eventually(focused, `what has the focus after ${key}`).not.toBe('');
  };
  return {
    press,
    type: (text) => page.keyboard.type(text),
    focused,
    tabTo: async (name) => {
      const stops: string[] = [];
      while (stops.length < mostStops) {
        await page.keyboard.press('Tab');
        const stop = await focused();
        stops.push(stop);
        if (stop === '' && stops.indexOf('') === stops.length - 1) continue;
        expect(await page.evaluate(isRingVisible), `a ring around ${stop}`).toBe(true);
        if (name.test(stop)) return;
      }
      throw new Error(`Tab never came to ${name}; it came to ${stops.join(' | ')}`);
    },
  };
}

function nameOfFocused(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return '';
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? [...(element.labels ?? [])] : [];
  const name = element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent;
  return `${element.tagName.toLowerCase()} ${name?.trim().slice(0, 120)}`;
}

/** Whether it can be seen where one stands: a line or a glow around what has the focus or around what holds it. */
function isRingVisible(): boolean {
  const element = document.activeElement;
  if (!element) return false;
  return [element, element.parentElement].some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
}
