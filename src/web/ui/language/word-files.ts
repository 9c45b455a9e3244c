import type { Said } from '#web/ui/language/spoken.ts';
import type { Language } from '#base/languages.ts';

type Fetch = () => Promise<{ readonly said: Said }>;

/** Where the words of each language are fetched from: nowhere while they stand in the tables, and in two files each once the client is built (`vite.words.ts`). */
export const wordFiles: Partial<Record<Language, { readonly first: Fetch; readonly rest: Fetch }>> = {};
