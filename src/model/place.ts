import * as z from 'zod';

/** Where on a journey something lies; a phase with a position (0 … 1 through it) is a point on the curve. */
export const place = z.union([
  z.looseObject({ journey: z.literal(true) }),
  z.looseObject({ phase: z.string().min(1), position: z.number().min(0).max(1).optional() }),
  z.looseObject({ interaction: z.string().min(1) }),
  z.looseObject({ transition: z.string().min(1) }),
  z.looseObject({ curve: z.string().min(1) }),
]);

export type Place =
  | { journey: true }
  | { phase: string; position?: number | undefined }
  | { interaction: string }
  | { transition: string }
  | { curve: string };
