import { daysBetween } from '#model/practice/days.ts';
import type { When } from '#model/today/today-item.ts';

/** How many days ahead something is near enough to prepare for. */
const near = 14;

/** How a day lies to today, with the days until then (below 0: since); `undefined` when it is still far off. */
export function whenIs(
  date: string | undefined,
  today: string,
): { readonly when: When; readonly days: number } | undefined {
  if (date === undefined) return undefined;
  const days = daysBetween(today, date);
  if (days > near) return undefined;
  return { when: days < 0 ? 'overdue' : days === 0 ? 'today' : 'soon', days };
}
