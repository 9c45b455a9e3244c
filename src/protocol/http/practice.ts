import * as z from 'zod';
import type { TodayItem } from '#model/today/today-item.ts';
import { place } from '#model/record/place.ts';
import { day } from '#model/record/values.ts';
import { ofOneDay } from '#model/practice/series/join-series.ts';
import { documentParams, id, language } from '#protocol/http/values.ts';

/** What is tried and what could be on each journey: its records, with no more of them than that needs. */
export const work = z.array(
  z.object({
    journey: id,
    records: z.array(z.looseObject({ type: z.string(), id, order: z.string(), body: z.looseObject({}) })),
  }),
);

export const todayQuery = z.object({ language: language.optional() });

/**
 * What is shown of one thing of the day, as far as there is something to show.
 *
 * Shape   `title` is what it is about, unless that is the journey as a whole; `voice` what somebody said there; `measured` the newest number of
 *         an experiment's measure.
 * Units   `along` 0 … 1 over the whole journey.
 */
const shown = z.object({
  title: z.string().optional(),
  voice: z.string().optional(),
  comment: z.string().optional(),
  along: z.number().optional(),
  mark: z.object({ type: z.enum(['heart', 'cloud']), strength: z.number().optional() }).optional(),
  measured: z
    .object({ name: z.string(), value: z.number(), unit: z.string().optional(), target: z.number().optional() })
    .optional(),
});
export type TodayShown = z.output<typeof shown>;
export type TodayRow = TodayItem & { readonly shown: TodayShown };

/** One thing that needs somebody. Shape  which keys each kind has, `TodayItem` says. */
const item = z.looseObject({
  kind: z.string(),
  journey: id,
  place,
  date: z.string().optional(),
  minutes: z.number(),
  shown,
}) as unknown as z.ZodType<TodayRow>;

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

export const measureParams = documentParams.extend({ measure: id });

/**
 * Values of a measure; of a day that has one the new one stands.
 *
 * Shape   `several` says what counts where one day comes twice, which is refused otherwise; `there` whether what was there before is kept.
 */
export const newValues = z.strictObject({
  values: z
    .array(
      z.strictObject({
        at: day,
        value: z.number(),
        n: z.number().int().min(0).optional(),
        sd: z.number().min(0).optional(),
      }),
    )
    .min(1)
    .max(5000),
  several: z.enum(ofOneDay).optional(),
  there: z.enum(['replace', 'keep']).optional(),
});
export type NewValues = z.output<typeof newValues>;

/** How many days have a value that had none, and how many another than before. */
export const valuesAdded = z.object({
  added: z.number().int(),
  replaced: z.number().int(),
  values: z.number().int(),
});
