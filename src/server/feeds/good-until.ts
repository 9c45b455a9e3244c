import { recordOf, recordsOf } from '#model/document/document.ts';
import { addDays } from '#model/practice/days.ts';
import { nextReview } from '#model/practice/next-review.ts';
import type { RecordOf } from '#model/document/records.ts';
import type { JourneyView } from '#server/research/journey-view.ts';

/**
 * The last day on which what is told of a journey is as it is today, if nobody changes anything: what is asked of a day is always whether
 * another is before it, so that nothing turns but on days that are written down, and on those after.
 */
export function goodUntil(view: JourneyView, today: string): string {
  const { records } = view.journey;
  const written = [...datesIn(records.values()), ...datesIn(speakersOn(view)), nextReview(records) ?? today];
  const turning = written.flatMap((day) => [day, addDays(day, 1)]).filter((day) => day > today);
  return turning.length === 0 ? forEver : addDays(turning.reduce(earlier), -1);
}

const forEver = '9999-12-31';

const earlier = (a: string, b: string): string => (a < b ? a : b);

/** Everything that looks like a day, wherever it stands: one too many costs a row that is made anew for nothing. */
function datesIn(records: Iterable<unknown>): string[] {
  const found = new Set(JSON.stringify([...records]).match(/\d{4}-\d{2}-\d{2}/gu));
  return [...found].filter((day) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)));
}

/** Whose consent is asked: of all the library where words come from an interview that is not one of the journey's. */
function speakersOn({ journey, workspace, interviews }: JourneyView): readonly RecordOf<'participant'>[] {
  const excerpts = new Set(interviews.flatMap(({ records }) => recordsOf(records, 'excerpt').map(({ id }) => id)));
  const quotes = recordsOf(journey.records, 'quote');
  if (quotes.some(({ body }) => body.excerpt !== undefined && !excerpts.has(body.excerpt)))
    return recordsOf(workspace.records, 'participant');
  const heard = interviews.map(({ id, records }) => recordOf(records, 'interview', id)?.body.participant);
  const told = recordsOf(journey.records, 'narrative').map(({ body }) => body.participant);
  return [...new Set([...heard, ...told])].flatMap((id) => recordOf(workspace.records, 'participant', id) ?? []);
}
