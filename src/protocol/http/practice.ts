import * as z from 'zod';
import type { TodayItem } from '#model/today/today-item.ts';
import { place } from '#model/record/place.ts';
import { id, language } from '#protocol/http/values.ts';

/** What is tried and what could be on each journey: its records, with no more of them than that needs. */
export const work = z.array(
  z.object({
    journey: id,
    records: z.array(z.looseObject({ type: z.string(), id, order: z.string(), body: z.looseObject({}) })),
  }),
);

export const todayQuery = z.object({ language: language.optional() });

/** One thing that needs somebody. Shape  which keys each kind has, `TodayItem` says. */
const item = z.looseObject({
  kind: z.string(),
  journey: id,
  place,
  date: z.string().optional(),
  minutes: z.number(),
}) as unknown as z.ZodType<TodayItem>;

/**
 * What needs the signed-in person, in the order in which to take it; items as `TodayItem` of the model says.
 *
 * Shape   `names` says what things are called that the items speak of: journeys by their id, anything else by `journey/id`.
 */
export const today = z.object({
  today: z.string(),
  person: id.optional(),
  needs: z.number().int(),
  minutes: z.number(),
  items: z.array(item),
  names: z.record(z.string(), z.string()),
});
export type TodayAnswer = z.output<typeof today>;
