import { eventLogRecord } from '#model/behaviour/event-log.ts';
import { backstageRecord } from '#model/map/backstage.ts';
import { curveRecord } from '#model/map/curve.ts';
import { interactionRecord } from '#model/map/interaction.ts';
import { jobRecord } from '#model/map/job.ts';
import { journeyRecord } from '#model/map/journey.ts';
import { laneRecord } from '#model/map/lane.ts';
import { momentRecord } from '#model/map/moment.ts';
import { narrativeRecord } from '#model/map/narrative.ts';
import { noteRecord } from '#model/map/note.ts';
import { opportunityRecord } from '#model/map/opportunity.ts';
import { phaseRecord } from '#model/map/phase.ts';
import { pointRecord } from '#model/map/point.ts';
import { quoteRecord } from '#model/map/quote.ts';
import { transitionRecord } from '#model/map/transition.ts';
import { versionRecord } from '#model/map/version.ts';
import { commentRecord } from '#model/people/comment.ts';
import { viewRecord } from '#model/map/view.ts';
import { handOverRecord } from '#model/people/hand-over.ts';
import {
  actorRecord,
  channelRecord,
  groupRecord,
  personRecord,
  systemRecord,
  teamRecord,
  touchpointRecord,
  workspaceRecord,
} from '#model/people/library.ts';
import { experimentRecord } from '#model/practice/experiment.ts';
import { measureRecord } from '#model/practice/measure.ts';
import { prototypeRecord } from '#model/practice/prototype.ts';
import { reviewRecord } from '#model/practice/review.ts';
import { silencedRecord } from '#model/practice/silenced.ts';
import type { BodyOf, RecordType, StigRecord } from '#model/record/record-type.ts';
import { codeRecord } from '#model/research/code.ts';
import { excerptRecord } from '#model/research/excerpt.ts';
import { interviewRecord } from '#model/research/interview.ts';
import { participantRecord } from '#model/research/participant.ts';
import { studyRecord } from '#model/research/study.ts';
import { attendeeRecord } from '#model/workshop/attendee.ts';
import { clusterRecord } from '#model/workshop/cluster.ts';
import { contributionRecord } from '#model/workshop/contribution.ts';
import { voteRecord } from '#model/workshop/vote.ts';
import { workshopRecord } from '#model/workshop/workshop.ts';

/** Every kind of record there is. */
export const recordTypes = {
  workspace: workspaceRecord,
  person: personRecord,
  team: teamRecord,
  channel: channelRecord,
  actor: actorRecord,
  system: systemRecord,
  group: groupRecord,
  touchpoint: touchpointRecord,
  participant: participantRecord,
  code: codeRecord,
  study: studyRecord,
  'event-log': eventLogRecord,
  'hand-over': handOverRecord,
  journey: journeyRecord,
  phase: phaseRecord,
  interaction: interactionRecord,
  transition: transitionRecord,
  curve: curveRecord,
  point: pointRecord,
  quote: quoteRecord,
  moment: momentRecord,
  backstage: backstageRecord,
  opportunity: opportunityRecord,
  job: jobRecord,
  narrative: narrativeRecord,
  note: noteRecord,
  version: versionRecord,
  lane: laneRecord,
  view: viewRecord,
  prototype: prototypeRecord,
  experiment: experimentRecord,
  measure: measureRecord,
  review: reviewRecord,
  silenced: silencedRecord,
  comment: commentRecord,
  interview: interviewRecord,
  excerpt: excerptRecord,
  workshop: workshopRecord,
  attendee: attendeeRecord,
  contribution: contributionRecord,
  cluster: clusterRecord,
  vote: voteRecord,
} as const;

export type TypeName = keyof typeof recordTypes;

/** The body of records of this type. */
export type Body<T extends TypeName> = BodyOf<(typeof recordTypes)[T]>;

/** A record whose type is known. */
export type RecordOf<T extends TypeName> = StigRecord<T, Body<T>>;

/** A record of whichever type. */
export type AnyRecord = StigRecord<TypeName>;

export const isTypeName = (name: string): name is TypeName => Object.hasOwn(recordTypes, name);

export const recordType = (name: TypeName): RecordType => recordTypes[name];
