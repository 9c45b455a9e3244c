import * as z from 'zod';
import { recordOf } from '#protocol/http/records.ts';
import { id, moment } from '#protocol/http/values.ts';

const seq = z.number().int().min(0);

/** A sitting in which the journey was changed: the steps from `from` to `seq`, and who made them; no name is somebody who has left, or a program. */
const stop = z.object({
  from: seq,
  seq,
  since: moment,
  at: moment,
  by: z.array(z.object({ id, name: z.string() })),
});

export const history = z.object({ seq, stops: z.array(stop) });
export type History = z.output<typeof history>;
export type HistoryStop = z.output<typeof stop>;

export const stepParams = z.object({ id, seq: z.coerce.number().int().min(0) });

/** The journey's records as they were after a step. */
export const journeyThen = z.object({ seq, records: z.array(recordOf('journey')) });

/**
 * The customers' path as it lay at the end of a sitting, with what stood on it.
 *
 * Shape   `assumed` where nothing held it up that had been heard by then.
 * Units   `x` in phases from the left edge, `feeling` −1 … 1.
 */
const pathThen = z.object({
  seq,
  at: moment,
  phases: z.array(z.object({ id, name: z.string(), involvesUs: z.boolean() })),
  points: z.array(z.object({ x: z.number(), feeling: z.number() })),
  assumed: z.boolean(),
  marks: z.array(
    z.object({ id, type: z.enum(['heart', 'cloud']), strength: z.number(), x: z.number(), assumed: z.boolean() }),
  ),
  moments: z.array(z.object({ id, title: z.string(), x: z.number(), assumed: z.boolean() })),
});
export type PathThen = z.output<typeof pathThen>;

export const pathThroughTime = z.object({ paths: z.array(pathThen) });

export const toRestore = z.object({ seq });
export const restored = z.object({ seq, before: seq });
export type Restored = z.output<typeof restored>;
