import { readFileSync } from 'node:fs';
import type { Transcripts } from '#example/assemble.ts';
import { conversations } from '#example/source/research.ts';
import type { Language } from '#base/languages.ts';

/** The twelve conversations as they lie in `interviews/`. */
export function readTranscripts(language: Language): Transcripts {
  return Object.fromEntries(
    conversations.map(({ number }) => [
      number,
      readFileSync(new URL(`./interviews/${language}/p${number}.txt`, import.meta.url), 'utf8').trimEnd(),
    ]),
  );
}
