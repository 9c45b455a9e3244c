import { daysBetween } from '#model/practice/days.ts';
import type { ExperimentBody } from '#model/practice/experiment.ts';

/** How far an experiment has come. Units: days, the first and the last both counted. */
export type Stage =
  | { readonly is: 'planned' }
  | { readonly is: 'ended' }
  | {
      readonly is: 'running';
      readonly day?: number | undefined;
      readonly of?: number | undefined;
      readonly late: boolean;
    };

export function stageOf(
  { status, start, end }: Pick<ExperimentBody, 'status' | 'start' | 'end'>,
  today: string,
): Stage {
  if (status !== 'running') return status === 'ended' ? { is: 'ended' } : { is: 'planned' };
  const late = end !== undefined && end < today;
  if (!start || !end || start > today || end <= start) return { is: 'running', late };
  const of = daysBetween(start, end) + 1;
  return { is: 'running', day: Math.min(daysBetween(start, today) + 1, of), of, late };
}
