import type { Evidence } from '#exchange/pictures/content/voices.ts';

/** What had been heard by the end of a day: what nobody had said yet holds nothing up. Talks of which nobody knows the day count always. */
export function heardUntil<E extends Evidence>(evidence: E, day: string): E {
  const interviews = evidence.interviews.filter(({ date = '' }) => date <= day);
  const heard = new Set(interviews.map(({ id }) => id));
  return { ...evidence, interviews, excerpts: evidence.excerpts.filter(({ interview }) => heard.has(interview)) };
}
