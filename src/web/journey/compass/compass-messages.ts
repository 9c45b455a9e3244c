import type { Finding } from '#model/compass/finding.ts';
import type { StepProgress } from '#model/compass/steps.ts';
import type { Records } from '#model/document/document.ts';
import type { AnyRecord } from '#model/document/records.ts';
import type { Evidence } from '#web/journey/journey-context.ts';
import type { Language } from '#base/languages.ts';

/** What differs in a document since it was told last. */
export type Difference = { readonly put: readonly AnyRecord[]; readonly gone: readonly string[] };

export type CompassQuestion = {
  readonly id: string;
  readonly journey: Difference;
  readonly library: Difference;
  readonly evidence: Evidence;
  readonly language: Language;
  /** Milliseconds since 1970. */
  readonly now: number;
};

/** What the compass says of a journey, and how far its team has come. */
export type CompassRead = {
  readonly findings: readonly Finding[];
  readonly silenced: readonly Finding[];
  readonly steps: readonly StepProgress[];
};

export type CompassAnswer = CompassRead & { readonly id: string };

/** Said instead of an answer where the words of a language could not be fetched. */
export type CompassWithoutWords = { readonly id: string; readonly isWithoutWords: true };

/** What must be told to make `now` of `before`. Records that are the very same are not looked into. */
export function differenceOf(before: Records, now: Records): Difference {
  const put: AnyRecord[] = [];
  for (const record of now.values()) if (before.get(record.id) !== record) put.push(record);
  const gone: string[] = [];
  for (const id of before.keys()) if (!now.has(id)) gone.push(id);
  return { put, gone };
}
