import type { Page } from 'playwright-core';

type Copied = { readonly 'text/plain': string; readonly 'text/html'?: string };

/** Pastes, where the hand is, what a person copied elsewhere; the clipboard of the machine is left alone. */
export const paste = (page: Page, copied: Copied): Promise<void> =>
  page.evaluate((kinds) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(kinds)) clipboardData.setData(kind, text);
    const on = document.activeElement ?? document.body;
    on.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, copied);
