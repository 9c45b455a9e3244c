import * as z from 'zod';
import { id } from '#protocol/http/values.ts';

export const touchpointParams = z.object({ ws: id, id });

/** How often each touchpoint of the library stands on the workspace's journeys. */
export const touchpointCounts = z.array(
  z.object({ touchpoint: id, places: z.number().int(), journeys: z.number().int() }),
);
export type TouchpointCount = z.output<typeof touchpointCounts>[number];

/**
 * One place where a touchpoint is used, and how it feels there.
 *
 * Units   `feeling` −1 … 1, that of the customers' curve.
 */
export const touchpointUses = z.array(
  z.object({
    journey: id,
    journeyName: z.string(),
    interaction: id,
    text: z.string(),
    phase: z.string().optional(),
    mark: z.object({ type: z.enum(['heart', 'cloud']), strength: z.number().int() }).optional(),
    isAssumption: z.boolean(),
    feeling: z.number().optional(),
  }),
);
export type TouchpointUse = z.output<typeof touchpointUses>[number];
