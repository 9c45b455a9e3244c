import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { id, ids, text } from '#model/record/values.ts';

/**
 * Which lanes of the map somebody is shown, saved for an audience.
 *
 * Shape   lanes are named by their key: one of the map's own, or the id of a lane of the team's own. A lane that is named nowhere stands where
 *         the map has it, and is seen when it holds something.
 */
export const viewRecord = describe(
  {
    type: 'view',
    document: 'journey',
    inFile: { list: 'views' },
    body: z.looseObject({
      name: text.optional(),
      audience: text.optional(),
      order: ids.optional(),
      shown: ids.optional(),
      hidden: ids.optional(),
      folded: ids.optional(),
      names: z.record(z.string(), text).optional(),
      curves: ids.optional(),
      foreground: id.optional(),
      hasTracks: z.boolean().optional(),
      isToScale: z.boolean().optional(),
    }),
  },
  { texts: ['name', 'audience'], points: { 'curves.*': 'curve', foreground: 'curve' } },
);
