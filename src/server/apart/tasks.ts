import type { ApartKind } from '#server/apart/ceilings.ts';
import type { Task } from '#server/apart/serve-tasks.ts';

/** Everything that is done apart; each is loaded by the process that does it, and by no other. */
export const tasks = {
  transcript: async () => (await import('#server/apart/do/read-transcript.ts')).readTranscript,
  preview: async () => (await import('#server/apart/do/preview-events.ts')).previewEvents,
  survey: async () => (await import('#server/apart/do/survey-events.ts')).surveyKept,
  hash: async () => (await import('#server/apart/do/hash-events.ts')).hashEvents,
  overlap: async () => (await import('#server/apart/do/find-overlap.ts')).findOverlap,
  import: async () => (await import('#server/apart/do/import-events.ts')).importFileOfEvents,
  picture: async () => (await import('#server/apart/do/prepare-picture.ts')).preparePicture,
  small: async () => (await import('#server/apart/do/small-picture.ts')).smallPicture,
  print: async () => (await import('#server/apart/do/print-journey.ts')).printJourney,
  file: async () => (await import('#server/apart/do/read-journey-file.ts')).readJourneyFile,
} as const satisfies Readonly<Record<ApartKind, () => Promise<Task>>>;

export type Tasks = { readonly [K in ApartKind]: Awaited<ReturnType<(typeof tasks)[K]>> };
