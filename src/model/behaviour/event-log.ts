import * as z from 'zod';
import { eventFormats } from '#model/behaviour/event-format.ts';
import { type BodyOf, describe } from '#model/record/record-type.ts';
import { id, text } from '#model/record/values.ts';

/** Which column of a file says what; confirmed by a person, never assumed. */
export const columns = z.looseObject({
  case: z.string(),
  activity: z.string(),
  time: z.string(),
  clock: z.string().optional(),
  resource: z.string().optional(),
  channel: z.string().optional(),
  lifecycle: z.string().optional(),
});

/** One imported file of events: whose journeys it may show, where its bytes are, what was left out and why. */
export const eventLogRecord = describe(
  {
    type: 'event-log',
    document: 'workspace',
    inFile: { not: 'events stay where they were counted' },
    body: z.looseObject({
      name: text.optional(),
      journeys: z.array(id).optional(),
      blob: z.string(),
      /** SHA-256 of what the file holds, unpacked: the same rows are known again under any name. */
      content: z.string().optional(),
      /** When it was read in. */
      imported: z.string().optional(),
      format: z.enum(eventFormats),
      columns: columns.optional(),
      /** Of an XES log: the steps of the life cycle that count, and the properties that are kept; all where it does not say. */
      steps: z.array(z.string()).optional(),
      properties: z.array(z.string()).optional(),
      events: z.number().int(),
      customers: z.number().int(),
      /** How many events were erased from it with the customers they were of; its file is not kept then. */
      erased: z.number().int().optional(),
      fileGone: z.boolean().optional(),
      first: z.string().optional(),
      last: z.string().optional(),
      skipped: z
        .array(
          z.looseObject({
            reason: z.string(),
            n: z.number().int(),
            /** A row of an older Stig; what a customer did is not written where it cannot be erased, so now there is only its `line`. */
            sample: z.string().optional(),
            line: z.number().int().optional(),
          }),
        )
        .optional(),
    }),
  },
  { texts: ['name'], points: { 'journeys.*': 'journey' } },
);

export type EventLogBody = BodyOf<typeof eventLogRecord>;
