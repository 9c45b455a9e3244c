import { readFileSync } from 'node:fs';
import { assembleEpisode, assembleHypothesis, assembleWorkshop, type WorkshopPart } from '#example/assemble.ts';
import { earlierFiles, type VersionedFile, type WrittenExample } from '#example/earlier-files.ts';
import { daysBetween, shiftDates } from '#example/shift-dates.ts';
import type { Language } from '#base/languages.ts';

/** The day that counts as today in the files as they are written. */
export const anchorDay = '2026-11-16';

/** The example journey as if it had been made for today: the open format, not yet parsed. */
export const exampleFile = (language: Language, today: string): unknown =>
  shiftDates(written(language), daysBetween(anchorDay, today));

/** How the example came to be what it is, oldest first and what it is last: each as a file, since when it said so. */
export function exampleVersions(language: Language, today: string): { readonly file: object; readonly atMs: number }[] {
  const now = written(language);
  return [...earlierFiles(now, language), now].map((file) => {
    const shifted = shiftDates(file, daysBetween(anchorDay, today)) as VersionedFile;
    return { file: shifted, atMs: Date.parse(shifted.versions.at(-1)?.at ?? '') };
  });
}

const written = (language: Language): WrittenExample =>
  JSON.parse(readFileSync(new URL(`./journey.${language}.json`, import.meta.url), 'utf8')) as WrittenExample;

/** What the shop believed before: the journey that the example is compared with. */
export const hypothesisFile = (language: Language, today: string): unknown =>
  shiftDates(assembleHypothesis(language), daysBetween(anchorDay, today));

/** The first yellow leaf: an episode that the example opens into. */
export const episodeFile = (language: Language, today: string): object =>
  shiftDates(assembleEpisode(language), daysBetween(anchorDay, today)) as object;

/** A workshop that was held on the example, last week as of today. */
export const workshopParts = (language: Language, today: string): WorkshopPart[] =>
  shiftDates(assembleWorkshop(language), daysBetween(anchorDay, today)) as WorkshopPart[];
