import { countMarks } from '#model/compass/count-marks.ts';
import { isHeardEnough } from '#model/compass/heard-enough.ts';
import { readJourney, type Reading } from '#model/compass/reading.ts';
import { unexplainedTurns } from '#model/compass/rules/curve-unexplained.ts';
import type { CompassView } from '#model/compass/view.ts';
import { recordsOf } from '#model/document/document.ts';
import type { Place } from '#model/record/place.ts';

export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;
export type StepState = 'not-begun' | 'begun' | 'there';

/** How far one of the ten steps has come, with the counts that say so. */
export type StepProgress = {
  readonly step: StepNumber;
  readonly state: StepState;
  readonly counts: Readonly<Record<string, number>>;
};

/** How far a journey has come in each of the ten steps. A guide: a step that is there may be taken again, and none waits for another. */
export function stepsOf(view: CompassView): StepProgress[] {
  const on = readJourney(view, []);
  return [
    chosen(on),
    heard(on),
    laidOut(on),
    marked(on),
    drawn(on),
    quoted(on),
    decided(on),
    behind(on),
    doing(on),
    tested(on),
  ];
}

type Step = { readonly step: StepNumber; readonly begun: boolean; readonly there: boolean };

const progress = ({ step, begun, there }: Step, counts: StepProgress['counts']): StepProgress => ({
  step,
  state: !begun ? 'not-begun' : there ? 'there' : 'begun',
  counts,
});

function chosen({ phases, journey }: Reading): StepProgress {
  const withoutUs = phases.filter(({ body }) => body.involvesUs === false).length;
  const why = journey?.body.primaryGoal ?? journey?.body.learningQuestion;
  return progress(
    { step: 1, begun: phases.length > 0 || Boolean(why), there: phases.length >= 3 && withoutUs > 0 && Boolean(why) },
    { phases: phases.length, withoutUs },
  );
}

function heard(on: Reading): StepProgress {
  const interviews = on.interviews.length;
  return progress({ step: 2, begun: interviews > 0, there: isHeardEnough(on) }, { interviews });
}

function laidOut({ phases, interactions }: Reading): StepProgress {
  const indirect = interactions.filter(({ body }) => body.kind === 'indirect').length;
  const inPhases = new Set(interactions.map(({ body }) => body.phase));
  const channels = new Set(interactions.flatMap(({ body }) => body.channels ?? [])).size;
  const there = indirect > 0 && channels > 1 && phases.every(({ id }) => inPhases.has(id));
  return progress(
    { step: 3, begun: interactions.length > 0, there },
    { interactions: interactions.length, indirect, channels },
  );
}

function marked(on: Reading): StepProgress {
  const { hearts, clouds } = countMarks(on);
  const there = Math.min(hearts, clouds) >= 3 && Math.max(hearts, clouds) <= 5;
  return progress({ step: 4, begun: hearts + clouds > 0, there }, { hearts, clouds });
}

function drawn({ points, phases, where }: Reading): StepProgress {
  const at = points.flatMap(({ body }) => where.along(body.at as Place | undefined) ?? []);
  const overTheWhole = at.some((along) => along <= 1) && at.some((along) => along >= phases.length - 1);
  return progress(
    { step: 5, begun: points.length > 0, there: at.length >= 4 && overTheWhole },
    { points: points.length },
  );
}

function quoted(on: Reading): StepProgress {
  const quotes = recordsOf(on.records, 'quote').length;
  const silent = unexplainedTurns(on).length;
  return progress(
    { step: 6, begun: quotes > 0, there: quotes >= 3 && on.points.length > 0 && silent === 0 },
    { quotes, silent },
  );
}

function decided({ records }: Reading): StepProgress {
  const moments = recordsOf(records, 'moment');
  const asked = moments.filter(({ body }) => body.cues?.length && body.howMightWe?.length).length;
  const there = moments.length >= 2 && moments.length <= 4 && asked === moments.length;
  return progress({ step: 7, begun: moments.length > 0, there }, { moments: moments.length, asked });
}

function behind({ records }: Reading): StepProgress {
  const backstage = recordsOf(records, 'backstage').length;
  return progress({ step: 8, begun: backstage > 0, there: backstage >= 3 }, { backstage });
}

function doing({ records }: Reading): StepProgress {
  const prototypes = recordsOf(records, 'prototype').length;
  const jobs = recordsOf(records, 'job').length;
  const narratives = recordsOf(records, 'narrative').length;
  const opportunities = recordsOf(records, 'opportunity').length;
  const experiments = recordsOf(records, 'experiment').length;
  const begun = prototypes + jobs + narratives + opportunities + experiments > 0;
  return progress(
    { step: 9, begun, there: prototypes + experiments > 0 },
    { prototypes, jobs, narratives, opportunities },
  );
}

function tested({ records }: Reading): StepProgress {
  const experiments = recordsOf(records, 'experiment');
  const judged = experiments.filter(({ body }) => body.status === 'ended' && body.verdict).length;
  return progress(
    { step: 10, begun: experiments.length > 0, there: judged > 0 },
    { experiments: experiments.length, judged },
  );
}
