import { compass } from '#model/compass/compass.ts';
import type { Finding } from '#model/compass/finding.ts';
import { recordsOf } from '#model/document/document.ts';
import { withTouchpoints } from '#model/map/held-by-touchpoint.ts';
import { lastLooks } from '#model/practice/last-looks.ts';
import type { Away } from '#model/people/away.ts';
import { actionsDue } from '#model/today/actions-due.ts';
import { commentsTo } from '#model/today/comments-to.ts';
import { experimentsOn } from '#model/today/experiments-on.ts';
import { findingsOn } from '#model/today/findings-on.ts';
import { freshVoices } from '#model/today/fresh-voices.ts';
import { createOwnership } from '#model/people/ownership.ts';
import { reviewsDue } from '#model/today/reviews-due.ts';
import { touchpointsDue } from '#model/today/touchpoints-due.ts';
import { trustPassed } from '#model/today/trust-passed.ts';
import { unownedNear } from '#model/today/unowned-near.ts';
import type { DayView, Today, TodayItem, TodayJourney } from '#model/today/today-item.ts';

/**
 * What needs one person in all the journeys of a workspace, in the order in which to take it.
 *
 * Shape   `person` the id of their record in the workspace; one view a journey; of journeys that rest only what is said to the person; `seen`
 *         the comments that they have read.
 */
export function todayFor(person: string, views: readonly DayView[], seen: ReadonlySet<string> = new Set()): Today {
  const journeys = views.flatMap((view) => todayJourney(person, view, seen) ?? []);
  const awake = journeys.filter(({ isResting }) => !isResting);
  const looks = lastLooks(journeys.map(({ view }) => view.journey));
  const kinds = [freshVoices, unownedNear, findingsOn, experimentsOn, trustPassed, actionsDue];
  const found = [
    ...journeys.flatMap(commentsTo).toSorted(byDate),
    ...[...awake.flatMap(reviewsDue), ...touchpointsDue(awake, looks)].toSorted(byDate),
    ...kinds.flatMap((kind) => awake.flatMap((journey) => kind(journey)).toSorted(byDate)),
  ];
  const ownsOn = new Map(journeys.map(({ id, owns }) => [id, owns]));
  const items = found.map((item) => withInstead(item, ownsOn.get(item.journey)?.insteadOf(item.place)));
  const needs = items.filter((item) => item.minutes > 0);
  return { items, needs: needs.length, minutes: needs.reduce((sum, { minutes }) => sum + minutes, 0) };
}

function todayJourney(person: string, given: DayView, seen: ReadonlySet<string>): TodayJourney | undefined {
  const isRead = given.findings !== undefined;
  const view = isRead ? given : { ...given, journey: withTouchpoints(given.journey, given.workspace) };
  const journey = recordsOf(view.journey, 'journey')[0];
  if (!journey) return undefined;
  let findings: readonly Finding[] | undefined;
  return {
    id: journey.id,
    person,
    view,
    journey,
    isResting: journey.body.status === 'resting',
    owns: createOwnership(person, view.journey, { library: view.workspace, today: view.today }),
    seen,
    findings: () => (findings ??= given.findings?.() ?? compass(view).findings),
  };
}

const withInstead = (item: TodayItem, instead: Away | undefined): TodayItem => (instead ? { ...item, instead } : item);

/** Earlier days first; what has no day keeps its order and comes last. */
const byDate = (a: TodayItem, b: TodayItem): number => (a.date ?? '9').localeCompare(b.date ?? '9');
