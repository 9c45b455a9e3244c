import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  CustomerInLogs,
  EventFilePreview,
  EventReading,
  NewEventLog,
  OverlayAnswer,
} from '#protocol/http/behaviour.ts';
import { type JobState, type JobWait, jobWaits } from '#protocol/http/jobs.ts';
import { askAgainMs } from '#web/client/events-anew.ts';
import { ask } from '#web/client/http.ts';
import { useSession } from '#web/client/session.ts';
import type { JourneySummary } from '#web/map/path-miniature.tsx';

export type EventName = {
  readonly name: string;
  readonly events: number;
  readonly customers: number;
  readonly properties: readonly { readonly key: string; readonly values: readonly string[] }[];
};

export type Proposal = { readonly interaction: string; readonly event: string; readonly because: readonly string[] };

const at = (journey: string): string => `/api/v1/journeys/${encodeURIComponent(journey)}`;

export const useEventNames = (journey: string) =>
  useQuery({
    queryKey: ['event-names', journey],
    queryFn: () => ask<{ names: readonly EventName[] }>(`${at(journey)}/event-names`),
    refetchInterval: ({ state }) => askAgainMs(state.error),
    retry: false,
  });

export const useProposals = (journey: string) =>
  useQuery({
    queryKey: ['mapping-proposal', journey],
    queryFn: () => ask<{ proposals: readonly Proposal[] }>(`${at(journey)}/mapping-proposal`),
    refetchInterval: ({ state }) => askAgainMs(state.error),
    retry: false,
  });

/** Behaviour over a journey, all of it; `rules` changes when the mapping does. */
export const useLived = (journey: string, rules: string) =>
  useQuery({
    queryKey: ['lived', journey, rules],
    queryFn: () => ask<OverlayAnswer>(`${at(journey)}/overlay`),
    placeholderData: (before) => before,
    refetchInterval: ({ state }) => askAgainMs(state.error),
    retry: false,
  });

export const usePreview = (workspace: string) =>
  useMutation({
    mutationFn: async (file: File) => ({
      file: file.name,
      preview: await ask<EventFilePreview>(
        `/api/v1/workspaces/${workspace}/event-logs/preview?name=${encodeURIComponent(file.name)}`,
        { bytes: file },
      ),
    }),
  });

export const useImport = (workspace: string) =>
  useMutation({
    mutationFn: (log: NewEventLog) => ask<{ job: string }>(`/api/v1/workspaces/${workspace}/event-logs`, { body: log }),
  });

const logAt = (workspace: string, log: string): string =>
  `/api/v1/workspaces/${encodeURIComponent(workspace)}/event-logs/${encodeURIComponent(log)}`;

/** What the kept file of a log seems to be. */
export const useKeptFile = (workspace: string, log: string) =>
  useQuery({
    queryKey: ['event-file', workspace, log],
    queryFn: () => ask<EventFilePreview>(`${logAt(workspace, log)}/preview`),
    retry: false,
    gcTime: 0,
  });

export const useReadAnew = (workspace: string, log: string) =>
  useMutation({
    mutationFn: (how: EventReading) => ask<{ job: string }>(`${logAt(workspace, log)}/read-anew`, { body: how }),
  });

export const useRemoval = (workspace: string, log: string) =>
  useMutation({ mutationFn: () => ask<{ job: string }>(logAt(workspace, log), { method: 'DELETE' }) });

/** In which logs a customer is; what was asked comes back with the answer. */
export const useCustomer = (workspace: string) =>
  useMutation({
    mutationFn: async (customer: string) => ({
      customer,
      ...(await ask<CustomerInLogs>(`/api/v1/workspaces/${workspace}/customers/find`, { body: { customer } })),
    }),
  });

export const useCustomerErasure = (workspace: string) =>
  useMutation({
    mutationFn: (customer: string) =>
      ask<{ job: string }>(`/api/v1/workspaces/${workspace}/customers/erase`, { body: { customer } }),
  });

/** The journeys of the workspace, to choose among. */
export function useJourneyOptions(): { readonly id: string; readonly name: string }[] {
  const { workspace } = useSession();
  const { data } = useQuery({
    queryKey: ['journeys', workspace.id],
    queryFn: () => ask<{ journeys: readonly JourneySummary[] }>(`/api/v1/workspaces/${workspace.id}/journeys`),
  });
  return (data?.journeys ?? []).map(({ id, name }) => ({ id, name }));
}

/** Work under way, asked again until it is over. */
export function useJob(id: string | undefined) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: ['job', id],
    enabled: id !== undefined,
    queryFn: async () => {
      const state = await ask<JobState>(`/api/v1/jobs/${id ?? ''}`);
      if (isOver(state))
        for (const key of ['event-names', 'mapping-proposal', 'lived', 'overlay'])
          void queries.invalidateQueries({ queryKey: [key] });
      return state;
    },
    refetchInterval: (query) => (query.state.data && isOver(query.state.data) ? false : 600),
  });
}

/** Has a job that failed done again; what is known of it is asked anew. */
export function useRetry(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask<{ job: string }>(`/api/v1/jobs/${id}/retry`, { method: 'POST' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['job', id] }),
  });
}

/** What a job that has not ended waits for. */
export const waitOf = ({ state, problem }: JobState): JobWait | undefined =>
  state === 'queued' ? jobWaits.find((one) => one === problem) : undefined;

export const isOver = ({ state }: JobState): boolean => state === 'done' || state === 'failed';
