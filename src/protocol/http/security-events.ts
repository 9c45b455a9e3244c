import * as z from 'zod';
import { securityEventDetail, securityEventKinds } from '#model/people/security-event.ts';
import { id, moment } from '#protocol/http/values.ts';

const kind = z.enum(securityEventKinds);

/** Which of them, `kinds` by commas, and from where on. */
export const securityEventsQuery = z.object({
  kinds: z
    .string()
    .max(2000)
    .transform((text) => text.split(','))
    .pipe(z.array(kind).min(1))
    .optional(),
  before: z.string().max(100).optional(),
});

const who = z.object({ id, name: z.string().optional(), isFormer: z.literal(true).optional() });

const securityEvent = z.object({
  id,
  at: moment,
  kind,
  actor: who.optional(),
  /** A person, or the id of what it is about. */
  about: who.optional(),
  place: z.string().optional(),
  detail: securityEventDetail,
});
export type SecurityEventShown = z.output<typeof securityEvent>;

export const securityEventsAnswer = z.object({ events: z.array(securityEvent), next: z.string().optional() });
export type SecurityEventsAnswer = z.output<typeof securityEventsAnswer>;
