import type { TodayItem, TodayJourney } from '#model/today/today-item.ts';
import type { RuleName } from '#model/compass/values.ts';

/** Said by other kinds of items already. */
const elsewhere: ReadonlySet<RuleName> = new Set<RuleName>(['unowned', 'review-overdue', 'stale', 'hypothesis']);

/** What the compass finds on what the person owns. */
export const findingsOn = ({ id, owns, findings }: TodayJourney): TodayItem[] =>
  (owns.anything ? findings() : [])
    .filter(({ rule, place }) => !elsewhere.has(rule) && owns.at(place))
    .map((finding) => ({ kind: 'finding', journey: id, place: finding.place, finding, minutes: 1 }));
