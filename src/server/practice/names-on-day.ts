import { plainOf } from '#base/rich-text.ts';
import type { CompassView } from '#model/compass/view.ts';
import { recordOf, type Records, recordsOf } from '#model/document.ts';
import type { Place } from '#model/place.ts';
import type { TodayItem } from '#model/practice/today-item.ts';

/** What the things are called that a day's items speak of: journeys by their id, anything else by `journey/id`. */
export function namesOnDay(items: readonly TodayItem[], views: readonly CompassView[]): Record<string, string> {
  const names: Record<string, string> = {};
  for (const view of views) {
    const [journey] = recordsOf(view.journey, 'journey');
    const ours = items.filter((item) => item.journey === journey?.id);
    if (!journey || ours.length === 0) continue;
    names[journey.id] = journey.body.name;
    for (const [id, name] of ours.flatMap((item) => named(item, view))) if (name) names[`${journey.id}/${id}`] = name;
  }
  return names;
}

type Named = readonly [id: string, name: string | undefined];

function named(item: TodayItem, { journey, workspace, interviews }: CompassView): Named[] {
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
    case 'voices': {
      const excerpts = interviews.flatMap((interview) => interview.excerpts);
      const said = (id: string): string | undefined => excerpts.find((excerpt) => excerpt.id === id)?.body.text;
      return [...place, ...item.excerpts.slice(0, 3).map((id): Named => [id, said(id)])];
    }
    default:
      return place;
  }
}

function placeNamed(place: Place, journey: Records): Named[] {
  if ('interaction' in place)
    return [[place.interaction, plainOf(recordOf(journey, 'interaction', place.interaction)?.body.text)]];
  if ('phase' in place) return [[place.phase, recordOf(journey, 'phase', place.phase)?.body.name]];
  if (!('transition' in place)) return [];
  const transition = recordOf(journey, 'transition', place.transition)?.body;
  const ends = [transition?.from, transition?.to].map((id) => plainOf(recordOf(journey, 'interaction', id)?.body.text));
  return [[place.transition, plainOf(transition?.meanwhile) || ends.join(' → ')]];
}
