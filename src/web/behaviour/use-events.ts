import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { EventReading, NewEventLog } from '#protocol/http/behaviour.ts';
import { type JobState, type JobWait, jobWaits } from '#protocol/http/jobs.ts';
import { askAgainMs } from '#web/client/events-anew.ts';
import { ask, keyOf, question } from '#web/client/ask.ts';
import { useSession } from '#web/client/session.ts';

export type EventName = {
  readonly name: string;
  readonly events: number;
  readonly customers: number;
  readonly properties: readonly { readonly key: string; readonly values: readonly string[] }[];
};

export type Proposal = { readonly interaction: string; readonly event: string; readonly because: readonly string[] };

export const useEventNames = (journey: string) =>
  useQuery({
    ...question('listEventNames', { params: { id: journey } }),
    refetchInterval: ({ state }) => askAgainMs(state.error),
    retry: false,
  });

export const useProposals = (journey: string) =>
  useQuery({
    ...question('proposeMapping', { params: { id: journey } }),
    refetchInterval: ({ state }) => askAgainMs(state.error),
    retry: false,
  });

/** Behaviour over a journey, all of it; `rules` changes when the mapping does. */
export const useLived = (journey: string, rules: string) =>
  useQuery({
    queryKey: [...keyOf('readOverlay', { params: { id: journey } }), rules],
    queryFn: () => ask('readOverlay', { params: { id: journey } }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => askAgainMs(state.error),
    retry: false,
  });

export const usePreview = (workspace: string) =>
  useMutation({
    mutationFn: async (file: File) => ({
      file: file.name,
      preview: await ask('keepEventFile', { params: { ws: workspace }, query: { name: file.name }, bytes: file }),
    }),
  });

export const useImport = (workspace: string) =>
  useMutation({
    mutationFn: (log: NewEventLog) => ask('importEventLog', { params: { ws: workspace }, body: log }),
  });

/** What the kept file of a log seems to be. */
export const useKeptFile = (workspace: string, log: string) =>
  useQuery({
    ...question('previewEventLog', { params: { ws: workspace, log } }),
    retry: false,
    gcTime: 0,
  });

export const useReadAnew = (workspace: string, log: string) =>
  useMutation({
    mutationFn: (how: EventReading) => ask('readEventLogAnew', { params: { ws: workspace, log }, body: how }),
  });

export const useRemoval = (workspace: string, log: string) =>
  useMutation({ mutationFn: () => ask('removeEventLog', { params: { ws: workspace, log } }) });

/** In which logs a customer is; what was asked comes back with the answer. */
export const useCustomer = (workspace: string) =>
  useMutation({
    mutationFn: async (customer: string) => ({
      customer,
      ...(await ask('findCustomer', { params: { ws: workspace }, body: { customer } })),
    }),
  });

export const useCustomerErasure = (workspace: string) =>
  useMutation({
    mutationFn: (customer: string) => ask('eraseCustomer', { params: { ws: workspace }, body: { customer } }),
  });

/** The journeys of the workspace, to choose among. */
export function useJourneyOptions(): { readonly id: string; readonly name: string }[] {
  const { workspace } = useSession();
  const { data } = useQuery(question('listJourneys', { params: { ws: workspace.id } }));
  return (data?.journeys ?? []).map(({ id, name }) => ({ id, name }));
}

/** Work under way, asked again until it is over. */
export function useJob(id: string | undefined) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: keyOf('readJob', { params: { id: id ?? '' } }),
    enabled: id !== undefined,
    queryFn: async () => {
      const state = await ask('readJob', { params: { id: id ?? '' } });
      if (isOver(state))
        for (const name of ['listEventNames', 'proposeMapping', 'readOverlay'] as const)
          void queries.invalidateQueries({ queryKey: keyOf(name) });
      return state;
    },
    refetchInterval: (query) => (query.state.data && isOver(query.state.data) ? false : 600),
  });
}

/** Has a job that failed done again; what is known of it is asked anew. */
export function useRetry(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask('retryJob', { params: { id } }),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf('readJob', { params: { id } }) }),
  });
}

/** What a job that has not ended waits for. */
export const waitOf = ({ state, problem }: JobState): JobWait | undefined =>
  state === 'queued' ? jobWaits.find((one) => one === problem) : undefined;

export const isOver = ({ state }: JobState): boolean => state === 'done' || state === 'failed';
