import { recordOf, recordsOf } from '#model/document.ts';
import { nextReview } from '#model/practice/next-review.ts';
import { lastReview } from '#model/practice/last-review.ts';
import { whenIs } from '#model/practice/today/when.ts';
import type { Bring, TodayItem, TodayJourney } from '#model/practice/today-item.ts';

/** Reviews of journeys that the person owns or makes with others, and of touchpoints that they own, missed or near. */
export const reviewsDue = (on: TodayJourney): TodayItem[] => [...ofJourney(on), ...ofTouchpoints(on)];

function ofJourney(on: TodayJourney): TodayItem[] {
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

function ofTouchpoints({ id, person, view }: TodayJourney): TodayItem[] {
  const seen = new Set<string>();
  return recordsOf(view.journey, 'interaction').flatMap((interaction): TodayItem[] => {
    const touchpoint = recordOf(view.workspace, 'touchpoint', interaction.body.touchpoint);
    const { owners, nextReview: date } = touchpoint?.body ?? {};
    const mine = owners?.professional === person || owners?.operational === person;
    const due = whenIs(date, view.today);
    if (!touchpoint || !mine || !due || seen.has(touchpoint.id)) return [];
    seen.add(touchpoint.id);
    const place = { interaction: interaction.id };
    return [{ kind: 'touchpoint-review', journey: id, place, date, ...due, touchpoint: touchpoint.id, minutes: 1 }];
  });
}
