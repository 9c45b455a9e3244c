import { readdirSync } from 'node:fs';
import { languages } from '#base/languages.ts';
import type { Words, WordTable } from '#words/languages.ts';

export type NamedTable = { readonly file: string; readonly table: WordTable };

const folder = new URL('../src/words/', import.meta.url);

/** Every table of words in the folder of words, each with the file that it stands in: who adds one need not tell of it anywhere. */
export async function wordTables(): Promise<readonly NamedTable[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const found = await Promise.all(
    files.map(async (file) => {
      const said = (await import(new URL(file, folder).href)) as Readonly<Record<string, unknown>>;
      return Object.values(said)
        .filter(isTable)
        .map((table) => ({ file, table }));
    }),
  );
  return found.flat();
}

const isTable = (value: unknown): value is WordTable => {
  if (typeof value !== 'object' || value === null) return false;
  const messages = Object.values(value);
  return messages.length > 0 && messages.every(isWords);
};

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && languages.every((language) => language in value);
