import { dayOf } from '#base/clock.ts';
import type { CompassView } from '#model/compass/view.ts';
import type { Records } from '#model/document/document.ts';
import type { Evidence } from '#web/journey/journey-context.ts';
import type { Language } from '#base/languages.ts';

type Seen = {
  readonly id: string;
  readonly records: Records;
  readonly library: Records;
  readonly evidence: Evidence;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly language: Language;
};

/** What the compass looks at, out of what this screen has: interviews come without their transcripts. */
export function compassView({ id, records, library, evidence, now, language }: Seen): CompassView {
  return {
    journey: records,
    workspace: library,
    interviews: evidence.interviews.map((interview) => ({
      id: interview.id,
      interview: { type: 'interview', id: interview.id, order: '', body: { journey: id, ...interview } },
      excerpts: evidence.excerpts
        .filter((excerpt) => excerpt.interview === interview.id)
        .map((excerpt) => ({ type: 'excerpt', id: excerpt.id, order: '', body: excerpt })),
    })),
    today: dayOf(now),
    language,
  };
}
