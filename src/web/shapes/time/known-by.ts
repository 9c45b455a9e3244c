import { plainOf } from '#base/rich-text.ts';
import { recordOf, type Records } from '#model/document/document.ts';

/** What a thing without words of its own is known by: a point by where it lies, what lies between by where it begins, a review by its day. */
export function knownBy(records: Records, id: string, sayDay: (day: string) => string): string {
  const at = recordOf(records, 'point', id)?.body.at;
  const from = recordOf(records, 'transition', id)?.body.from;
  const date = recordOf(records, 'review', id)?.body.date;
  if (date !== undefined) return sayDay(date);
  const interaction = from ?? (at && 'interaction' in at ? at.interaction : undefined);
  if (interaction !== undefined) return plainOf(recordOf(records, 'interaction', interaction)?.body.text);
  return at && 'phase' in at ? plainOf(recordOf(records, 'phase', at.phase)?.body.name) : '';
}
