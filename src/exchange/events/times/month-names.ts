/** Months by the first letters of their names in English, Swedish, Norwegian, Danish, German and Dutch. */
const starts: readonly (readonly string[])[] = [
  ['jan', 'jän'],
  ['feb'],
  ['mar', 'mär', 'maa', 'mrt'],
  ['apr'],
  ['may', 'maj', 'mai', 'mei'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'des', 'dez'],
];

/** 1 … 12 for the name of a month, short or whole; undefined for another word. */
export function monthNamed(name: string): number | undefined {
  const start = name.toLowerCase().slice(0, 3);
  const at = starts.findIndex((names) => names.includes(start));
  return at === -1 || name.length > 9 ? undefined : at + 1;
}
