import { useQuery } from '@tanstack/react-query';
import type { InterviewSummary } from '#protocol/http/research.ts';
import { question } from '#web/client/ask.ts';

const none: readonly InterviewSummary[] = [];

/** The interviews of a workspace whose words are still there. */
export function useTalks(workspace: string): readonly InterviewSummary[] {
  const { data } = useQuery({
    ...question('listInterviews', { params: { ws: workspace }, query: {} }),
    select: (all) => all.filter(({ erased }) => !erased),
  });
  return data ?? none;
}
