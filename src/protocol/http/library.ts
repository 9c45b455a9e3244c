import * as z from 'zod';
import { libraryTypes } from '#model/people/library-types.ts';
import { id } from '#protocol/http/values.ts';

export const libraryParams = z.object({ ws: id, type: z.enum(libraryTypes), id });

/** Where something of the library is mentioned: how many things mention it on how many journeys, in interviews, and in the library itself. */
export const mentions = z.object({
  journeys: z.number().int(),
  onJourneys: z.number().int(),
  interviews: z.number().int(),
  inLibrary: z.number().int(),
});
export type Mentions = z.output<typeof mentions>;

export const uniteWith = z.object({ into: id });
