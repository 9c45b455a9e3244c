import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { describe } from '#model/record/record-type.ts';
import { id, text } from '#model/record/values.ts';

/** Something the customer never sees but that makes the experience, from one place to another. */
export const backstageRecord = describe(
  {
    type: 'backstage',
    document: 'journey',
    inFile: { list: 'backstage' },
    body: z.looseObject({
      view: z.enum(['teams', 'people-policies-systems', 'employees']).optional(),
      kind: z.enum(['team', 'person', 'policy', 'system', 'experience']).optional(),
      text: text.optional(),
      from: place.optional(),
      to: place.optional(),
      team: id.optional(),
      system: id.optional(),
    }),
  },
  { texts: ['text'], points: { from: 'place', to: 'place', team: 'team', system: 'system' } },
);
