import { recordsOf } from '#model/document/document.ts';
import { nextReview } from '#model/practice/next-review.ts';
import { lastReview } from '#model/practice/last-review.ts';
import { whenIs } from '#model/today/when.ts';
import type { Bring, TodayItem, TodayJourney } from '#model/today/today-item.ts';

/** The review of a journey that the person owns or makes with others, missed or near. */
export function reviewsDue(on: TodayJourney): TodayItem[] {
  const date = nextReview(on.view.journey);
  const due = whenIs(date, on.view.today);
  if (!due || !on.owns.member) return [];
  return [{ kind: 'review', journey: on.id, place: { journey: true }, date, ...due, bring: bringTo(on), minutes: 2 }];
}

function bringTo({ view, findings }: TodayJourney): Bring {
  const since = lastReview(view.journey);
  const fresh = view.interviews.filter(({ interview }) => since !== undefined && (interview.body.date ?? '') > since);
  return {
    voices: fresh.reduce((sum, { excerpts }) => sum + excerpts.length, 0),
    experiments: recordsOf(view.journey, 'experiment').filter(({ body }) => body.status === 'running').length,
    findings: findings().length,
  };
}
