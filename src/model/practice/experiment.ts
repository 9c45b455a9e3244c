import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { day, id, text } from '#model/record/values.ts';

/** A change with a stated belief: if we do this, then that happens at this place in the journey. */
export const experimentRecord = describe(
  {
    type: 'experiment',
    document: 'journey',
    inFile: { list: 'experiments' },
    body: z.looseObject({
      change: text.optional(),
      expectedEffect: text.optional(),
      place: place.optional(),
      measure: id.optional(),
      method: z.enum(['quantitative', 'qualitative']).optional(),
      start: day.optional(),
      end: day.optional(),
      status: z.enum(['planned', 'running', 'ended']).optional(),
      result: text.optional(),
      verdict: z.enum(['held', 'did-not-hold', 'unclear']).optional(),
      nextFocus: text.optional(),
      prototype: id.optional(),
      moment: id.optional(),
      owner: id.optional(),
      links: z.array(z.string()).optional(),
    }),
  },
  {
    texts: ['change', 'expectedEffect', 'result', 'nextFocus'],
    points: { place: 'place', measure: 'measure', prototype: 'prototype', moment: 'moment', owner: 'person' },
  },
);

export type ExperimentBody = BodyOf<typeof experimentRecord>;
