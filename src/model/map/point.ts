import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { describe } from '#model/record/record-type.ts';
import { feeling, id, ids, text } from '#model/record/values.ts';

/** A point that the team drew on an experience curve, at an interaction or part-way through a phase. */
export const pointRecord = describe(
  {
    type: 'point',
    document: 'journey',
    inFile: { inside: 'curves.*.points', knownBy: ['curve', 'at'], reserved: ['curve', 'id'] },
    body: z.looseObject({
      curve: id.optional(),
      at: place.optional(),
      feeling: feeling.optional(),
      note: text.optional(),
      evidence: ids.optional(),
      setAside: ids.optional(),
    }),
  },
  {
    texts: ['note'],
    points: { curve: 'curve', at: 'place', 'evidence.*': 'excerpt', 'setAside.*': 'excerpt' },
    partOf: ['curve', 'at.interaction', 'at.phase'],
  },
);
