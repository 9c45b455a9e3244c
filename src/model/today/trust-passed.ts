import { daysBetween } from '#model/practice/days.ts';
import type { TodayItem, TodayJourney } from '#model/today/today-item.ts';

/** Journeys of the person's own that are past the day until which to trust them, or that were never more than a hypothesis. */
export function trustPassed({ id, journey, view, owns }: TodayJourney): TodayItem[] {
  if (!owns.journey) return [];
  const { trustUntil: date, basis } = journey.body;
  const common = { journey: id, place: { journey: true as const } };
  const passed: TodayItem[] =
    date !== undefined && date < view.today
      ? [{ ...common, kind: 'trust-passed', date, days: daysBetween(date, view.today), minutes: 2 }]
      : [];
  const assumed: TodayItem[] =
    basis === 'hypothesis' || view.interviews.length === 0 ? [{ ...common, kind: 'hypothesis', minutes: 1 }] : [];
  return [...passed, ...assumed];
}
