import type { MapContent } from '#exchange/pictures/content/types.ts';
import { type BlankOrder, exportBlank } from '#exchange/out/export-blank.ts';
import { exportJourney, type PictureFormat, type PictureOptions } from '#exchange/out/export-picture.ts';

export type JourneyOrder = {
  readonly content: MapContent;
  readonly format: PictureFormat;
  readonly options: PictureOptions;
};

/** A journey, or the blank sheet that one begins on. */
export type PrintOrder = JourneyOrder | { readonly blank: BlankOrder };

/** A journey as a file that others can open: drawing takes a second and some hundred megabytes. */
export const printJourney = async (order: PrintOrder): Promise<Uint8Array> =>
  'blank' in order ? exportBlank(order.blank) : exportJourney(order.content, order.format, order.options);
