import * as z from 'zod';
import { id } from '#model/record/values.ts';

/** Comments of one journey that the signed-in person has seen, on whichever screen. */
export const seenComments = z.object({ comments: z.array(id).max(5000) });
