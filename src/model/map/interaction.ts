import * as z from 'zod';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { fromWorkshop, id, ids, mark, ownerPoints, owners, picture, prompt, text } from '#model/record/values.ts';

/** Events that show that the interaction happened: a name, and properties that must have these values. */
export const eventRule = z.looseObject({
  name: z.string().min(1),
  where: z.record(z.string(), z.string()).optional(),
});

/** The smallest part of a journey: one meeting, with us (direct) or without us (indirect). */
export const interactionRecord = describe(
  {
    type: 'interaction',
    document: 'journey',
    inFile: { list: 'interactions' },
    body: z.looseObject({
      phase: id.optional(),
      text: text.optional(),
      short: text.optional(),
      prompt: prompt.optional(),
      kind: z.enum(['direct', 'indirect']).optional(),
      actor: id.optional(),
      role: z.string().optional(),
      channels: ids.optional(),
      mark: mark.optional(),
      owners: owners.optional(),
      team: id.optional(),
      systems: ids.optional(),
      touchpoint: id.optional(),
      picture: picture.optional(),
      evidence: ids.optional(),
      setAside: ids.optional(),
      events: z.array(eventRule).optional(),
      from: fromWorkshop.optional(),
    }),
  },
  {
    texts: ['text', 'short', 'prompt', 'picture.alt'],
    keyed: { events: '' },
    points: {
      phase: 'phase',
      actor: 'actor',
      'channels.*': 'channel',
      ...ownerPoints,
      team: 'team',
      'systems.*': 'system',
      touchpoint: 'touchpoint',
      'picture.blob': 'blob',
      'evidence.*': 'excerpt',
      'setAside.*': 'excerpt',
    },
    partOf: ['phase'],
  },
);

export type InteractionBody = BodyOf<typeof interactionRecord>;
export type EventRule = { name: string; where?: Record<string, string> | undefined };
