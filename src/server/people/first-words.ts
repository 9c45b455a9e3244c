import type { SpokenLanguage } from '#protocol/http/values.ts';

/** What the first workspace is called until its owner says otherwise. */
export const firstWorkspaceName: Readonly<Record<SpokenLanguage, string>> = {
  en: 'Our customers',
  sv: 'Våra kunder',
  nb: 'Kundene våre',
};
