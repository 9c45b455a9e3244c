import { createWhereabouts, type Whereabouts } from '#model/compass/whereabouts.ts';
import type { CompassView, InterviewView } from '#model/compass/view.ts';
import type { Words } from '#model/compass/words/words.ts';
import { recordsOf, type Records } from '#model/document/document.ts';
import { type Backing, createBacking, type Heard } from '#model/research/backing.ts';
import type { Place } from '#model/record/place.ts';
import type { RecordOf } from '#model/document/records.ts';

/**
 * What the rules look at: a journey in the order of its map.
 *
 * Shape   `points` are those of the customers' curves; `words` the word lists that fit the journey's language, all of them when it is not known.
 */
export type Reading = {
  readonly today: string;
  readonly records: Records;
  readonly workspace: Records;
  readonly journey: RecordOf<'journey'> | undefined;
  readonly phases: readonly RecordOf<'phase'>[];
  readonly interactions: readonly RecordOf<'interaction'>[];
  readonly transitions: readonly RecordOf<'transition'>[];
  readonly points: readonly RecordOf<'point'>[];
  readonly interviews: readonly InterviewView[];
  readonly excerpts: ReadonlyMap<string, { readonly excerpt: RecordOf<'excerpt'>; readonly from: InterviewView }>;
  /** What claims rest on. */
  readonly backing: Backing;
  readonly where: Whereabouts;
  readonly words: readonly Words[];
};

export function readJourney(view: CompassView, words: readonly Words[]): Reading {
  const { journey: records, workspace, interviews, today } = view;
  const phases = recordsOf(records, 'phase');
  const interactions = inPhaseOrder(recordsOf(records, 'interaction'), phases);
  const transitions = recordsOf(records, 'transition');
  return {
    today,
    records,
    workspace,
    journey: recordsOf(records, 'journey')[0],
    phases,
    interactions,
    transitions,
    points: customersPoints(records),
    interviews,
    excerpts: new Map(interviews.flatMap((from) => from.excerpts.map((excerpt) => [excerpt.id, { excerpt, from }]))),
    backing: createBacking(heardIn(view), workspace),
    where: createWhereabouts({ phases, interactions, transitions }),
    words,
  };
}

const heardIn = ({ interviews, today }: CompassView): Heard => ({
  today,
  interviews: interviews.map(({ id, interview: { body } }) => ({
    id,
    participant: body.participant,
    method: body.method,
  })),
  excerpts: interviews.flatMap(({ id: interview, excerpts }) =>
    excerpts.map(({ id, body, erased }) => ({
      ...{ id, interview, erased },
      feeling: body.feeling,
      place: body.place as Place | undefined,
    })),
  ),
});

function inPhaseOrder(
  interactions: readonly RecordOf<'interaction'>[],
  phases: readonly RecordOf<'phase'>[],
): readonly RecordOf<'interaction'>[] {
  const rank = new Map(phases.map((phase, index) => [phase.id, index]));
  const rankOf = (interaction: RecordOf<'interaction'>) => rank.get(interaction.body.phase ?? '') ?? phases.length;
  return interactions.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function customersPoints(records: Records): readonly RecordOf<'point'>[] {
  const employees = new Set(
    recordsOf(records, 'curve').flatMap(({ id, body }) => (body.of === 'employees' ? [id] : [])),
  );
  return recordsOf(records, 'point').filter(({ body }) => !employees.has(body.curve ?? ''));
}
