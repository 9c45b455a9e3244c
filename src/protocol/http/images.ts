import * as z from 'zod';
import { id } from '#protocol/http/values.ts';

export const imageParams = z.object({ ws: id, hash: z.string().regex(/^[0-9a-f]{64}$/u) });
export const imageQuery = z.object({ size: z.enum(['small', 'whole']).optional() });

/** A picture that is kept: the name it is shown by, and its size. Units: px. */
export const imageKept = z.object({ blob: id, width: z.number().int(), height: z.number().int() });
export type ImageKept = z.output<typeof imageKept>;
