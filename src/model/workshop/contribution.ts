import * as z from 'zod';
import type { JsonObject } from '#base/json.ts';
import { place } from '#model/record/place.ts';
import { type BodyOf, describe, type Ground, type NotHere, type Standing } from '#model/record/record-type.ts';
import { workshopState } from '#model/workshop/rules.ts';
import { id, text } from '#model/record/values.ts';

/** What somebody's note says of the customer. */
export const contributionKinds = ['happens', 'thought', 'heart', 'cloud', 'quote', 'opportunity'] as const;
export type ContributionKind = (typeof contributionKinds)[number];

/** Nobody writes for a round that has not begun: it would stay hidden from everybody. */
function whyNotRound({ body: { round } }: Standing, doc: Ground): NotHere | undefined {
  const early = typeof round === 'number' && round > workshopState(doc).round;
  return early ? { code: 'not-valid', place: 'round', message: 'not begun' } : undefined;
}

/** Others' notes stay theirs until they are revealed. */
const isUnrevealed = (body: JsonObject, doc: Ground): boolean =>
  Number(body['round'] ?? 1) > workshopState(doc).revealed;

/**
 * A note that somebody writes in a workshop: theirs alone until its round is revealed.
 *
 * Shape   `at` is the interaction or what lies between two at which it stands; `phase` is then the phase of that.
 */
export const contributionRecord = describe(
  {
    type: 'contribution',
    document: 'workshop',
    inFile: { not: 'goes with its workshop' },
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
  {
    texts: ['text'],
    sealed: ['text'],
    spokenBy: 'nobody',
    whyNot: whyNotRound,
    hidden: isUnrevealed,
    points: { phase: 'phase', at: 'place', cluster: 'cluster', by: 'attendee' },
  },
);

export type ContributionBody = BodyOf<typeof contributionRecord>;
