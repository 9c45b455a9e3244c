import * as z from 'zod';
import { id } from '#protocol/http/values.ts';

/** How much somebody answers for: places and what they try out, on how many journeys, and how many of them touchpoints of the library. */
export const owned = z.object({
  places: z.number().int(),
  journeys: z.number().int(),
  inLibrary: z.number().int(),
});
export type Owned = z.output<typeof owned>;

export const ownedParams = z.object({ ws: id, id });

/** Who gives, who gets, what is said with it, and which records alone, where it is not everything. */
export const handOver = z.object({
  from: id,
  to: id,
  note: z.string().trim().max(2000).optional(),
  only: z.array(id).max(5000).optional(),
});
export type HandOver = z.output<typeof handOver>;

/** What was given; `id` takes it back, and is missing where there was nothing. */
export const handedOver = owned.extend({ id: id.optional() });
export type HandedOver = z.output<typeof handedOver>;

/** Something that was given to whoever asks, until they have seen it. */
export const toYou = z.array(
  z.object({
    id,
    from: z.string().optional(),
    note: z.string().optional(),
    at: z.string().optional(),
    places: z.number().int(),
    journeys: z.number().int(),
  }),
);
export type ToYou = z.output<typeof toYou>;
