import type { Language } from '#base/languages.ts';

/** What the first workspace is called until its owner says otherwise. */
export const firstWorkspaceName: Readonly<Record<Language, string>> = {
  en: 'Our customers',
  sv: 'Våra kunder',
  nb: 'Kundene våre',
};
