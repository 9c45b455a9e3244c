import { recordOf, recordsOf, type Records } from '#model/document/document.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import type { ReviewBody } from '#model/practice/review.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { Backing } from '#model/research/backing.ts';
import type { Mark, Owners } from '#model/record/values.ts';
import { placeOptions } from '#web/journey/place-names.ts';

type Answered = NonNullable<ReviewBody['answers']>[number];
type Action = NonNullable<ReviewBody['actions']>[number];

/** A place that a review asks about, with what was last said of it. */
export type PlaceToAnswer = {
  readonly key: string;
  readonly place: Place;
  readonly name: string;
  readonly phase: string;
  readonly mark: Mark | undefined;
  readonly isAssumption: boolean;
  readonly owners: Owners;
  /** Whether it is a meeting with us or lies between two, so that somebody should own it. */
  readonly isOurs: boolean;
  readonly last: (Answered & { readonly date?: string | undefined }) | undefined;
};

type OpenAction = { readonly review: string; readonly index: number; readonly action: Action };

/** What a review takes up, made from the journey as it is. */
export type Agenda = {
  readonly places: readonly PlaceToAnswer[];
  readonly actions: readonly OpenAction[];
  /** Experiments that end before the next review, or have ended without a result. */
  readonly ending: readonly RecordOf<'experiment'>[];
};

/** The agenda of a review held on a day; `next` is the day of the one after. */
export function agendaOf(records: Records, next: string, backing: Backing): Agenda {
  const reviews = recordsOf(records, 'review').toSorted((a, b) => (b.body.date ?? '').localeCompare(a.body.date ?? ''));
  return {
    places: placesToAnswer(records, reviews, backing),
    actions: reviews.flatMap(({ id, body }) =>
      (body.actions ?? []).flatMap((action, index) => (action.done ? [] : [{ review: id, index, action }])),
    ),
    ending: recordsOf(records, 'experiment').filter(
      ({ body }) => body.status === 'running' && body.end !== undefined && body.end <= next,
    ),
  };
}

/** Places with a heart or a cloud, and those of which something else than "still true" was last said; in the map's order. */
function placesToAnswer(records: Records, reviews: readonly RecordOf<'review'>[], backing: Backing): PlaceToAnswer[] {
  const lastSaid = lastAnswers(reviews);
  return placeOptions(records).flatMap(({ key, place, phase, name }) => {
    const record = recordAt(records, place);
    const last = lastSaid.get(key);
    if (!record) return [];
    const { body } = record;
    if (!(body.mark?.type || (last && last.answer !== 'still-true'))) return [];
    const isAssumption = backing.isAssumed(record);
    return [
      {
        key,
        place,
        name,
        phase,
        mark: body.mark,
        isAssumption,
        owners: body.owners ?? {},
        isOurs: !('kind' in body) || body.kind !== 'indirect',
        last,
      },
    ];
  });
}

function recordAt(records: Records, place: Place) {
  if ('interaction' in place) return recordOf(records, 'interaction', place.interaction);
  return 'transition' in place ? recordOf(records, 'transition', place.transition) : undefined;
}

function lastAnswers(
  newestFirst: readonly RecordOf<'review'>[],
): Map<string, Answered & { date?: string | undefined }> {
  const last = new Map<string, Answered & { date?: string | undefined }>();
  for (const { body } of newestFirst)
    for (const answer of body.answers ?? []) {
      const key = placeKey(answer.place);
      if (!last.has(key)) last.set(key, { ...answer, date: body.date });
    }
  return last;
}
