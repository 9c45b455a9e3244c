import { useQuery } from '@tanstack/react-query';
import type { InterviewSummary } from '#protocol/http/research.ts';
import { question } from '#web/client/ask.ts';

/** The interviews of a workspace, or of one of its journeys, by date. */
export const useInterviews = (workspace: string, journey?: string) =>
  useQuery({
    ...question('listInterviews', { params: { ws: workspace }, query: journey === undefined ? {} : { journey } }),
    select: byDate,
  });

const byDate = (interviews: readonly InterviewSummary[]) =>
  interviews.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));

/** How many interviews there are with each participant. */
export function countByParticipant(interviews: readonly InterviewSummary[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { participant } of interviews)
    if (participant) counts.set(participant, (counts.get(participant) ?? 0) + 1);
  return counts;
}
