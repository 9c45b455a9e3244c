import * as z from 'zod';
import { recordTypes } from '#model/document/records.ts';
import { id } from '#model/record/values.ts';
import type { JourneyList, ListIn } from '#exchange/maps/file-lists.ts';

const { point, curve, journey, interview, excerpt, silenced, person } = recordTypes;

const listOf = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.array(z.looseObject({ id, ...shape })).optional();

const { curve: _curve, ...pointShape } = point.body.shape;
const { guide, kept: _kept, ...journeyShape } = journey.body.shape;
const { journey: _journey, source: _source, ...interviewShape } = interview.body.shape;
const { user: _user, ...personShape } = person.body.shape;
const { start, end, ...excerptShape } = excerpt.body.shape;

/** A list that a record type names and that is not here does not compile. */
type Lists<Name extends string> = { readonly [L in Name]: z.ZodType };

const research = {
  participants: listOf(recordTypes.participant.body.shape),
  interviews: listOf(interviewShape),
  codes: listOf(recordTypes.code.body.shape),
  studies: listOf(recordTypes.study.body.shape),
  excerpts: listOf({ interview: id.optional(), start: start.optional(), end: end.optional(), ...excerptShape }),
} satisfies Lists<ListIn<'research'>>;

const library = {
  people: listOf(personShape),
  teams: listOf(recordTypes.team.body.shape),
  channels: listOf(recordTypes.channel.body.shape),
  actors: listOf(recordTypes.actor.body.shape),
  systems: listOf(recordTypes.system.body.shape),
  groups: listOf(recordTypes.group.body.shape),
  touchpoints: listOf(recordTypes.touchpoint.body.shape),
} satisfies Lists<ListIn<'library'>>;

const lists = {
  phases: listOf(recordTypes.phase.body.shape),
  interactions: listOf(recordTypes.interaction.body.shape),
  transitions: listOf(recordTypes.transition.body.shape),
  curves: listOf({ ...curve.body.shape, points: z.array(z.looseObject(pointShape)).optional() }),
  quotes: listOf(recordTypes.quote.body.shape),
  moments: listOf(recordTypes.moment.body.shape),
  backstage: listOf(recordTypes.backstage.body.shape),
  opportunities: listOf(recordTypes.opportunity.body.shape),
  jobs: listOf(recordTypes.job.body.shape),
  narratives: listOf(recordTypes.narrative.body.shape),
  prototypes: listOf(recordTypes.prototype.body.shape),
  experiments: listOf(recordTypes.experiment.body.shape),
  measures: listOf(recordTypes.measure.body.shape),
  reviews: listOf(recordTypes.review.body.shape),
  notes: listOf(recordTypes.note.body.shape),
  versions: listOf(recordTypes.version.body.shape),
  lanes: listOf(recordTypes.lane.body.shape),
  views: listOf(recordTypes.view.body.shape),
  silenced: z.array(z.looseObject({ ...silenced.body.shape, rule: z.string().min(1).optional() })).optional(),
  comments: listOf(recordTypes.comment.body.shape),
} satisfies Lists<JourneyList>;

/** One journey with all that belongs to it, as a file. Unknown keys are welcome everywhere and kept. */
export const stigFile = z.looseObject({
  format: z.literal('stig-journey'),
  version: z.literal(1),
  id: id.optional(),
  journey: z.looseObject(journeyShape),
  ...lists,
  images: z.array(z.looseObject({ id, type: z.string().optional(), data: z.base64() })).optional(),
  research: z.looseObject({ guide, ...research }).optional(),
  library: z.looseObject(library).optional(),
});

export type StigFile = z.output<typeof stigFile>;
