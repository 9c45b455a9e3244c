import * as z from 'zod';
import { id } from '#protocol/http/values.ts';

/** A document as it is now, as it is told on the line, too. */
export const snapshot = z.object({
  say: z.literal('snapshot'),
  doc: id,
  kind: z.literal('journey'),
  seq: z.number().int().min(0),
  records: z.array(z.unknown()),
});
