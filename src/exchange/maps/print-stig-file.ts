import type { Json } from '#base/json.ts';
import { canonical } from '#exchange/maps/canonical.ts';
import { type StigFile, stigFile } from '#exchange/maps/stig-file.ts';

/** The file as text: always the same bytes for the same content, fit for keeping in git. */
export const printStigFile = (file: StigFile): string =>
  `${JSON.stringify(canonical(file as Json, stigFile), null, 2)}\n`;
