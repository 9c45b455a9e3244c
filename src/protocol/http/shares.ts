import * as z from 'zod';
import { shareParts } from '#model/map/shared-view.ts';
import { day } from '#model/record/values.ts';
import { imageParams, imageQuery } from '#protocol/http/images.ts';
import { id, moment, tokenParams } from '#protocol/http/values.ts';

const parts = z.array(z.enum(shareParts)).max(shareParts.length);

/** A site as browsers name it: `https://intranet.example.se`. */
const site = z.string().regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/u);

/** A link to be made: until which day, with which password, what it shows, which sites may frame it (`*` for any), as it is now for good or as it will be, in which view. */
export const newShare = z.object({
  until: day.optional(),
  password: z.string().min(6).max(128).optional(),
  parts,
  frames: z.array(z.union([z.literal('*'), site])).max(20),
  isPinned: z.boolean(),
  view: id.optional(),
});
export type NewShareBody = z.output<typeof newShare>;

/** What the link says is told once; only its hash is kept. */
export const madeShare = z.object({ id, url: z.string(), embed: z.string() });
export type MadeShare = z.output<typeof madeShare>;

const share = z.object({
  id,
  created: moment,
  until: moment.optional(),
  hasPassword: z.boolean(),
  isPinned: z.boolean(),
  view: id.optional(),
  parts,
  frames: z.array(z.string()),
  opened: moment.optional(),
  openings: z.number().int(),
});
export const shares = z.object({ shares: z.array(share) });
export type ShareOfJourney = z.output<typeof share>;

export const shareParams = z.object({ id, share: id });

export const openShare = z.object({ password: z.string().max(128).optional() });

/** What a link's holder reads: the content of a map without anything that is not theirs to see. */
export const sharedMap = z.object({
  content: z.custom<object>(),
  view: z.custom<object>().optional(),
  until: moment.optional(),
  isPinned: z.boolean(),
  key: z.string().optional(),
});

export const sharedImageParams = tokenParams.extend({ hash: imageParams.shape.hash });
/** `key` is what opening a link with a password gave. */
export const sharedImageQuery = imageQuery.extend({ key: z.string().max(100).optional() });
