import * as z from 'zod';
import { recordOf } from '#protocol/http/records.ts';
import { id } from '#protocol/http/values.ts';

/** A document as it is now, as it is told on the line, too. */
export const snapshot = z.object({
  say: z.literal('snapshot'),
  doc: id,
  kind: z.literal('journey'),
  seq: z.number().int().min(0),
  /** The checksum of that step: two documents at one step with different ones have come there by different ways. */
  mark: z.string().optional(),
  records: z.array(recordOf('journey')),
});
