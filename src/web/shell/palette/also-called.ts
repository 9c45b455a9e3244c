import { synonymWords } from '#words/synonyms.ts';

type Key = keyof typeof synonymWords;

/** What names a command among the synonyms, or the longest beginning of its id: `export-pdf` and, where that is not there, `export`. */
export function synonymKey(id: string): Key | undefined {
  const parts = id.split('-');
  const starts = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  return starts.find(isKey);
}

const isKey = (text: string): text is Key => Object.hasOwn(synonymWords, text);
