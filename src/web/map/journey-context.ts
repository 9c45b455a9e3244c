import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { Records } from '#model/document.ts';
import type { Command } from '#model/command.ts';
import type { Finding } from '#model/compass/finding.ts';
import type { ExcerptBody } from '#model/research/excerpt.ts';
import type { InterviewBody } from '#model/research/interview.ts';
import { ask } from '#web/client/http.ts';
import type { OpenDocument } from '#web/client/use-document.ts';

export type EvidenceInterview = { readonly id: string } & Pick<
  InterviewBody,
  'title' | 'date' | 'method' | 'participant'
>;
export type EvidenceExcerpt = {
  readonly id: string;
  readonly interview: string;
  readonly erased?: boolean;
} & ExcerptBody;

/** What was said in the interviews of one journey, without the transcripts around it. */
export type Evidence = {
  readonly interviews: readonly EvidenceInterview[];
  readonly excerpts: readonly EvidenceExcerpt[];
};

export const noEvidence: Evidence = { interviews: [], excerpts: [] };

export const useEvidence = (journey: string) =>
  useQuery({
    queryKey: ['evidence', journey],
    queryFn: () => ask<Evidence>(`/api/v1/journeys/${encodeURIComponent(journey)}/evidence`),
    refetchInterval: 60_000,
  });

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
  readonly mayEdit: boolean;
  readonly send: (command: Command) => void;
};

export const JourneyContext = createContext<JourneyOnScreen | null>(null);

export function useJourney(): JourneyOnScreen {
  const journey = useContext(JourneyContext);
  if (!journey) throw new Error('useJourney is asked inside a journey');
  return journey;
}
