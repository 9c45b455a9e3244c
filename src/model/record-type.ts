import type * as z from 'zod';
import type { JsonObject } from '#base/json.ts';
import type { OrderKey } from '#base/order-key.ts';

export type DocumentKind = 'workspace' | 'journey' | 'interview' | 'workshop';

/** What a path in a body points at: records of another type, or a place on the journey. */
export type Target = string;

/**
 * One kind of thing that a document is made of.
 *
 * Shape   `texts` are paths merged word by word when two people write; `keyed` lists merged entry by entry, with the key of an entry; `sealed` are paths of a participant's own words;
 *         `points` say which paths hold ids of what (`*` walks a list); `partOf` are paths whose target takes this with it when removed.
 */
export type RecordType<Type extends string = string, Schema extends z.ZodType = z.ZodType> = {
  readonly type: Type;
  readonly document: DocumentKind;
  readonly version: number;
  readonly body: Schema;
  readonly texts: readonly string[];
  readonly keyed: { readonly [path: string]: string };
  readonly sealed: readonly string[];
  readonly points: { readonly [path: string]: Target };
  readonly partOf: readonly string[];
};

/** What a schema names, all the way down, without the open ends that keep unknown keys. */
export type Known<T> = T extends readonly (infer Item)[]
  ? Known<Item>[]
  : T extends object
    ? { [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Known<T[K]> }
    : T;

export type BodyOf<R> = R extends RecordType<string, infer Schema> ? Known<z.output<Schema>> : never;

/**
 * A record as it stands in a document; `erased` says that a participant's words were here and are gone, with `keyMissing` because their key is
 * lost: nobody erased them. `withheld` says that some are kept from whoever sees it so.
 */
export type StigRecord<Type extends string = string, Body = JsonObject> = {
  readonly type: Type;
  readonly id: string;
  readonly order: OrderKey;
  readonly body: Body;
  readonly erased?: true;
  readonly withheld?: true;
  readonly keyMissing?: true;
};

type Described = Partial<Pick<RecordType, 'version' | 'texts' | 'keyed' | 'sealed' | 'points' | 'partOf'>>;

/** Describes a record type; what is not said is empty, and the version is 1. */
export function describe<Type extends string, Schema extends z.ZodType>(
  of: { type: Type; document: DocumentKind; body: Schema },
  more: Described = {},
): RecordType<Type, Schema> {
  return { version: 1, texts: [], keyed: {}, sealed: [], points: {}, partOf: [], ...of, ...more };
}
