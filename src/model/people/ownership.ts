import { recordsOf, type Records } from '#model/document/document.ts';
import { type Away, createAnswers, type OnDay } from '#model/people/away.ts';
import { nearOwnersOf } from '#model/people/owners-of.ts';
import type { Place } from '#model/record/place.ts';

/**
 * What one person answers for on a journey on a day, what they have from a phase included, and what is somebody's who is away. Where nobody
 * nearer does, a phase and what lies on the curve are the journey's owners'.
 */
export type Ownership = {
  readonly journey: boolean;
  /** On the journey's team, or an owner of it. */
  readonly member: boolean;
  readonly interactions: ReadonlySet<string>;
  /** Whether they answer for anything there at all. */
  readonly anything: boolean;
  readonly at: (place: Place | undefined) => boolean;
  /** In whose place they answer there, where it is not their own. */
  readonly insteadOf: (place: Place | undefined) => Away | undefined;
};

export function createOwnership(person: string, records: Records, on: OnDay): Ownership {
  const answers = createAnswers(person, on);
  const body = recordsOf(records, 'journey')[0]?.body;
  const whole = answers(body?.owners);
  const near = (place: Place) => nearOwnersOf(records, on.library, place);
  const answerAt = (place: Place | undefined) => {
    if (!place || 'journey' in place || 'curve' in place) return whole;
    const owners = near(place);
    return 'phase' in place && Object.keys(owners).length === 0 ? whole : answers(owners);
  };
  const isTheirs = (place: Place) => answers(near(place)) !== undefined;
  const interactions = new Set(
    recordsOf(records, 'interaction').flatMap(({ id }) => (isTheirs({ interaction: id }) ? [id] : [])),
  );
  const ownsOther = () =>
    recordsOf(records, 'transition').some(({ id }) => isTheirs({ transition: id })) ||
    recordsOf(records, 'phase').some(({ id }) => isTheirs({ phase: id }));
  return {
    journey: whole !== undefined,
    anything: whole !== undefined || interactions.size > 0 || ownsOther(),
    member: whole !== undefined || (body?.team?.includes(person) ?? false),
    interactions,
    at: (place) => answerAt(place) !== undefined,
    insteadOf: (place) => answerAt(place)?.instead,
  };
}
