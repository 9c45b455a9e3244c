export type Language = 'en' | 'sv' | 'nb';

/** The same words as each language would have said them from the start. */
export type Text = { readonly en: string; readonly sv: string; readonly nb: string };

export const languages: readonly Language[] = ['en', 'sv', 'nb'];
