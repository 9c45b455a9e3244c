import { writeFileSync } from 'node:fs';
import { assembleExample } from '#example/assemble.ts';
import { languages } from '#base/languages.ts';
import { readTranscripts } from '#example/transcripts.ts';

for (const language of languages) {
  const file = assembleExample(language, readTranscripts(language));
  writeFileSync(new URL(`./journey.${language}.json`, import.meta.url), `${JSON.stringify(file, null, 2)}\n`);
}
