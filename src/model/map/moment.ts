import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { describe } from '#model/record/record-type.ts';
import { ids, text } from '#model/record/values.ts';

export const cues = ['effort', 'end-of-sequence', 'high-expectation'] as const;

/** A moment of truth: where the relation is decided, and the design problems that it opens. */
export const momentRecord = describe(
  {
    type: 'moment',
    document: 'journey',
    inFile: { list: 'moments' },
    body: z.looseObject({
      title: text.optional(),
      experience: text.optional(),
      places: z.array(place).optional(),
      cues: z.array(z.enum(cues)).optional(),
      howMightWe: z.array(text).optional(),
      evidence: ids.optional(),
      setAside: ids.optional(),
    }),
  },
  { texts: ['title', 'experience'], points: { 'places.*': 'place', 'evidence.*': 'excerpt', 'setAside.*': 'excerpt' } },
);
