import * as z from 'zod';
import { isObject, type Json } from '#base/json.ts';

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

/** Whether what stands in a body says where something lies. */
export const isPlace = (value: Json): value is Place & Json =>
  isObject(value) &&
  (value['journey'] === true ||
    ['phase', 'interaction', 'transition', 'curve'].some((key) => typeof value[key] === 'string'));
