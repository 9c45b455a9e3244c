import * as z from 'zod';
import { languages } from '#base/languages.ts';
import { roles } from '#model/people/role.ts';

/** The languages that Stig speaks and that an answer can be in. */
export const language = z.enum(languages);

export const role = z.enum(roles);
export const id = z.string().min(1).max(200);
export const email = z.email().max(320);
export const personName = z.string().trim().min(1).max(200);
/** Long rather than strange. */
export const password = z.string().min(10).max(128);
/** A moment, RFC 3339 in UTC. */
export const moment = z.iso.datetime();

export const workspaceParams = z.object({ ws: id });
export const documentParams = z.object({ id });
export const tokenParams = z.object({ token: z.string().min(1).max(200) });
export const made = z.object({ id }).meta({ examples: [{ id: '8tjb7cg7acgy7ozo52ns' }] });
export const done = z.object({ ok: z.literal(true) }).meta({ examples: [{ ok: true }] });
