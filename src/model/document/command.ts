import * as z from 'zod';
import type { Json, JsonObject } from '#base/json.ts';
import { libraryTypes } from '#model/people/library-types.ts';
import { type AnyRecord, isTypeName, type TypeName } from '#model/document/records.ts';
import { day, id, ids, text } from '#model/record/values.ts';

const json = z.json() as z.ZodType<Json>;
const typeName = z.string().refine(isTypeName) as unknown as z.ZodType<TypeName>;
const body = z.record(z.string(), json) as unknown as z.ZodType<JsonObject>;

/** Stands last when `after` is not said, first when it is `null`. */
const after = id.nullable().optional();

const edited = z.object({ was: json.optional(), is: json.optional() });
const record = z.object({
  type: typeName,
  id,
  order: z.string().min(1).max(200),
  body,
  erased: z.literal(true).optional(),
}) as unknown as z.ZodType<AnyRecord>;

const change = z.discriminatedUnion('did', [
  z.object({ did: z.literal('added'), record }),
  z.object({ did: z.literal('removed'), record }),
  z.object({
    did: z.literal('edited'),
    type: typeName,
    id,
    order: z.object({ was: z.string(), is: z.string() }).optional(),
    set: z.record(z.string(), edited),
  }),
]);

/**
 * What somebody wants to do to a document.
 *
 * Shape   `edit` says for each path what its author saw (`was`) and wants (`is`): texts and lists are merged with what others did meanwhile.
 */
export const command = z.discriminatedUnion('do', [
  z.object({ do: z.literal('add'), type: typeName, id, body, after }),
  z.object({ do: z.literal('edit'), type: typeName, id, set: z.record(z.string().max(200), edited) }),
  z.object({ do: z.literal('move'), type: typeName, id, after, phase: id.optional() }),
  z.object({ do: z.literal('remove'), type: typeName, id }),
  z.object({
    do: z.literal('end-experiment'),
    id,
    result: text.min(1),
    verdict: z.enum(['held', 'did-not-hold', 'unclear']),
    end: day,
    nextFocus: text.optional(),
  }),
  z.object({ do: z.literal('split-phase'), id, after: id, into: id, name: text.optional() }),
  z.object({ do: z.literal('merge-phases'), id, next: id }),
  /** Makes two of the library one, here; only ever given to all documents that mention them at once. */
  z.object({ do: z.literal('unite'), type: z.enum(libraryTypes), from: id, into: id }),
  /** Takes back the steps that the commands `of` made: whoever keeps the log reads `changes` there, and only out of their author's own. */
  z.object({ do: z.literal('revert'), of: ids.max(5000).optional(), changes: z.array(change).max(5000) }),
  /** Makes the document hold just these, as it did once. */
  z.object({ do: z.literal('restore'), records: z.array(record).max(200_000) }),
  z.object({ do: z.literal('import'), records: z.array(record).max(200_000) }),
]);

export type Command = z.output<typeof command>;

export type CommandOf<Name extends Command['do']> = Extract<Command, { do: Name }>;
