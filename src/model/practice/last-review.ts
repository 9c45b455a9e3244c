import { recordsOf, type Records } from '#model/document/document.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';

/** The day of the last review held; of the last that spoke of a place, when one is asked for and any did. */
export function lastReview(journey: Records, place?: Place): string | undefined {
  const reviews = recordsOf(journey, 'review').filter(({ body }) => body.date !== undefined);
  const ofPlace =
    place &&
    reviews.filter(({ body }) =>
      body.answers?.some((answer) => placeKey(answer.place as Place | undefined) === placeKey(place)),
    );
  const held = ofPlace?.length ? ofPlace : reviews.filter(({ body }) => body.place === undefined);
  return held
    .flatMap(({ body }) => body.date ?? [])
    .toSorted()
    .at(-1);
}
