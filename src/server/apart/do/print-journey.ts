import { calmly } from '#exchange/pictures/far.ts';
import type { Ask } from '#server/apart/serve-tasks.ts';
import type { MapContent } from '#exchange/pictures/content/types.ts';
import { type BlankOrder, exportBlank } from '#exchange/out/export-blank.ts';
import { exportJourney, type PictureFormat, type PictureOptions } from '#exchange/out/export-picture.ts';

export type JourneyOrder = {
  readonly content: MapContent;
  readonly format: PictureFormat;
  readonly options: Omit<PictureOptions, 'tell'>;
};

/** A journey, or the blank sheet that one begins on. */
export type PrintOrder = JourneyOrder | { readonly blank: BlankOrder };

/** A journey as a file that others can open: drawing takes a second and some hundred megabytes. */
export async function printJourney(order: PrintOrder, ask: Ask): Promise<Uint8Array> {
  if ('blank' in order) return exportBlank(order.blank);
  // Nobody waits for an answer: one that is not there is no reason to stop.
  const tell = calmly((far) => void ask(far).catch(() => undefined), Date.now);
  return exportJourney(order.content, order.format, { ...order.options, tell });
}
