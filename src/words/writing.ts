import type { WordTable } from '#words/languages.ts';

export const writingWords = {
  choose: { en: 'Choose', sv: 'Välj', nb: 'Velg' },
  formatting: { en: 'Formatting', sv: 'Formatering', nb: 'Formatering' },
  bold: { en: 'Bold', sv: 'Fet', nb: 'Fet' },
  italic: { en: 'Italic', sv: 'Kursiv', nb: 'Kursiv' },
  link: { en: 'Link', sv: 'Länk', nb: 'Lenke' },
  list: { en: 'List', sv: 'Lista', nb: 'Liste' },
} satisfies WordTable;
