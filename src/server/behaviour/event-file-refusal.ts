import { writeWhy } from '#base/told-why.ts';
import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import type { Damaged } from '#server/apart/do/kept-file.ts';
import type { ServerRefusal } from '#server/http/problem.ts';

/** An event file's no, in the words of HTTP: the code and where in the file. */
export function eventFileRefusal(refusal: EventFileRefusal | Damaged): ServerRefusal {
  if (refusal.code === 'blob-damaged') return refusal;
  const { code, ...more } = refusal;
  const detail = writeWhy(code, more);
  if (code === 'file-too-large' || code === 'unpacked-too-large') return { code: 'too-large', detail };
  const place = 'line' in refusal ? `line ${refusal.line}` : undefined;
  return { code: 'unreadable-file', place, detail };
}
