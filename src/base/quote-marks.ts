/** In each language the marks around somebody’s words, and those around what stands in quotation marks within them. */
const marks = {
  en: ['“', '”', '‘', '’'],
  sv: ['”', '”', '’', '’'],
  nb: ['«', '»', '‘', '’'],
} as const;

const anyMark = /["“”„«»]/gu;

/** Words in the quotation marks of a language: those they had around them are not said twice, and those within them are the inner ones. */
export function inQuotes(language: keyof typeof marks, words: string): string {
  const [open, close, innerOpen, innerClose] = marks[language];
  const within = unwrapped(words.trim()).replaceAll(anyMark, (_, at: number, all: string) =>
    at === 0 || /[\s([–—-]/u.test(all[at - 1] ?? '') ? innerOpen : innerClose,
  );
  return `${open}${within}${close}`;
}

/** Without a pair that is around it all, and without one at an end whose other half was cut away. */
function unwrapped(words: string): string {
  const found = [...words.matchAll(anyMark)].map(({ index }) => index);
  const isAtEnd = (at: number): boolean => at === 0 || at === words.length - 1;
  return found.every(isAtEnd) ? words.replaceAll(anyMark, '') : words;
}
