import type { MapContent } from '#exchange/pictures/content/types.ts';
import { exportJourney, type PictureFormat, type PictureOptions } from '#exchange/out/export-picture.ts';

export type PrintOrder = {
  readonly content: MapContent;
  readonly format: PictureFormat;
  readonly options: PictureOptions;
};

/** A journey as a file that others can open: drawing takes a second and some hundred megabytes. */
export const printJourney = ({ content, format, options }: PrintOrder): Promise<Uint8Array> =>
  exportJourney(content, format, options);
