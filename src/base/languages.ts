/** The only list of the languages that Stig speaks: what each calls itself, how it writes days and numbers, and the tags by which it is meant. */
const spoken = {
  en: { name: 'English', locale: 'en-GB', tags: ['en'] },
  sv: { name: 'Svenska', locale: 'sv-SE', tags: ['sv'] },
  nb: { name: 'Norsk bokmål', locale: 'nb-NO', tags: ['nb', 'no', 'nn'] },
} as const satisfies Record<string, { name: string; locale: string; tags: readonly string[] }>;

export type Language = keyof typeof spoken;

const isLanguage = (id: string): id is Language => Object.hasOwn(spoken, id);

export const languages: readonly Language[] = Object.keys(spoken).filter(isLanguage);

/** What a language calls itself. */
export const nameOfLanguage = (language: Language): string => spoken[language].name;

/** The locale that days, numbers and sorting follow. */
export const localeOf = (language: Language): string => spoken[language].locale;

const byTag: ReadonlyMap<string, Language> = new Map(
  languages.flatMap((language) => spoken[language].tags.map((tag) => [tag, language] as const)),
);

/** The language that a tag such as `nn-NO` means, as a browser or a journey gives it; `undefined` for one that Stig does not speak. */
export const languageOfTag = (tag: string): Language | undefined =>
  byTag.get(tag.toLowerCase().split(/[-_]/u)[0] ?? '');
