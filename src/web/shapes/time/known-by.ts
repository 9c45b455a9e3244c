import { plainOf } from '#base/rich-text.ts';
import { recordOf, type Records } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';

/** What a thing without words of its own is known by: a point by where it lies, what lies between by where it begins, a review by its day. */
export function knownBy(records: Records, id: string, sayDay: (day: string) => string): string {
  const date = recordOf(records, 'review', id)?.body.date;
  if (date !== undefined) return sayDay(date);
  const from = recordOf(records, 'transition', id)?.body.from;
  if (from !== undefined) return wordsAt(records, { interaction: from });
  return wordsAt(records, recordOf(records, 'point', id)?.body.at);
}

function wordsAt(records: Records, place: Place | undefined): string {
  if (!place) return '';
  if ('interaction' in place) return plainOf(recordOf(records, 'interaction', place.interaction)?.body.text);
  return 'phase' in place ? plainOf(recordOf(records, 'phase', place.phase)?.body.name) : '';
}
