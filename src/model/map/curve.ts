import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { day, id, text } from '#model/record/values.ts';

/** What a curve tells of: what people lived, what the team believes, or what it wants them to live. */
export const curveKinds = ['researched', 'hypothesis', 'to-be'] as const;
export type CurveKind = (typeof curveKinds)[number];

/** An experience curve: whose it is. Its points are records of their own, so that two people can move two of them. */
export const curveRecord = describe(
  {
    type: 'curve',
    document: 'journey',
    inFile: { list: 'curves', reserved: ['points'] },
    body: z.looseObject({
      of: z.enum(['customers', 'employees']).optional(),
      name: text.optional(),
      group: id.optional(),
      kind: z.enum(curveKinds).optional(),
      date: day.optional(),
    }),
  },
  { texts: ['name'], points: { group: 'group' } },
);
