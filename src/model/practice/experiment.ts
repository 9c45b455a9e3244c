import * as z from 'zod';
import { place } from '#model/record/place.ts';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { day, id, text } from '#model/record/values.ts';

/**
 * A change with a stated belief: if we do this, then that happens at this place in the journey.
 *
 * Shape   `expected` is what its measure should come to, by when; `baseline` the days before that it is held against, `comparison`
 * those whom nothing was changed for; `next` is the thing that its next focus names.
 */
export const experimentRecord = describe(
  {
    type: 'experiment',
    document: 'journey',
    inFile: { list: 'experiments' },
    body: z.looseObject({
      change: text.optional(),
      expectedEffect: text.optional(),
      expected: z.looseObject({ value: z.number().optional(), by: day.optional() }).optional(),
      baseline: z.looseObject({ from: day.optional(), to: day.optional() }).optional(),
      comparison: z.looseObject({ measure: id.optional(), text: text.optional() }).optional(),
      stopRule: text.optional(),
      place: place.optional(),
      measure: id.optional(),
      method: z.enum(['quantitative', 'qualitative']).optional(),
      start: day.optional(),
      end: day.optional(),
      status: z.enum(['planned', 'running', 'ended']).optional(),
      result: text.optional(),
      verdict: z.enum(['held', 'did-not-hold', 'unclear']).optional(),
      nextFocus: text.optional(),
      next: z.looseObject({ place: place.optional(), journey: id.optional(), experiment: id.optional() }).optional(),
      prototype: id.optional(),
      moment: id.optional(),
      owner: id.optional(),
      links: z.array(z.string()).optional(),
    }),
  },
  {
    texts: ['change', 'expectedEffect', 'comparison.text', 'stopRule', 'result', 'nextFocus'],
    points: {
      place: 'place',
      measure: 'measure',
      'comparison.measure': 'measure',
      prototype: 'prototype',
      moment: 'moment',
      owner: 'person',
      'next.place': 'place',
      'next.experiment': 'experiment',
    },
  },
);

export type ExperimentBody = BodyOf<typeof experimentRecord>;
