import type { Language } from '#base/languages.ts';
import type { WordTable } from '#words/languages.ts';

/** What the tables say in one language, in the order of their keys. */
export type Said = Readonly<Record<string, readonly string[]>>;

type Spoken = { readonly keys: readonly string[]; readonly table: Record<string, Partial<Record<Language, string>>> };

const tables = new Map<string, Spoken>();
const heard = new Map<Language, Said[]>();

/**
 * A table that says what has been heard of it; whole languages are fetched, so what is read of it is there.
 *
 * @public for what `vite.words.ts` makes of the tables
 */
export function spoken(name: string, keys: readonly string[]): WordTable {
  const table = Object.fromEntries(keys.map((key) => [key, {}]));
  tables.set(name, { keys, table });
  for (const [language, all] of heard) for (const said of all) fill(name, language, said[name]);
  return table as WordTable;
}

/** From now on the tables say this, too. */
export function hear(language: Language, said: Said): void {
  heard.set(language, [...(heard.get(language) ?? []), said]);
  for (const [name, texts] of Object.entries(said)) fill(name, language, texts);
}

function fill(name: string, language: Language, texts: readonly string[] | undefined): void {
  const { keys, table } = tables.get(name) ?? {};
  if (!keys || !table || !texts) return;
  keys.forEach((key, at) => Object.assign(table[key] ?? {}, { [language]: texts[at] }));
}
