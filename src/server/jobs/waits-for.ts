import { EventEngineFault, type EventEngineFaultKind } from '#analytics/event-engine.ts';
import type { JobWait } from '#protocol/http/jobs.ts';
import { troubleOf } from '#storage/trouble/trouble.ts';

const waitOfFault: Partial<Record<EventEngineFaultKind, JobWait>> = {
  'store-not-opened': 'event-store-held',
  'engine-away': 'event-engine-away',
  'disk-full': 'disk-full',
};

/** What is met in a process apart comes from there in words alone. */
const waitOfWords: readonly (readonly [RegExp, JobWait])[] = [
  [/\b(?:ENOSPC|EDQUOT)\b|no space left on device/iu, 'disk-full'],
  [/\bEROFS\b/u, 'disk-read-only'],
  [/another process may hold it/u, 'event-store-held'],
  [/the event engine (?:cannot be started|does not answer)/u, 'event-engine-away'],
];

/** What an error says must be waited for: it passes by itself or when somebody looks after the machine. Nothing when the work itself is at fault. */
export function waitsFor(error: unknown): JobWait | undefined {
  const ofFault = error instanceof EventEngineFault ? waitOfFault[error.kind] : undefined;
  if (ofFault) return ofFault;
  const words = error instanceof Error ? error.message : '';
  return troubleOf(error) ?? waitOfWords.find(([pattern]) => pattern.test(words))?.[1];
}
