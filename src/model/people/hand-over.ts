import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { id, text, time } from '#model/record/values.ts';

/** What somebody can answer for. */
export const ownedTypes = ['journey', 'phase', 'interaction', 'transition', 'touchpoint', 'experiment'] as const;

/** That somebody gave another what they answered for: which places, and what they said with it. */
export const handOverRecord = describe(
  {
    type: 'hand-over',
    document: 'workspace',
    inFile: { not: 'who answers now stands at each place; how it came to be so is the workspace’s' },
    body: z.looseObject({
      from: id.optional(),
      to: id.optional(),
      by: id.optional(),
      at: time.optional(),
      note: text.optional(),
      places: z
        .array(z.looseObject({ document: id, record: id, type: z.enum(ownedTypes), paths: z.array(z.string()) }))
        .optional(),
      /** Whoever got it has read it. */
      seen: z.boolean().optional(),
    }),
  },
  { texts: ['note'], points: { from: 'person', to: 'person', by: 'person' } },
);
