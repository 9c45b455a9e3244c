import * as z from 'zod';
import { place } from '#model/place.ts';
import { type BodyOf, describe } from '#model/record-type.ts';
import { id, text } from '#model/values.ts';

/** What somebody's note says of the customer. */
export const contributionKinds = ['happens', 'thought', 'heart', 'cloud', 'quote', 'opportunity'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/**
 * A note that somebody writes in a workshop: theirs alone until its round is revealed.
 *
 * Shape   `at` is the interaction or what lies between two at which it stands; `phase` is then the phase of that.
 */
export const contributionRecord = describe(
  {
    type: 'contribution',
    document: 'workshop',
    body: z.looseObject({
      by: id.optional(),
      round: z.number().int().min(1).optional(),
      text: text.optional(),
      kind: z.enum(contributionKinds).optional(),
      phase: id.optional(),
      at: place.optional(),
      cluster: id.optional(),
    }),
  },
  { texts: ['text'], sealed: ['text'], points: { phase: 'phase', at: 'place', cluster: 'cluster', by: 'attendee' } },
);

export type ContributionBody = BodyOf<typeof contributionRecord>;
