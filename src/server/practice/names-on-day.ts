import { plainOf } from '#base/rich-text.ts';
import type { CompassView } from '#model/compass/view.ts';
import type { KeptText, OpenedWords } from '#server/practice/open-words.ts';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';
import type { TodayItem } from '#model/today/today-item.ts';

/** What the things are called that a day's items speak of: journeys by their id, anything else by `journey/id`. */
export function namesOnDay(
  items: readonly TodayItem[],
  views: readonly CompassView[],
  words: OpenedWords,
): Record<string, string> {
  const names: Record<string, string> = {};
  const byJourney = Map.groupBy(items, ({ journey }) => journey);
  for (const view of views) {
    const [journey] = recordsOf(view.journey, 'journey');
    const ours = byJourney.get(journey?.id ?? '');
    if (!journey || !ours) continue;
    names[journey.id] = journey.body.name;
    for (const [id, name] of ours.flatMap((item) => named(item, view, words)))
      if (name) names[`${journey.id}/${id}`] = name;
  }
  return names;
}

const mostSaid = 3;

/** The words of voices that are heard of, some for each place. */
export function saidOnDay(items: readonly TodayItem[], views: readonly CompassView[]): KeptText[] {
  const byJourney = Map.groupBy(items, ({ journey }) => journey);
  return views.flatMap((view) => {
    const [journey] = recordsOf(view.journey, 'journey');
    return (byJourney.get(journey?.id ?? '') ?? []).flatMap((item) => saidAt(item, view));
  });
}

function saidAt(item: TodayItem, { interviews }: CompassView): (KeptText & { readonly type: 'excerpt' })[] {
  if (item.kind !== 'voices') return [];
  return item.excerpts.slice(0, mostSaid).flatMap((id) => {
    const from = interviews.find(({ excerpts }) => excerpts.some((excerpt) => excerpt.id === id));
    return from ? [{ document: from.id, type: 'excerpt', id }] : [];
  });
}

type Named = readonly [id: string, name: string | undefined];

function named(item: TodayItem, view: CompassView, words: OpenedWords): Named[] {
  const { journey, workspace } = view;
  const place = placeNamed(item.place, journey);
  switch (item.kind) {
    case 'touchpoint-review':
      return [...place, [item.touchpoint, recordOf(workspace, 'touchpoint', item.touchpoint)?.body.name]];
    case 'comments':
      return [...place, [item.comment, recordOf(journey, 'comment', item.comment)?.body.text]];
    case 'experiment':
      return [...place, [item.experiment, recordOf(journey, 'experiment', item.experiment)?.body.change]];
    case 'action':
      return [
        ...place,
        [`${item.review}/${item.action}`, recordOf(journey, 'review', item.review)?.body.actions?.[item.action]?.text],
      ];
    case 'voices':
      return [...place, ...saidAt(item, view).map((at): Named => [at.id, words(at)])];
    default:
      return place;
  }
}

/** What a place is called; nothing for the journey as a whole and for what is gone. */
export const nameOfPlace = (place: Place | undefined, journey: Records): string | undefined =>
  (place && placeNamed(place, journey)[0]?.[1]) || undefined;

function placeNamed(place: Place, journey: Records): Named[] {
  if ('interaction' in place)
    return [[place.interaction, plainOf(recordOf(journey, 'interaction', place.interaction)?.body.text)]];
  if ('phase' in place) return [[place.phase, recordOf(journey, 'phase', place.phase)?.body.name]];
  if (!('transition' in place)) return [];
  const transition = recordOf(journey, 'transition', place.transition)?.body;
  const ends = [transition?.from, transition?.to].map((id) => plainOf(recordOf(journey, 'interaction', id)?.body.text));
  return [[place.transition, plainOf(transition?.meanwhile) || ends.join(' → ')]];
}
