import * as z from 'zod';
import { keepEarlierName } from '#model/map/earlier-names.ts';
import { describe } from '#model/record/record-type.ts';
import { duration, ownerPoints, owners, prompt, text } from '#model/record/values.ts';

/** One of few overarching stretches, named in the customer's own terms. */
export const phaseRecord = describe(
  {
    type: 'phase',
    document: 'journey',
    inFile: { list: 'phases' },
    body: z.looseObject({
      name: text.optional(),
      prompt: prompt.optional(),
      earlierNames: z.array(text).optional(),
      doing: text.optional(),
      goal: text.optional(),
      involvesUs: z.boolean().optional(),
      stretch: z.enum(['before', 'during', 'after']).optional(),
      leadTime: duration.optional(),
      owners: owners.optional(),
    }),
  },
  { texts: ['name', 'prompt', 'doing', 'goal'], along: keepEarlierName, points: ownerPoints },
);
