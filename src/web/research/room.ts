import type { Place } from '#model/record/place.ts';
import type { CodeVoices } from '#model/research/code-voices.ts';
import type { PathPoint } from '#model/research/own-path.ts';
import type { VoiceSaid } from '#model/research/voice-roles.ts';
import type { Saturation } from '#model/research/saturation.ts';

/** What is marked about a stretch of a transcript, while it is written and when it is kept. */
export type Marking = {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly string[];
  readonly feeling: number | undefined;
  readonly place: Place | undefined;
  /** Whether it is shown as a quote on the map. */
  readonly isQuote: boolean;
};

/** A marked stretch that is kept. */
type RoomExcerpt = Marking & { readonly id: string };

/** A place on the journey that words can belong to; `phase` names the phase of an interaction. */
export type RoomPlace = {
  readonly key: string;
  readonly place: Place;
  readonly name: string;
  readonly phase: string | undefined;
};

/** One of the interviews that stand in the list, with how many places are marked in it and how many codes were first heard there. */
export type RoomVoice = {
  readonly id: string;
  readonly name: string;
  readonly about: string | undefined;
  readonly places: number;
  readonly fresh: number | undefined;
};

/** One interview with everything around it that the reading room shows. */
export type Room = {
  readonly transcript: string;
  readonly excerpts: readonly RoomExcerpt[];
  readonly codes: readonly CodeVoices[];
  /** Those that belong to no study, where others do. */
  readonly sharedCodes: ReadonlySet<string>;
  readonly places: readonly RoomPlace[];
  /** Names of those who ask and of those who answer, as far as they are known apart from the transcript. */
  readonly asking: readonly string[];
  readonly answering: readonly string[];
  /** Who the names in the transcript are, and what the participant is called. */
  readonly voices: readonly VoiceSaid[];
  readonly alias: string | undefined;
  readonly mayEdit: boolean;
  /** Whether the participant has agreed to have their words analysed. */
  readonly mayAnalyse: boolean;
  /** Whether the participant has agreed to be quoted. */
  readonly mayQuote: boolean;
};

/** How one voice and all voices go through the journey. Units: x in phases from the left edge. */
export type RoomPaths = {
  readonly width: number;
  readonly own: readonly PathPoint[];
  readonly shared: readonly PathPoint[];
};

export type RoomStudy = {
  readonly voices: readonly RoomVoice[];
  readonly saturation: Saturation;
  readonly groups: { readonly heard: number; readonly all: number };
};

export type RoomActions = {
  readonly keep: (id: string | undefined, marking: Marking) => void;
  readonly remove: (id: string) => void;
  /** Makes a code and gives its id. */
  readonly createCode: (name: string) => string;
};
