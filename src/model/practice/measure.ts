import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { day, text } from '#model/record/values.ts';

export const measureKinds = ['share', 'mean', 'count', 'nps', 'csat', 'ces'] as const;
export const measureRhythms = ['day', 'week', 'month', 'quarter', 'year'] as const;

/**
 * A quantity followed over time at a place; its source says where the numbers come from.
 *
 * Shape   `kind` says how its values come about, `every` how often one is to come. Of a value `n` says how many it was made of, `sd` how
 * far these lie apart. Units: those of `unit`; a share is in per cent where `unit` says so.
 */
export const measureRecord = describe(
  {
    type: 'measure',
    document: 'journey',
    inFile: { list: 'measures' },
    body: z.looseObject({
      name: text.optional(),
      definition: text.optional(),
      kind: z.enum(measureKinds).optional(),
      every: z.enum(measureRhythms).optional(),
      unit: z.string().optional(),
      place: place.optional(),
      source: z.enum(['behaviour', 'survey', 'crm', 'manual']).optional(),
      target: z.number().optional(),
      direction: z.enum(['up', 'down']).optional(),
      baseline: z.looseObject({ value: z.number().optional(), at: day.optional() }).optional(),
      series: z
        .array(
          z.looseObject({ at: day, value: z.number(), n: z.number().optional(), sd: z.number().min(0).optional() }),
        )
        .optional(),
    }),
  },
  { texts: ['name', 'definition'], keyed: { series: 'at' }, points: { place: 'place' } },
);

export type MeasureBody = BodyOf<typeof measureRecord>;
