import * as z from 'zod';
import type { SharePart } from '#model/map/shared-view.ts';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { id, text, time } from '#model/record/values.ts';

/** The stretches of a workshop, in their order; whoever leads it goes on and back as the room needs. */
export const stages = ['gather', 'write', 'reveal', 'group', 'vote', 'result'] as const;
export type Stage = (typeof stages)[number];

/** What a guest may do with the journey's map. */
export const mapAccess = ['none', 'see', 'edit'] as const;
export type MapAccess = (typeof mapAccess)[number];

/** What guests who see the map see on it besides what customers do and feel, where whoever leads says so. */
export const guestParts = ['quotes', 'openings', 'pictures'] as const satisfies readonly SharePart[];
export type GuestPart = (typeof guestParts)[number];

/** What the notes of a workshop are asked to be about. */
export const exercises = ['interactions', 'feelings', 'how-might-we', 'free'] as const;
export type Exercise = (typeof exercises)[number];

export const mostDots = 12;

/**
 * A workshop about one journey.
 *
 * Shape   notes of a round up to `revealed` are seen by all; `timer` has either the moment at which it ends or what is left of it while it rests;
 *         `columns` are the phases that were asked about, as they were called then.
 */
export const workshopRecord = describe(
  {
    type: 'workshop',
    document: 'workshop',
    inFile: { not: 'what was said in a room stays there; what came of it lies on the journey' },
    body: z.looseObject({
      journey: id.optional(),
      title: text.optional(),
      question: text.optional(),
      exercise: z.enum(exercises).optional(),
      stage: z.enum(stages).optional(),
      round: z.number().int().min(1).max(50).optional(),
      revealed: z.number().int().min(0).max(50).optional(),
      timer: z.looseObject({ endsAt: time.optional(), leftMs: z.number().min(0).optional() }).optional(),
      dots: z.number().int().min(0).max(mostDots).optional(),
      may: z
        .looseObject({
          write: z.boolean().optional(),
          group: z.boolean().optional(),
          vote: z.boolean().optional(),
          map: z.enum(mapAccess).optional(),
          quotes: z.boolean().optional(),
          openings: z.boolean().optional(),
          pictures: z.boolean().optional(),
        })
        .optional(),
      columns: z.array(z.looseObject({ id, name: text })).optional(),
      ledBy: id.optional(),
      closed: time.optional(),
    }),
  },
  {
    opens: ['stage', 'revealed'],
    texts: ['title', 'question'],
    points: { journey: 'journey', 'columns.*.id': 'phase' },
  },
);

export type WorkshopBody = BodyOf<typeof workshopRecord>;
