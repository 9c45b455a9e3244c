import * as z from 'zod';

/** A day, `2026-05-01`. */
export const day = z.iso.date();
/** A moment, RFC 3339 with a zone. */
export const time = z.iso.datetime({ offset: true });
/** A stretch of time, ISO 8601: `P3D`, `PT4H`. */
export const duration = z
  .string()
  .regex(
    /^P(?=.)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?W)?(\d+(\.\d+)?D)?(T(?=.)(\d+(\.\d+)?H)?(\d+(\.\d+)?M)?(\d+(\.\d+)?S)?)?$/u,
  );
/** −1 as hard as it gets … +1 as good as it gets. */
export const feeling = z.number().min(-1).max(1);
export const id = z.string().min(1).max(200);
export const ids = z.array(id);
/** A question at a place where nothing is written yet; it stands where a name or a few words will. */
export const prompt = z.string().max(200);

/** Free text; long enough for a story, short enough for a socket. */
export const text = z.string().max(20_000);
/** A professional owner answers for the experience; an operational one runs it day to day; a deputy answers while they are away. */
export const owners = z.looseObject({
  professional: id.optional(),
  operational: id.optional(),
  deputy: id.optional(),
});
export const ownerKinds = ['professional', 'operational', 'deputy'] as const;
export type OwnerKind = (typeof ownerKinds)[number];
export const ownerPoints = {
  'owners.professional': 'person',
  'owners.operational': 'person',
  'owners.deputy': 'person',
} as const;
export const mark = z.looseObject({
  type: z.enum(['heart', 'cloud']).optional(),
  strength: z.number().int().min(1).max(3).optional(),
});

/** The workshop that something came out of, and the notes it was made of. */
export const fromWorkshop = z.looseObject({ workshop: id.optional(), notes: ids.optional() });

/** A picture that was kept: which, how large, and what it shows, for those who do not see it. Units: px. */
export const picture = z.looseObject({
  blob: id,
  width: z.number().int().min(1).optional(),
  height: z.number().int().min(1).optional(),
  alt: text.optional(),
});

export type Picture = {
  blob: string;
  width?: number | undefined;
  height?: number | undefined;
  alt?: string | undefined;
};
export type Owners = { readonly [Kind in OwnerKind]?: string | undefined };
export type Mark = { type?: 'heart' | 'cloud' | undefined; strength?: number | undefined };
