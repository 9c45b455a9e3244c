import type { EventFileRefusal } from '#exchange/events/refusal.ts';
import type { ServerRefusal } from '#server/http/problem.ts';

/** An event file's no, in the words of HTTP: the code and where in the file. */
export function eventFileRefusal(refusal: EventFileRefusal): ServerRefusal {
  const { code, ...more } = refusal;
  if (code === 'file-too-large' || code === 'unpacked-too-large') return { code: 'too-large', detail: code };
  const said = Object.entries(more).map(
    ([key, value]) => `${key} ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  );
  const place = 'line' in refusal ? `line ${refusal.line}` : undefined;
  return { code: 'unreadable-file', place, detail: [code, ...said].join(' · ') };
}
