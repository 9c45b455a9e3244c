import * as z from 'zod';
import { writePath } from '#base/json-path.ts';
import type { JsonObject } from '#base/json.ts';
import type { Command } from '#model/document/command.ts';
import type { Records, StigDocument } from '#model/document/document.ts';
import type { Refusal } from '#model/document/refusal.ts';
import type { TypeName } from '#model/document/records.ts';
import { id, ids, text } from '#model/record/values.ts';
import { attendeeColours } from '#model/workshop/attendee.ts';
import { contributionKinds } from '#model/workshop/contribution.ts';

/** Nobody writes as many in an hour; a program would. */
const mostNotes = 500;

const at = z.union([
  z.strictObject({ journey: z.literal(true) }),
  z.strictObject({ phase: id, position: z.number().min(0).max(1).optional() }),
  z.strictObject({ interaction: id }),
  z.strictObject({ transition: id }),
  z.strictObject({ curve: id }),
]);

const mark = z.strictObject({
  type: z.enum(['heart', 'cloud']).optional(),
  strength: z.number().int().min(1).max(3).optional(),
});

/** All that a guest may write, by type: unlike a member's, a key that nobody knows is refused, not kept. */
const guestWrites: { readonly [T in TypeName]?: z.ZodType } = {
  attendee: z.strictObject({
    name: z.string().max(200).optional(),
    colour: z.enum(attendeeColours).optional(),
    isGuest: z.boolean().optional(),
  }),
  contribution: z.strictObject({
    by: id.optional(),
    round: z.number().int().min(1).optional(),
    text: text.optional(),
    kind: z.enum(contributionKinds).optional(),
    phase: id.optional(),
    at: at.optional(),
    cluster: id.optional(),
  }),
  cluster: z.strictObject({ name: text.optional() }),
  vote: z.strictObject({ by: id.optional(), note: id.optional(), cluster: id.optional() }),
  interaction: z.strictObject({
    phase: id.optional(),
    text: text.optional(),
    kind: z.enum(['direct', 'indirect']).optional(),
    mark: mark.optional(),
    from: z.strictObject({ workshop: id.optional(), notes: ids.max(200).optional() }).optional(),
  }),
};

/** Why a guest may not write just this: keys that nobody knows, or more notes than anybody writes. What a type means is asked elsewhere. */
export function whyNotFromGuest(user: string, doc: StigDocument, command: Command): Refusal | undefined {
  for (const { type, body } of writtenBodies(doc.records, command)) {
    const [issue] = guestWrites[type]?.safeParse(body).error?.issues ?? [];
    if (issue) return { code: 'not-valid', place: issue.path.join('.'), message: issue.message };
  }
  return addsNote(command) && notesOf(user, doc.records) >= mostNotes
    ? { code: 'not-now', action: 'contribution' }
    : undefined;
}

type Written = { readonly type: TypeName; readonly body: JsonObject };

/** What a command would write: bodies of what is new, and of what is edited the keys that are touched, as they would be. */
function writtenBodies(records: Records, command: Command): Written[] {
  if (command.do === 'add') return [command];
  if (command.do === 'import') return [...command.records];
  if (command.do !== 'edit') return [];
  let body: JsonObject = records.get(command.id)?.body ?? {};
  for (const [path, { is }] of Object.entries(command.set)) body = writePath(body, path, is);
  const touched = new Set(Object.keys(command.set).map((path) => path.split('.')[0] ?? ''));
  const written = Object.entries(body).filter(([key]) => touched.has(key));
  return [{ type: command.type, body: Object.fromEntries(written) }];
}

const addsNote = (command: Command): boolean =>
  (command.do === 'add' && command.type === 'contribution') || command.do === 'import';

function notesOf(user: string, records: Records): number {
  let notes = 0;
  for (const { type, body } of records.values()) if (type === 'contribution' && body['by'] === user) notes += 1;
  return notes;
}
