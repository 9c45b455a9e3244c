import * as z from 'zod';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { duration, id, ids, mark, ownerPoints, owners, text } from '#model/record/values.ts';

export const frictions = ['expectation-unmet', 'out-of-step', 'start-over', 'waiting', 'unclear-next'] as const;

/** What lies between two interactions: waiting, expecting, starting over, being handed on. */
export const transitionRecord = describe(
  {
    type: 'transition',
    document: 'journey',
    inFile: { list: 'transitions' },
    body: z.looseObject({
      from: id.optional(),
      to: id.optional(),
      meanwhile: text.optional(),
      wait: z.looseObject({ expected: duration.optional(), felt: duration.optional() }).optional(),
      frictions: z.array(z.enum(frictions)).optional(),
      handOff: z.looseObject({ from: id.optional(), to: id.optional() }).optional(),
      mark: mark.optional(),
      owners: owners.optional(),
      evidence: ids.optional(),
      setAside: ids.optional(),
    }),
  },
  {
    texts: ['meanwhile'],
    points: {
      from: 'interaction',
      to: 'interaction',
      'handOff.from': 'team',
      'handOff.to': 'team',
      ...ownerPoints,
      'evidence.*': 'excerpt',
      'setAside.*': 'excerpt',
    },
    partOf: ['from', 'to'],
  },
);

export type TransitionBody = BodyOf<typeof transitionRecord>;
