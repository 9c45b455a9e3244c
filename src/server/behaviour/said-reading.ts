import { refuse, type Result } from '#base/result.ts';
import { completeReading } from '#exchange/events/choices.ts';
import type { SaidReading } from '#exchange/events/event-format.ts';
import { eventFileRefusal } from '#server/behaviour/event-file-refusal.ts';
import type { KeptFileParts } from '#server/behaviour/reading-of-kept.ts';
import type { ServerRefusal } from '#server/refusal.ts';

/** How a kept file is read where somebody has said some of it and lets the rest be guessed; what came of it is told to them. */
export async function saidReading(
  { apart, blobs }: KeptFileParts,
  { workspace, blob }: { workspace: string; blob: string },
  said: SaidReading,
): Promise<Result<SaidReading, ServerRefusal>> {
  const opened = await blobs.open(workspace, blob);
  const address = opened.ok ? opened.value.address : undefined;
  if (address === undefined) return refuse({ code: 'blob-damaged' });
  const looked = await apart.run('preview', () => address);
  if (!looked.ok) return looked;
  if (!looked.value.ok) return refuse(eventFileRefusal(looked.value.refusal));
  const complete = completeReading(looked.value.value, said);
  return complete.ok ? complete : refuse(eventFileRefusal(complete.refusal));
}
