import type { Body, TypeName } from '#model/document/records.ts';

/** A value as somebody says it: its lists may be such as nobody changes. */
export type Said<T> = T extends readonly (infer One)[]
  ? readonly Said<One>[]
  : T extends object
    ? { readonly [K in keyof T]: Said<T[K]> }
    : T;

/** A body as somebody says it. */
export type SaidBody<T extends TypeName> = Said<Body<T>>;

/** Where in the body of such a record something can be said: its keys, and after a dot those of objects in it. */
export type PathOf<T extends TypeName> = PathIn<Body<T>>;

type PathIn<B> = { [K in keyof B & string]-?: K | Inside<K, NonNullable<B[K]>> }[keyof B & string];

type Inside<K extends string, V> = V extends readonly unknown[]
  ? never
  : V extends object
    ? `${K}.${PathIn<V>}`
    : never;

/** What may stand at a path of such a record. */
export type ValueAt<T extends TypeName, Path extends string> = Said<ValueIn<Body<T>, Path>>;

type ValueIn<B, Path extends string> = Path extends `${infer Key}.${infer Rest}`
  ? ValueIn<NonNullable<ValueOf<B, Key>>, Rest>
  : ValueOf<B, Path>;

/** Of a place, which may lie in a phase or elsewhere, what stands in it where it has such a key. */
type ValueOf<B, Key extends string> = B extends unknown ? (Key extends keyof B ? B[Key] : never) : never;

/** Where in such a record free text stands. */
export type TextPathOf<T extends TypeName> = {
  [Path in PathOf<T>]: string extends ValueAt<T, Path> ? Path : never;
}[PathOf<T>];

/** A free text of a record, whichever type it is. */
export type TextSpot = {
  [T in TypeName]: { readonly type: T; readonly id: string; readonly path: TextPathOf<T> };
}[TypeName];

/** For each path what shall stand there; `undefined` takes it away. */
export type Values<T extends TypeName> = { readonly [Path in PathOf<T>]?: ValueAt<T, Path> | undefined };

/** For each path what its author saw and what they want; without `is` it is taken away. */
export type Patch<T extends TypeName> = {
  readonly [Path in PathOf<T>]?: {
    readonly was?: ValueAt<T, Path> | undefined;
    readonly is?: ValueAt<T, Path> | undefined;
  };
};

/** Refuses a key that the other does not have, also in an object that was put together. */
export type NoOther<Given, Known> = { readonly [K in Exclude<keyof Given, keyof Known>]: never };
