import type { Language } from '#base/languages.ts';

/** The same words as each language would have said them from the start. */
export type Text = Readonly<Record<Language, string>>;
