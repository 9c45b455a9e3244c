import type { PhaseTime, TimeMark } from '#exchange/pictures/time-scale.ts';
import type { Consent } from '#model/research/consent.ts';
import type { Place } from '#model/record/place.ts';
import type { CurveKind } from '#model/map/curve.ts';
import type { Body } from '#model/document/records.ts';
import type { Picture } from '#model/record/values.ts';
import type { OwnLane } from '#model/map/own-lanes.ts';

/** Something of the library by its name; `lost` when the library has it no more, and its id stands for the name. */
export type Named = { readonly id: string; readonly name: string; readonly lost?: true };

/** One person's words behind a claim, and what they allow; `erased` when the words are gone, with `keyMissing` because their key is. */
export type Voice = {
  readonly excerpt: string;
  readonly text: string;
  readonly alias: string;
  readonly consent: Consent | undefined;
  readonly erased?: true;
  readonly keyMissing?: true;
};

/** What a claim rests on: an assumption has nobody's words behind it; `lost` counts references that lead nowhere. */
export type Claim = { readonly assumption: boolean; readonly voices: readonly Voice[]; readonly lost: number };

export type OwnersContent = {
  readonly professional: Named | undefined;
  readonly operational: Named | undefined;
  readonly deputy?: Named | undefined;
};

export type MarkContent = { readonly type: 'heart' | 'cloud'; readonly strength: 1 | 2 | 3 };

/** Words as they are read, and as they were written where some of them are bold, in a list or lead elsewhere. */
export type Worded = { readonly text: string; readonly marked?: string };

export type InteractionContent = Worded & {
  readonly id: string;
  readonly phase: string | undefined;
  readonly x: number | undefined;
  readonly role?: string | undefined;
  readonly picture?: Picture | undefined;
  readonly shortName?: string | undefined;
  readonly indirect: boolean;
  readonly actor: Named | undefined;
  readonly channels: readonly Named[];
  readonly systems: readonly Named[];
  readonly team: Named | undefined;
  readonly owners: OwnersContent;
  readonly mark: MarkContent | undefined;
  readonly claim: Claim;
};

export type TransitionContent = {
  readonly id: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly x: number | undefined;
  readonly meanwhile: string;
  readonly marked?: string;
  readonly wait: { readonly expected: string | undefined; readonly felt: string | undefined };
  readonly frictions: readonly string[];
  readonly handOff: { readonly from: Named | undefined; readonly to: Named | undefined } | undefined;
  readonly owners: OwnersContent;
  readonly mark: MarkContent | undefined;
  readonly claim: Claim;
};

export type PhaseContent = {
  readonly id: string;
  readonly name: string;
  /** What is asked where there is no name yet. */
  readonly prompt?: string | undefined;
  readonly doing: Worded;
  readonly goal: Worded;
  readonly involvesUs: boolean;
  readonly stretch: 'before' | 'during' | 'after' | undefined;
  readonly leadTime?: string | undefined;
  readonly interactions: readonly InteractionContent[];
};

export type CurvePointContent = {
  readonly id: string;
  readonly x: number;
  readonly feeling: number;
  readonly note: string;
  readonly claim: Claim;
  /** Where the curve goes on beyond what is drawn. */
  readonly isCut?: true;
};

/** A curve; `lost` counts its points that lie nowhere any more. */
export type CurveContent = {
  readonly id: string;
  readonly of: 'customers' | 'employees';
  readonly name: string;
  readonly kind: CurveKind | undefined;
  readonly date: string | undefined;
  readonly group: Named | undefined;
  readonly points: readonly CurvePointContent[];
  readonly lost: number;
};

/** How differently people felt at an interaction. Units: feelings −1…1, quartiles of `n` coded excerpts. */
export type SpreadContent = {
  readonly interaction: string;
  readonly x: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly n: number;
};

/** One coded feeling. Units: −1…1, `x` in phases from the left edge. */
export type FeltContent = { readonly x: number; readonly feeling: number };

/** A person's words on the map; `assumption` when no excerpt shows that they were said, `erased` when they are gone, with `keyMissing` because their key is. */
export type QuoteContent = {
  readonly id: string;
  readonly text: string;
  readonly alias: string;
  readonly x: number | undefined;
  readonly consent: Consent | undefined;
  readonly assumption: boolean;
  readonly lost: boolean;
  readonly erased: boolean;
  readonly keyMissing?: true;
};

export type MomentContent = {
  readonly id: string;
  readonly title: string;
  readonly experience: Worded;
  readonly xs: readonly number[];
  readonly places: readonly Place[];
  readonly cues: readonly string[];
  readonly howMightWe: readonly Worded[];
  readonly claim: Claim;
  readonly lost: boolean;
};

export type BackstageKind = 'team' | 'person' | 'policy' | 'system' | 'experience';

/** Something behind the line of visibility. Units: `start`, `end` in phases from the left edge. */
export type BackstageContent = {
  readonly id: string;
  readonly kind: BackstageKind;
  readonly name: Named | undefined;
  readonly text: string;
  readonly start: number | undefined;
  readonly end: number | undefined;
};

/** Something of the team's in a lane: a thought, a frame of the storyboard, a note in a lane of their own. */
export type NoteContent = Worded & {
  readonly id: string;
  readonly lane: string;
  readonly x: number | undefined;
  readonly picture?: Picture | undefined;
};

export type OpportunityContent = Worded & {
  readonly id: string;
  readonly x: number | undefined;
  readonly impact: number | undefined;
  readonly effort: number | undefined;
  readonly claim: Claim;
};

/** A job to be done: when …, I want to …, so that …. */
export type JobContent = {
  readonly id: string;
  readonly x: number | undefined;
  readonly when: string;
  readonly want: string;
  readonly soThat: string;
  readonly claim: Claim;
};

/** A journey that opens a place of this one. Units: the path as in a list of journeys, `x` 0 … 1, `feeling` −1 … 1. */
export type EpisodeContent = {
  readonly id: string;
  readonly name: string;
  readonly of: string;
  readonly path: readonly { readonly x: number; readonly feeling: number }[];
};

type PrototypeContent = { readonly id: string } & Pick<
  Body<'prototype'>,
  'moment' | 'idea' | 'tried' | 'learned' | 'tests'
>;

export type ExperimentContent = {
  readonly id: string;
  readonly owner: Named | undefined;
  readonly measure: Named | undefined;
  readonly where: string;
  readonly x: number | undefined;
} & Omit<Body<'experiment'>, 'owner' | 'measure' | 'place'>;

export type MeasureContent = { readonly id: string; readonly where: string; readonly x: number | undefined } & Omit<
  Body<'measure'>,
  'place'
>;

/** What was decided in a review, and who does what until when; what was said in it stays with those who were there. */
export type ReviewContent = {
  readonly id: string;
  readonly date: string | undefined;
  readonly where: string;
  readonly decisions: readonly Worded[];
  readonly actions: readonly ActionContent[];
};

export type ActionContent = Worded & {
  readonly owner: Named | undefined;
  readonly due: string | undefined;
  readonly done: boolean;
};

/** How many customers passed an interaction, for how many it was the last that events show, and where most of them went on to. Units: seconds. */
export type LivedPlace = {
  readonly id: string;
  readonly phase: string;
  readonly name: string;
  readonly customers: number;
  readonly stopped: number;
  readonly onward:
    | {
        readonly to: string;
        readonly customers: number;
        readonly p25S: number;
        readonly medianS: number;
        readonly p75S: number;
      }
    | undefined;
};

/**
 * What customers did, counted in event logs and apart from all that was said.
 *
 * Shape   `places` are the interactions that events are mapped to, in the order of the map; `customers` and `events` of the whole are all in the logs:
 *         what the rest is counted of. `unmeasured` counts interactions without such a mapping.
 */
export type BehaviourContent = {
  readonly customers: number;
  readonly events: number;
  readonly logs: readonly {
    readonly name: string;
    readonly first: string | undefined;
    readonly last: string | undefined;
  }[];
  readonly places: readonly LivedPlace[];
  readonly unmeasured: number;
};

export type JourneyHead = {
  readonly id: string;
  readonly name: string;
  /** What it comes to, where somebody has written that. */
  readonly headline: string | undefined;
  readonly earlierNames: readonly string[];
  readonly primaryGoal: string;
  readonly language: string | undefined;
  readonly basis: 'hypothesis' | 'researched';
  readonly voices: number;
  /** How many interviews there are where nobody is named in any. */
  readonly unnamed: number;
  readonly snapshotDate: string | undefined;
  readonly trustUntil: string | undefined;
  readonly owners: OwnersContent;
  readonly groups: readonly Named[];
  /** Who stands around the decision; only where the customer is a company. */
  readonly roles: readonly string[] | undefined;
};

/** How long phases take, and marks of time along them. */
export type PhasesInTime = { readonly phases: readonly PhaseTime[]; readonly marks: readonly TimeMark[] };

export type MapContent = JourneyHead & {
  readonly phases: readonly PhaseContent[];
  /** When phases are, where they are only a part of the journey's. */
  readonly times?: PhasesInTime;
  /** Interactions whose phase is lost. */
  readonly unplaced: readonly InteractionContent[];
  readonly transitions: readonly TransitionContent[];
  readonly curves: readonly CurveContent[];
  readonly spread: readonly SpreadContent[];
  readonly felt: readonly FeltContent[];
  readonly quotes: readonly QuoteContent[];
  readonly moments: readonly MomentContent[];
  readonly backstage: readonly BackstageContent[];
  readonly notes: readonly NoteContent[];
  readonly lanes: readonly OwnLane[];
  readonly opportunities: readonly OpportunityContent[];
  readonly jobs: readonly JobContent[];
  /** Told only where the other journeys are known too. */
  readonly episodes?: readonly EpisodeContent[];
  readonly prototypes: readonly PrototypeContent[];
  readonly experiments: readonly ExperimentContent[];
  readonly measures: readonly MeasureContent[];
  readonly reviews: readonly ReviewContent[];
  /** Told only where the events were asked. */
  readonly behaviour?: BehaviourContent | undefined;
};
