import { ProblemError } from '#web/client/http.ts';

/** How far the server is with counting the events anew, 0 … 1; nothing where that is not why it did not answer. */
export function shareCountedAnew(error: unknown): number | undefined {
  if (!(error instanceof ProblemError) || error.problem.code !== 'behaviour-rebuilding') return undefined;
  return (Number.parseInt(error.problem.detail ?? '', 10) || 0) / 100;
}

/** When to ask again for figures that were not there: soon, while they are being counted. */
export const askAgainMs = (error: unknown): number | false => (shareCountedAnew(error) === undefined ? false : 2000);
