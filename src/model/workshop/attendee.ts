import * as z from 'zod';
import { describe } from '#model/record/record-type.ts';
import { text } from '#model/record/values.ts';

/** The colours somebody in a workshop can be known by. */
export const attendeeColours = ['moss', 'coral', 'slate', 'amber', 'sea', 'bark'] as const;
export type AttendeeColour = (typeof attendeeColours)[number];

/** Somebody who takes part in a workshop; the record's id is the member's or the guest's. */
export const attendeeRecord = describe({
  type: 'attendee',
  document: 'workshop',
  inFile: { not: 'goes with its workshop' },
  body: z.looseObject({
    name: text.optional(),
    colour: z.enum(attendeeColours).optional(),
    isGuest: z.boolean().optional(),
  }),
});
