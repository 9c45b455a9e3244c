import { type Json, type JsonObject, sameJson } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import type { Command, CommandOf } from '#model/document/command.ts';
import type {
  NoOther,
  Patch,
  PathOf,
  SaidBody,
  TextPathOf,
  TextSpot,
  ValueAt,
  Values,
} from '#model/commands/typed-body.ts';
import type { AnyRecord, TypeName } from '#model/document/records.ts';

/** Where a record comes to stand: last when nothing is said, first for `null`. */
type Stands = { readonly id: string; readonly after?: string | null | undefined };

/** Adds a record. */
export const addRecord = <T extends TypeName, const B extends SaidBody<T>>(
  type: T,
  { body, ...stands }: Stands & { readonly body: B & NoOther<B, SaidBody<T>> },
): CommandOf<'add'> => ({ do: 'add', type, ...stands, body: body as unknown as JsonObject });

/** Adds a record whose body was read elsewhere, such as on a clipboard. */
export const addCopy = ({ type, ...copy }: Stands & Pick<AnyRecord, 'type' | 'body'>): CommandOf<'add'> => ({
  do: 'add',
  type,
  ...copy,
});

/** Edits a record: texts and lists are merged with what others did since their author saw them. */
export const editRecord = <T extends TypeName, const P extends Patch<T>>(
  type: T,
  id: string,
  patch: P & NoOther<P, Patch<T>>,
): CommandOf<'edit'> => ({ do: 'edit', type, id, set: patch as unknown as CommandOf<'edit'>['set'] });

type Written<T extends TypeName> = { readonly type: T; readonly id: string; readonly body: object };

/** Sets one value of a record that one sees, or takes it away. */
export const setValue = <T extends TypeName, P extends PathOf<T>>(
  { type, id, body }: Written<T>,
  path: P,
  is: ValueAt<T, P> | undefined,
): CommandOf<'edit'> => ({
  do: 'edit',
  type,
  id,
  set: { [path]: { was: readPath(body as JsonObject, path), is: is as Json | undefined } },
});

/** Moves a record among those of its type, an interaction into another phase too. */
export const moveRecord = <T extends TypeName>(
  type: T,
  to: Stands & { readonly phase?: (T extends 'interaction' ? string : never) | undefined },
): CommandOf<'move'> => ({ do: 'move', type, ...to });

/** Removes a record, with all that is part of it. */
export const removeRecord = (type: TypeName, id: string): Extract<Command, { do: 'remove' }> => ({
  do: 'remove',
  type,
  id,
});

/** Sets values of a record that one sees, or takes them away; what says the same stays as whoever else leaves it. */
export const setValues = <T extends TypeName, const V extends Values<T>>(
  { type, id, body }: Written<T>,
  values: V & NoOther<V, Values<T>>,
): CommandOf<'edit'> => {
  const edits = Object.entries(values as { readonly [path: string]: Json | undefined })
    .map(([path, is]) => [path, { was: readPath(body as JsonObject, path), is }] as const)
    .filter(([, { was, is }]) => !sameJson(was, is));
  return { do: 'edit', type, id, set: Object.fromEntries(edits) };
};

/** Puts one person in the place of another where a record names them. */
export const putInPlace = (
  { type, id }: { readonly type: TypeName; readonly id: string },
  paths: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): CommandOf<'edit'> => ({
  do: 'edit',
  type,
  id,
  set: Object.fromEntries(paths.map((path) => [path, { was: from, is: to }])),
});

type Rewritten = { readonly was: string; readonly is: string };

/** Writes a text of a record anew; what others write in it meanwhile is merged. */
export const writeText = <T extends TypeName>(
  { type, id }: { readonly type: T; readonly id: string },
  path: TextPathOf<T>,
  text: Rewritten,
): CommandOf<'edit'> => ({ do: 'edit', type, id, set: { [path]: text } });

/** The same where the type is not known beforehand. */
export const writeSpot = ({ type, id, path }: TextSpot, text: Rewritten): CommandOf<'edit'> => ({
  do: 'edit',
  type,
  id,
  set: { [path]: text },
});
