import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Records } from '#model/document.ts';
import type { Command } from '#model/command.ts';
import type { Finding } from '#model/compass/finding.ts';
import type { StepProgress } from '#model/compass/steps.ts';
import type { ExcerptBody } from '#model/research/excerpt.ts';
import type { InterviewBody } from '#model/research/interview.ts';
import { type Backing, createBacking } from '#model/research/backing.ts';
import { question } from '#web/client/ask.ts';
import type { OpenDocument } from '#web/client/use-document.ts';

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

/** What this journey's claims rest on; the same until something else is heard. */
export const BackingContext = createContext<Backing>(createBacking(evidenceToCome, new Map()));

export const useBacking = (): Backing => useContext(BackingContext);

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
  readonly findings: readonly Finding[];
  readonly silenced: readonly Finding[];
  /** How far the team has come in each of the ten steps; none until it is known. */
  readonly steps: readonly StepProgress[];
  readonly mayEdit: boolean;
  /** Several commands are one gesture, taken back as one. */
  readonly send: (...commands: readonly Command[]) => void;
};

/** What can be done with the journey; stays the same while it is edited. */
export type JourneyActs = Pick<JourneyOnScreen, 'id' | 'mayEdit' | 'send'>;

export const JourneyContext = createContext<JourneyOnScreen | null>(null);

export function useJourney(): JourneyOnScreen {
  const journey = useContext(JourneyContext);
  if (!journey) throw new Error('useJourney is asked inside a journey');
  return journey;
}

export const JourneyActsContext = createContext<JourneyActs | null>(null);

/** What can be done, without looking: where there are many of something, each asks for this. */
export function useJourneyActs(): JourneyActs {
  const acts = useContext(JourneyActsContext);
  if (!acts) throw new Error('useJourneyActs is asked inside a journey');
  return acts;
}
