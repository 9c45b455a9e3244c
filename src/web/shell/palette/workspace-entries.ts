import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { question } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';
import { useRecordsOf } from '#web/client/use-document.ts';
import type { Entry } from '#web/shell/palette/entry.ts';

/** Every journey, interview, person and touchpoint of the workspace. Interviews are found by their titles here. */
export function useWorkspaceEntries(): readonly Entry[] {
  const navigate = useNavigate();
  const { workspace } = useSession();
  const people = useRecordsOf(workspace.id, 'person');
  const touchpoints = useRecordsOf(workspace.id, 'touchpoint');
  const participants = useRecordsOf(workspace.id, 'participant');
  const journeys = useJourneysThere(workspace.id).data;
  const interviews = useInterviewsThere(workspace.id).data;
  return useMemo(() => {
    const toPerson = (id: string) => void navigate({ to: '/settings', hash: `person-${id}` });
    const toTouchpoint = (touchpoint: string) => void navigate({ to: '/journeys/touchpoints', search: { touchpoint } });
    const aliases = new Map(participants.map(({ id, body }) => [id, body.alias ?? '']));
    return [
      ...(journeys?.journeys ?? []).map(({ id, name }) => ({
        id: `journey-${id}`,
        kind: 'journey' as const,
        name,
        run: () => void navigate({ to: '/journeys/$journey', params: { journey: id } }),
      })),
      ...(interviews ?? []).map(({ id, title, participant, date }) => ({
        id: `interview-${id}`,
        kind: 'interview' as const,
        name: [aliases.get(participant ?? ''), title].filter(Boolean).join(' · '),
        ...(date !== undefined && { detail: date }),
        run: () => void navigate({ to: '/research/$interview', params: { interview: id } }),
      })),
      ...touchpoints.map(({ id, body }) => ({
        id: `touchpoint-${id}`,
        kind: 'touchpoint' as const,
        name: body.name ?? '',
        run: () => toTouchpoint(id),
      })),
      ...people.map(({ id, body }) => ({
        id: `person-${id}`,
        kind: 'person' as const,
        name: body.name ?? '',
        run: () => toPerson(id),
      })),
    ].filter(({ name }) => name !== '');
  }, [journeys, interviews, people, touchpoints, participants, navigate]);
}

const useJourneysThere = (workspace: string) =>
  useQuery({
    ...question('listJourneys', { params: { ws: workspace } }),
  });

const useInterviewsThere = (workspace: string) =>
  useQuery({
    ...question('listInterviews', { params: { ws: workspace }, query: {} }),
  });
