import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { type Records, recordOf, recordsOf } from '#model/document/document.ts';
import type { RecordOf, TypeName } from '#model/document/records.ts';
import type { Command } from '#model/document/command.ts';
import type { Finding } from '#model/compass/finding.ts';
import type { StepProgress } from '#model/compass/steps.ts';
import type { ExcerptBody } from '#model/research/excerpt.ts';
import type { InterviewBody } from '#model/research/interview.ts';
import type { Backing } from '#model/research/backing.ts';
import { question } from '#web/client/ask.ts';
import { type Store, useSelect } from '#web/client/store.ts';
import type { DocumentActions, OpenDocument } from '#web/client/use-document.ts';
import type { Found } from '#web/journey/findings.ts';

export type EvidenceInterview = { readonly id: string } & Pick<
  InterviewBody,
  'title' | 'date' | 'method' | 'participant'
>;
export type EvidenceExcerpt = {
  readonly id: string;
  readonly interview: string;
  readonly erased?: boolean | undefined;
  readonly withheld?: boolean | undefined;
  readonly keyMissing?: boolean | undefined;
} & ExcerptBody;

/** What was said in the interviews of one journey, without the transcripts around it. */
export type Evidence = {
  /** Nobody knows yet: nothing is called an assumption for want of it. */
  readonly isToCome?: true;
  /** The day on which it was asked what people agree to. */
  readonly today: string;
  readonly interviews: readonly EvidenceInterview[];
  readonly excerpts: readonly EvidenceExcerpt[];
};

export const noEvidence: Evidence = { today: '', interviews: [], excerpts: [] };
export const evidenceToCome: Evidence = { ...noEvidence, isToCome: true };

export const useEvidence = (journey: string) =>
  useQuery({
    ...question('readEvidence', { params: { id: journey } }),
    select: orNone,
    refetchInterval: 60_000,
  });

const orNone = (told: Evidence): Evidence => (told.interviews.length + told.excerpts.length === 0 ? noEvidence : told);

/** One journey as it stands on this screen, with everything its map looks up elsewhere. */
export type JourneyOnScreen = {
  readonly id: string;
  readonly doc: OpenDocument;
  readonly records: Records;
  /** The workspace's people, teams, channels … */
  readonly library: OpenDocument;
  readonly evidence: Evidence;
  /** What its claims rest on. */
  readonly backing: Backing;
  readonly findings: readonly Finding[];
  readonly silenced: readonly Finding[];
  readonly found: Found;
  /** How far the team has come in each of the ten steps; none until it is known. */
  readonly steps: readonly StepProgress[];
  readonly mayEdit: boolean;
  /** Several commands are one gesture, taken back as one. */
  readonly send: (...commands: readonly Command[]) => void;
  /** When this was seen. */
  readonly at: number;
};

/** What can be done with the journey, and how it is now for whoever asks only then; stays the same while it is edited. */
export type JourneyActs = Pick<JourneyOnScreen, 'id' | 'mayEdit' | 'send'> & {
  readonly doc: DocumentActions;
  readonly library: DocumentActions;
  readonly now: () => JourneyOnScreen;
};

export const JourneyStoreContext = createContext<Store<JourneyOnScreen> | null>(null);

export function useJourneyStore(): Store<JourneyOnScreen> {
  const store = useContext(JourneyStoreContext);
  if (!store) throw new Error('a journey is asked for inside a journey');
  return store;
}

/** A part of the journey; draws anew only when `same` says that this part differs. */
export const useJourney = <T>(select: (journey: JourneyOnScreen) => T, same?: (a: T, b: T) => boolean): T =>
  useSelect(useJourneyStore(), select, same);

/** One record, if it is there and of this type. */
export const useRecord = <T extends TypeName>(type: T, id: string | undefined): RecordOf<T> | undefined =>
  useJourney(({ records }) => recordOf(records, type, id));

/** All records of a type in their order. */
export const useRecords = <T extends TypeName>(type: T): readonly RecordOf<T>[] =>
  useJourney(({ records }) => recordsOf(records, type));

/** Draws anew at every edit: for what truly shows all of the journey. */
export const useWholeJourney = (): Records => useJourney(({ records }) => records);

export const useLibrary = (): Records => useJourney(({ library }) => library.records);
export const useHeard = (): Evidence => useJourney(({ evidence }) => evidence);
export const useBacking = (): Backing => useJourney(({ backing }) => backing);
export const useFindings = (): readonly Finding[] => useJourney(({ findings }) => findings);
export const useFound = (): Found => useJourney(({ found }) => found);
export const useSteps = (): readonly StepProgress[] => useJourney(({ steps }) => steps);

export const JourneyActsContext = createContext<JourneyActs | null>(null);

/** What can be done, without looking. */
export function useJourneyActs(): JourneyActs {
  const acts = useContext(JourneyActsContext);
  if (!acts) throw new Error('what can be done with a journey is asked inside a journey');
  return acts;
}
