import { accept, refuse, type Result } from '#base/result.ts';
import { defaultLimits } from '#exchange/events/limits.ts';
import type { EventFilePreview } from '#protocol/http/behaviour.ts';
import { eventFileRefusal } from '#server/behaviour/event-file-refusal.ts';
import type { ServerRefusal } from '#server/http/problem.ts';
import type { Blobs, Bytes } from '#storage/blobs/blobs.ts';

/** Keeps an event file as it came and says what it seems to be; nothing is read as events yet. */
export async function previewEventFile(
  blobs: Blobs,
  workspace: string,
  bytes: Bytes,
): Promise<Result<EventFilePreview, ServerRefusal>> {
  const kept = await blobs.put(bytes, { workspace, limitBytes: defaultLimits.packedBytes });
  if (!kept.ok) return refuse({ code: 'too-large', detail: `at most ${defaultLimits.packedBytes} bytes` });
  const blob = kept.value.hash;
  const opened = await blobs.open(workspace, blob);
  if (!opened.ok) return refuse({ code: 'not-found' });
  const { guessEventFile } = await import('#exchange/events/guess-event-file.ts');
  const guessed = await guessEventFile(opened.value.read);
  if (!guessed.ok) return refuse(eventFileRefusal(guessed.refusal));
  const guess = guessed.value;
  if (guess.format === 'xes') return accept({ blob, format: 'xes', header: [], sample: [] });
  const { header, sampleRows, format, ...rest } = guess;
  return accept({
    blob,
    format,
    guess: { ...rest },
    header: [...header],
    sample: sampleRows.map((row) => [...row]),
  });
}
