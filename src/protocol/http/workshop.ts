import * as z from 'zod';
import { text } from '#model/record/values.ts';
import { attendeeColours } from '#model/workshop/attendee.ts';
import { exercises, mostDots, stages } from '#model/workshop/workshop.ts';
import { imageParams } from '#protocol/http/images.ts';
import { id, moment } from '#protocol/http/values.ts';

export const newWorkshop = z.object({
  title: text.trim().min(1).max(300),
  question: text.max(1000).optional(),
  exercise: z.enum(exercises).optional(),
  dots: z.number().int().min(0).max(mostDots).optional(),
});
export type NewWorkshop = z.output<typeof newWorkshop>;

const workshopSummary = z.object({
  id,
  title: z.string(),
  question: z.string().optional(),
  stage: z.enum(stages),
  people: z.number().int(),
  notes: z.number().int(),
  created: moment,
  closed: z.string().optional(),
});
export const workshopSummaries = z.object({ workshops: z.array(workshopSummary) });
export type WorkshopSummary = z.output<typeof workshopSummary>;

/** The code that guests type, and where they type it. */
export const door = z.object({ code: z.string(), url: z.string(), expires: moment });
/** Nothing where the door is shut. */
export const doorThere = z.object({ door: door.optional() });

const guest = z.object({ id, name: z.string(), colour: z.string(), joined: moment });
export const guests = z.object({ guests: z.array(guest) });
export const guestParams = z.object({ id, guest: id });

export const join = z.object({
  code: z.string().min(1).max(40),
  name: z.string().trim().min(1).max(60),
  colour: z.enum(attendeeColours),
});
export type Join = z.output<typeof join>;

/** Who a guest is, and the workshop that they came to. */
export const guestMe = z.object({ id, name: z.string(), colour: z.string(), workshop: id, expires: moment });
export type GuestMe = z.output<typeof guestMe>;

/** The map as a guest is let at it; nothing where they are not. */
export const guestMap = z.object({ content: z.custom<object>().optional() });

export const guestImageParams = z.object({ hash: imageParams.shape.hash });
