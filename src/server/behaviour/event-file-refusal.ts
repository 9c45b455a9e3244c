import { writeWhy } from '#base/told-why.ts';
import type { NotChosen } from '#exchange/events/event-format.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import type { Damaged } from '#server/apart/do/kept-file.ts';
import type { ServerRefusal } from '#server/refusal.ts';

/** An event file's no, in the words of HTTP: the code and where in the file, or in what was said of it. */
export function eventFileRefusal(refusal: EventFileRefusal | NotChosen | Damaged): ServerRefusal {
  switch (refusal.code) {
    case 'blob-damaged':
      return refusal;
    case 'columns-not-said':
      return notValid('columns', 'say which column is the case, the activity and the time');
    case 'day-or-month-not-said':
      return notValid('timeFormat', 'say whether the day or the month comes first');
    case 'all-of-it-counts':
      return notValid(refusal.said, 'a CSV is read with all its rows and columns');
    default:
      return inTheFile(refusal);
  }
}

const notValid = (place: string, detail: string): ServerRefusal => ({ code: 'not-valid', place, detail });

function inTheFile(refusal: EventFileRefusal): ServerRefusal {
  const { code, ...more } = refusal;
  const detail = writeWhy(code, more);
  if (code === 'file-too-large' || code === 'unpacked-too-large') return { code: 'too-large', detail };
  const place = 'line' in refusal ? `line ${refusal.line}` : undefined;
  return { code: 'unreadable-file', place, detail };
}
