import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import { lastReview } from '#model/practice/last-review.ts';
import type { TodayItem, TodayJourney } from '#model/today/today-item.ts';

/** Places that the person owns and that somebody has spoken of since they were last looked at together. */
export function freshVoices({ id, view, owns }: TodayJourney): TodayItem[] {
  const heard = view.interviews.flatMap(({ interview, excerpts }) =>
    excerpts.flatMap((excerpt) => {
      const place = excerpt.body.place as Place | undefined;
      return place && !('journey' in place) && owns.at(place)
        ? [{ place, excerpt: excerpt.id, date: interview.body.date ?? '' }]
        : [];
    }),
  );
  return [...Map.groupBy(heard, ({ place }) => placeKey(place)).values()].flatMap((voices): TodayItem[] => {
    const [first] = voices;
    const since = first && lastReview(view.journey, first.place);
    if (!first || since === undefined) return [];
    const fresh = voices.filter(({ date }) => date > since);
    if (fresh.length === 0) return [];
    return [
      {
        kind: 'voices',
        journey: id,
        place: first.place,
        excerpts: fresh.map(({ excerpt }) => excerpt),
        since,
        minutes: 1,
      },
    ];
  });
}
