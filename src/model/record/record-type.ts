import type * as z from 'zod';
import type { JsonObject } from '#base/json.ts';
import type { OrderKey } from '#base/order-key.ts';
import type { Material } from '#model/research/material.ts';

export type DocumentKind = 'workspace' | 'journey' | 'interview' | 'workshop';

/** What a path in a body points at: records of another type, or a place on the journey. */
export type Target = string;

/** Keys that a record has and its object in a file has not; a file's own key of that name is kept under another. */
type Reserved = { readonly reserved?: readonly string[] };

/**
 * Where records of a type stand in the open format: in a list of the file, inside something else there, or on purpose not.
 *
 * Shape   `knownBy` are the keys by which those that have no id in a file are found again; `alike` those by which a thing of the library is the same
 *         as one that is here; `mayLack` what a record says where a file says nothing; `private` keys leave only because a file brought them.
 */
export type InFile =
  | ({
      readonly list: string;
      readonly knownBy?: readonly string[];
      readonly alike?: readonly string[];
      readonly mayLack?: JsonObject;
      readonly private?: readonly string[];
    } & Reserved)
  | ({ readonly inside: string; readonly knownBy?: readonly string[] } & Reserved)
  | { readonly not: string };

/**
 * Whose words stand in a record: its own person's, those of whoever the document is a talk with, of whom an excerpt or a participant is that a
 * key names, or of somebody who is nobody's participant.
 */
export type SpokenBy = 'self' | 'document' | 'nobody' | { readonly excerpt: string } | { readonly participant: string };

/** A document as the rules of its record types see it. */
export type Ground = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly records: ReadonlyMap<string, { readonly type: string; readonly id: string; readonly body: JsonObject }>;
};

export type Standing = { readonly id: string; readonly body: JsonObject };

/** Why a record that is valid by itself cannot stand in a document. */
export type NotHere =
  | { readonly code: 'not-valid'; readonly place: string; readonly message: string }
  | { readonly code: 'not-verbatim' | 'no-dots-left'; readonly id: string };

type Set = { readonly [path: string]: { readonly was?: unknown; readonly is?: unknown } };

/** What is edited along with an edit, such as a name that is kept when there is another. */
export type Along = (body: JsonObject, set: Set) => JsonObject;

/** Makes a body of an older shape one of today's: leaves one of today's, and any part of one, as it is. */
export type Migration = (body: JsonObject) => JsonObject;

/**
 * One kind of thing that a document is made of: all that is known of it.
 *
 * Shape   `texts` are paths merged word by word when two people write; `keyed` lists merged entry by entry, with the key of an entry; `sealed` are paths of a participant's own words;
 *         `points` say which paths hold ids of what (`*` walks a list); `partOf` are paths whose target takes this with it when removed;
 *         `words` are the keys in which people's words stand, `spokenBy` whose they are; `migrations` came one after the other;
 *         `stays` where what was said stays said whatever a document is made to be; `mostCharacters` where a body may be larger than others;
 *         `hidden` says whether others do not see yet what one has written, `opens` on which keys of it that hangs.
 */
export type RecordType<
  Type extends string = string,
  Schema extends z.ZodType = z.ZodType,
  Kind extends DocumentKind = DocumentKind,
  File extends InFile = InFile,
> = {
  readonly type: Type;
  readonly document: Kind;
  readonly body: Schema;
  readonly inFile: File;
  readonly migrations: readonly Migration[];
  readonly texts: readonly string[];
  readonly keyed: { readonly [path: string]: string };
  readonly sealed: readonly string[];
  readonly points: { readonly [path: string]: Target };
  readonly partOf: readonly string[];
  readonly words: { readonly [key: string]: Material };
  readonly spokenBy: SpokenBy;
  readonly stays: boolean;
  readonly mostCharacters?: number;
  readonly whyNot?: (record: Standing, doc: Ground) => NotHere | undefined;
  readonly along?: Along;
  readonly hidden?: (body: JsonObject, doc: Ground) => boolean;
  readonly opens?: readonly string[];
};

/** What a schema names, all the way down, without the open ends that keep unknown keys. */
export type Known<T> = T extends readonly (infer Item)[]
  ? Known<Item>[]
  : T extends object
    ? { [K in keyof T as string extends K ? (unknown extends T[K] ? never : K) : K]: Known<T[K]> }
    : T;

export type BodyOf<R> = R extends { readonly body: infer Schema extends z.ZodType } ? Known<z.output<Schema>> : never;

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

type Plain = Omit<RecordType, 'type' | 'document' | 'body' | 'inFile' | 'sealed' | 'words' | 'spokenBy'>;

/** Whoever seals words says whose they are. */
type Described = Partial<Plain> &
  (
    | { readonly sealed?: never; readonly words?: RecordType['words']; readonly spokenBy?: SpokenBy }
    | {
        readonly sealed: RecordType['sealed'];
        readonly words?: RecordType['words'];
        readonly spokenBy: SpokenBy;
      }
  );

type Named<Type, Schema, Kind, File> = {
  readonly type: Type;
  readonly document: Kind;
  readonly body: Schema;
  readonly inFile: File;
};

/** Describes a record type; what is not said is empty. Where it stands in the open format must be said. */
export function describe<
  Type extends string,
  Schema extends z.ZodType,
  Kind extends DocumentKind,
  const File extends InFile,
>(of: Named<Type, Schema, Kind, File>, more: Described = {}): RecordType<Type, Schema, Kind, File> {
  const nothing = { migrations: [], texts: [], keyed: {}, points: {}, partOf: [], stays: false };
  return { ...nothing, sealed: [], words: {}, spokenBy: 'nobody', ...of, ...more };
}

/** How often the shape of a type has changed, counted from 1. */
export const versionOf = ({ migrations }: Pick<RecordType, 'migrations'>): number => migrations.length + 1;
