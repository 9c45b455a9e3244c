import { plainOf } from '#base/rich-text.ts';
import type { CompassView } from '#model/compass/view.ts';
import { recordOf, type Records, recordsOf } from '#model/document/document.ts';
import { placeKey } from '#model/record/place-key.ts';
import type { Place } from '#model/record/place.ts';
import type { Mark } from '#model/record/values.ts';
import type { TodayItem } from '#model/today/today-item.ts';
import type { TodayRow, TodayShown } from '#protocol/http/practice.ts';
import { xOnJourney } from '#server/map/customers-path.ts';
import { nameOfPlace } from '#server/practice/names-on-day.ts';
import type { KeptText, OpenedWords } from '#server/practice/open-words.ts';

/** The things of a day with what their rows show, so that no journey is opened to draw one. */
export function shownOnDay(
  items: readonly TodayItem[],
  views: readonly CompassView[],
  words: OpenedWords,
): readonly TodayRow[] {
  const viewOf = viewsById(views);
  return items.map((item) => {
    const view = viewOf.get(item.journey);
    return { ...item, shown: view ? shown(item, view, words) : {} };
  });
}

/** Where words are kept that the rows show and that no view has. */
export function wordsInRows(items: readonly TodayItem[], views: readonly CompassView[]): KeptText[] {
  const viewOf = viewsById(views);
  return items.flatMap((item) => {
    const view = viewOf.get(item.journey);
    return view ? [...voicesAt(item, view), ...wordsAbout(item, view.journey)] : [];
  });
}

const viewsById = (views: readonly CompassView[]) =>
  new Map(views.map((view) => [recordsOf(view.journey, 'journey')[0]?.id ?? '', view]));

function shown(item: TodayItem, view: CompassView, words: OpenedWords): TodayShown {
  const { journey } = view;
  const title = titleOf(item, journey, words);
  const [voice] = voicesAt(item, view).flatMap((at) => words(at) ?? []);
  const along = xOnJourney(journey, item.place);
  const mark = markAt(journey, item.place);
  const comment = item.kind === 'comments' ? recordOf(journey, 'comment', item.comment)?.body.text : undefined;
  const measured = item.kind === 'experiment' ? measuredBy(journey, item.experiment) : undefined;
  return {
    ...(title && { title }),
    ...(voice !== undefined && { voice }),
    ...(comment !== undefined && { comment }),
    ...(along !== undefined && Number.isFinite(along) && { along }),
    ...(mark?.type && { mark: { type: mark.type, strength: mark.strength } }),
    ...(measured && { measured }),
  };
}

function titleOf(item: TodayItem, journey: Records, words: OpenedWords): string | undefined {
  switch (item.kind) {
    case 'experiment':
      return recordOf(journey, 'experiment', item.experiment)?.body.change;
    case 'action':
      return recordOf(journey, 'review', item.review)?.body.actions?.[item.action]?.text;
    case 'comments': {
      const [kept] = wordsAbout(item, journey);
      return (kept ? words(kept) : namedThing(item.target, journey)) || nameOfPlace(item.place, journey);
    }
    default:
      return nameOfPlace(item.place, journey);
  }
}

/** What a comment is about, where its words are somebody's who was heard. */
function wordsAbout(item: TodayItem, journey: Records): KeptText[] {
  if (item.kind !== 'comments') return [];
  const type = journey.get(item.target)?.type;
  return type === 'quote' || type === 'narrative' ? [{ document: item.journey, type, id: item.target }] : [];
}

/** The keys in which a thing has words of its own to be called by. */
export const wordKeys = ['name', 'text', 'title', 'change', 'want'] as const;

function namedThing(target: string, journey: Records): string | undefined {
  const record = journey.get(target);
  if (record?.type === 'journey') return undefined;
  if (record?.type === 'transition') return nameOfPlace({ transition: target }, journey);
  if (record?.type === 'point') return nameOfPlace(recordOf(journey, 'point', target)?.body.at as Place, journey);
  const found = wordKeys.map((key) => record?.body[key]).find((words) => typeof words === 'string');
  return plainOf(found);
}

const mostSaid = 3;
const longest = 160;

/** The strongest of what was said there that is short enough for a row. */
function voicesAt(item: TodayItem, { interviews }: CompassView): KeptText[] {
  if (item.kind !== 'voices' && item.kind !== 'unowned') return [];
  const isHere =
    item.kind === 'voices'
      ? ({ id }: { id: string }) => item.excerpts.includes(id)
      : ({ body }: { body: { place?: unknown } }) =>
          body.place && placeKey(body.place as Place) === placeKey(item.place);
  return interviews
    .flatMap(({ id: document, excerpts }) => excerpts.map(({ id, body }) => ({ document, id, body })))
    .filter((one) => one.body.end - one.body.start <= longest && isHere(one))
    .toSorted((a, b) => Math.abs(b.body.feeling ?? 0) - Math.abs(a.body.feeling ?? 0))
    .slice(0, mostSaid)
    .map(({ document, id }) => ({ document, type: 'excerpt', id }));
}

function markAt(journey: Records, place: Place): Mark | undefined {
  if ('interaction' in place) return recordOf(journey, 'interaction', place.interaction)?.body.mark;
  return 'transition' in place ? recordOf(journey, 'transition', place.transition)?.body.mark : undefined;
}

function measuredBy(journey: Records, experiment: string): TodayShown['measured'] {
  const measure = recordOf(journey, 'measure', recordOf(journey, 'experiment', experiment)?.body.measure)?.body;
  const last = measure?.series?.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1);
  if (!measure || !last) return undefined;
  const { name = '', unit, target } = measure;
  return { name, value: last.value, ...(unit !== undefined && { unit }), ...(target !== undefined && { target }) };
}
