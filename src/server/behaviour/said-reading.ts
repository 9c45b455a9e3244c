import { accept, refuse, type Result } from '#base/result.ts';
import { type ChosenColumns, chooseColumns } from '#exchange/events/csv/choose-columns.ts';
import type { XesKept } from '#exchange/events/xes/xes-kept.ts';
import type { EventReading } from '#protocol/http/behaviour.ts';
import { eventFileRefusal } from '#server/behaviour/event-file-refusal.ts';
import type { KeptFileParts } from '#server/behaviour/reading-of-kept.ts';
import type { ServerRefusal } from '#server/http/problem.ts';

export type SaidReading = ChosenColumns & XesKept;

/** How a kept file is read where somebody has said some of it and lets the rest be guessed; what came of it is told to them. */
export async function saidReading(
  { apart, blobs }: KeptFileParts,
  { workspace, blob }: { workspace: string; blob: string },
  said: SaidReading,
): Promise<Result<EventReading, ServerRefusal>> {
  const opened = await blobs.open(workspace, blob);
  const address = opened.ok ? opened.value.address : undefined;
  if (address === undefined) return refuse({ code: 'blob-damaged' });
  const looked = await apart.run('preview', () => address);
  if (!looked.ok) return looked;
  if (!looked.value.ok) return refuse(eventFileRefusal(looked.value.refusal));
  const kept = {
    ...(said.steps && { steps: [...said.steps] }),
    ...(said.properties && { properties: [...said.properties] }),
  };
  if (looked.value.value.format === 'xes') return accept({ zones: said.zones, ...kept });
  const chosen = chooseColumns(looked.value.value, said);
  if (!chosen.ok) return refuse(eventFileRefusal(chosen.refusal));
  const { columns, delimiter, timeFormat, zones } = chosen.value;
  return accept({ columns, delimiter, timeFormat, zones, ...kept });
}
