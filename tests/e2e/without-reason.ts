import type { Page } from 'playwright-core';

/** What on the screen cannot be used and does not say why, itself or the group that it stands in; and how many such things there are. */
export const withoutReason = (page: Page): Promise<{ readonly unsaid: readonly string[]; readonly all: number }> =>
  page.evaluate(() => {
    const says = (element: Element): boolean =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .some((id) => document.getElementById(id)?.textContent.trim());
    const group = (element: Element) => element.parentElement?.closest('[role=group][aria-disabled=true]');
    const blocked = [...document.querySelectorAll(':disabled, [aria-disabled=true]')].filter(
      (element) => element.checkVisibility() && !element.closest('[role=grid], [aria-busy=true]'),
    );
    const unsaid = blocked.filter((element) => {
      const around = group(element);
      return !says(element) && !(around && says(around));
    });
    return {
      unsaid: unsaid.map((element) => `${element.outerHTML.slice(0, 160)} does not say why it cannot be used`),
      all: blocked.length,
    };
  });
