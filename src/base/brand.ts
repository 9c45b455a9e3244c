declare const brand: unique symbol;

/** A value of type `T` that only its maker can make: a plain string is not an id. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
