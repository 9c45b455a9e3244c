import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { day, text } from '#model/record/values.ts';

/** A quantity followed over time at a place; its source says where the numbers come from. */
export const measureRecord = describe(
  {
    type: 'measure',
    document: 'journey',
    inFile: { list: 'measures' },
    body: z.looseObject({
      name: text.optional(),
      unit: z.string().optional(),
      place: place.optional(),
      source: z.enum(['behaviour', 'survey', 'crm', 'manual']).optional(),
      target: z.number().optional(),
      direction: z.enum(['up', 'down']).optional(),
      series: z.array(z.looseObject({ at: day, value: z.number(), n: z.number().optional() })).optional(),
    }),
  },
  { texts: ['name'], keyed: { series: 'at' }, points: { place: 'place' } },
);

export type MeasureBody = BodyOf<typeof measureRecord>;
