import type { Reading } from '#model/compass/reading.ts';
import { type Saturation, saturationOf } from '#model/research/saturation.ts';

/** How many interviews a journey asks for before anything is known of its saturation. */
export const wantedInterviews = ({ journey }: Pick<Reading, 'journey'>): number =>
  journey?.body.scope === 'episode' ? 10 : 15;

/** How much of what is heard in the journey's interviews, in the order they were held, is still new. */
export function saturationThere({ interviews }: Pick<Reading, 'interviews'>): Saturation {
  const inOrder = interviews.toSorted((a, b) =>
    (a.interview.body.date ?? '').localeCompare(b.interview.body.date ?? ''),
  );
  return saturationOf(
    inOrder.map(({ id, excerpts }) => ({ id, codes: excerpts.flatMap(({ body }) => body.codes ?? []) })),
  );
}

/** Whether enough people have been heard: as many as asked for, or so many that nothing new comes. */
export const isHeardEnough = (on: Pick<Reading, 'interviews' | 'journey'>): boolean =>
  on.interviews.length >= wantedInterviews(on) || saturationThere(on).enough;
