import type { Language } from '#base/languages.ts';

/** One message in every language, in ICU form: `{n, plural, one {# heart} other {# hearts}}`. A missing one is a type error. */
export type Words = { readonly [L in Language]: string };

/** Messages by key; one table a domain, side by side so that the three are written together. */
export type WordTable = { readonly [key: string]: Words };
