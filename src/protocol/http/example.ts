import * as z from 'zod';
import { id, language } from '#protocol/http/values.ts';

const thing = z.object({ type: z.string(), id, name: z.string() });

/** Whether the example is in the workspace, how much goes with it, and what stays because somebody has made use of it; nothing is `usedBy` where somebody signs in as that person. */
export const exampleNow = z.object({
  isThere: z.boolean(),
  journeys: z.number().int(),
  interviews: z.number().int(),
  library: z.number().int(),
  stays: z.array(thing.extend({ usedBy: z.array(thing) })),
});
export type ExampleNow = z.output<typeof exampleNow>;

export const exampleWanted = z.object({ language: language.optional() });
export const exampleMade = z.object({ journey: id.optional() });
